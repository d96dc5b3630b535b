/// Makes a drawing of an SVG file's pieces, and leaves out what could run, fetch or tell on somebody.
struct SVGSanitiser {
  /// A drawing, and the elements that are missing in it.
  struct Result {
    let drawing: SVGDrawing
    /// The names of the elements that were left out, each once, in the order of the file.
    let leftOut: [String]
    /// The root's attributes as the file has them.
    let root: [XMLAttribute]
  }

  private var drawing = SVGDrawing()
  private var leftOut: [String] = []
  /// The elements that have begun and not ended.
  private var open: [Int] = []
  /// How many elements have begun within one that is left out, itself included.
  private var depthLeftOut = 0
  /// The text of a style sheet that has begun and not ended.
  private var sheet: String?

  /// Returns the drawing of a file.
  ///
  /// - Throws: What keeps the file from being a drawing.
  static func result(of events: [XMLEvent]) throws(Logo.Fault) -> Result {
    guard case .start(let name, let root) = events.first,
      name == XMLName(namespace: SVGVocabulary.namespace, local: "svg")
    else {
      throw Logo.Fault(
        id: "elemen terluarnya bukan <svg xmlns=\"\(SVGVocabulary.namespace)\">",
        en: "its outermost element is not <svg xmlns=\"\(SVGVocabulary.namespace)\">"
      )
    }
    var sanitiser = SVGSanitiser()
    for event in events { sanitiser.take(event) }
    guard sanitiser.drawing.elements.contains(where: { SVGVocabulary.drawn.contains($0.name) })
    else {
      let names = sanitiser.leftOut.uniqued.prefix(5).map { $0.excerpt }.joined(separator: ", ")
      throw Logo.Fault(
        id: "tidak menggambarkan apa pun"
          + (names.isEmpty ? "" : ", karena ini tidak diizinkan: \(names)"),
        en: "it draws nothing" + (names.isEmpty ? "" : ", as these are not allowed: \(names)")
      )
    }
    return Result(drawing: sanitiser.drawing, leftOut: sanitiser.leftOut.uniqued, root: root)
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): begin(name, attributes)
    case .end: end()
    case .text(let text): add(text)
    }
  }

  private mutating func begin(_ name: XMLName, _ attributes: [XMLAttribute]) {
    guard depthLeftOut == 0, sheet == nil, isAllowed(name, attributes) else {
      if depthLeftOut == 0, name.namespace == SVGVocabulary.namespace,
        !SVGVocabulary.unseen.contains(name.local)
      {
        leftOut.append(name.local)
      }
      depthLeftOut += 1
      return
    }
    guard name.local != "style" else {
      sheet = ""
      return
    }
    let attributes = SVGAttributes(attributes, of: name.local)
    let index = drawing.elements.count
    if let parent = open.last { drawing.elements[parent].content.append(.element(index)) }
    drawing.elements.append(
      SVGDrawing.Element(
        name: name.local,
        attributes: attributes.kept,
        references: attributes.references
      )
    )
    open.append(index)
  }

  private func isAllowed(_ name: XMLName, _ attributes: [XMLAttribute]) -> Bool {
    guard name.namespace == SVGVocabulary.namespace else { return false }
    guard name.local == "style" else { return SVGVocabulary.elements.contains(name.local) }
    // What is meant for one medium, or is no CSS, would be taken for what it is not.
    return attributes.allSatisfy { attribute in
      switch attribute.name.local {
      case "media": ["all", "screen", ""].contains(attribute.value)
      case "type": ["text/css", ""].contains(attribute.value)
      default: true
      }
    }
  }

  private mutating func end() {
    if depthLeftOut > 0 {
      depthLeftOut -= 1
    } else if let text = sheet {
      sheet = nil
      let rules = SVGStyleSheet(text)
      guard !rules.rules.isEmpty, let parent = open.last else { return }
      drawing.rules += rules.rules
      drawing.elements[parent].content.append(.element(drawing.elements.count))
      drawing.elements.append(SVGDrawing.Element(name: "style", content: [.text(rules.text)]))
    } else {
      open.removeLast()
    }
  }

  private mutating func add(_ text: String) {
    guard depthLeftOut == 0 else { return }
    if sheet != nil {
      sheet? += text
    } else if let parent = open.last,
      SVGVocabulary.worded.contains(drawing.elements[parent].name)
    {
      drawing.elements[parent].content.append(.text(text))
    }
  }
}
