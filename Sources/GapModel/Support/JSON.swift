/// A JSON value whose members keep their order, so that equal inputs give equal bytes.
package indirect enum JSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case number(Double)
  case text(String)
  case array([JSON])
  case list(JSONList)
  case object([Member])

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    let name: String
    let value: JSON
  }

  /// Returns an object with one more member at its end; other values stay as they are.
  package func with(_ name: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member(name: name, value: value)])
  }

  /// The value on one line.
  package var line: String { TextSink.text { write(to: $0) } }

  /// The value over many lines, for people.
  package var pretty: String {
    TextSink.text { sink in
      write(to: sink, indentation: 0)
      sink.write("\n")
    }
  }

  /// Writes the value: on one line, or over many from an indentation on, in steps of two spaces.
  package func write(to sink: TextSink, indentation: Int? = nil) {
    switch self {
    case .null: sink.write("null")
    case .boolean(let value): sink.write(value ? "true" : "false")
    case .integer(let value): sink.write(String(value))
    case .number(let value): sink.write(value.description)
    case .text(let value): Self.write(value, to: sink)
    case .array(let values):
      Self.write(values, between: "[", "]", to: sink, indentation) { value, indentation in
        value.write(to: sink, indentation: indentation)
      }
    case .list(let list):
      Self.write(0..<list.count, between: "[", "]", to: sink, indentation) { place, indentation in
        list.value(place).write(to: sink, indentation: indentation)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: sink, indentation) { member, indentation in
        Self.write(member.name, to: sink)
        sink.write(indentation == nil ? ":" : ": ")
        member.value.write(to: sink, indentation: indentation)
      }
    }
  }

  private static func write<Elements: RandomAccessCollection>(
    _ elements: Elements,
    between open: String,
    _ close: String,
    to sink: TextSink,
    _ indentation: Int?,
    _ writeElement: (Elements.Element, Int?) -> Void
  ) {
    let inner = indentation.map { $0 + 1 }
    sink.write(open)
    var isFirst = true
    for element in elements {
      if !isFirst { sink.write(",") }
      isFirst = false
      if let inner { breakLine(in: sink, indentation: inner) }
      writeElement(element, inner)
    }
    if let indentation, !isFirst { breakLine(in: sink, indentation: indentation) }
    sink.write(close)
  }

  private static func breakLine(in sink: TextSink, indentation: Int) {
    let known = lineBreaks.indices.contains(indentation)
    sink.write(known ? lineBreaks[indentation] : lineBreak(before: indentation))
  }

  /// The line breaks before the usual indentations.
  private static let lineBreaks = (0..<16).map(lineBreak(before:))

  private static func lineBreak(before indentation: Int) -> String {
    "\n" + String(repeating: "  ", count: indentation)
  }

  /// Writes a string literal, in which nothing can end a line or act on a terminal.
  private static func write(_ value: String, to sink: TextSink) {
    sink.write("\"")
    if value.utf8.allSatisfy(isHarmless) {
      sink.write(value)
    } else {
      sink.write(escaped(value))
    }
    sink.write("\"")
  }

  /// Whether a byte stands for itself, whatever surrounds it.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.isBidiControl:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// An array whose values are made one by one as they are written, because there may be very many.
package struct JSONList: Hashable, Sendable {
  /// How many values there are.
  package let count: Int
  /// Makes the value at a place.
  package let value: @Sendable (Int) -> JSON

  /// Creates a list.
  package init(count: Int, value: @escaping @Sendable (Int) -> JSON) {
    self.count = count
    self.value = value
  }

  /// Whether both hold the same values.
  package static func == (left: JSONList, right: JSONList) -> Bool {
    left.count == right.count && (0..<left.count).allSatisfy { left.value($0) == right.value($0) }
  }

  /// Hashes the number of values.
  package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral
{
  /// Creates an object from its members in order.
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  /// Creates an array.
  package init(arrayLiteral values: JSON...) { self = .array(values) }

  /// Creates a text.
  package init(stringLiteral text: String) { self = .text(text) }

  /// Creates a truth value.
  package init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// Creates a whole number.
  package static func integer(_ value: Int) -> JSON { .integer(Int64(value)) }

  /// Creates a text, or `null`.
  package static func text(_ value: String?) -> JSON { value.map(JSON.text) ?? .null }

  /// Creates a number, or `null`.
  package static func number(_ value: Double?) -> JSON { value.map(JSON.number) ?? .null }

  /// Creates an array of names.
  package static func names<Of>(
    _ ids: some RandomAccessCollection<Identifier<Of>> & Sendable
  ) -> JSON {
    .list(of: ids) { .text($0.text) }
  }

  /// Creates an array whose values are made as they are written.
  package static func list<Elements: RandomAccessCollection & Sendable>(
    of elements: Elements,
    _ value: @escaping @Sendable (Elements.Element) -> JSON
  ) -> JSON {
    .list(
      JSONList(count: elements.count) { place in
        value(elements[elements.index(elements.startIndex, offsetBy: place)])
      }
    )
  }
}
