// Tables; on a narrow screen each row stands as a card, with its columns' titles inside.
extension HTMLPage {
  /// The most rows and letters of a table that is kept on one page.
  private static let mostOnOnePage = (rows: 8, letters: 1200)
  /// The fewest columns that need small type.
  private static let fewestOfWide = 8
  /// The fewest columns whose titles may be broken within words.
  private static let fewestOfDense = 10
  /// The fewest columns that are printed across the long side of the paper.
  private static let fewestOfAcross = 14
  /// The most letters of a word that a column's title keeps whole; a page has room for a dozen of these.
  private static let longestWordOfHead = 14
  /// The most rows of a table that is not made sortable.
  private static let mostUnsorted = 3

  func table(_ table: Table) -> HTMLNode {
    let titles = table.columns.map { column in
      HTMLNode.tag(
        .th,
        class: headClasses(of: column),
        [("scope", "col")] + (column.language.map { [Self.attribute($0)] } ?? []),
        [.words(column.title)]
      )
    }
    let classes = [
      isShort(table) ? "short" : nil,
      table.rows.count > Self.mostUnsorted ? "sortable" : nil,
      table.columns.count >= Self.fewestOfWide ? "wide" : nil,
      table.columns.count >= Self.fewestOfDense ? "dense" : nil,
      table.columns.count >= Self.fewestOfAcross ? "across" : nil,
      table.content == .findings ? "findings" : nil,
    ].compactMap { $0 }.joined(separator: " ")
    let rows = table.rows.parts
    let totals = table.rows.totals.map { row($0, table.columns) }
    // The data of a figure stand under its caption, so they are named without being shown another one.
    let id = table.number.map { ("id", name(of: .table($0))) } ?? ("aria-label", table.caption)
    let caption = table.number == nil ? [] : [HTMLNode.tag(.caption, [], [.words(table.caption)])]
    let node = HTMLNode.tag(
      .table,
      class: classes.isEmpty ? nil : classes,
      [id],
      caption + [
        .tag(.thead, [], [.tag(.tr, [], titles)]),
        .tag(.tbody, [], [.series(rows.count) { row(rows[$0], table.columns) }]),
      ] + (totals.isEmpty ? [] : [.tag(.tfoot, [], totals)])
    )
    guard table.columns.count >= Self.fewestOfAcross else { return node }
    // No screen is wide enough, so it is moved within a frame of its own.
    return .tag(
      .div,
      class: "frame",
      [("tabindex", "0"), ("role", "region"), ("aria-label", table.caption)],
      [node]
    )
  }

  /// The classes of a column's title; `nil` for none.
  private func headClasses(of column: Table.Column) -> String? {
    let classes = [
      column.isNumeric ? "number" : nil,
      column.title.hasWord(longerThan: Self.longestWordOfHead) ? "long" : nil,
    ].compactMap { $0 }
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }

  private func isShort(_ table: Table) -> Bool {
    guard table.rows.count <= Self.mostOnOnePage.rows else { return false }
    let letters = table.rows.reduce(0) { sum, row in
      row.cells.reduce(sum) { $0 + $1.characterCount }
    }
    return letters <= Self.mostOnOnePage.letters
  }

  private func row(_ row: Table.Row, _ columns: [Table.Column]) -> HTMLNode {
    let cells = zip(row.cells, columns).enumerated().map { index, cell in
      let (pieces, column) = cell
      let label = ("data-label", column.title)
      var attributes: [HTMLNode.Attribute] = index == 0 ? [("scope", "row"), label] : [label]
      if let value = pieces.sortValue {
        attributes.append(("data-value", DecimalText.shortest(value)))
      }
      return HTMLNode.tag(
        index == 0 ? .th : .td,
        class: classes(of: pieces, column),
        attributes,
        [element(.span, around: pieces)]
      )
    }
    let anchor: [HTMLNode.Attribute] = row.anchor.map { [("id", name(of: $0))] } ?? []
    return .tag(.tr, anchor, cells)
  }
}

extension HTMLPage {
  /// The most letters of a word that a column must leave room for.
  private static let longestWord = 24
  /// The most letters of a cell that is not broken into lines.
  private static let mostOfBrief = 12
  /// The fewest letters of a cell that a column must be wide for.
  private static let fewestOfProse = 48

  /// A cell's classes; `nil` for none.
  private func classes(of pieces: [Inline], _ column: Table.Column) -> String? {
    let letters = column.isNumeric ? 0 : pieces.characterCount
    let classes = [
      column.isNumeric ? "number" : nil,
      pieces.hasWord(longerThan: Self.longestWord) ? "long" : nil,
      letters >= Self.fewestOfProse ? "prose" : nil,
      (2...Self.mostOfBrief).contains(letters) ? "brief" : nil,
    ].compactMap { $0 }
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }
}

extension [Inline] {
  /// Whether a word has more letters.
  fileprivate func hasWord(longerThan most: Int) -> Bool {
    contains { piece in
      switch piece {
      case .text(let text), .quote(let text), .code(let text), .number(let text, _),
        .heat(let text, _, _):
        text.hasWord(longerThan: most)
      case .rating(let mark): mark.label.hasWord(longerThan: most)
      case .strong(let pieces), .link(let pieces, _), .named(let pieces, _),
        .foreign(let pieces, _):
        pieces.hasWord(longerThan: most)
      }
    }
  }

  /// The value that a cell is sorted by: its number or the position of its rating; `nil` to sort by its text.
  fileprivate var sortValue: Double? {
    for piece in self {
      switch piece {
      case .number(_, let value), .heat(_, let value, _): return value
      case .rating(let mark): return Double(mark.position)
      case .link(let words, _), .foreign(let words, _):
        if let value = words.sortValue { return value }
      case .text, .strong, .quote, .code, .named: continue
      }
    }
    return nil
  }
}
