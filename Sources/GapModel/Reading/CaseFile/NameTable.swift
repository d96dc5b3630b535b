/// The names that one section of a document gives, and where.
struct NameTable<Named> {
  /// What the names are for.
  let kind: Noun
  /// The names, in the order of the file.
  private(set) var names = NameIndex()
  /// Where each stands.
  private(set) var ranges: ContiguousArray<TextRange> = []

  init(kind: Noun) { self.kind = kind }

  /// Where a name is given.
  subscript(id: Identifier<Named>) -> TextRange? { range(of: id.text) }

  /// All names, in alphabetical order.
  var sortedNames: [String] { (0..<names.count).map { names[$0] }.sorted() }

  /// Adds a name; returns a diagnostic when it is taken.
  mutating func declare(_ name: Located<Word>) -> Diagnostic? {
    if let first = names.insert(name.text) {
      return .duplicateID(kind.bare, name.text, at: name.range, first: ranges[first])
    }
    ranges.append(name.range)
    return nil
  }

  /// The index of the name that a word refers to.
  func index(of word: Located<Word>) -> Int? { names.index(of: word.text) }

  /// The name that a word refers to.
  func reference(_ word: Located<Word>) -> Identifier<Named>? {
    index(of: word) == nil ? nil : Identifier(word.text)
  }

  private func range(of name: String) -> TextRange? {
    names.index(of: name).map { ranges[$0] }
  }

  /// The most names among which one is guessed: each guess looks at all of them.
  private static var mostGuessed: Int { 500 }

  /// The most names that are listed where none is near.
  private static var mostListed: Int { 12 }

  /// What to report about a word that refers to nothing.
  func unknown(_ word: Located<Word>) -> Diagnostic {
    let known = names.count <= Self.mostGuessed ? sortedNames : []
    if let several = several(in: word.text) {
      return .severalReferences(kind, word.text, at: word.range, meaning: several)
    }
    let guess = Guess(of: word.text, among: known)
    let few = guess.isNone && names.count <= Self.mostListed ? sortedNames : []
    return .unknownReference(
      kind,
      word.text,
      at: word.range,
      guess,
      definition: guess.meant.flatMap(range),
      help: few.isEmpty ? nil : .writeOne(of: few)
    )
  }

  /// The names that a word strings together, as in `W1, W2`; `nil` when it does not.
  private func several(in word: String) -> [String]? {
    let words = word.plainlyTyped.split { ",;/&+ ".contains($0) }.map(String.init)
    let meant = words.filter { !["dan", "and", "serta"].contains($0.lowercased()) }
    return meant.count > 1 && meant.allSatisfy { names.index(of: $0) != nil } ? meant : nil
  }
}
