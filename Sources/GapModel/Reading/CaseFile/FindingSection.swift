/// An entry of `findings`.
struct FindingDraft {
  var id = Located<Word>(value: "", range: .beginning)
  var sources: [Located<Word>] = []
  /// Its words; without a statement it cannot be used.
  var texts = FindingTexts()
  var hasStatement = false
  /// The finding's own coding, where it has no `codings`.
  var own = CodingDraft()
  var codings: [CodingDraft]?
  var agreed: CodingDraft?
  var factor: Factor?

  /// What it is called in messages.
  var subject: LocalisedText { Noun.finding.named(id.value.isEmpty ? nil : id.text) }

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
    texts.statement = ""
    texts.quote = nil
    texts.locator = nil
    texts.note = nil
    texts.tags.removeAll(keepingCapacity: true)
    hasStatement = false
    codings = nil
    agreed = nil
    factor = nil
  }
}

enum OriginKey: String, FieldKey { case file, id, code, document, span }

enum FindingKey: String, FieldKey {
  case id, expectation, indicator, dimension, source, sources, statement, quote, locator, note, gap
  case severity, risk, factor, tags, codings, agreed, origin

  static let table = KeyTable<FindingKey>()
}

extension FieldReader {
  /// Reads a finding.
  ///
  /// - Parameters:
  ///   - draft: Becomes the finding.
  ///   - keepsWords: Whether its words are wanted; if not, they are looked at all the same.
  /// - Returns: Whether it has a name to report it by.
  /// - Throws: What keeps the file from being read on.
  func readFinding(
    into draft: inout FindingDraft,
    keepsWords: Bool
  ) throws(YAMLFailure) -> Bool {
    draft.clear()
    var singular: TextRange?
    let errors = diagnostics.errorCount
    let outline = try mapping(
      subject: draft.subject,
      other: { (name, place) throws(YAMLFailure) in
        try draft.own.readCriterion(name, at: place, with: self)
      },
      read: { (key: FindingKey) throws(YAMLFailure) in
        switch key {
        case .id: if let id = try identifier() { draft.id = id }
        case .expectation: draft.own.expectation = try word()
        case .indicator: draft.own.indicator = try word()
        case .dimension: draft.own.dimension = try word()
        case .source:
          singular = range
          if yaml.event == .sequenceStart {
            tell(.sourceIsList(at: range))
            try skip()
          } else if let word = try word() {
            draft.sources.append(word)
          }
        case .sources: try readWords(into: &draft.sources)
        case .statement:
          if let text = try text(required: true, isKept: keepsWords) {
            draft.texts.statement = text.value
            draft.hasStatement = true
          }
        case .quote: draft.texts.quote = try text(isKept: keepsWords)?.value
        case .locator: draft.texts.locator = try text(isKept: keepsWords)?.value
        case .note: draft.texts.note = try text(isKept: keepsWords)?.value
        case .gap: draft.own.readGap(try gap())
        case .severity: draft.own.severity = try word()
        case .risk: draft.own.risk = try risk()
        case .factor: draft.factor = try choice(.factor, of: Factor.self)?.value
        case .tags:
          try entries(of: .text) { () throws(YAMLFailure) in
            let tag = try text(required: true, isKept: keepsWords)
            if keepsWords, let tag { draft.texts.tags.append(tag.value) }
          }
        case .codings:
          draft.codings = try list(of: .coding) { () throws(YAMLFailure) in
            try codingDraft(needsCoder: true)
          }
        case .agreed: draft.agreed = try codingDraft(needsCoder: false)
        case .origin: try origin()
        }
      }
    )
    guard let outline, !draft.id.value.isEmpty else {
      tellKeysMeant(in: draft.own)
      return false
    }
    if draft.sources.isEmpty, diagnostics.errorCount == errors {
      let place = outline.range(of: .source) ?? outline.range(of: .sources) ?? outline.place
      tell(.missingKey("source", of: draft.subject, at: place))
    } else if singular != nil, let plural = outline.range(of: .sources) {
      tell(.sourceAndSources(at: plural))
    }
    draft.own.place = draft.id.range
    return true
  }

  /// Tells which keys of a finding without a name are some of the format's, written otherwise: such a finding
  /// is not looked at further, and what is wrong with it may be just the key of its name.
  private func tellKeysMeant(in draft: CodingDraft) {
    let known = FindingKey.names
    for entry in draft.criteria {
      let guess = Guess(ofKey: entry.name.text, among: known, isBare: entry.step.isBare)
      guard guess.meant != nil else { continue }
      tell(
        .unknownKey(
          entry.name.text,
          guess,
          at: entry.name.range,
          among: known,
          line: guess.meant.flatMap(FindingKey.line)
        )
      )
    }
  }

  /// Reads `risk`: where it is true, its place.
  func risk() throws(YAMLFailure) -> TextRange? {
    let place = range
    return try boolean() == true ? place : nil
  }

  /// Looks at where a finding was imported from; nothing is rated by it.
  private func origin() throws(YAMLFailure) {
    try mapping(subject: Noun.origin.only) { (key: OriginKey) throws(YAMLFailure) in
      _ = try text(isKept: false)
    }
  }

  /// Reads a directly given gap.
  func gap() throws(YAMLFailure) -> Located<Gap>? {
    try number(.gap, in: Gap.scale)?.map { Gap($0) }
  }
}
