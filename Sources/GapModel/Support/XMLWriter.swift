/// Writes a file of XML element by element; texts and values stand for themselves, whatever they hold.
package struct XMLWriter {
  /// A name and its value.
  package typealias Attribute = (String, String)

  /// What is written so far and not passed on, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Begins a file.
  package init() {
    add("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Writes an element with what it holds.
  ///
  /// - Parameters:
  ///   - name: Its name, which is the program's own.
  ///   - attributes: Its attributes in their order.
  ///   - content: Writes what it holds.
  package mutating func element(
    _ name: String,
    _ attributes: [Attribute] = [],
    _ content: (inout XMLWriter) -> Void
  ) {
    begin(name, attributes)
    add(">")
    content(&self)
    add("</")
    add(name)
    add(">")
  }

  /// Writes an element with a text, or with nothing.
  package mutating func element(
    _ name: String,
    _ attributes: [Attribute] = [],
    text: String? = nil
  ) {
    guard let text else {
      begin(name, attributes)
      return add("/>")
    }
    element(name, attributes) { $0.text(text) }
  }

  /// Writes a text.
  package mutating func text(_ text: String) { escape(text, isValue: false) }

  private mutating func begin(_ name: String, _ attributes: [Attribute]) {
    add("<")
    add(name)
    for (name, value) in attributes {
      add(" ")
      add(name)
      add("=\"")
      escape(value, isValue: true)
      add("\"")
    }
  }

  /// Writes what is markup already, made of the program's own words and whole elements.
  mutating func markup(_ markup: String) { add(markup) }

  /// What is written so far, which is passed on and forgotten.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  private mutating func escape(_ text: String, isValue: Bool) {
    guard Self.mayNeedEscape(text) else { return add(text) }
    for scalar in text.unicodeScalars {
      if let escaped = Self.escaped(scalar, isValue: isValue) {
        add(escaped)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// What to write for a character; `nil` to keep it.
  ///
  /// What XML cannot hold becomes the replacement character.
  private static func escaped(_ scalar: Unicode.Scalar, isValue: Bool) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": isValue ? "&quot;" : nil
    case "\r": "&#13;"
    case "\n": isValue ? "&#10;" : nil
    case "\t": isValue ? "&#9;" : nil
    case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: nil
    }
  }

  /// Whether a byte of a text belongs to a character that is escaped; most texts have none.
  private static func mayNeedEscape(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0..<0x20,
        0xEF:
        return true
      default: continue
      }
    }
    return false
  }
}
