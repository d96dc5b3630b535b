import GapModel

// A second person codes, and both codings come together.
extension Workbench {
  mutating func perform(_ action: SecondAction) {
    switch action {
    case .coder(let id): second.coder = id.trimmedText
    case .name(let name): second.name = name.trimmedText
    case .begin: beginBlind()
    case .goOn:
      second.question = nil
      show(.code)
    case .finish: finishBlind(asks: true)
    case .finishAll: finishBlind(asks: false)
    case .giveUp: second.question = .giveUp
    case .abandon: abandonBlind()
    case .stay: second.question = nil
    case .handOut: handOut()
    case .sheet: handOutSheet()
    case .merge(let key): mergeCopy(key)
    case .overview: second.finding = nil
    case .talk(let finding): second.finding = finding
    case .next: talkNext()
    case .back: talkBack()
    case .take(let coding): take(coding)
    case .agreePlace(let name): agree(on: name)
    case .agreeWord(let word): agree(onWord: word)
    case .agreeStep(let criterion, let step): agree(onStep: step, of: criterion)
    case .reopen: write(AgreedCoding())
    }
  }

  // MARK: Coding blind

  /// Who is to code: the short name that was written, or the next that is free.
  var secondCoder: Coder {
    let name = second.name.isEmpty ? nil : second.name
    return Coder(id: Coder.ID(second.coder ?? suggestedCoder), name: name)
  }

  /// The first letter behind A that no coder of the case has.
  private var suggestedCoder: String {
    guard let content = shownCase else { return "B" }
    let taken = content.coders.map { $0.id } + [content.firstCoder()]
    return (UInt8(ascii: "B")...UInt8(ascii: "Z")).map { String(decoding: [$0], as: UTF8.self) }
      .first { !taken.contains(Coder.ID($0)) } ?? ""
  }

  /// The case and the second coder, if that name can be taken; else it is told why not.
  private mutating func ready() -> (content: Case, coder: Coder, instrument: String)? {
    guard let open = currentCase, !open.isBlind, let content = open.working.reading.content,
      let instrument = open.working.places?.scalar(at: EditPath()["case"]["instrument"])
    else {
      notice = .problem(WindowWords.formsAreLocked)
      return nil
    }
    let coder = secondCoder
    guard IdentifierForm.common.allows(coder.id.text) else {
      notice = .problem(SecondWords.badName)
      orders.append(.focus("second-coder"))
      return nil
    }
    let taken = content.coders.map { $0.id } + [content.firstCoder()]
    guard !taken.contains(where: { $0.text.lowercased() == coder.id.text.lowercased() }) else {
      notice = .problem(SecondWords.takenName(coder.id.text))
      orders.append(.focus("second-coder"))
      return nil
    }
    return (content, coder, instrument)
  }

  private mutating func beginBlind() {
    guard let current, let ready = ready() else { return }
    let open = cases[current]
    let name = Self.name(open.working.name, for: ready.coder.id)
    let copy = BlindCopy(of: ready.content, for: ready.coder)
    cases[current].hidden = OpenCase.HiddenCoding(
      text: open.working,
      coder: ready.coder.id.text,
      saved: open.saved
    )
    cases[current].working = WorkingText(
      name: name,
      copy.bytes(instrument: ready.instrument),
      instruments: instruments
    )
    cases[current].saved = nil
    resetPlaces()
    show(.code)
    notice = .done(SecondWords.began(ready.coder.id.text))
  }

  private mutating func finishBlind(asks: Bool) {
    guard let current, let hidden = cases[current].hidden,
      let copy = cases[current].working.reading.content
    else {
      notice = .problem(WindowWords.formsAreLocked)
      return
    }
    let coder =
      copy.coders.first { $0.id.text == hidden.coder } ?? Coder(id: Coder.ID(hidden.coder))
    let reached = copy.findings.count { $0.coding(of: coder.id)?.saysAnything == true }
    if asks, reached < copy.findings.count {
      second.question = .finish
      return
    }
    var text = hidden.text
    if text.reading.scored == nil { text.readAgain(instruments: instruments) }
    guard merge(copy, by: coder, into: &text) else { return }
    cases[current].working = text
    cases[current].saved = hidden.saved
    cases[current].hidden = nil
    resetPlaces()
    show(.second)
    notice = .done(SecondWords.merged(reached, coder.id.text))
  }

