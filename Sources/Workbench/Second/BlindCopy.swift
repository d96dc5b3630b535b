import GapModel

/// A case without anything that tells how it was coded, for somebody who codes it too.
///
/// It is made of what is named here, not by leaving things out, and its file is written anew: no comment,
/// memo,
/// keyword or order of the first coder gets into it. What stays is what is to be coded: statements, quotes,
/// sources, and what the design asks for.
struct BlindCopy {
  /// The copy.
  let content: Case

  /// Makes the copy of a case.
  ///
  /// - Parameters:
  ///   - original: The case.
  ///   - coder: Who is to code the copy.
  init(of original: Case, for coder: Coder) {
    content = Case(
      id: original.id,
      title: original.title,
      organisation: original.organisation,
      region: original.region,
      system: original.system,
      language: original.language,
      period: original.period,
      instrument: original.instrument,
      citation: original.citation,
      coders: [coder],
      sources: original.sources.map { Self.source($0) },
      design: original.design.map { Self.expectation($0) },
      findings: Self.order(of: original.findings, for: coder.id).map { index in
        Self.finding(original.findings[index])
      }
    )
  }

  /// The copy as a file.
  ///
  /// - Parameters:
  ///   - instrument: How it names its instrument.
  ///   - comment: The paragraphs at its head.
  /// - Returns: The whole file.
  func bytes(instrument: String, comment: [String] = []) -> [UInt8] {
    Array(FreshCaseFile(of: content, comment: comment).text(instrument: instrument).utf8)
  }

  private static func source(_ source: Source) -> Source {
    Source(
      id: source.id,
      technique: source.technique,
      role: source.role,
      title: source.title,
      group: source.group,
      isKey: source.isKey,
      date: source.date,
      weight: source.weight
    )
  }

  private static func expectation(_ expectation: Expectation) -> Expectation {
    Expectation(
      id: expectation.id,
      dimension: expectation.dimension,
      indicator: expectation.indicator,
      statement: expectation.statement,
      basis: expectation.basis,
      weight: expectation.weight
    )
  }

  private static func finding(_ finding: Finding) -> Finding {
    Finding(
      id: finding.id,
      sources: finding.sources,
      statement: finding.statement,
      quote: finding.quote,
      locator: finding.locator,
      codings: []
    )
  }

  /// Whether the findings of a case stand in the order of a copy for its only coder.
  static func isInOrder(_ content: Case) -> Bool {
    guard content.coders.count == 1 else { return false }
    return order(of: content.findings, for: content.coders[0].id)
      .elementsEqual(content.findings.indices)
  }

  /// The findings in an order that tells nothing, since authors order them by dimension: by a hash of their
  /// ids
  /// and the coder's, so that it is the same each time.
  private static func order(of findings: Findings, for coder: Coder.ID) -> [Int] {
    let places = findings.indices.map { index in
      (
        index: index,
        hash: SecureHash.bytes(of: Array("\(coder.text)\n\(findings.id(at: index).text)".utf8))
      )
    }
    return places.sorted { left, right in left.hash.lexicographicallyPrecedes(right.hash) }
      .map { $0.index }
  }
}
