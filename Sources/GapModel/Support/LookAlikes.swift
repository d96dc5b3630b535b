/// Names that are the same to a reader and different ones to a program.
package struct LookAlikes<Name> {
  private var known: Set<String> = []
  private var first: [String: Name] = [:]

  /// Begins without names.
  package init() {}

  /// Adds a name.
  ///
  /// - Parameters:
  ///   - text: The name as it is written.
  ///   - name: What is known of it.
  /// - Returns: The first name that differs from it only by how its letters are typed: by capitals, blanks,
  ///   dashes or width.
  package mutating func add(_ text: String, _ name: Name) -> Name? {
    guard known.insert(text).inserted else { return nil }
    let folded = text.foldedForReader
    if let other = first[folded] { return other }
    first[folded] = name
    return nil
  }
}

extension String {
  /// The name without what a reader does not see in it: capitals, blanks, dashes, width.
  fileprivate var foldedForReader: String {
    guard utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
      return plainlyTyped.lowercased().filter { $0 != " " && $0 != "-" }
    }
    let letters = utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    return String(decoding: letters.map { $0.isASCIILetter ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