  /// Shows the first coding again and keeps the copy as a draft of its own.
  private mutating func abandonBlind() {
    guard let current, let hidden = cases[current].hidden else { return }
    let copy = OpenCase(key: cases[current].fileKey, working: cases[current].working)
    if keepsDrafts {
      orders.append(.keep(key: copy.key, file: copy.working.name, Draft(of: copy).bytes))
    }
    let isKept = keepsDrafts && storage == .works
    if !isKept { orders.append(.download(file: copy.working.name, copy.working.bytes)) }
    cases[current].working = hidden.text
    cases[current].saved = hidden.saved
    cases[current].hidden = nil
    resetPlaces()
    show(.second)
    notice = .done(
      isKept
        ? SecondWords.keptApart(copy.working.name) : SecondWords.downloadedApart(copy.working.name)
    )
  }

  // MARK: Handing out

  private mutating func handOut() {
    guard let open = currentCase, let ready = ready() else { return }
    let copy = BlindCopy(of: ready.content, for: ready.coder)
    let comment = SecondWords.headComment(ready.coder.id.text)[ready.content.language]
    let file = Self.name(open.working.name, for: ready.coder.id)
    orders.append(
      .download(file: file, copy.bytes(instrument: ready.instrument, comment: [comment]))
    )
    notice = .done(SecondWords.handedOut(file))
  }

  private mutating func handOutSheet() {
    guard let open = currentCase, let ready = ready() else { return }
    let copy = BlindCopy(of: ready.content, for: ready.coder)
    let sheet = CodingSheet(of: copy.content, language: language, coder: ready.coder.id)
    let file = Self.name(open.working.name, for: ready.coder.id, ending: "xlsx")
    orders.append(.download(file: file, WorkbookFile.bytes(of: sheet.workbook)))
    notice = .done(SecondWords.handedOut(file))
  }

  /// What a copy for a coder is called, such as `sikepo-untuk-B.yaml`.
  static func name(_ file: String, for coder: Coder.ID, ending: String = "yaml") -> String {
    var stem = file
    for end in [".yaml", ".yml"] where stem.lowercased().hasSuffix(end) {
      stem = String(stem.dropLast(end.count))
    }
    return "\(stem)-untuk-\(coder.text).\(ending)"
  }

  // MARK: Taking in what comes back

  /// Where a file that was just opened is a coded copy of another open case, or the other way round, goes to
  /// the
  /// case and offers to take the coding in.
  mutating func offerMergeOfOpened() {
    guard let current, !cases[current].isBlind else { return }
    if let home = home(of: cases[current]) {
      let copy = cases[current]
      if keepsDrafts {
        orders.append(.keep(key: copy.key, file: copy.working.name, Draft(of: copy).bytes))
      }
      self.current = home
      resetPlaces()
      show(.second)
    } else if !returnedCodings.isEmpty {
      show(.second)
    }
  }

  /// The open case of which another is a coded copy.
  private func home(of copy: OpenCase) -> Int? {
    guard let content = copy.working.reading.content else { return nil }
    return cases.firstIndex { open in
      guard open.key != copy.key, !open.isBlind, let own = open.working.reading.content else {
        return false
      }
      return ReturnedCoding(content, of: own) != nil
    }
  }

  /// The open copies of the case that is worked on, with their codings.
  var returnedCodings: [(open: OpenCase, returned: ReturnedCoding)] {
    guard let current = currentCase, !current.isBlind, let own = current.working.reading.content
    else { return [] }
    return cases.compactMap { open in
      guard open.key != current.key, !open.isBlind, let copy = open.working.reading.content,
        let returned = ReturnedCoding(copy, of: own)
      else { return nil }
      return (open, returned)
    }
  }

