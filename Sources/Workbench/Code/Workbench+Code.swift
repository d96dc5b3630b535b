import GapModel

// The coding of findings.
extension Workbench {
  mutating func perform(_ action: CodeAction) {
    switch action {
    case .go(let finding): go(to: finding)
    case .next: goNext()
    case .back: go(to: code.finding - 1)
    case .search(let text): code.search = text
    case .coder(let id): code.coder = Coder.ID(id)
    case .queue: code.isQueueOpen.toggle()
    case .effect: code.isEffectOpen.toggle()
    case .criterion(let place): unfold(place)
    case .criterionBefore: unfold(code.criterion - 1)
    case .criterionBehind: unfold(code.criterion + 1)
    case .step(let criterion, let step): setStep(step, of: criterion)
    case .move(let count): moveStep(by: count)
    case .silent(let criterion): saySilent(criterion)
    case .met: judge { $0.met() }
    case .risk: judge { $0.risk() }
    case .ladder: code.isOnLadder = true
    case .judge: leaveLadder()
    case .severity(let step): setSeverity(step)
    case .clear: judge { $0.clearingAll() }
    case .place: togglePlacing()
    case .placeSearch(let text): code.placeSearch = text
    case .target(let name): place(at: name)
    case .unplace: judge { $0.unplacing() }
    case .quote: code.showsWholeQuote.toggle()
    case .edit: toggleEditing()
    case .write(let field, let text): write(text, as: field)
    case .add(let source): addFinding(of: source)
    case .remove: removeFinding()
    }
  }

  // MARK: Moving

  /// Goes to a finding; what was judged before shows in the ratings now.
  mutating func go(to finding: Int) {
    guard let content = shownCase, content.findings.indices.contains(finding) else { return }
    code.refresh(from: currentCase)
    code.go(to: finding)
    unfoldFirstOpen()
    orders.append(.reveal(key: "row-\(finding)"))
  }

  private mutating func goNext() {
    guard let queue = FindingQueue(workbench: self) else { return }
    guard let next = queue.next(behind: code.finding) else {
      code.refresh(from: currentCase)
      notice = .done(CodeWords.allJudged)
      return
    }
    go(to: next)
  }

  private mutating func unfold(_ criterion: Int) {
    guard let count = shownCase?.instrument.criteria.count, count > 0 else { return }
    code.criterion = min(max(criterion, 0), count - 1)
    // What had the focus is folded now; the next key or a screen reader goes on at the open criterion.
    orders.append(.focus("criterion-\(code.criterion)"))
  }

  /// Unfolds the first criterion that has no step.
  private mutating func unfoldFirstOpen() {
    guard let content = shownCase else { return }
    let steps = codedFinding?.coding(of: coder)?.verdict.distance?.judgedSteps ?? []
    code.criterion =
      content.instrument.criteria.firstIndex { criterion in
        !steps.contains { $0.criterion == criterion.id }
      } ?? 0
  }

  // MARK: Judging

  private mutating func setStep(_ step: Int, of criterion: Int) {
    guard let criteria = shownCase?.instrument.criteria, criteria.indices.contains(criterion),
      criteria[criterion].steps.indices.contains(step)
    else { return }
    let chosen = criteria[criterion].steps[step]
    guard judge({ $0.setting(chosen, of: criteria[criterion]) }) else { return }
    code.isOnLadder = false
    code.silent.remove(criterion)
    unfold(criterion + 1)
  }

  private mutating func moveStep(by count: Int) {
    guard let criteria = shownCase?.instrument.criteria, criteria.indices.contains(code.criterion)
    else { return }
    let criterion = criteria[code.criterion]
    let steps = codedFinding?.coding(of: coder)?.verdict.distance?.judgedSteps ?? []
    let present = steps.first { $0.criterion == criterion.id }?.step
    let place = criterion.steps.firstIndex { $0.id == present }
    let next = place.map { $0 + count } ?? (count > 0 ? 0 : criterion.steps.count - 1)
    guard criterion.steps.indices.contains(next) else { return }
    judge { $0.setting(criterion.steps[next], of: criterion) }
    code.silent.remove(code.criterion)
  }

  private mutating func saySilent(_ criterion: Int) {
    guard let criteria = shownCase?.instrument.criteria, criteria.indices.contains(criterion) else {
      return
    }
    judge { $0.clearing(criteria[criterion]) }
    code.silent.insert(criterion)
    unfold(criterion + 1)
  }

  private mutating func setSeverity(_ step: Int) {
    guard let ladder = shownCase?.instrument.ladder, ladder.indices.contains(step) else { return }
    judge { $0.setting(ladder[step]) }
  }

  private mutating func leaveLadder() {
    code.isOnLadder = false
    if case .severity? = codedFinding?.coding(of: coder)?.verdict.distance {
      judge { $0.clearingAll() }
    }
  }

