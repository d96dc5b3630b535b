/// Bytes as scored lines: read, told about, compared, and written in every way.
enum FuzzedScores {
  /// The most lines that are compared: what the next ones do, the first have done.
  private static let mostLines = 5

  /// Reads and writes some bytes.
  static func write(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).prefix(mostLines)
    let cases = lines.enumerated().compactMap { index, line -> ComparedCase? in
      let result = ScoreLineReader().read(Array(line), of: "fuzz.jsonl", number: index + 1)
      _ = DiagnosticText(language: .en).text(of: result.diagnostics, in: result.text)
      return result.content
    }
    guard let instrument = cases.first.flatMap({ ShippedInstrument.named($0.instrument.text) })
    else { return }
    compare(cases, instrument)
    compare(ComparedCase.aliased(cases, under: instrument, language: .id), instrument)
  }

  /// A case that was scored comes back as the same.
  static func readBack(_ scored: ScoredCase) {
    let line = Array(ScoreJSON.line(scored).utf8.filter { $0 != UInt8(ascii: "\n") })
    let read = ScoreLineReader().read(line, of: "fuzz.jsonl", number: 1).content
    let own = ComparedCase(scored)
    guard let read else { preconditionFailure("a scored case is not read back") }
    precondition(read.id == own.id && read.organisation == own.organisation)
    precondition(read.cells == own.cells && read.total == own.total)
    precondition(read.indicators == own.indicators)
    precondition(read.strategies == own.strategies)
  }

  private static func compare(_ cases: [ComparedCase], _ instrument: Instrument) {
    let comparison = try? Comparison(of: ComparedCases(cases), under: instrument, leftOut: [])
    guard let comparison else { return }
    _ = comparison.json
    _ = comparison.csv
    _ = comparison.table(language: .id)
    _ = comparison.report(as: .html, languages: [.en, .id])
    _ = comparison.report(as: .markdown, languages: [.id])
  }
}
