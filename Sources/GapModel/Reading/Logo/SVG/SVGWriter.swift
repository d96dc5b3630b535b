/// Writes a drawing anew from what was kept of it.
enum SVGWriter {
  /// Returns the text of a file.
  static func text(of drawing: SVGDrawing, size: SVGSize) -> String {
    var text = ""
    // Where the writing stands: an element, and how much of its content is written.
    var path: [(index: Int, next: Int)] = []
    begin(0, attributes: root(drawing, size))
    while let (index, next) = path.last {
      let element = drawing.elements[index]
      guard next < element.content.count else {
        text += element.content.isEmpty ? "/>" : "</\(element.name)>"
        path.removeLast()
        continue
      }
      if next == 0 { text += ">" }
      path[path.count - 1].next += 1
      switch element.content[next] {
      case .text(let words): text += escaped(words)
      case .element(let child): begin(child, attributes: drawing.elements[child].attributes)
      }
    }
    return text + "\n"

    func begin(_ index: Int, attributes: [SVGDrawing.Attribute]) {
      text += "<\(drawing.elements[index].name)"
      for attribute in attributes {
        text += " \(attribute.name)=\"\(escaped(attribute.value))\""
      }
      path.append((index, 0))
    }
  }

  /// The root's attributes, with its size and the namespaces of all that is kept.
  private static func root(_ drawing: SVGDrawing, _ size: SVGSize) -> [SVGDrawing.Attribute] {
    let own = [
      ("xmlns", SVGVocabulary.namespace),
      ("xmlns:xlink", SVGVocabulary.xlink),
      ("width", DecimalText.shortest(size.width)),
      ("height", DecimalText.shortest(size.height)),
      ("viewBox", size.viewBox.map { DecimalText.shortest($0) }.joined(separator: " ")),
    ].map { SVGDrawing.Attribute(name: $0.0, value: $0.1) }
    let written: Set = ["x", "y", "width", "height", "viewBox"]
    let others = drawing.elements.first?.attributes ?? []
    return own + others.filter { !written.contains($0.name) }
  }

  private static func escaped(_ text: String) -> String {
    text.escaped { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\r": "&#13;"
      default: nil
      }
    }
  }
}
