extension Comparison {
  /// Returns the matrix for a terminal.
  public func table(language: Language, layout: ComparisonLayout = ComparisonLayout()) -> String {
    let phrases = Phrases(language, for: instrument)
    let header = [phrases.office, phrases.total] + instrument.ownCodes
    let legend = zip(instrument.ownCodes, instrument.dimensions).map { code, dimension in
      "\(code): \(phrases.say(dimension.label))"
    }
    let arranged = layout.arranged(self)
    let rows = arranged.groups.flatMap { $0.entries }.map { entry in
      [entry.content.organisation, phrases.total(of: entry.content)]
        + instrument.dimensions.map { dimension in
          entry.content.cell(dimension.id)?.gap.map(phrases.score) ?? "–"
        }
    }
    let numeric = Set(1..<header.count)
    var closing = [legend.joined(separator: ", "), phrases.comparisonVerdict(self)]
    if arranged.hidden > 0 { closing.append(phrases.notShown(arranged.hidden, layout)) }
    closing += phrases.leftOut(leftOut)
    return TextTable.aligned([header] + rows, numeric: numeric) + "\n"
      + closing.map { DisplayText.visible($0) + "\n" }.joined()
  }

  private static let columns = [
    CSV.Column("case", id: "Kasus"),
    CSV.Column("organisation", id: "Perangkat daerah"),
    CSV.Column("region", id: "Wilayah"),
    CSV.Column("system", id: "Sistem"),
    CSV.Column("rank", id: "Peringkat"),
    CSV.Column("total", id: "Total"),
    CSV.Column("of", id: "Dari"),
    CSV.Column("dimension", id: "Dimensi"),
    CSV.Column("gap", id: "Gap"),
    CSV.Column("rating", id: "Tingkat"),
    CSV.Column("evidence", id: "Dukungan"),
    CSV.Column("systemic", id: "Sistemik"),
  ]

  /// Returns the matrix as a table for spreadsheets: a row for each case and dimension.
  public var csv: String { TextSink.text { writeCSV(to: $0) } }

  /// Writes the matrix as a table for spreadsheets: a row for each case and dimension.
  public func writeCSV(to sink: TextSink, as form: SpreadsheetForm = .data) {
    sink.write(CSV.header(Self.columns, form))
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

extension Instrument {
  /// The letters of the dimensions, each with its place where two dimensions share a letter: O4 and O7.
  fileprivate var ownCodes: [String] {
    dimensions.enumerated().map { index, dimension in
      let isShared = dimensions.count { $0.code == dimension.code } > 1
      return isShared ? "\(dimension.code)\(index + 1)" : dimension.code
    }
  }
}
