/// A question of the form by which findings are gathered in the field.
package struct FormQuestion: Hashable, Sendable {
  /// Its name in the form, and the heading of its column in the answers: a word of the case format.
  package let name: String
  /// What its answer becomes.
  let field: FormField
  /// What the phone asks.
  package let label: LocalisedText
  /// What is shown below in small letters.
  package let hint: LocalisedText?
  /// The answers to choose from; empty where the answer is typed.
  package let choices: [FormChoice]
  /// Other headings that it is known by: those of the sheet of findings.
  let otherNames: [LocalisedText]

  init(
    _ name: String,
    _ field: FormField,
    _ label: LocalisedText,
    hint: LocalisedText? = nil,
    choices: [FormChoice] = [],
    alsoCalled otherNames: LocalisedText...
  ) {
    self.name = name
    self.field = field
    self.label = label
    self.hint = hint
    self.choices = choices
    self.otherNames = otherNames
  }

  /// The answer as the case format writes it.
  ///
  /// Programs export the name of a choice, or what the phone showed in either language; where a label was
  /// shortened by hand, what stands before the dash tells.
  ///
  /// - Parameter cell: The cell.
  /// - Returns: The choice's name; the cell as it is where it is none of the choices.
  func answer(_ cell: String) -> String {
    guard !choices.isEmpty, !cell.isEmpty else { return cell }
    if choices.contains(where: { $0.name == cell }) { return cell }
    let word = cell.foldedLabel
    let shown = choices.first { choice in
      choice.name.foldedLabel == word || choice.title.isFolded(word) || choice.label.isFolded(word)
    }
    if let shown { return shown.name }
    return choices.first { choice in
      choice.title.all.contains { word.hasPrefix($0.foldedLabel + " - ") }
    }?.name ?? cell
  }
}

extension LocalisedText {
  /// Whether it is the same as a folded text, in one language or the other.
  fileprivate func isFolded(_ text: String) -> Bool { all.contains { $0.foldedLabel == text } }
}

extension String {
  /// A heading or a label without what differs from export to export: case, blanks, dashes, quotation marks and
  /// the stars of bold print.
  var foldedLabel: String {
    plainlyTyped.lowercased().filter { $0 != "*" && $0 != "\"" && $0 != "'" }
  }
}
