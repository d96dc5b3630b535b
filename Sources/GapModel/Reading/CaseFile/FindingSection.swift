/// An entry of `findings`.
struct FindingDraft {
  let id: Located<String>
  var sources: [Located<String>] = []
  var statement: String?
  var quote: String?
  /// The finding's own coding, where it has no `codings`.
  var own = CodingDraft()
  var codings: [CodingDraft]?
  var agreed: CodingDraft?
  var factor: Factor?
  var tags: [String] = []
}

enum FindingKey: String, FieldKey {
  case id, expectation, dimension, source, sources, statement, quote, gap, factor, tags, codings
  case agreed
}

extension FieldReader {
  func findingDraft() throws(YAMLFailure) -> FindingDraft? {
    var id: Located<String>?
    var draft = FindingDraft(id: Located(value: "", range: range))
    var own = CodingDraft(knownKeys: FindingKey.names)
    var singular: TextRange?
    let errors = diagnostics.errorCount
    let subject = { id.map { "finding '\($0.value)'" } ?? "a finding" }
    let outline = try mapping(
      required: [.id, .statement],
      subject: subject(),
      other: { (name, place) throws(YAMLFailure) in
        try own.readCriterion(name, at: place, with: self)
      },
      read: { (key: FindingKey) throws(YAMLFailure) in
        switch key {
        case .id: id = try identifier()
        case .expectation: own.expectation = try word()
        case .dimension: own.dimension = try word()
        case .source:
          singular = range
          draft.sources += [try word()].compactMap { $0 }
        case .sources: draft.sources += try words()
        case .statement: draft.statement = try text(required: true)?.value
        case .quote: draft.quote = try text()?.value
        case .gap:
          own.givesGap = true
          own.gap = try gap()
        case .factor: draft.factor = try choice("factor", of: Factor.self)?.value
        case .tags: draft.tags = try texts().map(\.value)
        case .codings:
          draft.codings = try list(of: "codings") { () throws(YAMLFailure) in
            try codingDraft(needsCoder: true)
          }
        case .agreed: draft.agreed = try codingDraft(needsCoder: false)
        }
      }
    )
    guard let outline, let id else { return nil }
    if draft.sources.isEmpty, diagnostics.errorCount == errors {
      let place = outline.range(of: .source) ?? outline.range(of: .sources) ?? outline.place
      tell(.missingKey("source", of: subject(), at: place))
    } else if let plural = outline.range(of: .sources), singular != nil {
      tell(.sourceAndSources(at: plural))
    }
    own.place = id.range
    return FindingDraft(
      id: id,
      sources: draft.sources,
      statement: draft.statement,
      quote: draft.quote,
      own: own,
      codings: draft.codings,
      agreed: draft.agreed,
      factor: draft.factor,
      tags: draft.tags
    )
  }

  /// Reads a directly given gap.
  func gap() throws(YAMLFailure) -> Located<Gap>? {
    try number("gap", in: Gap.scale)?.map { Gap($0) }
  }
}
