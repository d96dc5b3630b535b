/// Reads case files: from bytes to cases, with everything that is wrong or doubtful in them.
public struct CaseReader {
  /// What is known of the instrument that a case names.
  public enum InstrumentLookup {
    /// It is this one.
    case found(Instrument)
    /// Its file has errors, which are told with the file.
    case faulty
    /// There is none.
    case unknown
  }

  /// A case and what is doubtful in it.
  public struct Document: Sendable {
    /// The case.
    public let content: Case
    /// What is worth a second look, in the order of the file.
    public let warnings: [Diagnostic]
    /// Where its findings begin in the file.
    public let places: [Finding.ID: TextPosition]
  }

  /// What was found in a file.
  public struct Result: Sendable {
    /// Its cases that can be used, in the order of the file.
    public let documents: [Document]
    /// Everything that is wrong or doubtful in it.
    public let diagnostics: Diagnostics
    /// The beginning of the file, to show lines of.
    public let text: InputText
  }

  private let instrument: (String) -> InstrumentLookup

  /// Creates a reader.
  ///
  /// - Parameter instrument: Finds an instrument by what a case writes: the name of a shipped one, or
  ///   the path of a file.
  public init(instrument: @escaping (String) -> InstrumentLookup = ShippedInstrument.lookup) {
    self.instrument = instrument
  }

  /// Reads a file of one or more cases.
  ///
  /// What is wrong in the file is not thrown but told; reading goes on as far as it makes sense.
  ///
  /// - Throws: Only what the input throws.
  public func read(_ input: Input) throws -> Result {
    let reader = FieldReader(input)
    var documents: [Document] = []
    do {
      try reader.yaml.advance()
      if reader.yaml.event == .end { reader.tell(.emptyDocument(at: .beginning)) }
      while reader.yaml.event == .documentStart {
        if let document = try document(from: reader) { documents.append(document) }
      }
    } catch {
      switch error {
      case .told(let diagnostic): reader.tell(diagnostic)
      case .full: break
      case .input(let error): throw error
      }
    }
    return Result(documents: documents, diagnostics: reader.diagnostics, text: reader.yaml.text)
  }

  private func document(from reader: FieldReader) throws(YAMLFailure) -> Document? {
    let before = reader.diagnostics
    try reader.yaml.advance()
    let draft: CaseDraft?
    if reader.isAbsent {
      reader.tell(.emptyDocument(at: reader.range))
      try reader.skip()
      draft = nil
    } else {
      draft = try reader.caseDraft()
    }
    try reader.yaml.advance()
    guard let draft else { return nil }
    guard let instrument = instrument(of: draft, tell: reader.tell) else {
      tellWhatNeedsNoInstrument(draft, reader)
      return nil
    }
    var resolver = CaseResolver(draft, instrument: instrument, tell: reader.tell)
    let content = resolver.resolved()
    guard let content, reader.diagnostics.errorCount == before.errorCount else { return nil }
    for diagnostic in CaseCheck.warnings(about: content, resolver.places) {
      reader.tell(diagnostic)
    }
    let warnings = reader.diagnostics.all.dropFirst(before.count)
    let places = content.findings.compactMap { finding in
      resolver.places.findings[finding.id].map { (finding.id, $0.start) }
    }
    return Document(
      content: content,
      warnings: warnings.sorted(),
      places: Dictionary(places) { first, _ in first }
    )
  }

  /// Tells the faults between the parts of a case whose instrument is not at hand.
  private func tellWhatNeedsNoInstrument(_ draft: CaseDraft, _ reader: FieldReader) {
    guard let any = ShippedInstrument.ids.first.flatMap({ ShippedInstrument.named($0.text) }) else {
      return
    }
    var resolver = CaseResolver(draft, instrument: any) { diagnostic in
      let isOwn = [.unknownReference, .mixedCodings].contains(diagnostic.rule)
      if isOwn { reader.tell(diagnostic) }
    }
    _ = resolver.resolved()
  }

  private func instrument(of draft: CaseDraft, tell: (Diagnostic) -> Void) -> Instrument? {
    guard let word = draft.head.instrument else { return nil }
    switch instrument(word.value) {
    case .found(let instrument): return instrument
    case .faulty: tell(.faultyInstrument(word))
    case .unknown: tell(.unknownInstrument(word, shipped: ShippedInstrument.ids.map(\.text)))
    }
    return nil
  }
}