  /// Makes the edits of the present coder's coding of the present finding; none is no fault.
  @discardableResult
  mutating func judge(_ edits: (CodingEdits) -> [CaseEdit]) -> Bool {
    guard let open = currentCase, let content = shownCase, let places = open.working.places,
      content.findings.indices.contains(code.finding)
    else {
      notice = .problem(WindowWords.formsAreLocked)
      return false
    }
    let changes = edits(CodingEdits(of: code.finding, by: coder, in: content, places))
    return edit(changes)
  }

  // MARK: Placing

  /// Opens the list of places where one types at once, or closes it.
  private mutating func togglePlacing() {
    code.isPlacing.toggle()
    orders.append(.focus(code.isPlacing ? "place-search" : "place-toggle"))
  }

  private mutating func place(at name: PlaceName) {
    guard judge({ $0.placing(name) }) else { return }
    code.isPlacing = false
    code.placeSearch = ""
    guard let target = codedFinding?.coding(of: coder)?.target else { return }
    code.lastTargets.removeAll { $0 == target }
    code.lastTargets.insert(target, at: 0)
    code.lastTargets = Array(code.lastTargets.prefix(CodeState.mostLastTargets))
    orders.append(.focus("criterion-\(code.criterion)"))
  }

  // MARK: The finding itself

  /// Opens the finding's texts at the memo, which is written most, or closes them.
  private mutating func toggleEditing() {
    code.isEditing.toggle()
    orders.append(.focus(code.isEditing ? "finding-note" : "edit-finding"))
  }

  private mutating func write(_ text: String, as field: FindingField) {
    guard let places = currentCase?.working.places else {
      notice = .problem(WindowWords.formsAreLocked)
      return
    }
    let path = EditPath()["findings"][code.finding][field.rawValue]
    let words = text.trimmedText
    if words.isEmpty, field != .statement {
      if places.has(path) { edit([.remove(path)]) }
    } else if words.isEmpty {
      notice = .problem(CodeWords.statementIsNeeded)
    } else {
      edit([.set(path, .text(words))])
    }
  }

  private mutating func addFinding(of source: String) {
    guard let content = shownCase else { return }
    let id = content.findings.nextID
    let statement = CodeWords.newStatement[content.language]
    let entries = [
      YAMLValue.Entry("id", .word(id)),
      YAMLValue.Entry("source", .word(source)),
      YAMLValue.Entry("statement", .text(statement)),
    ]
    guard edit([.append(EditPath()["findings"], .mapping(entries))]) else { return }
    go(to: content.findings.count)
    code.isEditing = true
    orders.append(.focus("finding-statement"))
  }

  private mutating func removeFinding() {
    guard let content = shownCase, content.findings.indices.contains(code.finding) else { return }
    let id = content.findings.id(at: code.finding).text
    guard
      edit(
        content.referringEdits(withoutFinding: id) + [.remove(EditPath()["findings"][code.finding])]
      )
    else { return }
    notice = .done(CodeWords.removed(id))
    code.refresh(from: currentCase)
    code.go(to: Swift.max(0, Swift.min(code.finding, content.findings.count - 2)))
  }

  // MARK: What is coded

  /// The finding that is coded.
  var codedFinding: Finding? {
    guard let findings = shownCase?.findings, findings.indices.contains(code.finding) else {
      return nil
    }
    return findings[code.finding]
  }

  /// The coder whose codings are worked on: the chosen one, else the first of the case.
  var coder: Coder.ID? { code.coder ?? shownCase?.coders.first?.id }
}

extension Distance {
  /// Its steps; none where it is not judged on criteria.
  var judgedSteps: [JudgedStep] { if case .steps(let steps) = self { steps } else { [] } }
}

extension Case {
  /// The edits that take a finding out of what recommendations name.
  fileprivate func referringEdits(withoutFinding id: String) -> [CaseEdit] {
    recommendations.indices.compactMap { index in
      let named = recommendations[index].findings
      guard named.contains(Finding.ID(id)) else { return nil }
      let path = EditPath()["recommendations"][index]["findings"]
      let rest = named.filter { $0.text != id }.map { YAMLValue.word($0.text) }
      return rest.isEmpty ? .remove(path) : .set(path, .list(rest, isInline: true))
    }
  }
}

extension Findings {
  /// An id that no finding has: the letter of the ids with the next number.
  var nextID: String {
    let numbers = ids.compactMap { id in Int(id.text.drop { !$0.isNumber }) }
    let next = numbers.reduce(0) { Swift.max($0, $1) } + 1
    let letters = ids.last.map { String($0.text.prefix { !$0.isNumber }) } ?? ""
    let digits = ids.last.map { $0.text.drop { !$0.isNumber }.count } ?? 2
    let padded =
      String(repeating: "0", count: Swift.max(0, digits - String(next).count)) + String(next)
    let id = (letters.isEmpty ? "F" : letters) + padded
    return index(of: Finding.ID(id)) == nil ? id : "F\(count + 1)-\(next)"
  }
}
