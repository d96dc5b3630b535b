/// What comes to the findings of a case: new ones, codings of further coders, and what was still empty.
struct FindingGrowth {
  private(set) var edits: [CaseEdit] = []
  private(set) var summary = ImportSummary()
  /// The findings that come anew: what they say, by their ids, in their order.
  private(set) var new: [(id: String, statement: String?)] = []

  private let written: WrittenCase
  private let targets: TargetWords
  private let judgements: JudgementWords
  private let sources: SourceNaming
  private let coders: CoderNaming
  private let format: ImportFormat
  private let consensus: WrittenConsensus
  private let choices: ImportChoices
  private var names: NextNames
  /// Whether new findings are written with codings, as more than one person codes.
  private let hasCodings: Bool
  private let path = EditPath()["findings"]
  /// The ids of the case's findings by what they say.
  private var known: [String: String] = [:]
  private var alike: [ImportRemark] = []
  private var emptied: EmptiedCells?
  private var untargeted: [String: Int] = [:]
  /// Notes of further coders that have no place in the case, as `B's note on F2`.
  private var otherNotes: [(coder: String, id: String, text: String)] = []
  private var otherThanConsensus: [String] = []

  init(
    _ findings: [(prepared: PreparedFinding, index: Int?)],
    _ written: WrittenCase,
    _ targets: TargetWords,
    _ judgements: JudgementWords,
    _ sources: SourceNaming,
    _ coders: CoderNaming,
    _ consensus: WrittenConsensus,
    _ choices: ImportChoices,
    format: ImportFormat,
    isOwnSheet: Bool
  ) {
    self.format = format
    self.consensus = consensus
    self.written = written
    self.targets = targets
    self.judgements = judgements
    self.sources = sources
    self.coders = coders
    self.choices = choices
    let isCoded = written.findings.contains { !$0.codings.isEmpty }
    hasCodings = !coders.ids.isEmpty && (coders.areSeveral || isCoded)
    emptied = isOwnSheet ? EmptiedCells(findings.map { $0.prepared }) : nil
    for finding in written.findings {
      for key in ["quote", "statement"] {
        guard let text = finding.values[key].flatMap({ ImportedWords.clean($0) }) else { continue }
        known[text] = known[text] ?? finding.id
      }
    }
    names = NextNames(behind: written.findings.map { $0.id }, usual: "F")
    var own: [Int: String] = [:]
    for (place, finding) in findings.enumerated() where finding.index == nil {
      guard let id = finding.prepared.id, IdentifierForm.common.allows(id), names.claim(id)
      else { continue }
      own[place] = id
    }
    for (place, finding) in findings.enumerated() {
      if let index = finding.index {
        grow(written.findings[index], by: finding.prepared)
      } else {
        let id = own[place] ?? names.next()
        if let wanted = finding.prepared.id, wanted != id {
          summary.remarks.append(.renamed(wanted, to: id, at: finding.prepared.place))
        }
        add(finding.prepared, as: id)
      }
    }
    tellCounted()
  }

  /// Tells what is counted over all findings.
  private mutating func tellCounted() {
    summary.remarks += alike.prefix(Self.fewest)
    if alike.count > Self.fewest {
      summary.remarks.append(.moreAlike(alike.count - Self.fewest))
    }
    for (coder, count) in untargeted.sorted(by: { $0.key < $1.key }) {
      summary.remarks.append(.untargeted(count, by: coder))
    }
    if !otherThanConsensus.isEmpty {
      summary.remarks.append(.otherThanConsensus(otherThanConsensus))
    }
    if !otherNotes.isEmpty { summary.remarks.append(.otherNotes(otherNotes)) }
    if let cells = emptied?.cells, !cells.isEmpty { summary.remarks.append(.emptied(cells)) }
  }

  /// How many things of one kind are named; the rest are counted.
  static let fewest = 3

  // MARK: New findings

  private mutating func add(_ finding: PreparedFinding, as id: String) {
    summary.added += 1
    if !finding.codings.contains(where: { $0.target != nil }) { summary.toPlace += 1 }
    if !finding.codings.contains(where: { !$0.judgement.isEmpty }) { summary.toJudge += 1 }
    let isCoded = hasCodings && finding.codings.contains { coders.id(of: $0) != nil }
    var entries: [YAMLValue.Entry] = [.init("id", .word(id))]
    let own = finding.codings[0]
    if !isCoded, let target = own.target { entries.append(target.entry) }
    let sources = sources.ids(of: finding)
    entries.append(
      sources.count > 1
        ? .init("sources", .list(sources.map { .word($0) }))
        : .init("source", sources.first.map { .word($0) } ?? .nothing)
    )
    entries.append(.init("statement", finding.statement.map { .text($0) } ?? .nothing))
    let note = finding.note.map { note in
      otherCoder(of: finding.codings[0]).map { "\($0): \(note)" } ?? note
    }
    let texts = [("quote", finding.quote), ("locator", finding.locator), ("note", note)]
    for (key, text) in texts { if let text { entries.append(.init(key, .text(text))) } }
    if !isCoded { entries += own.judgement }
    if let factor = finding.factor { entries.append(.init("factor", .word(factor))) }
    if !finding.tags.isEmpty {
      entries.append(.init("tags", .list(finding.tags.map { .text($0) })))
    }
    if isCoded {
      entries.append(.init("codings", .list(finding.codings.map { coding($0) })))
      summary.codings += finding.codings.count
    }
    if let origin = finding.origin.value { entries.append(.init("origin", origin)) }
    edits.append(.append(path, .mapping(entries)))
    new.append((id, finding.statement))
    let like = [finding.quote, finding.statement].compactMap { $0.flatMap { known[$0] } }.first
    if let like { alike.append(.alike(id, like, at: finding.place)) }
  }

