/// Takes Swift's text apart, as far as telling which names stand in it needs.
///
/// A text's interpolated names are left out with it: what is printed is mostly named elsewhere too.
enum SourceTokens {
  /// The names and signs of a source, without blanks, comments and texts.
  static func of(_ source: String) -> [Substring] {
    var tokens: [Substring] = []
    let bytes = source.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = source[index...]
      if rest.utf8.starts(with: "//".utf8) {
        index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      } else if let end = endOfText(in: bytes, from: index) {
        index = end
      } else if isName(bytes[index]) {
        let end = bytes[index...].firstIndex { !isName($0) } ?? bytes.endIndex
        tokens.append(source[index..<end])
        index = end
      } else {
        let next = source.utf8.index(after: index)
        let isSign = bytes[index] > 0x20 && bytes[index] < 0x80
        if isSign { tokens.append(source[index..<next]) }
        index = next
      }
    }
    return tokens
  }

  /// The end of the text that begins at an index, with or without number signs; `nil` when none does.
  private static func endOfText(in bytes: String.UTF8View, from start: String.Index) -> String
    .Index?
  {
    let quotes = bytes[start...].drop { $0 == UInt8(ascii: "#") }
    guard quotes.first == UInt8(ascii: "\"") else { return nil }
    let signs = bytes[start..<quotes.startIndex]
    let quote = quotes.starts(with: "\"\"\"".utf8) ? Array("\"\"\"".utf8) : Array("\"".utf8)
    let ending = quote + signs
    var rest = quotes.dropFirst(quote.count)
    while !rest.isEmpty, !rest.starts(with: ending) {
      rest = rest.dropFirst(signs.isEmpty && rest.first == UInt8(ascii: "\\") ? 2 : 1)
    }
    return rest.dropFirst(ending.count).startIndex
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
