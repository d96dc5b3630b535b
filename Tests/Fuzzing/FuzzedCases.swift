/// Bytes as a file of cases: read, told about, rated, and written in every way.
enum FuzzedCases {
  /// So few draws are made that a run stays short; each takes the same way.
  private static let draws = 9
  /// The most cases of a file that are written: what the next ones do, the first have done.
  private static let mostCases = 3

  /// Reads and writes some bytes.
  static func write(_ bytes: [UInt8]) {
    write(bytes, CaseReader())
    // How a comparison reads: without the words of findings.
    let few = CaseReader(detail: .ratings)
    guard let result = try? few.read(Input(name: "fuzz.yaml", bytes: bytes)) else { return }
    compare(result.documents.prefix(mostCases).map(scored))
  }

  /// Reads with a reader, and writes what it finds.
  static func write(_ bytes: [UInt8], _ reader: CaseReader) {
    guard let result = try? reader.read(Input(name: "fuzz.yaml", bytes: bytes)) else { return }
    _ = DiagnosticText(language: .en).text(of: result.diagnostics, in: result.text)
    let scored = result.documents.prefix(mostCases).map(scored)
    for entry in scored { writeAll(of: entry) }
    for document in result.documents.prefix(1) { view(document) }
    if let trend = try? Trend(of: scored) {
      _ = trend.json
      _ = trend.table(language: .id)
      _ = trend.report(as: .html, languages: [.en])
    }
  }

  private static func scored(_ document: CaseReader.Document) -> ScoredCase {
    ScoredCase(document, provenance: Provenance(file: "fuzz.yaml", sha256: ""))
  }

  private static func writeAll(of scored: ScoredCase) {
    let scored = scored.withFirmness(draws: draws)
    for reader in ReportOptions.Reader.allCases {
      let options = ReportOptions(languages: [.en], isByGroup: true, for: reader)
      _ = scored.report(as: .markdown, options)
      _ = scored.report(as: .html, ReportOptions(languages: [.id], for: reader))
    }
    _ = scored.figures()
    _ = scored.audit()
    _ = scored.auditCSV
    _ = scored.auditJSON
    FuzzedScores.readBack(scored)
    _ = ScoreCSV.rows(scored)
    _ = ScoreTable.text(of: scored)
    if let agreement = Agreement(of: scored.assessment, resamples: draws) {
      _ = ScoredCase.json(of: [(scored, agreement)])
      _ = scored.table(of: agreement)
    }
  }

  /// Through the crosswalk of its own instrument, where that has one.
  private static func view(_ document: CaseReader.Document) {
    guard let target = ShippedInstrument.named("heeks-2003"),
      let scored = try? ScoredCase(
        document,
        provenance: Provenance(file: "fuzz.yaml", sha256: ""),
        through: target
      )
    else { return }
    _ = scored.withFirmness(draws: draws).report(as: .markdown)
    _ = ScoreJSON.line(scored)
  }

  private static func compare(_ scored: [ScoredCase]) {
    guard let instrument = scored.first?.assessment.assessedCase.instrument,
      let comparison = try? Comparison(
        of: ComparedCases(scored.map(ComparedCase.init)),
        under: instrument,
        leftOut: []
      )
    else { return }
    _ = comparison.json
    _ = comparison.csv
    _ = comparison.table(language: .id)
    _ = comparison.report(as: .html, languages: [.en, .id])
  }
}
