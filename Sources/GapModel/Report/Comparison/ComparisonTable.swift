extension Comparison {
  /// Returns the matrix for a terminal.
  public func table(language: Language, layout: ComparisonLayout = ComparisonLayout()) -> String {
    let phrases = Phrases(language, for: instrument)
    let header =
      [phrases.organisation, phrases.total]
      + instrument.dimensions.map { $0.code + ":" + $0.id.text }
    let arranged = layout.arranged(self)
    let rows = arranged.groups.flatMap(\.entries).map { entry in
      [entry.content.organisation, phrases.total(of: entry.content)]
        + instrument.dimensions.map { dimension in
          entry.content.cell(dimension.id)?.gap.map(phrases.score) ?? "–"
        }
    }
    let numeric = Set(1..<header.count)
    var closing = [phrases.comparisonVerdict(self)]
    if arranged.hidden > 0 { closing.append(phrases.notShown(arranged.hidden, layout)) }
    closing += leftOut.map { phrases.leftOut($0.file, $0.why) }
    return TextTable.aligned([header] + rows, numeric: numeric) + "\n"
      + closing.map { DisplayText.visible($0) + "\n" }.joined()
  }

  /// Returns the matrix as a table for spreadsheets: a row for each case and dimension.
  public var csv: String { TextSink.text { writeCSV(to: $0) } }

  /// Writes the matrix as a table for spreadsheets: a row for each case and dimension.
  public func writeCSV(to sink: TextSink, as form: SpreadsheetForm = .data) {
    let header = [
      "case", "organisation", "region", "system", "rank", "total", "of", "dimension", "gap",
      "rating", "evidence", "systemic",
    ]
    sink.write(CSV.header(header, form))
    for entry in cases {
      for dimension in dimensions {
        let content = entry.content
        let cell = content.cell(dimension.dimension)
        let row: [CSV.Cell] = [
          .text(content.id), .text(content.organisation), .text(content.region),
          .text(content.system), entry.rank.map(CSV.Cell.count) ?? .text(nil),
          .number(content.total?.sum), .number(content.total?.maximum),
          .text(dimension.dimension.text), .number(cell?.gap), .text(cell?.rating?.text),
          .text(cell?.evidence?.rawValue), .flag(dimension.isSystemic),
        ]
        sink.write(CSV.row(row, form))
      }
    }
  }
}
