/// An entry of `findings`.
struct FindingDraft {
  var id: Located<String>
  var sources: [Located<String>] = []
  var statement: String?
  var quote: String?
  /// The finding's own coding, where it has no `codings`.
  var own = CodingDraft()
  var codings: [CodingDraft]?
  var agreed: CodingDraft?
  var factor: Factor?
  var tags: [String] = []

  /// What it is called in messages, if it has a name.
  func subject(_ isNamed: Bool) -> String { isNamed ? "finding '\(id.value)'" : "a finding" }

  /// Whether it is held against an expectation, by any coder.
  var namesExpectation: Bool {
    own.expectation != nil || agreed?.expectation != nil
      || codings?.contains { $0.expectation != nil } == true
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
  /// - Parameter keepsWords: Whether its words are wanted; if not, they are looked at all the same.
  /// - Returns: The finding; `nil` when it has no name to be told by.
  /// - Throws: What keeps the file from being read on.
  func findingDraft(keepsWords: Bool) throws(YAMLFailure) -> FindingDraft? {
    var draft = FindingDraft(id: Located(value: "", range: range))
    draft.own.home = .finding
    var isNamed = false
    var singular: TextRange?
    let errors = diagnostics.errorCount
    let outline = try mapping(
      required: [.id, .statement],
      subject: draft.subject(isNamed),
      other: { (name, place) throws(YAMLFailure) in
        try draft.own.readCriterion(name, at: place, with: self)
      },
      read: { (key: FindingKey) throws(YAMLFailure) in
        switch key {
        case .id:
          guard let id = try identifier() else { return }
          draft.id = id
          isNamed = true
        case .expectation: draft.own.expectation = try word()
        case .dimension: draft.own.dimension = try word()
        case .source:
          singular = range
          if let word = try word() { draft.sources.append(word) }
        case .sources: draft.sources += try words()
        case .statement: draft.statement = try text(required: true, isKept: keepsWords)?.value
        case .quote: draft.quote = try text(isKept: keepsWords)?.value
        case .gap:
          draft.own.givesGap = true
          draft.own.gap = try gap()
        case .factor: draft.factor = try choice("factor", of: Factor.self)?.value
        case .tags:
          let tags = try texts(isKept: keepsWords)
          if keepsWords { draft.tags = tags.map(\.value) }
        case .codings:
          draft.codings = try list(of: "codings") { () throws(YAMLFailure) in
            try codingDraft(needsCoder: true)
          }
        case .agreed: draft.agreed = try codingDraft(needsCoder: false)
        }
      }
    )
    guard let outline, isNamed else { return nil }
    if draft.sources.isEmpty, diagnostics.errorCount == errors {
      let place = outline.range(of: .source) ?? outline.range(of: .sources) ?? outline.place
      tell(.missingKey("source", of: draft.subject(isNamed), at: place))
    } else if singular != nil, let plural = outline.range(of: .sources) {
      tell(.sourceAndSources(at: plural))
    }
    draft.own.place = draft.id.range
    return draft
  }

  /// Reads a directly given gap.
  func gap() throws(YAMLFailure) -> Located<Gap>? {
    try number("gap", in: Gap.scale)?.map { Gap($0) }
  }
}