  /// The coder of a coding, unless it is the first of the case.
  private func otherCoder(of coding: PreparedCoding) -> String? {
    coders.id(of: coding).flatMap { $0 == coders.owner ? nil : $0 }
  }

  private func coding(_ coding: PreparedCoding) -> YAMLValue {
    let coder = YAMLValue.Entry("coder", .word(coders.id(of: coding) ?? choices.firstCoder))
    return .mapping([coder] + coding.entries, isInline: true)
  }

  // MARK: Findings that are known

  private mutating func grow(_ own: WrittenCase.Finding, by finding: PreparedFinding) {
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

  private mutating func noteEmptied(
    _ values: [String: String],
    _ coding: PreparedCoding,
    of id: String
  ) {
    if coding.target == nil, targets.target(in: values) != nil { emptied?.note("target", of: id) }
    if coding.judgement.isEmpty, let key = judgements.entries(in: values).first?.key {
      emptied?.note(key, of: id)
    }
  }

  /// Tells what a coding says otherwise than the case.
  private mutating func compare(
    _ values: [String: String],
    _ coding: PreparedCoding,
    of id: String,
    _ place: ImportPlace?
  ) {
    if let target = coding.target, let own = targets.target(in: values), own != target {
      summary.differences.append(
        .difference(
          JudgementWords.label(of: "target"),
          file: targets.label(of: target),
          own: targets.label(of: own),
          of: id,
          isWhole: true,
          at: place
        )
      )
    }
    let own = judgements.entries(in: values)
    guard !own.isEmpty, !coding.judgement.isEmpty, own != coding.judgement else { return }
    summary.differences.append(
      .difference(
        .judgement,
        file: judgements.text(of: coding.judgement),
        own: judgements.text(of: own),
        of: id,
        isWhole: true,
        at: place
      )
    )
  }

  /// Notes where a sheet that names no coder says otherwise than what several coders make together.
  private mutating func compareConsensus(_ coding: PreparedCoding, of own: WrittenCase.Finding) {
    guard !coding.isEmpty, let agreed = consensus.coding(at: own.index) else { return }
    let isSameTarget = coding.target == nil || coding.target == agreed.target
    let isSame = coding.judgement.isEmpty || judgements.isSame(coding.judgement, as: agreed.verdict)
    if !isSameTarget || !isSame { otherThanConsensus.append(own.id) }
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
      // A finding that is its own quote is told once.
      if ImportedWords.clean(old) != text, !told.contains(text) {
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

  private mutating func tell(
    _ key: String,
    file: String,
    own: String,
    _ finding: WrittenCase.Finding,
    _ place: ImportPlace?
  ) {
    summary.differences.append(
      .difference(
        JudgementWords.label(of: key),
        file: .same(file),
        own: .same(own),
        of: finding.id,
        at: place
      )
    )
  }

  /// Writes the note of a further coder where there is none yet; else tells it.
  private mutating func add(_ note: String, by coder: String, to own: WrittenCase.Finding) {
    let text = "\(coder): \(note)"
    guard let old = own.values["note"].flatMap({ ImportedWords.clean($0) }) else {
      edits.append(.set(path[own.index]["note"], .text(text)))
      return
    }
    // What the first coder noted is in the sheet where that was sent out with it.
    if old != text, old != note { otherNotes.append((coder, own.id, note)) }
  }

  private mutating func compareSources(
    of own: WrittenCase.Finding,
    _ finding: PreparedFinding
  ) {
    guard format.isOwnTable, !finding.sources.isEmpty, !own.sources.isEmpty else { return }
    let ids = sources.ids(of: finding)
    guard Set(ids) != Set(own.sources) else { return }
    let (file, old) = (ids.joined(separator: ", "), own.sources.joined(separator: ", "))
    tell("source", file: file, own: old, own, finding.place)
  }
}

extension LocalisedText {
  fileprivate static let judgement = LocalisedText(id: "penilaian", en: "the judgement")
}
