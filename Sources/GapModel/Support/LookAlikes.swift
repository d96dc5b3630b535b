/// Names that are the same to a reader and different ones to a program.
package struct LookAlikes<Name> {
  /// For each name as a reader sees it, how it was written first.
  private var first: [String: (text: String, name: Name)] = [:]
  /// What was found to look like another.
  private var found: Set<String> = []

  /// Begins without names.
  package init() {}

  /// Adds a name.
  ///
  /// - Parameters:
  ///   - text: The name as it is written.
  ///   - name: What is known of it.
  /// - Returns: The first name that differs from it only by how its letters are typed: by capitals, blanks,
  ///   dashes or width; once for each way of writing it.
  package mutating func add(_ text: String, _ name: Name) -> Name? {
    let folded = text.withoutTyping
    guard let other = first[folded] else {
      first[folded] = (text, name)
      return nil
    }
    guard other.text != text, found.insert(text).inserted else { return nil }
    return other.name
  }
}

extension String {
  /// The name without what a reader does not see in it: capitals, blanks, dashes, width.
  package var withoutTyping: String {
    guard utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
      return plainlyTyped.lowercased().filter { $0 != " " && $0 != "-" }
    }
    let letters = utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    return String(decoding: letters.map { $0.isASCIILetter ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
