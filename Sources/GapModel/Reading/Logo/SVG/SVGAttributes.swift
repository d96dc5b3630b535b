/// What is kept of an element's attributes.
struct SVGAttributes {
  /// The attributes that are kept, in their order.
  private(set) var kept: [SVGDrawing.Attribute] = []
  /// The names of the elements that they refer to.
  private(set) var references: [String] = []

  /// Looks at the attributes of an element.
  init(_ attributes: [XMLAttribute], of element: String) {
    for attribute in attributes {
      switch (attribute.name.namespace, attribute.name.local) {
      case ("", "href"), (SVGVocabulary.xlink, "href"):
        addAddress(attribute.value, of: element)
      case ("", "id"):
        if SVGVocabulary.isIdentifier(attribute.value) { add("id", attribute.value) }
      case ("", "class"): addClasses(attribute.value)
      case ("", "style"):
        if let style = SVGStyle(attribute.value) { add("style", style.text, style.references) }
      case ("", let name) where SVGVocabulary.attributes.contains(name),
        ("", let name) where SVGVocabulary.properties.contains(name):
        if let value = SVGValue(attribute.value) { add(name, value.text, value.references) }
      case (SVGVocabulary.xml, "space"):
        if ["default", "preserve"].contains(attribute.value) { add("xml:space", attribute.value) }
      default: break
      }
    }
  }

  private mutating func add(_ name: String, _ value: String, _ references: [String] = []) {
    kept.append(SVGDrawing.Attribute(name: name, value: value))
    self.references += references
  }

  /// Keeps an address within the drawing, and the first only: a second one means the same place or is a
  /// trick.
  private mutating func addAddress(_ address: String, of element: String) {
    let name = address.dropFirst()
    let isFirst = !kept.contains { $0.name == "xlink:href" }
    guard isFirst, SVGVocabulary.referring.contains(element), address.first == "#",
      SVGVocabulary.isIdentifier(name)
    else { return }
    add("xlink:href", address, [String(name)])
  }

  private mutating func addClasses(_ list: String) {
    let classes = list.split { $0.isWhitespace }.filter(SVGVocabulary.isClass)
    if !classes.isEmpty { add("class", classes.joined(separator: " ")) }
  }
}
