/// The names that one section of a document gives, and where.
struct NameTable<Named> {
  /// What the names are for, such as "source".
  let kind: String
  private var places: [String: TextRange] = [:]

  init(kind: String) { self.kind = kind }

  /// Where a name is given.
  subscript(id: Identifier<Named>) -> TextRange? { places[id.text] }

  /// All names, in alphabetical order.
  var names: [String] { places.keys.sorted() }

  /// Adds a name; returns a diagnostic when it is taken.
  mutating func declare(_ name: Located<String>) -> Diagnostic? {
    if let first = places[name.value] { return .duplicateID(kind, name, first: first) }
    places[name.value] = name.range
    return nil
  }

  /// The name that a word refers to.
  func reference(_ word: Located<String>) -> Identifier<Named>? {
    places[word.value] == nil ? nil : Identifier(word.value)
  }

  /// The most names among which one is guessed: each guess looks at all of them.
  private static var mostGuessed: Int { 500 }

  /// The most names that are listed where none is near.
  private static var mostListed: Int { 12 }

  /// What to tell about a word that refers to nothing.
  func unknown(_ word: Located<String>) -> Diagnostic {
    let known = places.count <= Self.mostGuessed ? names : []
    let nearest = NearMiss.nearest(to: word.value, among: known)
    let notes = nearest.flatMap { name in
      places[name].map { [Diagnostic.Note("'\(name)' is defined here", at: $0)] }
    }
    let few = nearest == nil && places.count <= Self.mostListed ? names : []
    return .unknownReference(kind, word, nearest: nearest, among: few, notes: notes ?? [])
  }
}
