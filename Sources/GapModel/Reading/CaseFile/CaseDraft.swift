/// A case as its file writes it: every value in its place, and no reference looked up yet.
///
/// What words mean depends on the instrument, which the file may name behind them; so a document is
/// read to its end first, and then ``CaseResolver`` makes it a ``Case``.
struct CaseDraft {
  var head = HeadDraft()
  var indices: [IndexDraft] = []
  var sources: [SourceDraft] = []
  var design: [ExpectationDraft] = []
  var findings: [FindingDraft] = []
  var judgements: [JudgementDraft] = []
  var recommendations: [RecommendationDraft] = []
  var model: ImplementationModel?
  /// Where everything that has a name stands.
  var places = CasePlaces()
}

enum DocumentKey: String, FieldKey {
  case gapscore, `case`, indices, sources, design, findings, judgements, recommendations, model
}

extension FieldReader {
  /// Reads one document of a case file.
  func caseDraft() throws(YAMLFailure) -> CaseDraft? {
    var draft = CaseDraft()
    let required: [DocumentKey] = [.gapscore, .case, .sources, .findings]
    let outline = try mapping(required: required, subject: "the case") {
      (key: DocumentKey) throws(YAMLFailure) in
      switch key {
      case .gapscore: try formatVersion()
      case .case: draft.head = try headDraft()
      case .indices: draft.indices = try list(of: "index values", indexDraft)
      case .sources:
        draft.sources = try nonEmptyList(of: "sources") { () throws(YAMLFailure) in
          try declared(sourceDraft(), \.id, in: &draft.places.sources)
        }
      case .design:
        draft.design = try list(of: "expectations") { () throws(YAMLFailure) in
          try declared(expectationDraft(), \.id, in: &draft.places.expectations)
        }
      case .findings:
        draft.findings = try nonEmptyList(of: "findings") { () throws(YAMLFailure) in
          try declared(findingDraft(), \.id, in: &draft.places.findings)
        }
      case .judgements: draft.judgements = try list(of: "judgements", judgementDraft)
      case .recommendations:
        draft.recommendations = try list(of: "recommendations") { () throws(YAMLFailure) in
          try declared(recommendationDraft(), \.id, in: &draft.places.recommendations)
        }
      case .model: draft.model = try implementationModel()
      }
    }
    guard let outline else { return nil }
    draft.places.head = draft.head.id?.range ?? outline.range(of: .case) ?? outline.place
    for coder in draft.head.coders { _ = declared(coder, \.id, in: &draft.places.coders) }
    checkVersionComesFirst(outline, version: .gapscore)
    return draft
  }

  /// Adds an entry's name to those of its section, and tells when it is taken.
  private func declared<Draft, Named>(
    _ draft: Draft?,
    _ name: KeyPath<Draft, Located<String>>,
    in names: inout NameTable<Named>
  ) -> Draft? {
    if let draft, let diagnostic = names.declare(draft[keyPath: name]) { tell(diagnostic) }
    return draft
  }

  /// Reads the format's version, which says how all the rest is to be read.
  func formatVersion() throws(YAMLFailure) {
    guard let (word, isPlain) = try scalar(expected: "a format version") else { return }
    if !isPlain || word.value != "1" { tell(.unknownFormatVersion(word)) }
  }

  /// Tells when the format's version is given, but not first.
  func checkVersionComesFirst<Key>(_ outline: MappingOutline<Key>, version: Key) {
    guard let range = outline.range(of: version), outline.keys.first?.key != version else { return }
    tell(.versionNotFirst(at: range))
  }

  private func nonEmptyList<Element>(
    of what: String,
    _ read: () throws(YAMLFailure) -> Element?
  ) throws(YAMLFailure) -> [Element] {
    let place = range
    let errors = diagnostics.errorCount
    let elements = try list(of: what, read)
    if elements.isEmpty, diagnostics.errorCount == errors { tell(.emptyList(of: what, at: place)) }
    return elements
  }
}
