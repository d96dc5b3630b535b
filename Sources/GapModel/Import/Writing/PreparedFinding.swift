/// A finding of a file in the words that a case has for it, before it is known whether the case has it already.
struct PreparedFinding {
  /// The id that the file gives it.
  var id: String?
  var statement: String?
  /// Whether the statement was made of the quote, and the file itself has none.
  var isStatementMade = false
  var quote: String?
  var locator: String?
  var note: String?
  var factor: String?
  var tags: [String] = []
  /// The indices of its sources in the file.
  var sources: [Int] = []
  var origin: FindingOrigin
  var place: ImportPlace?
  /// What each coder made of it; one without a coder where nobody is named.
  var codings: [PreparedCoding]
}

/// What one coder made of a finding.
struct PreparedCoding {
  /// The coder, by the place in the file; `nil` where it does not matter who coded.
  var coder: Int?
  var target: TargetWords.Target?
  var judgement: [YAMLValue.Entry] = []

  /// What it says, as keys and values.
  var entries: [YAMLValue.Entry] { (target.map { [$0.entry] } ?? []) + judgement }

  /// Whether it says nothing.
  var isEmpty: Bool { target == nil && judgement.isEmpty }
}

/// Makes findings of what a file holds.
struct FindingPreparation {
  private(set) var findings: [PreparedFinding] = []
  /// What is wrong with words of the file.
  private(set) var faults: [ImportFault] = []
  private(set) var unmapped: [ImportSummary.CodeCount] = []
  /// How many findings the map leaves out by their codes.
  private(set) var leftByMap = 0
  /// How many codes more than one of a segment lead to one target, which makes one finding.
  private(set) var joinedCodes = 0
  /// How many segments have codes of several targets, each of which makes a finding.
  private(set) var splitSegments = 0

  private let judgements: JudgementWords
  private let targets: TargetWords
  private let codes: CodeMeanings
  private let choices: ImportChoices
  private let hidesDocuments: Bool
  /// What the file calls its sources.
  private let names: [String]

  init(
    of content: ImportedCase,
    _ judgements: JudgementWords,
    _ targets: TargetWords,
    _ map: ImportMap,
    _ choices: ImportChoices,
    format: ImportFormat
  ) {
    self.judgements = judgements
    self.targets = targets
    self.choices = choices
    hidesDocuments = format.hidesDocuments
    names = content.sources.map { $0.name }
    codes = CodeMeanings(of: map, targets)
    var counts: [String: Int] = [:]
    var order: [String] = []
    var brokenCodes: Set<String> = []
    for finding in content.findings {
      var coding = PreparedCoding(coder: finding.coder)
      if let word = judgements.meant(finding.target) {
        coding.target = target(word, of: finding)
      } else if !finding.origin.code.isEmpty {
        let path = finding.origin.code
        switch codes.meaning(of: path) {
        case .target(let target): coding.target = target
        case .leftOut:
          leftByMap += 1
          continue
        case .unknown:
          let name = path.joined(separator: "/")
          if counts[name] == nil { order.append(name) }
          counts[name, default: 0] += 1
        case .broken(let word, let place):
          if brokenCodes.insert(word).inserted { tellBroken(word, path, at: place) }
        }
      }
      coding.judgement = judgements.judgement(of: finding, &faults).entries
      findings.append(prepared(finding, coding))
    }
    unmapped = order.map { ImportSummary.CodeCount(code: $0, count: counts[$0] ?? 0) }
    unmapped.sort { ($1.count, $0.code) < ($0.count, $1.code) }
    joinCoders()
    joinCodes()
    splitSegments = countSplitSegments()
  }

  private mutating func prepared(
    _ finding: ImportedFinding,
    _ coding: PreparedCoding
  ) -> PreparedFinding {
    let named = hidesDocuments ? finding.sources.first.map { names[$0] } : nil
    var prepared = PreparedFinding(
      origin: FindingOrigin(
        finding.origin,
        document: finding.origin.document ?? named,
        hidesDocument: hidesDocuments,
        choices
      ),
      codings: [coding]
    )
    prepared.id = ImportedWords.name(finding.id)
    let texts = ImportedWords.statement(finding.statement, quote: finding.quote)
    (prepared.statement, prepared.quote) = texts
    prepared.isStatementMade = ImportedWords.clean(finding.statement) == nil
    prepared.locator = ImportedWords.name(finding.locator)
    prepared.note = ImportedWords.clean(finding.note)
    prepared.factor = judgements.factor(of: finding, &faults)
    prepared.tags = finding.tags.compactMap { ImportedWords.name($0) }.uniqued
    prepared.sources = finding.sources
    prepared.place = finding.place
    return prepared
  }

