/// Reads case files: from bytes to cases, with everything that is wrong or doubtful in them.
public struct CaseReader {
  /// What is known of the instrument that a case names.
  public enum InstrumentLookup {
    /// It is this one, and this is worth a second look in its file.
    case found(Instrument, warnings: [Diagnostic] = [])
    /// Its file has errors, which are reported with the file.
    case faulty
    /// There is none.
    case unknown
    /// It must not or cannot be read, or is no instrument, for this reason.
    case unusable(LocalisedText)
  }

  /// A case and what is doubtful in it.
  public struct Document: Sendable {
    /// The case.
    public let content: Case
    /// What is worth a second look, in the order of the file.
    public let warnings: [Diagnostic]
    /// What is worth a second look in the file of its instrument, in that file's order.
    public let instrumentWarnings: [Diagnostic]
    /// Where its findings begin in the file; nowhere when only what ratings follow from is kept.
    public let places: FindingPlaces
  }

  /// What was found in a file.
  public struct Result: Sendable {
    /// Its cases that can be used, in the order of the file.
    public let documents: [Document]
    /// Everything that is wrong or doubtful in it.
    public let diagnostics: Diagnostics
    /// The beginning of the file, to show lines of; nothing of it when there is nothing to report.
    public let text: InputText
  }

  private let detail: FindingDetail
  private let instrument: (_ reference: String, _ file: String) -> InstrumentLookup
  private let shelf = VocabularyShelf()

  /// Creates a reader of any number of files.
  ///
  /// - Parameters:
  ///   - detail: How much of findings is kept; what is not kept is checked all the same.
  ///   - instrument: Finds an instrument by what a case writes, which is the name of a shipped one or
  ///     the path of a file, and by the name of the case's own file.
  public init(
    detail: FindingDetail = .full,
    instrument: @escaping (_ reference: String, _ file: String) -> InstrumentLookup = {
      reference,
      _ in ShippedInstrument.lookup(reference)
    }
  ) {
    self.detail = detail
    self.instrument = instrument
  }

  /// Reads a file of one or more cases.
  ///
  /// What is wrong in the file is not thrown but reported; reading goes on as far as it makes sense.
  ///
  /// - Throws: Only what the input throws.
  public func read(_ input: Input) throws -> Result {
    let reader = FieldReader(input)
    var documents: [Document] = []
    try reader.readToEnd { () throws(YAMLFailure) in
      if reader.yaml.event == .end { reader.tell(.emptyDocument(at: .beginning)) }
      while reader.yaml.event == .documentStart {
        if let document = try document(from: reader) { documents.append(document) }
      }
    }
    let diagnostics = reader.diagnostics
    let text = diagnostics.count > 0 ? reader.yaml.text : InputText(name: input.name)
    return Result(documents: documents, diagnostics: diagnostics, text: text)
  }

  private func document(from reader: FieldReader) throws(YAMLFailure) -> Document? {
    let errors = reader.diagnostics.errorCount
    let told = reader.diagnostics.count
    try reader.yaml.advance()
    let draft: CaseDraft?
    var instrumentWarnings: [Diagnostic] = []
    if reader.isAbsent {
      reader.tell(.emptyDocument(at: reader.range))
      try reader.skip()
      draft = nil
    } else {
      draft = try reader.caseDraft(detail: detail) { word in
        let found = vocabulary(word, in: reader.yaml.text.name, tell: reader.tell)
        instrumentWarnings = found?.warnings ?? []
        return found?.words
      }
    }
    try reader.yaml.advance()
    guard let draft else { return nil }
    guard let vocabulary = draft.vocabulary else {
      tellWhatNeedsNoInstrument(draft, reader)
      return nil
    }
    let words = WordResolver(vocabulary: vocabulary, tell: reader.tell)
    let resolver = CaseResolver(draft, words)
    let content = resolver.resolved()
    guard let content, reader.diagnostics.errorCount == errors else { return nil }
    let places = resolver.places
    for diagnostic in CaseCheck.warnings(about: content, places) { reader.tell(diagnostic) }
    return Document(
      content: content,
      warnings: reader.diagnostics.all.dropFirst(told).sorted(),
      instrumentWarnings: instrumentWarnings,
      places: detail == .full ? FindingPlaces(places.findings) : FindingPlaces()
    )
  }

  /// Tells the faults between the parts of a case whose instrument is not at hand.
  private func tellWhatNeedsNoInstrument(_ draft: CaseDraft, _ reader: FieldReader) {
    guard let any = ShippedInstrument.ids.first.flatMap({ ShippedInstrument.named($0.text) }) else {
      return
    }
    let words = WordResolver(vocabulary: Vocabulary(of: any)) { diagnostic in
      let isOwn = [.unknownReference, .mixedCodings, .impossibleRequirement]
        .contains(diagnostic.rule)
      if isOwn { reader.tell(diagnostic) }
    }
    let resolver = CaseResolver(draft, words)
    _ = resolver.resolved()
  }

  private func vocabulary(
    _ word: Located<Word>,
    in file: String,
    tell: (Diagnostic) -> Void
  ) -> (words: Vocabulary, warnings: [Diagnostic])? {
    switch instrument(word.text, file) {
    case .found(let instrument, let warnings):
      return (shelf.vocabulary(of: instrument), warnings)
    case .faulty: tell(.faultyInstrument(word.text, at: word.range))
    case .unusable(let reason):
      tell(.unusableInstrument(word.text, at: word.range, reason: reason))
    case .unknown: tell(.unknownInstrument(word))
    }
    return nil
  }
}

/// Keeps the words of the last instrument: the files of a comparison are mostly of one.
private final class VocabularyShelf {
  private var last: Vocabulary?

  func vocabulary(of instrument: Instrument) -> Vocabulary {
    if let last, last.instrument == instrument { return last }
    let vocabulary = Vocabulary(of: instrument)
    last = vocabulary
    return vocabulary
  }
}
