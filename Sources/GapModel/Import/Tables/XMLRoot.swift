/// The outermost element of an XML text, as far as its beginning tells.
enum XMLRoot {
  /// How much of the text is looked at.
  private static let most = 64 << 10

  /// Its name without prefix; `nil` for a text that does not begin as XML does.
  static func name(in bytes: [UInt8]) -> String? {
    var rest = bytes.prefix(most)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0.isASCIIBlank }
      guard rest.first == UInt8(ascii: "<"), let mark = rest.dropFirst().first else { return nil }
      switch mark {
      case UInt8(ascii: "?"): rest = behind("?>", in: rest)
      case UInt8(ascii: "!"):
        rest = behind(rest.starts(with: Array("<!--".utf8)) ? "-->" : ">", in: rest)
      default:
        let name = rest.dropFirst().prefix { !$0.isASCIIBlank && !"/>".utf8.contains($0) }
        let text = String(decoding: name, as: UTF8.self)
        return text.split(separator: ":").last.map(String.init) ?? ""
      }
    }
  }

  private static func behind(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.range(of: end.utf8).map { bytes[$0.upperBound...] } ?? []
  }
}
