import GapModel

/// How scored cases are written, one after the other.
struct ScoreRows: Sendable {
  /// The formats that are written case by case.
  enum Format: String {
    case table, json, jsonl, csv
  }

  let format: Format
  /// The language of the table; `nil` for each case's own.
  let language: Language?
  let withFirmness: Bool
  /// How CSV is written.
  let spreadsheet: SpreadsheetForm

  /// A case, written already where that is of use.
  enum Row: Sendable {
    case text(String)
    case scored(ScoredCase)
  }

  /// Cases up to so many findings are written where they are rated, so that all processors write.
  private static let fewFindings = 10_000

  /// Makes a row of a case.
  func row(of scored: ScoredCase) -> Row {
    // How a case is written as JSON depends on whether it is the only one.
    guard format != .json, scored.assessment.assessedCase.findings.count <= Self.fewFindings else {
      return .scored(scored)
    }
    return .text(text(of: scored))
  }

  private func text(of scored: ScoredCase) -> String {
    switch format {
    case .table: ScoreTable.text(of: scored, language: language)
    case .csv: ScoreCSV.rows(scored, as: spreadsheet)
    case .json, .jsonl: ScoreJSON.line(scored)
    }
  }

  /// Writes rows in their order; what stands between them depends on the format.
  final class Writer {
    private let rows: ScoreRows
    private let sink: TextSink
    private var count = 0
    /// The first case, until it is known whether it is the only one.
    private var first: ScoredCase?

    init(_ rows: ScoreRows, to sink: TextSink) {
      self.rows = rows
      self.sink = sink
      guard rows.format == .csv else { return }
      sink.write(ScoreCSV.header(withFirmness: rows.withFirmness, as: rows.spreadsheet))
    }

    /// Writes some rows.
    func write(_ some: [Row]) {
      for row in some {
        switch row {
        case .text(let text): write(text)
        case .scored(let scored) where rows.format == .json: writeEntry(scored)
        case .scored(let scored) where rows.format == .jsonl: ScoreJSON.writeLine(scored, to: sink)
        case .scored(let scored): write(rows.text(of: scored))
        }
        count += 1
      }
    }

    /// Writes what comes at the end.
    func finish() {
      guard rows.format == .json else { return }
      if let first {
        ScoreJSON.write(first, isEntry: false, to: sink)
      } else {
        sink.write(count == 0 ? "[]" : "\n]")
      }
      sink.write("\n")
    }

    private func write(_ text: String) {
      if rows.format == .table, count > 0 { sink.write("\n") }
      sink.write(text)
    }

    private func writeEntry(_ scored: ScoredCase) {
      if count == 0 {
        first = scored
        return
      }
      if let first {
        sink.write("[\n")
        ScoreJSON.write(first, isEntry: true, to: sink)
        self.first = nil
      }
      sink.write(",\n")
      ScoreJSON.write(scored, isEntry: true, to: sink)
    }
  }
}
