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

  /// Writes the piece and all it holds.
  func write(to page: TextSink) { write(to: page, end: "") }

  /// Writes the piece, or each of several, with something behind it.
  private func write(to page: TextSink, end: String) {
    switch self {
    case .text(let text): page.write(Self.escaped(text))
    case .series(let count, let piece):
      for place in 0..<count { piece(place).write(to: page, end: end) }
      return
    // Browsers hash what stands between the tags, so nothing is added there.
    case .style(let sheet): Self.write(["<style>", sheet, "</style>"], to: page)
    case .script(let code): Self.write(["<script>", code, "</script>"], to: page)
    case .element(let name, let attributes, let children):
      Self.write(["<", name], to: page)
      for attribute in attributes {
        Self.write([" ", attribute.name, "=\"", Self.escaped(attribute.value), "\""], to: page)
      }
      page.write(">")
      if !Self.void.contains(name) {
        let lineBreak = Self.broken.contains(name) ? "\n" : ""
        page.write(lineBreak)
        for child in children { child.write(to: page, end: lineBreak) }
        Self.write(["</", name, ">"], to: page)
      }
    }
    page.write(end)
  }

  private static func write(_ pieces: [String], to page: TextSink) {
    for piece in pieces { page.write(piece) }
  }

  /// Returns a text that stands for itself between tags and within quoted attributes.
  ///
  /// Characters that no page may hold become the replacement character.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return text }
    return text.escaped { scalar in
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
