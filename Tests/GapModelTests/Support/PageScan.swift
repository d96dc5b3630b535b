/// A page taken apart: its tags in order, and the text behind each.
struct PageScan {
  struct Piece {
    let tag: String
    let attributes: [String: String]
    /// The text up to the next tag, with its entities resolved.
    let text: String
  }

  let pieces: [Piece]

  init(_ page: String) {
    pieces = page.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { part in
      let end = part.firstIndex(of: ">") ?? part.endIndex
      let inside = part[..<end]
      let name = inside.prefix { $0 != " " }
      return Piece(
        tag: String(name),
        attributes: Self.attributes(in: inside.dropFirst(name.count)),
        text: Self.resolved(part[end...].dropFirst())
      )
    }
  }

  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] { pieces.compactMap { $0.attributes[attribute] } }

  /// The texts of all elements of a kind, without those inside them.
  func texts(in tag: String) -> [String] { pieces.filter { $0.tag == tag }.map(\.text) }

  /// Everything that can be read or heard, without the style sheet and the script.
  ///
  /// What drawings show is heard from their descriptions; the labels drawn are broken into lines.
  var words: [String] {
    let shown = pieces.filter { !["style", "script", "text"].contains($0.tag) }.map(\.text)
    let said = ["data-label", "aria-label"].flatMap(values)
    return (shown + said).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// The pieces of the element with this id, up to its end or the next of its kind.
  func section(_ id: String) -> [Piece] {
    guard let start = pieces.firstIndex(where: { $0.attributes["id"] == id }) else { return [] }
    let tag = pieces[start].tag
    let rest = pieces[(start + 1)...].prefix { $0.tag != tag && $0.tag != "/" + tag }
    return [pieces[start]] + rest
  }

  private static func attributes(in text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].drop { $0 == " " }
      let value = rest[equals...].dropFirst(2).prefix { $0 != "\"" }
      attributes[String(name)] = resolved(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    return attributes
  }

  private static func resolved(_ text: Substring) -> String {
    var result = String(text)
    guard result.utf8.contains(UInt8(ascii: "&")) else { return result }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    for (entity, character) in entities {
      result = result.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return result
  }
}
