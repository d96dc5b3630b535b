/// An entry of `findings`.
struct FindingDraft {
  var id = Located<Word>(value: "", range: .beginning)
  var sources: [Located<Word>] = []
  var statement: String?
  var quote: String?
  /// The finding's own coding, where it has no `codings`.
  var own = CodingDraft()
  var codings: [CodingDraft]?
  var agreed: CodingDraft?
  var factor: Factor?
  var tags: [String] = []

  /// What it is called in messages.
  var subject: String { id.value.isEmpty ? "a finding" : "finding '\(id.text)'" }

  /// Whether it is held against an expectation, by any coder.
  var namesExpectation: Bool {
    own.expectation != nil || agreed?.expectation != nil
      || codings?.contains { $0.expectation != nil } == true
  }

  /// Forgets everything but the room for lists, as a file holds very many findings.
  mutating func clear() {
    id = Located(value: "", range: .beginning)
    sources.removeAll(keepingCapacity: true)
    own.clear()
    own.home = .finding
    statement = nil
    quote = nil
    codings = nil
    agreed = nil
    factor = nil
    tags.removeAll(keepingCapacity: true)
  }
}

enum FindingKey: String, FieldKey {
  case id, expectation, dimension, source, sources, statement, quote, gap, factor, tags, codings
  case agreed

  static let table = KeyTable<FindingKey>()
}

extension FieldReader {
  /// Reads a finding.
  ///
  /// - Parameters:
  ///   - draft: Becomes the finding.
  ///   - keepsWords: Whether its words are wanted; if not, they are looked at all the same.
  /// - Returns: Whether it has a name to be told by.
  /// - Throws: What keeps the file from being read on.
  func readFinding(
    into draft: inout FindingDraft,
    keepsWords: Bool
  ) throws(YAMLFailure) -> Bool {
    draft.clear()
    var singular: TextRange?
    let errors = diagnostics.errorCount
    let outline = try mapping(
      required: [.id, .statement],
      subject: draft.subject,
      other: { (name, place) throws(YAMLFailure) in
        try draft.own.readCriterion(name, at: place, with: self)
      },
      read: { (key: FindingKey) throws(YAMLFailure) in
        switch key {
        case .id: if let id = try identifier() { draft.id = id }
        case .expectation: draft.own.expectation = try word()
        case .dimension: draft.own.dimension = try word()
        case .source:
          singular = range
          if let word = try word() { draft.sources.append(word) }
        case .sources: try readWords(into: &draft.sources)
        case .statement: draft.statement = try text(required: true, isKept: keepsWords)?.value
        case .quote: draft.quote = try text(isKept: keepsWords)?.value
        case .gap:
          draft.own.givesGap = true
          draft.own.gap = try gap()
        case .factor: draft.factor = try choice("factor", of: Factor.self)?.value
        case .tags:
          try entries(of: "texts") { () throws(YAMLFailure) in
            let tag = try text(required: true, isKept: keepsWords)
            if keepsWords, let tag { draft.tags.append(tag.value) }
          }
        case .codings:
          draft.codings = try list(of: "codings") { () throws(YAMLFailure) in
            try codingDraft(needsCoder: true)
          }
        case .agreed: draft.agreed = try codingDraft(needsCoder: false)
        }
      }
    )
    guard let outline, !draft.id.value.isEmpty else { return false }
    if draft.sources.isEmpty, diagnostics.errorCount == errors {
      let place = outline.range(of: .source) ?? outline.range(of: .sources) ?? outline.place
      tell(.missingKey("source", of: draft.subject, at: place))
    } else if singular != nil, let plural = outline.range(of: .sources) {
      tell(.sourceAndSources(at: plural))
    }
    draft.own.place = draft.id.range
    return true
  }

  /// Reads a directly given gap.
  func gap() throws(YAMLFailure) -> Located<Gap>? {
    try number("gap", in: Gap.scale)?.map { Gap($0) }
  }
}
