/// Reads map files: from bytes to what an analyst says of a file that is imported.
public struct MapReader {
  /// What was found in a file.
  public struct Result: Sendable {
    /// The map, if it can be used.
    public let map: ImportMap?
    /// Everything that is wrong or doubtful in the file.
    public let diagnostics: Diagnostics
    /// The beginning of the file, to show lines of.
    public let text: InputText
  }

  private let instrument: (_ reference: String, _ file: String) -> CaseReader.InstrumentLookup

  /// Creates a reader.
  ///
  /// - Parameter instrument: Finds an instrument by what a map writes, and by the name of the map's own file.
  public init(
    instrument: @escaping (_ reference: String, _ file: String) -> CaseReader.InstrumentLookup = {
      reference,
      _ in ShippedInstrument.lookup(reference)
    }
  ) {
    self.instrument = instrument
  }

  /// Reads a file of one map.
  ///
  /// What is wrong in the file is not thrown but reported; reading goes on as far as it makes sense.
  ///
  /// - Throws: Only what the input throws.
  public func read(_ input: Input) throws -> Result {
    let reader = FieldReader(input)
    let map = try reader.onlyDocument(
      none: { .noMap(at: $0) },
      second: { .secondMap(at: $0) },
      read: { () throws(YAMLFailure) -> ImportMap? in
        guard let draft = try reader.mapDraft() else { return nil }
        return self.map(of: draft, reader)
      }
    )
    return Result(map: map, diagnostics: reader.diagnostics, text: reader.yaml.text)
  }

  private func map(of draft: MapDraft, _ reader: FieldReader) -> ImportMap {
    var map = ImportMap()
    map.file = reader.yaml.text.name
    map.instrument = draft.instrument?.text
    map.head = draft.head
    map.sheet = draft.sheet
    map.coders = draft.coders
    let known = draft.instrument.flatMap { instrument(of: $0, reader) }
    map.words = draft.words.map { entry in
      if let known, let word = entry.meaning { MapMeaning.check(word, known, reader.tell) }
      return ImportMap.Word(word: entry.word, meaning: entry.meaning?.text)
    }
    map.columns = columns(draft.columns, known, reader.tell)
    for code in draft.codes {
      let path = code.path.split(separator: "/").map { String($0).withSingleBlanks }
      guard let target = code.target else {
        map.codes.append(.init(path: path, meaning: .leftOut))
        continue
      }
      check(target, known, reader.tell)
      let place = target.range.start
      map.codes.append(.init(path: path, meaning: .target(target.text), at: place))
    }
    map.sources = draft.sources.map { entry in
      var source = entry.source
      if let word = entry.technique { source.technique = technique(word, known, reader.tell) }
      return ImportMap.Source(name: source.name, source: source)
    }
    return map
  }

  private func instrument(of word: Located<Word>, _ reader: FieldReader) -> Instrument? {
    switch instrument(word.text, reader.yaml.text.name) {
    case .found(let instrument, _): return instrument
    case .faulty: reader.tell(.faultyInstrument(word.text, at: word.range))
    case .unusable(let reason):
      reader.tell(.unusableInstrument(word.text, at: word.range, reason: reason))
    case .unknown: reader.tell(.unknownInstrument(word))
    }
    return nil
  }

  private func columns(
    _ drafts: [(heading: String, word: Located<Word>)],
    _ instrument: Instrument?,
    _ tell: (Diagnostic) -> Void
  ) -> [ImportMap.Column] {
    let words = SheetFieldWord.all(of: instrument)
    var places: [SheetField: TextRange] = [:]
    var columns: [ImportMap.Column] = []
    for draft in drafts {
      guard let word = words.named(draft.word.text) else {
        let labels = words.flatMap { $0.label.all }
        tell(.unknownValue(.column, draft.word, among: words.map { $0.key }, labels: labels))
        continue
      }
      if word.field != .ignored, word.field != .tags, let first = places[word.field] {
        tell(.duplicateID(Noun.column.bare, word.key, at: draft.word.range, first: first))
      }
      places[word.field] = draft.word.range
      columns.append(.init(heading: draft.heading, field: word.field))
    }
    return columns
  }

  /// Tells when a code leads to nothing of the instrument; a lone word may be an expectation of a case.
  private func check(
    _ word: Located<Word>,
    _ instrument: Instrument?,
    _ tell: @escaping (Diagnostic) -> Void
  ) {
    guard let instrument, instrument.dimensions.named(word.text) == nil else { return }
    let words = WordResolver(vocabulary: Vocabulary(of: instrument), tell: tell)
    if word.text.utf8.contains(UInt8(ascii: "/")) {
      _ = words.indicator(word)
      return
    }
    let dimensions = instrument.dimensions
    let labels = dimensions.flatMap { $0.label.all }
    let isNear = !Guess(of: word.text, among: dimensions.map { $0.key }, labels: labels).isNone
    if isNear || !IdentifierForm.common.allows(word.text) { _ = words.dimension(word) }
  }

  private func technique(
    _ word: Located<Word>,
    _ instrument: Instrument?,
    _ tell: (Diagnostic) -> Void
  ) -> String? {
    guard let instrument else { return word.text }
    let meant = TechniqueWords.meant(by: word.text, in: instrument)
    if let technique = instrument.techniques.named(meant) { return technique.key }
    tell(
      .unknownValue(
        .technique,
        word,
        among: instrument.techniques.map { $0.key },
        labels: instrument.techniques.flatMap { $0.label.all }
      )
    )
    return nil
  }
}