  private mutating func target(
    _ word: String,
    of finding: ImportedFinding
  ) -> TargetWords.Target? {
    if let target = targets.target(word) { return target }
    faults.append(
      targets.fault(
        LocalisedText(id: "sasaran", en: "the target"),
        word,
        at: judgements.place(of: .target, finding)
      )
    )
    return nil
  }

  private mutating func tellBroken(_ word: String, _ path: [String], at place: ImportPlace?) {
    let code = path.joined(separator: "/")
    faults.append(
      targets.fault(
        LocalisedText(
          id: "sasaran kode '\(code)',",
          en: "the target of code '\(code)',"
        ),
        word,
        at: place
      )
    )
  }

  /// Makes one finding of what several coders coded in one place with one code, or in rows of one id.
  private mutating func joinCoders() {
    var places: [[String?]: Int] = [:]
    var joined: [PreparedFinding] = []
    for finding in findings {
      let key = Self.place(finding.origin) ?? finding.id.map { ["", $0] }
      if let key, let coder = finding.codings[0].coder, let place = places[key],
        !joined[place].codings.contains(where: { $0.coder == coder || $0.coder == nil })
      {
        joined[place].codings += finding.codings
        continue
      }
      if let key, places[key] == nil { places[key] = joined.count }
      joined.append(finding)
    }
    findings = joined
  }

  /// The code of a segment and where it lies.
  private static func place(_ origin: FindingOrigin) -> [String?]? {
    guard let span = origin.span, let document = origin.document else { return nil }
    return [document, span, origin.code]
  }

  /// Counts the segments of a project, and the rows of a table, whose codes lead to several targets.
  private func countSplitSegments() -> Int {
    var targets: [[String]: Set<TargetWords.Target>] = [:]
    for finding in findings where finding.id == nil && finding.origin.code != nil {
      guard let target = finding.codings[0].target, let key = Self.segment(finding) else {
        continue
      }
      targets[key, default: []].insert(target)
    }
    return targets.values.count { $0.count > 1 }
  }

  /// What tells a segment from others; `nil` where nothing does.
  private static func segment(_ finding: PreparedFinding) -> [String]? {
    if let segment = finding.origin.segments.first { return segment }
    switch finding.place {
    case .line, .cell: return finding.place.map { [$0.description] }
    default: return nil
    }
  }

  /// Makes one finding of a segment whose codes lead to one target.
  private mutating func joinCodes() {
    var places: [[String]: Int] = [:]
    var joined: [PreparedFinding] = []
    for finding in findings {
      let origin = finding.origin
      guard let document = origin.document, let code = origin.code,
        let sign = origin.span ?? origin.id.map({ "id \($0)" }),
        let target = finding.codings[0].target,
        finding.codings.allSatisfy({ $0.target == target })
      else {
        joined.append(finding)
        continue
      }
      let key = [document, sign, target.key, target.value]
      guard let place = places[key] else {
        places[key] = joined.count
        joined.append(finding)
        continue
      }
      var first = joined[place]
      guard !first.origin.codes.contains(code) else {
        joined.append(finding)
        continue
      }
      first.origin.code = (first.origin.code ?? "") + FindingOrigin.codeSeparator + code
      if first.note == nil { first.note = finding.note }
      first.tags = (first.tags + finding.tags).uniqued
      for coding in finding.codings
      where !first.codings.contains(where: { $0.coder == coding.coder }) {
        first.codings.append(coding)
      }
      joined[place] = first
      joinedCodes += 1
    }
    findings = joined
  }
}

extension ImportFormat {
  /// Whether names of its documents stay out of a case, as they are often those of persons.
  var hidesDocuments: Bool {
    switch self {
    case .qdpx, .qdc, .qualCoder, .taguette, .kobo: true
    case .csv, .xlsx: false
    }
  }

  /// Whether it is a table that a person wrote, or a sheet that was sent out.
  var isOwnTable: Bool { self == .csv || self == .xlsx }
}
