/// A value of a property or an attribute of which every character was looked at.
///
/// It is written anew from its parts. Nothing in it can begin an escape, a comment, a string that does
/// not end or another declaration, so it means the same to everyone who reads it.
struct SVGValue: Hashable {
  /// The value as it is written.
  private(set) var text = ""
  /// The names of the elements that it refers to by `url(#name)`.
  private(set) var references: [String] = []

  /// Reads a value; `nil` when anything in it is not allowed.
  init?(_ value: String) {
    var rest = Array(value.utf8)[...]
    var result: [UInt8] = []
    var word: [UInt8] = []
    var isInFunction = false
    var isAfterBlank = false
    while let byte = rest.popFirst() {
      guard !byte.isASCIIBlank else {
        isAfterBlank = !result.isEmpty
        word = []
        continue
      }
      if isAfterBlank { result.append(UInt8(ascii: " ")) }
      isAfterBlank = false
      switch byte {
      case _ where Self.isPlain(byte):
        word.append(byte)
        result.append(byte)
        continue
      case UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "!"):
        result.append(byte)
      case UInt8(ascii: "("):
        guard !isInFunction else { return nil }
        let function = String(decoding: word, as: UTF8.self).lowercased()
        result.append(byte)
        if function == "url" {
          guard let reference = Self.reference(in: &rest) else { return nil }
          references.append(reference)
          result += Array("#\(reference))".utf8)
        } else {
          guard SVGVocabulary.functions.contains(function) else { return nil }
          isInFunction = true
        }
      case UInt8(ascii: ")"):
        guard isInFunction else { return nil }
        isInFunction = false
        result.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let quoted = Self.quoted(in: &rest, by: byte) else { return nil }
        result += quoted
      default: return nil
      }
      word = []
    }
    guard !isInFunction, !result.isEmpty else { return nil }
    text = String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte belongs to a word or a number.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"): true
    default: byte.isASCIILetter || byte.isASCIIDigit
    }
  }

  /// Reads `#name)` with blanks and quotes around the name, as behind `url(`.
  private static func reference(in rest: inout ArraySlice<UInt8>) -> String? {
    guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    var inside = rest[..<end].trimmed
    rest = rest[(end + 1)...]
    if let quote = inside.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      guard inside.count > 1, inside.last == quote else { return nil }
      inside = inside.dropFirst().dropLast()
    }
    guard inside.first == UInt8(ascii: "#") else { return nil }
    let name = String(decoding: inside.dropFirst(), as: UTF8.self)
    return SVGVocabulary.isIdentifier(name) ? name : nil
  }

  /// Reads the rest of a string that holds a name, such as that of a typeface, and writes it anew.
  private static func quoted(in rest: inout ArraySlice<UInt8>, by quote: UInt8) -> [UInt8]? {
    guard let end = rest.firstIndex(of: quote) else { return nil }
    let inside = rest[..<end]
    rest = rest[(end + 1)...]
    let isName = inside.allSatisfy { isPlain($0) || $0 == UInt8(ascii: " ") }
    return isName ? [UInt8(ascii: "'")] + inside + [UInt8(ascii: "'")] : nil
  }
}
