/// Writes what cells take, and the words to whoever fills them in.
struct ValidationElement {
  let validation: Workbook.Validation
  /// The names of all sheets in the file, by those in the workbook.
  let names: [String: String]

  /// The most UTF-16 units of a title, of a prompt and of a refusal.
  private static let (mostOfTitle, mostOfPrompt, mostOfRefusal) = (32, 255, 225)

  /// Writes the element.
  func write(to xml: inout XMLWriter) {
    let (type, first, second) = formulas
    xml.element("dataValidation", attributes(type: type)) { xml in
      if let first { xml.element("formula1", text: first) }
      if let second { xml.element("formula2", text: second) }
    }
  }

  private var formulas: (type: String?, first: String?, second: String?) {
    switch validation.rule {
    case .listed(let sheet, let cells):
      let name = names[sheet] ?? sheet
      let quoted = name.escaped { $0 == "'" ? "''" : nil }
      return ("list", "'\(quoted)'!\(cells.fixedText)", nil)
    case .words(let words):
      let list = words.joined(separator: ",").escaped { $0 == "\"" ? "\"\"" : nil }
      return ("list", "\"\(list)\"", nil)
    case .number(let range):
      let bounds = [range.lowerBound, range.upperBound].map { DecimalText.shortest($0) }
      return ("decimal", bounds[0], bounds[1])
    case .anything: return (nil, nil, nil)
    }
  }

  private func attributes(type: String?) -> [XMLWriter.Attribute] {
    var attributes: [XMLWriter.Attribute] = []
    if let type { attributes.append(("type", type)) }
    if !validation.isStrict { attributes.append(("errorStyle", "warning")) }
    attributes += [("allowBlank", "1"), ("showInputMessage", "1"), ("showErrorMessage", "1")]
    if let refusal = validation.refusal {
      attributes.append(("errorTitle", Self.cut(refusal.title, Self.mostOfTitle)))
      attributes.append(("error", Self.cut(refusal.text, Self.mostOfRefusal)))
    }
    if let prompt = validation.prompt {
      attributes.append(("promptTitle", Self.cut(prompt.title, Self.mostOfTitle)))
      attributes.append(("prompt", Self.cut(prompt.text, Self.mostOfPrompt)))
    }
    let cells = validation.cells.map { $0.text }.joined(separator: " ")
    return attributes + [("sqref", cells)]
  }

  private static func cut(_ text: String, _ most: Int) -> String {
    SheetText.encoded(SheetText.cut(text, to: most, mark: "…", atWord: true).text)
  }
}
