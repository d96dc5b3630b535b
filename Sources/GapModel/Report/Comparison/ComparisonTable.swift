extension Comparison {
  /// Returns the matrix for a terminal.
  public func table(language: Language, layout: ComparisonLayout = ComparisonLayout()) -> String {
    let phrases = Phrases(language, for: instrument)
    let header = [phrases.office, phrases.total] + instrument.ownCodes
    let legend = zip(instrument.ownCodes, instrument.dimensions).map { code, dimension in
      "\(code): \(phrases.say(dimension.label))"
    }
    let arranged = layout.arranged(self)
    let end = phrases.shownEnd(arranged, layout, self)
    let shown = arranged.shown.map { cases[$0].content }
    let names = offices
    let gaps = instrument.dimensions.map { dimension in
      markedGaps(shown.map { $0.cell(dimension.id) }, phrases)
    }
    let rows = shown.indices.map { place in
      [names[shown[place].id] ?? shown[place].organisation, phrases.total(of: shown[place])]
        + gaps.map { $0[place] }
    }
    var closing = [legend.joined(separator: ", ")]
    if dimensions.contains(where: { $0.thin + $0.provisional > 0 }) {
      closing.append(phrases.marksExplained)
    }
    closing.append(phrases.comparisonVerdict(self))
    if let shared = phrases.sharedRanks(of: self, arranged) { closing.append(shared) }
    if let end { closing.append(phrases.notShown(arranged, end)) }
    closing += phrases.leftOut(leftOut)
    let heading = end.map { DisplayText.visible(phrases.matrix($0)) + "\n\n" } ?? ""
    return heading + TextTable.aligned([header] + rows, numeric: Set(1..<header.count)) + "\n"
      + groupTable(layout, header: header, phrases)
      + closing.map { DisplayText.visible($0) + "\n" }.joined()
  }

  /// The gaps of a column, with the marks behind the numbers, so that these stay below each other.
  private func markedGaps(_ cells: [ComparedCase.Cell?], _ phrases: Phrases) -> [String] {
    let marked = cells.map { cell in
      guard let cell, let gap = cell.gap else { return (gap: "–", marks: "") }
      return (gap: phrases.score(gap), marks: phrases.marks(of: cell, under: instrument))
    }
    let width = marked.map { $0.marks.count }.max() ?? 0
    return marked.map { gap, marks in
      gap + marks + String(repeating: " ", count: width - marks.count)
    }
  }

  /// The medians of each group with an empty line behind; nothing where offices are not put together.
  private func groupTable(
    _ layout: ComparisonLayout,
    header: [String],
    _ phrases: Phrases
  ) -> String {
    guard let grouping = layout.grouping else { return "" }
    let rows = layout.groups(of: self).map { group in
      [
        group.name ?? "–", String(group.count),
        phrases.median(group.total?.sum, over: group.total?.count ?? 0, of: group.count),
      ] + group.dimensions.map { phrases.median($0.median, over: $0.assessed, of: group.count) }
    }
    let titles = [phrases.grouping(grouping), phrases.officeCount] + header.dropFirst()
    return phrases.groupMedians + "\n\n"
      + TextTable.aligned([titles] + rows, numeric: Set(1..<titles.count)) + "\n"
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
    CSV.Column("provisional", id: "Tentatif"),
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
          cell?.gap == nil ? .text(nil) : .flag(cell?.isProvisional ?? false),
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
