/// What comes to the findings of a case: new ones, codings of further coders, and what was still empty.
struct FindingGrowth {
  var edits: [CaseEdit] = []
  var summary = ImportSummary()
  /// The findings that come anew: what they say, by their ids, in their order.
  var new: [(id: String, statement: String?)] = []

  let written: WrittenCase
  let targets: TargetWords
  let judgements: JudgementWords
  let sources: SourceNaming
  let coders: CoderNaming
  let format: ImportFormat
  let consensus: WrittenConsensus
  let choices: ImportChoices
  var names: NextNames
  /// Whether new findings are written with codings, as more than one person codes.
  let hasCodings: Bool
  let path = EditPath()["findings"]
  /// The ids of the case's findings by what they say.
  var known: [String: String] = [:]
  var alike: [ImportRemark] = []
  /// The case's findings that the file has no more under their codes, by their segments.
  private(set) var left: [[String]: WrittenCase.Finding] = [:]
  /// Findings that come anew and whose segment the case has under another code.
  var recoded: [(new: String, own: String)] = []
  var emptied: EmptiedCells?
  var untargeted: [String: Int] = [:]
  /// Notes of further coders that have no place in the case, as `B's note on F2`.
  var otherNotes: [(coder: String, id: String, text: String)] = []
  var otherThanConsensus: [String] = []

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
    let matched = Set(findings.compactMap { $0.index })
    for finding in written.findings {
      if !matched.contains(finding.index) {
        for segment in finding.origin.segments where left[segment] == nil {
          left[segment] = finding
        }
      }
      for key in ["quote", "statement"] {
        guard let text = finding.values[key].flatMap({ ImportedWords.name($0) }) else { continue }
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
    if !recoded.isEmpty { summary.remarks.append(.recoded(recoded)) }
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
}