  private mutating func mergeCopy(_ key: String) {
    guard let current, let found = returnedCodings.first(where: { $0.open.key == key }) else {
      return
    }
    var text = cases[current].working
    guard merge(found.returned.copy, by: found.returned.coder, into: &text) else { return }
    cases[current].working = text
    let own = cases[current].key
    cases.removeAll { $0.key == key }
    self.current = cases.firstIndex { $0.key == own }
    kept.removeAll { $0.key == key }
    orders.append(.forget(key: key))
    resetPlaces()
    show(.second)
    notice = .done(SecondWords.merged(found.returned.codedCount, found.returned.coder.id.text))
  }

  private mutating func merge(_ copy: Case, by coder: Coder, into text: inout WorkingText) -> Bool {
    guard let content = text.reading.content, let places = text.places else {
      notice = .problem(WindowWords.formsAreLocked)
      return false
    }
    let merge = CodingMerge(of: copy, by: coder, into: content, places)
    guard merge.count > 0 else {
      notice = .problem(SecondWords.nothingCoded)
      return false
    }
    do throws(EditRefusal) {
      try text.change(by: merge.edits, instruments: instruments)
      return true
    } catch {
      notice = .problem(WindowWords.notChanged(error.reason))
      return false
    }
  }

  // MARK: Talking through

  private mutating func talkNext() {
    guard let content = shownCase else { return }
    let talk = TalkThrough(of: content)
    guard let next = talk.next(behind: second.finding ?? -1) else {
      second.finding = nil
      if talk.agreedCount == talk.entries.count { notice = .done(SecondWords.allAgreed) }
      return
    }
    second.finding = next
  }

  private mutating func talkBack() {
    guard let content = shownCase, let finding = second.finding else { return }
    second.finding = TalkThrough(of: content).before(finding)
  }

  /// The finding that is talked through.
  var talkedFinding: Finding? {
    guard let findings = shownCase?.findings, let place = second.finding,
      findings.indices.contains(place)
    else { return nil }
    return findings[place]
  }

  private mutating func take(_ place: Int) {
    guard let codings = talkedFinding?.codings, codings.indices.contains(place) else { return }
    let verdict = codings[place].verdict
    write(
      AgreedCoding(target: codings[place].target, verdict: verdict == .unjudged ? nil : verdict)
    )
  }

  private mutating func agree(on name: String) {
    guard let content = shownCase, let finding = talkedFinding else { return }
    var agreed = finding.agreed ?? AgreedCoding()
    agreed.target = AgreedPlaces(content: content, language: language).target(named: name)
    write(agreed)
  }

  private mutating func agree(onWord word: String) {
    guard let content = shownCase, let finding = talkedFinding else { return }
    var agreed = finding.agreed ?? AgreedCoding()
    agreed.verdict = AgreedWord.verdict(word, under: content.instrument)
    write(agreed)
  }

  private mutating func agree(onStep step: String, of place: Int) {
    guard let content = shownCase, let finding = talkedFinding,
      content.instrument.criteria.indices.contains(place)
    else { return }
    let criterion = content.instrument.criteria[place]
    var agreed = finding.agreed ?? AgreedCoding()
    let chosen = criterion.steps.first { $0.id.text == step }.map { criterion.judged($0) }
    var steps = agreed.verdict?.distance?.judgedSteps.filter { $0.criterion != criterion.id } ?? []
    if chosen?.isMet == true { steps = [] } else { steps.removeAll { $0.isMet } }
    let all = content.instrument.criteria.compactMap { other in
      other.id == criterion.id ? chosen : steps.first { $0.criterion == other.id }
    }
    agreed.verdict = all.isEmpty ? nil : .judged(.steps(all))
    write(agreed)
  }

  private mutating func write(_ agreed: AgreedCoding) {
    guard let place = second.finding, let text = currentCase?.working.places else {
      notice = .problem(WindowWords.formsAreLocked)
      return
    }
    edit(AgreedEdits.edits(of: place, to: agreed, in: text))
  }
}
