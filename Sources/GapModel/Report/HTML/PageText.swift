/// What is put together of a page before it is written.
struct PageText {
  var bytes: [UInt8] = []

  /// Adds what is markup already; texts go through ``escape(_:)``.
  mutating func addMarkup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds a character of markup.
  mutating func addMarkup(_ byte: UInt8) { bytes.append(byte) }

  /// Writes the tag that an element begins with.
  mutating func begin(
    _ element: PageElement,
    class classes: String?,
    _ attributes: [HTMLNode.Attribute]
  ) {
    addMarkup(UInt8(ascii: "<"))
    addMarkup(element.rawValue)
    if let classes { write("class", classes) }
    for attribute in attributes { write(attribute.name, attribute.value) }
    addMarkup(UInt8(ascii: ">"))
  }

  /// Writes the tag that an element ends with.
  mutating func end(_ element: PageElement) {
    addMarkup(UInt8(ascii: "<"))
    addMarkup(UInt8(ascii: "/"))
    addMarkup(element.rawValue)
    addMarkup(UInt8(ascii: ">"))
  }

  private mutating func write(_ name: String, _ value: String) {
    addMarkup(UInt8(ascii: " "))
    addMarkup(name)
    addMarkup(UInt8(ascii: "="))
    addMarkup(UInt8(ascii: "\""))
    escape(value)
    addMarkup(UInt8(ascii: "\""))
  }

  /// Writes a text that stands for itself between tags and within quoted attributes.
  ///
  /// Characters that no page may hold become the replacement character.
  mutating func escape(_ text: String) {
    guard Self.mayNeedEscape(text) else {
      addMarkup(text)
      return
    }
    for scalar in text.unicodeScalars {
      if let escaped = Self.escaped(scalar) {
        addMarkup(escaped)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
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
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: nil
    }
  }

  /// Whether a byte of a text belongs to a character that is escaped; most texts have none.
  private static func mayNeedEscape(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "'"), 0..<0x20, 0x7F, 0xC2, 0xEF:
        return true
      default: continue
      }
    }
    return false
  }
}
