/// What the columns of a sheet of answers hold.
struct FormColumns {
  /// For each column what it holds; `nil` where it is not known, or belongs to another.
  private(set) var fields: [FormField?] = []
  /// Columns that are not read and that nobody misses: numbers, times and the like.
  private(set) var machinery: Set<Int> = []
  /// Columns of 0 and 1, one for each choice of a question of which several may be chosen.
  private var choices: [Choice] = []
  /// The questions that columns answer, by what they hold.
  private let questions: [FormField: FormQuestion]

  /// One choice of a question of several.
  private struct Choice {
    var column: Int
    var field: FormField
    var name: String
  }

  /// Recognises the columns.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - names: What headings mean.
  init(_ sheet: FormSheet, _ names: FormHeadings) {
    questions = names.questions
    for (column, heading) in sheet.headings.enumerated() {
      let field = names.mapped(heading)
      if field == nil, FormHeadings.isMachinery(heading) {
        machinery.insert(column)
        fields.append(nil)
      } else if field == nil, let choice = Self.choice(column, heading, sheet, names) {
        machinery.insert(column)
        fields.append(nil)
        if let parent = choice.field {
          choices.append(Choice(column: column, field: parent, name: choice.name))
        }
      } else {
        fields.append(field ?? names.known(heading))
      }
    }
  }

  /// The question and the choice of a column of 0 and 1; its field is `nil` where a column of its own has all that
  /// was chosen.
  private static func choice(
    _ column: Int,
    _ heading: String,
    _ sheet: FormSheet,
    _ names: FormHeadings
  ) -> (field: FormField?, name: String)? {
    // A choice may have a slash in its name, as indicators do.
    for slash in heading.indices.reversed() where heading[slash] == "/" {
      let question = String(heading[..<slash])
      let isWhole = sheet.headings.contains(question)
      guard isWhole || names.field(question) != nil else { continue }
      guard isTicked(column, sheet) else { return nil }
      let name = String(heading[heading.index(after: slash)...])
      return (isWhole ? nil : names.field(question), name)
    }
    return nil
  }

  private static func isTicked(_ column: Int, _ sheet: FormSheet) -> Bool {
    var isAny = false
    for row in sheet.answers {
      switch row.text(column) {
      case "": continue
      case "0", "1", "TRUE", "FALSE", "true", "false", "True", "False": isAny = true
      default: return false
      }
    }
    return isAny
  }

  /// Whether any column holds this.
  func hold(_ field: FormField) -> Bool {
    fields.contains(field) || choices.contains { $0.field == field }
  }

  /// The first column that holds this, counted from 0.
  func column(_ field: FormField) -> Int? { fields.firstIndex(of: field) }

  /// The answer to a question in a row; where versions of a form gave several columns, the first with anything in it.
  func answer(_ field: FormField, _ row: ImportedTable.Row) -> String? {
    for (column, held) in fields.enumerated() where held == field {
      let text = row.text(column)
      if !text.isEmpty { return questions[field]?.answer(text) ?? text }
    }
    let ticked = choices.filter { choice in
      choice.field == field && ["1", "TRUE", "true", "True"].contains(row.text(choice.column))
    }
    return ticked.isEmpty ? nil : ticked.map { $0.name }.joined(separator: ", ")
  }

  /// The columns as they are shown to people: what was taken for what, and what is not read.
  func shown(_ sheet: FormSheet) -> [RecognisedColumn] {
    fields.enumerated().compactMap { column, field in
      guard !machinery.contains(column), !sheet.headings[column].isEmpty else { return nil }
      switch field {
      case .sheet(let field): return RecognisedColumn(heading: sheet.headings[column], field: field)
      case .head, .count: return nil
      case nil: return RecognisedColumn(heading: sheet.headings[column], field: nil)
      }
    }
  }
}
