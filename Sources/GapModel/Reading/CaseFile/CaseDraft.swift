/// A case as its file writes it: every value in its place, and no reference looked up yet.
///
/// What words mean depends on the instrument, which the file may name behind them; so a document is
/// read to its end first, and then ``CaseResolver`` makes it a ``Case``. Findings alone are resolved as
/// they are read where all that they refer to stands above them, because there may be very many.
struct CaseDraft {
  var head = HeadDraft()
  var indices: [IndexDraft] = []
  var sources: [SourceDraft] = []
  var design: [ExpectationDraft] = []
  /// The findings that could be resolved as they were read.
  var store: FindingStore
  /// The findings that wait for what stands below them.
  var findings: [FindingDraft] = []
  var judgements: [JudgementDraft] = []
  var recommendations: [RecommendationDraft] = []
  var model: ImplementationModel?
  /// Where everything that has a name stands.
  var places = CasePlaces()
  /// The instrument that the head names, if it is at hand.
  var vocabulary: Vocabulary?

  init(detail: FindingDetail) { store = FindingStore(detail: detail) }
}

enum DocumentKey: String, FieldKey {
  case gapscore, `case`, indices, sources, design, findings, judgements, recommendations, model
}

extension FieldReader {
  /// Reads one document of a case file.
  ///
  /// - Parameters:
  ///   - detail: How much of its findings is kept.
  ///   - vocabulary: Finds the words of the instrument that the head names, and reports when there is none.
  /// - Returns: The document; `nil` when it is no mapping.
  /// - Throws: What keeps the file from being read on.
  func caseDraft(
    detail: FindingDetail,
    vocabulary: (Located<Word>) -> Vocabulary?
  ) throws(YAMLFailure) -> CaseDraft? {
    var draft = CaseDraft(detail: detail)
    var isDesignRead = false
    let outline = try mapping(subject: Noun.assessedCase.only) {
      (key: DocumentKey) throws(YAMLFailure) in
      switch key {
      case .gapscore: try formatVersion()
      case .case:
        draft.head = try headDraft()
        draft.vocabulary = draft.head.instrument.flatMap(vocabulary)
        for coder in draft.head.coders { _ = declared(coder, in: &draft.places.coders) { $0.id } }
      case .indices: draft.indices = try list(of: .indexValue, indexDraft)
      case .sources:
        draft.sources = try nonEmptyList(of: .source) { () throws(YAMLFailure) in
          try declared(sourceDraft(), in: &draft.places.sources) { $0.id }
        }
      case .design:
        isDesignRead = true
        draft.design = try list(of: .expectation) { () throws(YAMLFailure) in
          try declared(expectationDraft(), in: &draft.places.expectations) { $0.id }
        }
      case .findings: try readFindings(into: &draft, isDesignRead: isDesignRead)
      case .judgements: draft.judgements = try list(of: .judgement, judgementDraft)
      case .recommendations:
        draft.recommendations = try list(of: .recommendation) { () throws(YAMLFailure) in
          try declared(recommendationDraft(), in: &draft.places.recommendations) { $0.id }
        }
      case .model: draft.model = try implementationModel()
      }
    }
    guard let outline else { return nil }
    draft.places.head = draft.head.id?.range ?? outline.range(of: .case) ?? outline.place
    checkVersionComesFirst(outline, version: .gapscore)
    return draft
  }

  /// Adds an entry's name to those of its section, and reports when it is taken; hands on the entry itself.
  private func declared<Draft, Named>(
    _ draft: consuming Draft?,
    in names: inout NameTable<Named>,
    by name: (Draft) -> Located<Word>
  ) -> Draft? {
    if let word = draft.map(name), let diagnostic = names.declare(word) { tell(diagnostic) }
    return draft
  }

  /// Reads the format's version, which says how all the rest is to be read.
  func formatVersion() throws(YAMLFailure) {
    guard let (word, isPlain) = try scalar(expected: Noun.formatVersion.any) else { return }
    if !isPlain || word.text != "1" {
      tell(.unknownFormatVersion(word.text, at: word.range))
    }
  }

  /// Tells when the format's version is given, but not first.
  func checkVersionComesFirst<Key>(_ outline: MappingOutline<Key>, version: Key) {
    guard let range = outline.range(of: version), outline.first != version else { return }
    tell(.versionNotFirst(at: range))
  }

  private func nonEmptyList<Element>(
    of what: Noun,
    _ read: () throws(YAMLFailure) -> Element?
  ) throws(YAMLFailure) -> [Element] {
    var elements: [Element] = []
    try nonEmptyEntries(of: what) { () throws(YAMLFailure) in
      if let element = try read() { elements.append(element) }
    }
    return elements
  }

  private func nonEmptyEntries(
    of what: Noun,
    _ read: () throws(YAMLFailure) -> Void
  ) throws(YAMLFailure) {
    let place = range
    let errors = diagnostics.errorCount
    var isEmpty = true
    try entries(of: what) { () throws(YAMLFailure) in
      isEmpty = false
      try read()
    }
    if isEmpty, diagnostics.errorCount == errors { tell(.emptyList(of: what, at: place)) }
  }

  /// Reads the findings, and resolves those that refer to nothing below them.
  ///
  /// Once one has to wait, all behind it wait too, so that they stay in order.
  private func readFindings(
    into draft: inout CaseDraft,
    isDesignRead: Bool
  ) throws(YAMLFailure) {
    var resolver: FindingResolver?
    if let vocabulary = draft.vocabulary, draft.places.sources.names.count > 0 {
      resolver = FindingResolver(
        words: WordResolver(vocabulary: vocabulary, tell: tell),
        places: draft.places
      )
    }
    let keepsWords = draft.store.keepsWords
    var finding = FindingDraft()
    // A case may be begun before anything is found.
    try entries(of: .finding) { () throws(YAMLFailure) in
      guard try readFinding(into: &finding, keepsWords: keepsWords) else { return }
      if let taken = draft.places.findings.declare(finding.id) { tell(taken) }
      if let resolver, draft.findings.isEmpty, isDesignRead || !finding.namesExpectation {
        resolver.append(finding, to: &draft.store)
      } else {
        draft.findings.append(finding)
      }
    }
  }
}
