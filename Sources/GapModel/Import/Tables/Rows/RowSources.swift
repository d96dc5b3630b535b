/// The sources that the rows of a sheet come from, by what their cells say.
struct RowSources {
  /// What is doubtful in the cells, or was understood of them.
  var remarks: [ImportRemark] {
    all.remarks + all.contradictions.all + unlisted.all + describedRemarks
      + (unnamed.map { [remark(on: $0)] } ?? [])
  }

  private let table: ImportedTable
  private let cells: SheetCells
  private let instrument: Instrument
  /// How many sources a sheet of their own lists.
  private let listed: Int
  private var all: SheetSources
  private var unlisted = SheetRemarks()
  private var unlistedNames: Set<Int> = []
  /// How many sources rows describe without naming them.
  private var describedCount = 0
  /// The rows that name none, and where the first is.
  private var unnamed: (count: Int, first: ImportPlace)?

  /// Begins with what is known of sources before.
  init(
    of table: ImportedTable,
    _ cells: SheetCells,
    known: SheetSources,
    _ instrument: Instrument
  ) {
    self.table = table
    self.cells = cells
    self.instrument = instrument
    all = known
    listed = known.sources.count
  }

  /// The sources, in the order of their first row.
  var sources: [ImportedSource] { all.sources }
  /// Where their techniques are said.
  var techniquePlaces: [Int: ImportPlace] { all.techniquePlaces }
  /// Whether a sheet of their own lists them.
  var areListed: Bool { listed > 0 }

  /// Whether a source is called so.
  func isNamed(_ name: String) -> Bool { all.isNamed(name) }

  /// The sources of a row.
  mutating func indices(of row: ImportedTable.Row) -> [Int] {
    guard let column = cells.columns.column(.source) else { return described(row) }
    let names = names(in: row.text(column))
    if names.isEmpty {
      unnamed = ((unnamed?.count ?? 0) + 1, unnamed?.first ?? table.place(row, column))
      return []
    }
    let indices = names.map { all.index(of: $0, isID: cells.columns.hasSourceIDs) }.uniqued
    for index in indices where listed > 0 && index >= listed && unlistedNames.insert(index).inserted
    {
      unlisted.add(.unlistedSource(all.sources[index].name, at: table.place(row, column)))
    }
    // What a row says of its source can be said of one only.
    guard indices.count == 1 else { return indices }
    for (fact, word, place) in facts(of: row) { all.add(fact, word, of: indices[0], at: place) }
    return indices
  }

  /// The source of a row in a table without a column of them: each combination of what rows say is one.
  private mutating func described(_ row: ImportedTable.Row) -> [Int] {
    let facts = facts(of: row)
    guard !facts.isEmpty else { return [] }
    let index = all.index(of: facts, listed: listed)
    if index >= listed { describedCount = max(describedCount, index - listed + 1) }
    return [index]
  }

  /// What a row says of its source, and where.
  private func facts(of row: ImportedTable.Row) -> [SheetSources.Said] {
    SheetSources.Fact.allCases.compactMap { fact in
      guard let column = cells.columns.column(fact.field), var word = cells.word(fact.field, row)
      else { return nil }
      if fact == .technique { word = TechniqueWords.meant(by: word, in: instrument) }
      return (fact, word, table.place(row, column))
    }
  }

  /// What was understood of a table without a column of sources.
  private var describedRemarks: [ImportRemark] {
    guard describedCount > 0 else { return [] }
    let headings = SheetSources.Fact.allCases.compactMap { cells.columns.heading(of: $0.field) }
    return [.describedSources(describedCount, by: headings)]
  }

  /// Gives the rows that name no source the only one that a sheet lists.
  func finish(_ findings: inout [ImportedFinding]) {
    guard isOnly else { return }
    for index in findings.indices where findings[index].sources.isEmpty {
      findings[index].sources = [0]
    }
  }

  private var isOnly: Bool { listed == 1 && all.sources.count == 1 }

  private func remark(on unnamed: (count: Int, first: ImportPlace)) -> ImportRemark {
    isOnly
      ? .onlySource(all.sources[0].name, unnamed.count, at: unnamed.first)
      : .withoutSource(unnamed.count, at: unnamed.first)
  }

  /// The sources in a cell.
  ///
  /// A semicolon or a new line parts them, and a comma where all of them are known before or look like ids: a
  /// person's title may stand behind a comma too. Words such as "and" part only what a sheet lists.
  private func names(in cell: String) -> [String] {
    let parts = cell.split { $0 == ";" || $0.isNewline }.map { String($0).trimmedText }
      .filter { !$0.isEmpty }
    return parts.flatMap { part in
      let pieces = part.split(separator: ",").map { String($0).trimmedText }
      let areSources = pieces.allSatisfy { all.holds($0) || SheetSources.isLikelyID($0) }
      if pieces.count > 1 && areSources { return pieces }
      guard areListed, !all.holds(part) else { return [part] }
      let named = Self.pieces(of: part)
      return named.count > 1 && named.allSatisfy({ all.holds($0) }) ? named : [part]
    }
  }

  /// What stands between "dan", "and", slashes and the like.
  private static func pieces(of text: String) -> [String] {
    text.split { ",/&+".contains($0) }.flatMap { part in
      var pieces: [String] = []
      var words: [Substring] = []
      for word in part.split(whereSeparator: { $0.isWhitespace }) {
        if ["dan", "and", "serta"].contains(word.lowercased()) {
          pieces.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      return pieces + [words.joined(separator: " ")]
    }.filter { !$0.isEmpty }
  }
}
