import GapModel

/// Where a text refers to something by its name, so that it can be renamed and removed everywhere at once.
struct References {
  /// One place where a name stands.
  struct Place {
    /// The whole path to the name.
    let path: EditPath
    /// The list that it stands in; `nil` where it is the value of a key.
    let list: EditPath?
    /// What refers by it, such as a finding's id.
    let referrer: String
  }

  /// What can be referred to.
  enum Kind: Hashable, Sendable {
    case source, expectation, recommendation, coder
  }

  /// The places, in the order of the text.
  let places: [Place]

  /// Looks for a name.
  init(to name: String, _ kind: Kind, in text: CaseText) {
    var search = ReferenceSearch(name: name, text: text)
    switch kind {
    case .source:
      search.lists("design", "basis")
      search.values("findings", "source")
      search.lists("findings", "sources")
    case .expectation:
      search.codings("expectation")
      search.lists("recommendations", "addresses")
    case .recommendation: search.lists("recommendations", "requires")
    case .coder: search.codings("coder")
    }
    places = search.places
  }

  /// What refers to it, each once.
  var referrers: [String] { places.map { $0.referrer }.uniqued }

  /// The edits that write another name everywhere.
  func renaming(to name: String) -> [CaseEdit] { places.map { .set($0.path, .word(name)) } }
}

/// A search for a name among the entries of a case's lists.
private struct ReferenceSearch {
  let name: String
  let text: CaseText
  var places: [References.Place] = []

  private var writer: FieldWriter { FieldWriter(text: text) }

  /// Looks at a key of each entry of a section.
  mutating func values(_ section: String, _ key: String) {
    for entry in entries(section) { look(at: entry[key], of: id(of: entry)) }
  }

  /// Looks at a list of each entry of a section.
  mutating func lists(_ section: String, _ key: String) {
    for entry in entries(section) {
      for (place, word) in writer.words(in: entry[key]).enumerated() where word == name {
        places.append(
          References.Place(path: entry[key][place], list: entry[key], referrer: id(of: entry))
        )
      }
    }
  }

  /// Looks at a key of findings, of their codings and of what was agreed on.
  mutating func codings(_ key: String) {
    for finding in entries("findings") {
      let id = id(of: finding)
      look(at: finding[key], of: id)
      for place in 0..<writer.count(of: finding["codings"]) {
        look(at: finding["codings"][place][key], of: id)
      }
      look(at: finding["agreed"][key], of: id)
    }
  }

  private mutating func look(at path: EditPath, of referrer: String) {
    guard text.scalar(at: path) == name else { return }
    places.append(References.Place(path: path, list: nil, referrer: referrer))
  }

  private func entries(_ section: String) -> [EditPath] {
    let list = EditPath()[section]
    return (0..<writer.count(of: list)).map { list[$0] }
  }

  private func id(of entry: EditPath) -> String { text.scalar(at: entry["id"]) ?? "" }
}
