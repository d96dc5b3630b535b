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
    if let several = several(in: word.text) {
      let list = "[\(several.joined(separator: ", "))]"
      let help = kind == "source" ? "write sources: \(list)" : "write a list of them: \(list)"
      return .unknownReference(kind, word, Guess(of: "", among: []), notes: [], help: help)
    }
    let guess = Guess(of: word.text, among: known)
    let notes = guess.meant.flatMap { name in
      range(of: name).map { [Diagnostic.Note("'\(name)' is defined here", at: $0)] }
    }
    let few = guess.isNone && index.count <= Self.mostListed ? names : []
    let help = few.isEmpty ? nil : "write one of \(few.joined(separator: ", "))"
    return .unknownReference(kind, word, guess, notes: notes ?? [], help: help)
  }

  /// The names that a word strings together, as in `W1, W2`; `nil` when it does not.
  private func several(in word: String) -> [String]? {
    let words = word.plainlyTyped.split { ",;/&+ ".contains($0) }.map(String.init)
    let names = words.filter { !["dan", "and", "serta"].contains($0.lowercased()) }
    return names.count > 1 && names.allSatisfy { index.place(of: $0) != nil } ? names : nil
  }
}
