/// The names that one section of a document gives, and where.
struct NameTable<Named> {
  /// What the names are for, such as "source".
  let kind: String
  /// The names, in the order of the file.
  private(set) var index = NameIndex()
  /// Where each stands.
  private(set) var ranges: ContiguousArray<TextRange> = []

  init(kind: String) { self.kind = kind }

  /// Where a name is given.
  subscript(id: Identifier<Named>) -> TextRange? { range(of: id.text) }

  /// All names, in alphabetical order.
  var names: [String] { (0..<index.count).map { index[$0] }.sorted() }

  /// Adds a name; returns a diagnostic when it is taken.
  mutating func declare(_ name: Located<Word>) -> Diagnostic? {
    if let first = index.insert(name.text) {
      return .duplicateID(kind, name, first: ranges[first])
    }
    ranges.append(name.range)
    return nil
  }

  /// The place of the name that a word refers to.
  func place(of word: Located<Word>) -> Int? { index.place(of: word.text) }

  /// The name that a word refers to.
  func reference(_ word: Located<Word>) -> Identifier<Named>? {
    place(of: word) == nil ? nil : Identifier(word.text)
  }

  private func range(of name: String) -> TextRange? {
    index.place(of: name).map { ranges[$0] }
  }

  /// The most names among which one is guessed: each guess looks at all of them.
  private static var mostGuessed: Int { 500 }

  /// The most names that are listed where none is near.
  private static var mostListed: Int { 12 }

  /// What to tell about a word that refers to nothing.
  func unknown(_ word: Located<Word>) -> Diagnostic {
    let known = index.count <= Self.mostGuessed ? names : []
    let nearest = NearMiss.nearest(to: word.text, among: known)
    let notes = nearest.flatMap { name in
      range(of: name).map { [Diagnostic.Note("'\(name)' is defined here", at: $0)] }
    }
    let few = nearest == nil && index.count <= Self.mostListed ? names : []
    return .unknownReference(kind, word, nearest: nearest, among: few, notes: notes ?? [])
  }
}
