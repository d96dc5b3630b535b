// What comes to findings that the case has.
extension FindingGrowth {
  mutating func grow(_ own: WrittenCase.Finding, by finding: PreparedFinding) {
    summary.matched += 1
    let editCount = edits.count
    var further: [PreparedCoding] = []
    for coding in finding.codings {
      let coder = coders.id(of: coding)
      if own.codings.isEmpty {
        let isJudged = !judgements.entries(in: own.values).isEmpty
        if coder == nil || coder == coders.owner && (isJudged || !coders.areSeveral) {
          fill(own, by: coding, finding.place)
        } else if isCoding(coding, of: own) {
          further.append(coding)
        }
      } else if let coder {
        add(coding, by: coder, to: own, finding.place)
      } else {
        compareConsensus(coding, of: own)
      }
    }
    if !further.isEmpty { giveCoders(own, with: further) }
    fillTexts(of: own, by: finding)
    if edits.count > editCount { summary.filled += 1 }
  }

  /// Whether a coder decided anything: in a sheet, targets that were there already are nobody's decision.
  private func isCoding(_ coding: PreparedCoding, of own: WrittenCase.Finding) -> Bool {
    if coding.isEmpty { return false }
    guard format.isOwnTable, coding.judgement.isEmpty else { return true }
    return coding.target != targets.target(in: own.values)
  }

  /// Fills in what an unnamed coding lacks.
  private mutating func fill(
    _ own: WrittenCase.Finding,
    by coding: PreparedCoding,
    _ place: ImportPlace?
  ) {
    let home = path[own.index]
    if targets.target(in: own.values) == nil, let target = coding.target {
      edits.append(.set(home[target.key], .word(target.value)))
    }
    if judgements.entries(in: own.values).isEmpty, !coding.judgement.isEmpty {
      for entry in coding.judgement { edits.append(.set(home[entry.key], entry.value)) }
      summary.judgedNow += 1
    }
    compare(own.values, coding, of: own.id, place)
    noteEmptied(own.values, coding, of: own.id)
  }

  /// Adds what a coder made of a finding that has codings.
  private mutating func add(
    _ coding: PreparedCoding,
    by coder: String,
    to own: WrittenCase.Finding,
    _ place: ImportPlace?
  ) {
    let home = path[own.index]["codings"]
    guard let index = own.codings.firstIndex(where: { $0.coder == coder }) else {
      guard isCoding(coding, of: own) else { return }
      summary.codings += 1
      countUntargeted(coding)
      return edits.append(.append(home, self.coding(coding)))
    }
    let values = own.codings[index].values
    if judgements.entries(in: values).isEmpty, !coding.judgement.isEmpty {
      for entry in coding.judgement { edits.append(.set(home[index][entry.key], entry.value)) }
      summary.judgedNow += 1
    }
    if let target = coding.target, targets.target(in: values) == nil,
      targets.target(in: own.values) != target
    {
      edits.append(.set(home[index][target.key], .word(target.value)))
    }
    compare(values, coding, of: own.id, place)
  }

  private mutating func countUntargeted(_ coding: PreparedCoding) {
    guard format.isOwnTable, coding.target == nil, !coding.judgement.isEmpty,
      let coder = otherCoder(of: coding)
    else { return }
    untargeted[coder, default: 0] += 1
  }

  /// Makes the unnamed coding of a finding the first coder's, and puts others beside it.
  ///
  /// A target that others name too goes into the codings, each its own; where they name none it stays the
  /// finding's.
  private mutating func giveCoders(_ own: WrittenCase.Finding, with codings: [PreparedCoding]) {
    let home = path[own.index]
    summary.codings += codings.count
    for coding in codings { countUntargeted(coding) }
    let judged = judgements.keys.filter { own.values[$0] != nil }
    let target = targets.target(in: own.values)
    let isOwners = codings.contains { otherCoder(of: $0) == nil }
    let isSplit = codings.contains { $0.target != nil && ($0.target != target || !judged.isEmpty) }
    var moved = judged
    if target != nil, isSplit, !isOwners {
      moved = ["expectation", "indicator", "dimension"].filter { own.values[$0] != nil } + moved
    }
    let added = codings.map { coding in
      var coding = coding
      if !isSplit || isOwners, target != nil, coding.target == target { coding.target = nil }
      return self.coding(coding)
    }
    let order = own.keys.filter { moved.contains($0) }
    guard let first = order.first else {
      edits.append(.set(home["codings"], .list(added)))
      return
    }
    let entries = moved.compactMap { key in
      own.values[key].map { YAMLValue.Entry(key, Self.value($0, of: key)) }
    }
    let mine = YAMLValue.mapping([.init("coder", .word(coders.owner))] + entries, isInline: true)
    edits.append(.replace(home[first], with: .init("codings", .list([mine] + added))))
    for key in order.dropFirst() { edits.append(.remove(home[key])) }
  }

  private static func value(_ text: String, of key: String) -> YAMLValue {
    key == "gap" || key == "risk" ? .number(text) : .word(text)
  }

  /// Fills in texts that a finding lacks, and tells those that differ.
  private mutating func fillTexts(of own: WrittenCase.Finding, by finding: PreparedFinding) {
    let home = path[own.index]
    let other = otherCoder(of: finding.codings[0])
    var texts = [("quote", finding.quote), ("locator", finding.locator)]
    if !finding.isStatementMade || own.values["statement"] == nil {
      texts.insert(("statement", finding.statement), at: 0)
    }
    if other == nil { texts.append(("note", finding.note)) }
    var told: [String] = []
    for (key, text) in texts {
      let old = own.values[key]
      guard let text else {
        if old != nil { emptied?.note(key, of: own.id) }
        continue
      }
      guard let old else {
        edits.append(.set(home[key], .text(text)))
        continue
      }
      // A finding that is its own quote is told once; a line that breaks elsewhere says the same.
      if ImportedWords.name(old) != text.withSingleBlanks, !told.contains(text) {
        told.append(text)
        tell(key, file: text, own: old, own, finding.place)
      }
    }
    if let other, let note = finding.note { add(note, by: other, to: own) }
    if let factor = finding.factor, own.values["factor"] == nil {
      edits.append(.set(home["factor"], .word(factor)))
    }
    compareSources(of: own, finding)
  }

  /// Writes the note of a further coder where there is none yet; else tells it.
  private mutating func add(_ note: String, by coder: String, to own: WrittenCase.Finding) {
    let text = "\(coder): \(note)"
    guard let old = own.values["note"].flatMap({ ImportedWords.clean($0) }) else {
      edits.append(.set(path[own.index]["note"], .text(text)))
      return
    }
    // What the first coder noted is in the sheet where that was sent out with it.
    let said = old.withSingleBlanks
    if said != text.withSingleBlanks, said != note.withSingleBlanks {
      otherNotes.append((coder, own.id, note))
    }
  }
}
