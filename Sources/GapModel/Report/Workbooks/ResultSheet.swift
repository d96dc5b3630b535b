/// A table of results as a sheet of a workbook: one row of headings that stays on top and filters, then a row
/// for each entry.
///
/// No cells are joined and nothing is summed among the rows, so that sorting, filtering and adding up work
/// as they are.
struct ResultSheet<Entry> {
  /// The name on its tab.
  let name: String
  /// Its columns.
  let columns: [SheetColumn<Entry>]
  /// How many columns stay at the left when one scrolls across.
  let frozenColumns: Int
  /// A row below the table, outside what is filtered and sorted.
  var sum: Workbook.Row = []
  private(set) var rows: [Workbook.Row] = []

  /// Creates a table without rows.
  init(_ name: String, _ columns: [SheetColumn<Entry>], frozenColumns: Int = 1) {
    self.name = name
    self.columns = columns
    self.frozenColumns = frozenColumns
  }

  /// Creates a table with rows of some entries.
  init(
    _ name: String,
    _ columns: [SheetColumn<Entry>],
    frozenColumns: Int = 1,
    of entries: some Sequence<Entry>
  ) {
    self.init(name, columns, frozenColumns: frozenColumns)
    for entry in entries { append(entry) }
  }

  /// Adds a row.
  mutating func append(_ entry: Entry) { rows.append(columns.map { $0.cell(entry) }) }

  /// The sheet.
  var sheet: Workbook.Sheet {
    var layout = SheetLayout(headings: columns.map { $0.heading })
    for row in rows { layout.take(row) }
    layout.take(sum)
    var sheet = Workbook.Sheet(name)
    sheet.rows.reserveCapacity(rows.count + 1)
    sheet.rows.append(columns.map { .text($0.heading, .heading) })
    for row in rows { sheet.rows.append(layout.wrapped(row)) }
    if !sum.isEmpty { sheet.rows += [[], layout.wrapped(sum)] }
    sheet.widths = layout.widths
    sheet.frozenRows = 1
    sheet.frozenColumns = frozenColumns
    sheet.isLandscape = true
    sheet.pagesAcross = layout.pagesAcross
    sheet.filter = CellRange(rows: 0...rows.count, columns: 0...max(0, columns.count - 1))
    return sheet
  }
}
