/// A style: its name, what it is based on, and what it changes.
struct WordLook {
  private let id: String
  private let name: String
  private let base: String?
  private let isOfLetters: Bool
  private let isDefault: Bool
  private let isOwn: Bool
  /// What changes of paragraphs and of letters, as the format writes it.
  private let paragraph: String
  private let letters: String

  /// A style of paragraphs, or of letters.
  init(
    _ style: WordStyle,
    base: WordStyle? = nil,
    isOfLetters: Bool = false,
    paragraph: String = "",
    letters: String = ""
  ) {
    id = style.id
    name = style.rawValue
    let usual: WordStyle? = isOfLetters || style == .normal ? nil : .normal
    self.base = (base ?? usual)?.id
    self.isOfLetters = isOfLetters
    isDefault = style == .normal
    isOwn = style.rawValue.hasPrefix("Gap ")
    self.paragraph = paragraph
    self.letters = letters
  }

  /// A style of letters of the program's own.
  init(named id: String, letters: String) {
    self.id = id
    name = id
    base = nil
    isOfLetters = true
    isDefault = false
    isOwn = true
    paragraph = ""
    self.letters = letters
  }

  func write(to xml: inout XMLWriter) {
    var attributes = [("w:type", isOfLetters ? "character" : "paragraph")]
    if isDefault { attributes.append(("w:default", "1")) }
    if isOwn { attributes.append(("w:customStyle", "1")) }
    attributes.append(("w:styleId", id))
    xml.element("w:style", attributes) { xml in
      xml.element("w:name", [("w:val", name)])
      if let base { xml.element("w:basedOn", [("w:val", base)]) }
      xml.element("w:qFormat")
      if !paragraph.isEmpty { xml.markup("<w:pPr>\(paragraph)</w:pPr>") }
      if !letters.isEmpty { xml.markup("<w:rPr>\(letters)</w:rPr>") }
    }
  }
}

// What letters look like, as the format writes it, in the order in which it must stand.
extension WordLook {
  static func font(_ name: String) -> String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\"/>"
  }

  static func colour(_ hex: String) -> String {
    "<w:color w:val=\"\(WordStyles.colour(hex))\"/>"
  }

  /// The size of letters, in half points.
  static func size(_ halves: Int) -> String {
    "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
  }

  static func shade(_ hex: String) -> String {
    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(WordStyles.colour(hex))\"/>"
  }
}
