/// Makes findings of a sheet's rows.
struct SheetRows {
  /// The case that the rows make up.
  private(set) var content = ImportedCase()
  /// The codes of the rows, each once.
  private(set) var codes: [ImportedCode] = []
  /// What does not come in.
  private(set) var leftOut: [LeftOut] = []
  /// What is doubtful in the rows.
  private(set) var remarks: [ImportRemark] = []

  private let table: ImportedTable
  private let columns: SheetColumns
  private let cells: SheetCells
  private let instrument: Instrument
  private var sources: RowSources
  private var coders: [String: Int] = [:]
  private var ids: [String: ImportPlace] = [:]
  private var codePaths: Set<[String]> = []
  private var totals = 0
  private var repeats: (count: Int, place: ImportPlace)?
  private var prefilled = 0
  private var judgedEmpty: [(place: ImportPlace, judgements: String)] = []
  private var withoutFinding = SheetRemarks()
  private var hasComma = false

  /// Reads the rows of a sheet.
  ///
  /// - Parameters:
  ///   - table: The sheet.
  ///   - columns: What its columns hold.
  ///   - sources: What is known of sources before.
  ///   - coder: Who coded rows that do not say it.
  ///   - instrument: What knows dimensions.
  ///   - map: What the analyst says of words.
  /// - Throws: That two rows have the same id.
  init(
    of table: ImportedTable,
    _ columns: SheetColumns,
    sources: SheetSources = SheetSources(),
    coder: String? = nil,
    instrument: Instrument,
    map: ImportMap
  ) throws(ImportFault) {
    self.table = table
    self.columns = columns
    self.instrument = instrument
    cells = SheetCells(columns: columns, words: SheetWords(map))
    self.sources = RowSources(of: table, cells, known: sources, instrument)
    try Self.check(map)
    if let coder { _ = index(ofCoder: coder) }
    for row in table.rows.dropFirst(columns.headingRow + 1) { try read(row) }
    if let first = judgedEmpty.first {
      throw .judgedEmpty(
        first.judgements,
        columns.heading(of: .statement) ?? columns.heading(of: .quote) ?? "",
        at: first.place,
        besides: judgedEmpty.dropFirst().map { $0.place }
      )
    }
    finish()
  }

  /// Refuses a map that gives one source two ids.
  private static func check(_ map: ImportMap) throws(ImportFault) {
    var ids: [String: String] = [:]
    for source in map.sources {
      guard let id = source.source.id else { continue }
      if let other = ids.updateValue(id, forKey: source.name.foldedHeading), other != id {
        throw .sourceWithTwoIDs(source.name, other, id)
      }
    }
  }

  private mutating func read(_ row: ImportedTable.Row) throws(ImportFault) {
    let statement = cells.text(.statement, row)
    let quote = cells.text(.quote, row)
    let place = table.place(row)
    if isHeadings(row) {
      repeats = ((repeats?.count ?? 0) + 1, repeats?.place ?? place)
      return
    }
    if statement.utf8.count <= Self.longestTotal, isTotal(row) {
      totals += 1
      return
    }
    guard !(statement.isEmpty && quote.isEmpty) else {
      passOver(row, at: place)
      return
    }
    var finding = ImportedFinding()
    finding.place = place
    finding.statement = statement.isEmpty ? nil : statement
    finding.quote = quote.isEmpty ? nil : quote
    finding.id = try id(of: row)
    finding.sources = sources.indices(of: row)
    if let coder = columns.column(.coder).map({ row.text($0) }), !coder.isEmpty {
      finding.coder = index(ofCoder: coder)
    } else if !coders.isEmpty, columns.column(.coder) == nil {
      finding.coder = 0
    }
    let (locator, note) = (cells.text(.locator, row), cells.text(.note, row))
    finding.locator = locator.isEmpty ? nil : locator
    finding.note = note.isEmpty ? nil : note
    judge(&finding, row)
    append(finding, row)
  }

  private mutating func judge(_ finding: inout ImportedFinding, _ row: ImportedTable.Row) {
    let cells = cells
    finding.target = SheetTarget.target({ cells.word($0, row) ?? "" }, of: instrument)
    for (criterion, column) in columns.criteria where !row.text(column).isEmpty {
      let word = cells.words.meaning(row.text(column))
      guard !word.isEmpty else { continue }
      finding.steps.append(ImportedFinding.Step(criterion: criterion, word: word))
    }
    finding.severity = cells.word(.severity, row)
    finding.gap = number(.gap, row)
    finding.risk = cells.word(.risk, row)
    finding.factor = cells.word(.factor, row)
    finding.tags =
      cells.text(.tags, row).split { $0 == ";" || $0 == "," || $0.isNewline }
      .map { String($0).trimmedText }.filter { !$0.isEmpty }.uniqued
  }

  /// Appends a finding for each code of its row, as it is another finding under each; one with an id stays one.
  private mutating func append(_ finding: ImportedFinding, _ row: ImportedTable.Row) {
    let cell = cells.text(.code, row)
    let paths = finding.id == nil ? CodePath.all(in: cell) : [CodePath.names(cell)]
    for path in paths where !path.isEmpty && codePaths.insert(path).inserted {
      codes.append(ImportedCode(path: path))
    }
    guard paths.contains(where: { !$0.isEmpty }) else {
      content.findings.append(finding)
      return
    }
    for path in paths {
      var coded = finding
      coded.origin.code = path
      content.findings.append(coded)
    }
  }

