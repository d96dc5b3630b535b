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
    var ticked: [Int: Ticks] = [:]
    for (column, heading) in sheet.headings.enumerated() {
      let field = names.mapped(heading)
      if field == nil, FormHeadings.isMachinery(heading) {
        machinery.insert(column)
        fields.append(nil)
      } else if field == nil, let choice = Self.choice(column, heading, sheet, names, &ticked) {
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
  ///
  /// What stands before a slash may be a group too, `findings/gap`: it is a question of several only where its own
  /// column has what was ticked, or where the choice is one that the question offers.
  private static func choice(
    _ column: Int,
    _ heading: String,
    _ sheet: FormSheet,
    _ names: FormHeadings,
    _ ticked: inout [Int: Ticks]
  ) -> (field: FormField?, name: String)? {
    // A choice may have a slash in its name, as indicators do.
    for slash in heading.indices.reversed() where heading[slash] == "/" {
      let question = String(heading[..<slash])
      let name = String(heading[heading.index(after: slash)...])
      if let whole = sheet.headings.firstIndex(of: question) {
        guard isTicked(column, sheet) else { return nil }
        let own = ticked[whole] ?? ticks(in: whole, question, sheet)
        ticked[whole] = own
        if own == .held || own == .none && names.known(name) == nil { return (nil, name) }
      } else if let field = names.field(question), offers(field, question, name, names) {
        return isTicked(column, sheet) ? (field, name) : nil
      }
    }
    return nil
  }

  /// What was ticked in the columns of 0 and 1 behind a question.
  private enum Ticks {
    /// Nothing: a column may be a question in a group, and one that is known for what it holds is.
    case none
    /// What the question's own column has too: they are its choices.
    case held
    /// Something else: they are no choices.
    case other
  }

  private static func ticks(in whole: Int, _ question: String, _ sheet: FormSheet) -> Ticks {
    var ticks = Ticks.none
    for (column, heading) in sheet.headings.enumerated()
    where heading.hasPrefix(question + "/") && isTicked(column, sheet) {
      let name = String(heading.dropFirst(question.count + 1)).foldedLabel
      for row in sheet.answers where Self.marks.contains(row.text(column)) {
        guard Array(row.text(whole).foldedLabel.utf8).holds(name.utf8) else { return .other }
        ticks = .held
      }
    }
    return ticks
  }

  /// Whether a question without a column of its own may have this choice.
  ///
  /// A choice of an older version of the form is one too, so that it is told as a word that is not known.
  private static func offers(
    _ field: FormField,
    _ question: String,
    _ name: String,
    _ names: FormHeadings
  ) -> Bool {
    if field == .sheet(.tags) || names.mapped(question) != nil { return true }
    guard let asked = names.questions[field] else { return false }
    let answer = asked.answer(name)
    if asked.choices.contains(where: { $0.name == answer }) { return true }
    return !asked.choices.isEmpty && names.known(name) == nil
  }

  /// What stands in the column of a choice that was ticked.
  private static let marks: Set = ["1", "TRUE", "true", "True"]

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
      choice.field == field && Self.marks.contains(row.text(choice.column))
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
