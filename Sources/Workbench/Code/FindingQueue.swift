import GapModel

/// The findings of a case in the order of the work: those to place, those to judge, those that are judged.
struct FindingQueue {
  /// How far a finding is.
  enum Stage: String, CaseIterable, Hashable, Sendable {
    /// It is held against nothing yet.
    case toPlace
    /// It is held against something, and not judged.
    case toJudge
    /// It is judged, or a risk.
    case judged

    var label: LocalisedText {
      switch self {
      case .toPlace: LocalisedText(id: "Belum ditempatkan", en: "To place")
      case .toJudge: LocalisedText(id: "Belum dinilai", en: "To judge")
      case .judged: LocalisedText(id: "Sudah dinilai", en: "Judged")
      }
    }
  }

  /// A finding with how far it is.
  struct Entry: Hashable, Sendable {
    /// Its place among the findings of the case.
    let index: Int
    let stage: Stage
  }

  /// All findings, in the order of the case.
  let entries: [Entry]
  private let findings: Findings

  /// The findings of the case that is worked on, as one coder has coded them; `nil` without one.
  init?(workbench: Workbench) {
    guard let shown = workbench.currentCase?.shown else { return nil }
    let content = shown.assessment.assessedCase
    let coder = workbench.code.coder ?? content.coders.first?.id
    findings = content.findings
    entries = content.findings.indices.map { index in
      Entry(index: index, stage: Self.stage(of: content.findings[index].coding(of: coder)))
    }
  }

  private static func stage(of coding: Coding?) -> Stage {
    guard let coding, coding.target != nil else { return .toPlace }
    return coding.verdict == .unjudged ? .toJudge : .judged
  }

  /// How many findings are at a stage.
  func count(of stage: Stage) -> Int { entries.count { $0.stage == stage } }

  /// The entries at a stage whose texts hold all words of a search.
  func entries(at stage: Stage, holding search: String) -> [Entry] {
    let words = search.lowercased().split(separator: " ").map { Array(String($0).utf8) }
    let own = entries.filter { $0.stage == stage }
    guard !words.isEmpty else { return own }
    return own.filter { entry in
      let finding = findings[entry.index]
      let texts =
        [finding.id.text, finding.statement, finding.quote ?? "", finding.note ?? ""]
        + finding.sources.map { $0.text } + finding.tags
      let bytes = Array(texts.joined(separator: "\n").lowercased().utf8)
      return words.allSatisfy { bytes.holds($0) }
    }
  }

  /// The finding to go to behind one: the next that is open, else the next of all.
  func next(behind index: Int) -> Int? {
    let order = Array(entries[(index + 1)...]) + Array(entries[..<index])
    return order.first { $0.stage != .judged }?.index
      ?? (index + 1 < entries.count ? index + 1 : nil)
  }
}

extension Finding {
  /// One coder's coding of it; `nil` where that coder has none.
  ///
  /// A finding that is coded without a coder's name has the one coding for all.
  func coding(of coder: Coder.ID?) -> Coding? {
    if let own = codings.first(where: { $0.coder == coder }) { return own }
    return codings.count == 1 && codings[0].coder == nil ? codings[0] : nil
  }
}

extension [UInt8] {
  /// Whether some bytes stand in it one behind the other.
  func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard count >= part.count else { return false }
    for start in 0...(count - part.count) where self[start] == first {
      if self[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }
}
