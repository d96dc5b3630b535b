/// A row of a form's sheet: texts by the names of columns.
struct FormRow {
  private(set) var cells: [(column: String, text: String)] = []

  init(_ cells: [(String, String)] = []) {
    self.cells = cells.map { (column: $0.0, text: $0.1) }
  }

  /// Adds a cell.
  mutating func add(_ column: String, _ text: String) { cells.append((column, text)) }

  /// Adds a text in both languages, the form's own first.
  mutating func add(_ column: String, _ text: LocalisedText, first: Language) {
    for language in [first] + Language.allCases.filter({ $0 != first }) {
      add("\(column)::\(Self.name(of: language))", Self.plain(text[language]))
    }
  }

  /// How forms name a language: what it is called in itself, with its code.
  static func name(of language: Language) -> String {
    switch language {
    case .id: "Bahasa Indonesia (id)"
    case .en: "English (en)"
    }
  }

  /// A text to be shown, which forms do not take for one with answers put in.
  static func plain(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "{", shown.last == "$" { shown.append(" ") }
      shown.append(scalar)
    }
    return String(shown).withSingleBlanks
  }

  /// A text in an expression.
  ///
  /// Forms turn printed quotation marks into typed ones, which would end it.
  static func literal(_ text: String) -> String {
    let typed = plain(text).escaped { scalar in
      switch scalar.value {
      case 0x2018, 0x2019, 0x201A, 0x201B: "'"
      case 0x201C, 0x201D, 0x201E, 0x201F: "\""
      default: nil
      }
    }
    guard typed.utf8.contains(UInt8(ascii: "'")) else { return "'\(typed)'" }
    return "\"\(typed.filter { $0 != "\"" })\""
  }

  /// A sheet of rows; its columns in the order in which they first appear.
  static func sheet(_ name: String, _ rows: [FormRow]) -> Workbook.Sheet {
    let columns = rows.flatMap { $0.cells.map { $0.column } }.uniqued
    var sheet = Workbook.Sheet(name)
    sheet.rows.append(columns.map { .text($0, .heading) })
    for row in rows {
      sheet.rows.append(
        columns.map { column in .text(row.cells.first { $0.column == column }?.text) }
      )
    }
    sheet.widths = columns.map { $0.utf8.contains(UInt8(ascii: ":")) ? 48 : 16 }
    sheet.frozenRows = 1
    return sheet
  }
}
