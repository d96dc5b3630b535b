/// A workbook for spreadsheets: what its sheets hold and how they are filled in, before it is a file.
package struct Workbook: Hashable, Sendable {
  /// Its sheets, in the order of their tabs.
  ///
  /// The first that is not hidden is shown when the file is opened.
  package var sheets: [Sheet] = []
  /// What the workbook is, for the file's properties; empty for nothing.
  package var title = ""
  /// The language of its texts.
  package var language = Language.id

  /// Creates a workbook.
  package init(title: String = "", language: Language = .id, sheets: [Sheet] = []) {
    self.title = title
    self.language = language
    self.sheets = sheets
  }

  /// A table of cells.
  package struct Sheet: Hashable, Sendable {
    /// The name on its tab.
    ///
    /// The file has it without what names may not hold, cut to 31 characters, and with a number behind where
    /// two are the same.
    package var name: String
    /// Its rows from the first; each may be shorter than the others.
    package var rows: [Row] = []
    /// How wide columns are, from the first, in characters; beyond the last the program's own width.
    package var widths: [Double] = []
    /// How many rows stay on top when one scrolls down.
    package var frozenRows = 0
    /// How many columns stay at the left when one scrolls across.
    package var frozenColumns = 0
    /// Where buttons filter rows: the row of headings and the rows below it.
    package var filter: CellRange?
    /// What cells take.
    package var validations: [Validation] = []
    /// Whether only cells that are unlocked can be changed.
    ///
    /// There is no password: anyone can lift it.
    package var isProtected = false
    /// Whether its tab is not shown.
    package var isHidden = false
    /// What is printed; `nil` for all that there is.
    package var printed: CellRange?
    /// Whether it is printed across the long side of the paper, as small as its width needs.
    package var isLandscape = false
    /// On how many pages side by side its width is printed, each with the columns that stay at the left.
    package var pagesAcross = 1
    /// Cells that are one.
    package var merged: [CellRange] = []

    /// Creates a sheet.
    package init(_ name: String, rows: [Row] = []) {
      self.name = name
      self.rows = rows
    }
  }

  /// The cells of a row, from the first column.
  package typealias Row = [Cell]

  /// A cell.
  package struct Cell: Hashable, Sendable {
    package var value: Value
    package var style: Style
    /// Whether it can be changed where its sheet is protected.
    package var isUnlocked: Bool

    /// Creates a cell.
    package init(_ value: Value, _ style: Style = .plain, isUnlocked: Bool = false) {
      self.value = value
      self.style = style
      self.isUnlocked = isUnlocked
    }
  }

  /// What a cell holds.
  package enum Value: Hashable, Sendable {
    case empty
    /// A text, which is never run as a formula, whatever it begins with.
    case text(String)
    case number(Double)
    /// A whole number.
    case count(Int)
    /// A day; a month or year alone stands as text, as a spreadsheet has no such number.
    case date(CalendarDate)
    case flag(Bool)
  }

  /// How a cell looks.
  package enum Style: Hashable, Sendable, CaseIterable {
    case plain
    /// A line of its own above others.
    case title
    /// The name of a column.
    case heading
    /// What is not to be changed: shaded, with line breaks.
    case locked
    /// A text with line breaks where the cell ends.
    case wrapped
    /// A number with two decimals.
    case number
    /// A number with two decimals, and with up to four where it has them.
    case decimal
    /// A share of 1, shown as a percentage with two decimals.
    case share
    /// A whole number with its thousands apart.
    case amount
    /// A whole number.
    case whole
    /// What is to be filled in: framed, kept as the text that is typed.
    case entry
    /// What is to be filled in with a number.
    case numberEntry
    /// A word beside what matters: small and grey.
    case note
  }
}

extension Workbook.Cell {
  /// A cell with nothing in it.
  package static let empty = Workbook.Cell(.empty)

  /// A text; `nil` for an empty cell.
  package static func text(_ text: String?, _ style: Workbook.Style = .plain) -> Workbook.Cell {
    Workbook.Cell(text.map { .text($0) } ?? .empty, style)
  }

  /// A number; `nil` for an empty cell.
  package static func number(_ number: Double?) -> Workbook.Cell {
    Workbook.Cell(number.map { .number($0) } ?? .empty, .number)
  }

  /// A number with up to four decimals; `nil` for an empty cell.
  package static func decimal(_ number: Double?) -> Workbook.Cell {
    Workbook.Cell(number.map { .number($0) } ?? .empty, .decimal)
  }

  /// A share of 1; `nil` for an empty cell.
  package static func share(_ share: Double?) -> Workbook.Cell {
    Workbook.Cell(share.map { .number($0) } ?? .empty, .share)
  }

  /// An amount without decimals, such as rupiah; `nil` for an empty cell.
  package static func amount(_ amount: Int64?) -> Workbook.Cell {
    Workbook.Cell(amount.map { .number(Double($0)) } ?? .empty, .amount)
  }

  /// A whole number.
  package static func count(_ count: Int) -> Workbook.Cell { Workbook.Cell(.count(count)) }

  /// A whole number in a table of results; `nil` for an empty cell.
  package static func whole(_ count: Int?) -> Workbook.Cell {
    Workbook.Cell(count.map { .count($0) } ?? .empty, .whole)
  }

  /// A day, month or year; `nil` for an empty cell.
  package static func date(_ date: CalendarDate?) -> Workbook.Cell {
    Workbook.Cell(date.map { .date($0) } ?? .empty)
  }

  /// A cell to fill in, with what stands in it already.
  package static func entry(_ text: String? = nil) -> Workbook.Cell {
    Workbook.Cell(text.map { .text($0) } ?? .empty, .entry, isUnlocked: true)
  }
}
