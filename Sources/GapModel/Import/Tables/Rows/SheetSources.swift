/// The sources that the rows of a sheet name, each once.
struct SheetSources {
  /// Them, in the order of their first row.
  private(set) var sources: [ImportedSource] = []
  /// What rows say of one source that does not agree.
  private(set) var contradictions = SheetRemarks()

  /// Where it is said how each was got, by their indices.
  private(set) var techniquePlaces: [Int: ImportPlace] = [:]
  /// What was understood of the sheet that lists them.
  var remarks: [ImportRemark] = []

  private var indices: [String: Int] = [:]
  /// The sources by their roles and titles, which rows may write in the place of an id; `nil` for several.
  private var others: [String: Int?] = [:]
  /// The same by names as they are written, which spares folding them row by row.
  private var written: [String: Int] = [:]

  /// What a row may say of its source.
  enum Fact: CaseIterable {
    case technique, role, title, group, date

    /// The column that says it.
    var field: SheetField {
      switch self {
      case .technique: .technique
      case .role: .role
      case .title: .title
      case .group: .group
      case .date: .date
      }
    }
  }

  /// Something that a row says of its source, and where.
  typealias Said = (fact: Fact, word: String, place: ImportPlace)

  /// The sources that have no name, by all that rows say of them.
  private var described: [[String]: Int] = [:]

  /// Whether a source is called so.
  func isNamed(_ name: String) -> Bool { indices[name.foldedHeading] != nil }

  /// Whether a source has this name, or is the only one of this role or title.
  func holds(_ name: String) -> Bool { known(name.foldedHeading) != nil }

  private func known(_ folded: String) -> Int? { indices[folded] ?? (others[folded] ?? nil) }

  /// Takes a source whole, as a sheet of sources has it.
  ///
  /// - Throws: That there is one of this name already.
  mutating func add(
    _ source: ImportedSource,
    at place: ImportPlace,
    techniqueAt techniquePlace: ImportPlace? = nil
  ) throws(ImportFault) {
    guard indices.updateValue(sources.count, forKey: source.name.foldedHeading) == nil else {
      throw .sourceTwice(source.name, at: place)
    }
    let names = [source.role, source.title].compactMap { $0?.foldedHeading }
    for folded in names.uniqued where !folded.isEmpty {
      others[folded] = others.keys.contains(folded) ? .some(nil) : sources.count
    }
    techniquePlaces[sources.count] = techniquePlace
    sources.append(source)
  }

  /// The index of the source of a name, which is new if no row had it before.
  mutating func index(of name: String, isID: Bool) -> Int {
    if let index = written[name] { return index }
    let folded = name.foldedHeading
    if let index = known(folded) {
      written[name] = index
      return index
    }
    let isID = isID ? IdentifierForm.common.allows(name) : Self.isLikelyID(name)
    indices[folded] = sources.count
    sources.append(ImportedSource(name: name, id: isID ? name : nil))
    return sources.count - 1
  }

  /// The index of the source of a row that names none, by all that it says of it: the one of a sheet of sources of
  /// which the same is said, or one of its own.
  mutating func index(of facts: [Said], listed: Int) -> Int {
    let key = Fact.allCases.map { fact in
      facts.first { $0.fact == fact }?.word.foldedHeading ?? ""
    }
    if let index = described[key] { return index }
    let same = sources.indices.prefix(listed).filter { index in
      facts.allSatisfy { self[$0.fact, index]?.foldedHeading == $0.word.foldedHeading }
    }
    if same.count == 1 {
      described[key] = same[0]
      return same[0]
    }
    let index = sources.count
    described[key] = index
    sources.append(ImportedSource(name: ""))
    for (fact, word, place) in facts {
      self[fact, index] = word
      if fact == .technique { techniquePlaces[index] = place }
    }
    return index
  }

  /// Takes what a row says of its source.
  mutating func add(_ fact: Fact, _ word: String, of index: Int, at place: ImportPlace) {
    let known = self[fact, index]
    if let known, known != word, known.foldedHeading != word.foldedHeading {
      contradictions.add(.contradiction(sources[index].name, known, word, at: place))
    } else if known == nil {
      self[fact, index] = word
      if fact == .technique { techniquePlaces[index] = place }
    }
  }

  private subscript(_ fact: Fact, _ index: Int) -> String? {
    get {
      switch fact {
      case .technique: sources[index].technique
      case .role: sources[index].role
      case .title: sources[index].title
      case .group: sources[index].group
      case .date: sources[index].date
      }
    }
    set {
      switch fact {
      case .technique: sources[index].technique = newValue
      case .role: sources[index].role = newValue
      case .title: sources[index].title = newValue
      case .group: sources[index].group = newValue
      case .date: sources[index].date = newValue
      }
    }
  }

  /// Whether a word looks like a code that a researcher gave, such as `I1` or `R-03`, and not like a name.
  static func isLikelyID(_ word: String) -> Bool {
    let letters = word.utf8.prefix { $0.isASCIILetter }
    let rest = word.utf8.dropFirst(letters.count)
    return (1...3).contains(letters.count) && rest.contains { $0.isASCIIDigit }
      && rest.allSatisfy { $0.isASCIIDigit || "-._".utf8.contains($0) }
  }
}
