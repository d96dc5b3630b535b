/// The declarations of a `style` attribute, or of a rule: those that are allowed.
struct SVGStyle: Hashable {
  /// The declarations as they are written.
  let text: String
  /// The names of the elements that they refer to.
  let references: [String]

  /// Reads declarations; `nil` when none of them is allowed.
  init?(_ declarations: String) { self.init(Self.withoutComments(declarations.utf8)[...]) }

  /// Reads declarations without comments; `nil` when none of them is allowed.
  init?(_ declarations: ArraySlice<UInt8>) {
    var kept: [String] = []
    var references: [String] = []
    for declaration in declarations.split(separator: UInt8(ascii: ";")) {
      let parts = declaration.split(
        separator: UInt8(ascii: ":"),
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      let words = parts.map { String(decoding: $0.trimmed, as: UTF8.self) }
      guard words.count == 2 else { continue }
      let property = words[0].lowercased()
      guard SVGVocabulary.properties.contains(property), let value = SVGValue(words[1]) else {
        continue
      }
      kept.append("\(property):\(value.text)")
      references += value.references
    }
    guard !kept.isEmpty else { return nil }
    text = kept.joined(separator: ";")
    self.references = references
  }

  /// The text with a blank in the place of each comment; a comment without an end takes all the rest.
  static func withoutComments(_ text: String.UTF8View) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "/"), rest.first == UInt8(ascii: "*") else {
        result.append(byte)
        continue
      }
      result.append(UInt8(ascii: " "))
      rest.removeFirst()
      while let inside = rest.popFirst() {
        if inside == UInt8(ascii: "*"), rest.first == UInt8(ascii: "/") { break }
      }
      rest = rest.dropFirst()
    }
    return result
  }
}
