/// The text of a piece of HTML as Taguette stores documents and highlights.
///
/// Only what Taguette lets through is known: elements of running text, lists and tables, no scripts or styles.
struct HTMLText {
  /// The text alone, as Taguette counts places in it: without tags, entities resolved, nothing between blocks.
  private(set) var counted: [UInt8] = []
  /// The text for people: each block on a line of its own, runs of blanks as one space.
  private(set) var readable = ""

  private var line: [UInt8] = []
  private var lines: [[UInt8]] = []

  /// Takes a piece of HTML apart.
  init(_ html: String) {
    let bytes = Array(html.utf8)
    counted.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): index = skipTag(bytes, from: index)
      case UInt8(ascii: "&"): index = addEntity(bytes, from: index)
      case 0x0D:
        // HTML knows only line feeds.
        if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { add(0x0A) }
        index += 1
      case let byte:
        add(byte)
        index += 1
      }
    }
    endLine()
    readable = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  private mutating func add(_ byte: UInt8) {
    counted.append(byte)
    if !byte.isASCIIBlank {
      line.append(byte)
    } else if line.last.map({ $0 != 0x20 }) == true {
      line.append(0x20)
    }
  }

  private mutating func endLine() {
    if line.last == 0x20 { line.removeLast() }
    if !line.isEmpty { lines.append(line) }
    line.removeAll(keepingCapacity: true)
  }

  private static let blocks: Set<String> = [
    "p", "br", "blockquote", "pre", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "dl", "dt", "dd", "table", "thead", "tbody", "tr", "div", "hr",
  ]

  /// Passes over a tag or a comment; one that does not end is text.
  ///
  /// - Returns: Where it goes on.
  private mutating func skipTag(_ bytes: [UInt8], from start: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) {
      return Self.end(of: "-->", bytes, from: start + 4) ?? bytes.count
    }
    var index = start + 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard index < bytes.count, bytes[index].isASCIILetter else {
      add(bytes[start])
      return start + 1
    }
    let name = bytes[index...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard let next = Self.endOfTag(bytes, from: name.endIndex) else { return bytes.count }
    let tag = String(decoding: name, as: UTF8.self).lowercased()
    if Self.blocks.contains(tag) {
      endLine()
    } else if tag == "td" || tag == "th", line.last.map({ $0 != 0x20 }) == true {
      line.append(0x20)
    }
    // A line feed that begins preformatted text is no part of it.
    if tag == "pre", !isEnd, next < bytes.count, bytes[next] == 0x0A { return next + 1 }
    return next
  }

  /// Where a tag is over, whose attributes may hold a sign of its end.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  private static func end(of sign: String, _ bytes: [UInt8], from start: Int) -> Int? {
    guard start <= bytes.count else { return nil }
    return bytes[start...].range(of: Array(sign.utf8))?.upperBound
  }

  /// Adds the character of an entity; what is none is text.
  ///
  /// - Returns: Where it goes on.
  private mutating func addEntity(_ bytes: [UInt8], from start: Int) -> Int {
    let longest = 10
    let rest = bytes[(start + 1)...].prefix(longest)
    guard let stop = rest.firstIndex(of: UInt8(ascii: ";")),
      let scalar = HTMLEntity.scalar(String(decoding: bytes[(start + 1)..<stop], as: UTF8.self))
    else {
      add(bytes[start])
      return start + 1
    }
    for byte in String(Character(scalar)).utf8 { add(byte) }
    return stop + 1
  }
}
