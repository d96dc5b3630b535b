/// A piece of a page.
///
/// Text is escaped in one place, and nothing unescaped can be said.
indirect enum HTMLNode: Sendable {
  case text(String)
  case element(String, [Attribute], [HTMLNode])
  /// Pieces side by side, so many, of which each is made when it is written.
  case series(Int, @Sendable (Int) -> HTMLNode)
  /// The style sheet, which is the program's own.
  case style(String)
  /// The script, which is the program's own.
  case script(String)

  /// A name and its value.
  struct Attribute: Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Elements that have neither content nor an end.
  private static let void: Set<String> = ["meta", "br", "hr", "link", "img"]
  /// Elements whose content may stand on lines of its own without changing the text.
  private static let broken: Set<String> = [
    "html", "head", "body", "header", "nav", "main", "section", "footer", "table", "thead", "tbody",
    "tfoot",
    "tr", "ul", "ol", "dl", "div", "svg", "g", "figure", "details",
  ]

  /// How much is put together before it is written, about.
  private static let pieceSize = 64 << 10

  /// Writes the piece and all it holds.
  func write(to sink: TextSink) {
    var page = Page()
    write(to: &page, end: "", sink)
    sink.write(page.bytes)
  }

  /// What is put together of a page.
  private struct Page {
    var bytes: [UInt8] = []

    static func += (page: inout Page, text: String) { page.bytes.append(contentsOf: text.utf8) }
  }

  /// Writes the piece, or each of several, with something behind it; long pages in pieces.
  private func write(to page: inout Page, end: String, _ sink: TextSink) {
    switch self {
    case .text(let text): Self.writeEscaped(text, to: &page)
    case .series(let count, let piece):
      for place in 0..<count {
        piece(place).write(to: &page, end: end, sink)
        if page.bytes.count > Self.pieceSize {
          sink.write(page.bytes)
          page.bytes.removeAll(keepingCapacity: true)
        }
      }
      return
    // Browsers hash what stands between the tags, so nothing is added there.
    case .style(let sheet): page += "<style>\(sheet)</style>"
    case .script(let code): page += "<script>\(code)</script>"
    case .element(let name, let attributes, let children):
      page += "<"
      page += name
      for attribute in attributes {
        page += " "
        page += attribute.name
        page += "=\""
        Self.writeEscaped(attribute.value, to: &page)
        page += "\""
      }
      page += ">"
      if !Self.void.contains(name) {
        let lineBreak = Self.broken.contains(name) ? "\n" : ""
        page += lineBreak
        for child in children { child.write(to: &page, end: lineBreak, sink) }
        page += "</"
        page += name
        page += ">"
      }
    }
    page += end
  }

  /// Writes a text that stands for itself between tags and within quoted attributes.
  ///
  /// Characters that no page may hold become the replacement character.
  private static func writeEscaped(_ text: String, to page: inout Page) {
    guard text.utf8.contains(where: mayNeedEscape) else {
      page += text
      return
    }
    for scalar in text.unicodeScalars {
      if let escaped = escaped(scalar) {
        page += escaped
      } else {
        page.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// What to write for a character; `nil` to keep it.
  private static func escaped(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\t", "\n", "\r": nil
    case "\u{85}": " "
    case "\0"..<" ", "\u{7F}"..<"\u{A0}": "\u{FFFD}"
    default: nil
    }
  }

  /// Whether a byte belongs to a character that is escaped; most texts have none.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0..<0x20, 0x7F, 0xC2:
      true
    default: false
    }
  }
}

// Elements, named so that a page's code reads like the page.
extension HTMLNode {
  /// An element with a class or none.
  static func tag(
    _ name: String,
    class classes: String? = nil,
    _ attributes: [(String, String)] = [],
    _ children: [HTMLNode] = []
  ) -> HTMLNode {
    let own = classes.map { [Attribute("class", $0)] } ?? []
    return .element(name, own + attributes.map { Attribute($0.0, $0.1) }, children)
  }
}