  private mutating func id(of row: ImportedTable.Row) throws(ImportFault) -> String? {
    guard let column = columns.column(.id), !row.text(column).isEmpty else { return nil }
    let id = row.text(column)
    let place = table.place(row, column)
    if let first = ids.updateValue(place, forKey: id) {
      throw .findingTwice(id, first: first, at: place)
    }
    return id
  }

  private mutating func number(_ field: SheetField, _ row: ImportedTable.Row) -> String? {
    guard let word = cells.word(field, row) else { return nil }
    guard table.mayHaveDecimalComma, let number = word.withDecimalPoint else { return word }
    if !hasComma {
      hasComma = true
      remarks.append(.decimalComma(word, at: table.place(row, columns.column(field))))
    }
    return number
  }

  private mutating func index(ofCoder name: String) -> Int {
    if let index = coders[name] { return index }
    let folded = name.foldedHeading
    if let index = coders[folded] { return index }
    coders[folded] = content.coders.count
    content.coders.append(name)
    return content.coders.count - 1
  }

  // MARK: Rows that are none

  /// Passes over a row that says nothing: it may be one that nobody filled in, or hold what would be lost.
  private mutating func passOver(_ row: ImportedTable.Row, at place: ImportPlace) {
    let judgements = columns.judgements.filter { _, column in
      let word = cells.words.meaning(row.text(column)).foldedHeading
      return !word.isEmpty && !Self.noes.contains(word)
    }
    guard judgements.isEmpty || !hasTarget(row) else {
      let said = judgements.map { "\($0.heading): \(row.text($0.column).excerpt)" }
      let column = columns.column(.statement) ?? columns.column(.quote)
      judgedEmpty.append((table.place(row, column), said.joined(separator: ", ")))
      return
    }
    let isOpen = row.cells.indices.allSatisfy { column in
      row.text(column).isEmpty || columns.isGivenBefore(column)
        || Self.noes.contains(row.text(column).foldedHeading)
    }
    if isOpen {
      prefilled += 1
    } else {
      withoutFinding.add(.nothingFound(at: place))
    }
  }

  private func hasTarget(_ row: ImportedTable.Row) -> Bool {
    [SheetField.target, .expectation, .indicator, .dimension].contains {
      !cells.text($0, row).isEmpty
    }
  }

  /// What a cell says that leaves a question as it is.
  private static let noes: Set<String> = ["tidak", "no", "false", "-", "–"]

  /// Whether a row is the headings again, as on each page of a printed sheet.
  private func isHeadings(_ row: ImportedTable.Row) -> Bool {
    let headings = columns.recognised
    var same = 0
    for column in row.cells.indices where !row.text(column).isEmpty {
      guard column < headings.count,
        headings[column].heading.utf8.count == row.text(column).utf8.count,
        headings[column].heading == row.text(column)
      else { return false }
      same += 1
    }
    return same > 1
  }

  /// Whether a row sums others up: nothing but numbers, perhaps with a word for it before them.
  private func isTotal(_ row: ImportedTable.Row) -> Bool {
    var numbers = 0
    for column in row.cells.indices {
      let text = row.text(column)
      guard !text.isEmpty else { continue }
      guard let first = text.utf8.first, first < 0x80 else { return false }
      if Double(text.withDecimalPoint ?? text) != nil {
        numbers += 1
      } else if !Self.totalWords.contains(text.foldedHeading) {
        return false
      }
    }
    return numbers > 0
  }

  /// The longest word for a total, and longer than any number.
  private static let longestTotal = 24

  private static let totalWords: Set<String> = [
    "total", "jumlah", "subtotal", "grand total", "rata rata", "average", "sum", "mean",
    "jumlah total", "total keseluruhan",
  ]

  private mutating func finish() {
    sources.finish(&content.findings)
    content.sources = sources.sources
    content.techniquePlaces = sources.techniquePlaces
    content.listsSources = sources.areListed
    remarks += sources.remarks + withoutFinding.all
    if let (count, place) = repeats { remarks.append(.repeatedHeadings(count, at: place)) }
    for coder in content.coders where sources.isNamed(coder) {
      remarks.append(.coderIsSource(coder))
    }
    let counts: [(LocalisedText, Int)] = [
      (.emptyRows, table.emptyRows + prefilled), (.totalRows, totals),
      (.rowsWithoutFinding, withoutFinding.count),
    ]
    for (kind, count) in counts where count > 0 { leftOut.append(LeftOut(kind, count)) }
  }
}

extension String {
  /// A number whose decimals stand behind a comma, with a point; `nil` for anything else.
  var withDecimalPoint: String? {
    let parts = split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].utf8.last, first.isASCIIDigit,
      !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0.isASCIIDigit }),
      parts[0].utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "-") })
    else { return nil }
    return "\(parts[0]).\(parts[1])"
  }
}
