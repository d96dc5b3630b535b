/// Reads instrument files: from bytes to an instrument, with everything that is wrong in them.
public struct InstrumentReader {
  /// What was found in a file.
  public struct Result: Sendable {
    /// The instrument, if it can be used.
    public let instrument: Instrument?
    /// Everything that is wrong or doubtful in the file.
    public let diagnostics: Diagnostics
    /// The beginning of the file, to show lines of.
    public let text: InputText
  }

  /// Creates a reader.
  public init() {}

  /// Reads a file of one instrument.
  ///
  /// - Throws: Only what the input throws.
  public func read(_ input: Input) throws -> Result { try read(FieldReader(input)) }

  /// Reads an instrument that was recorded when the program was built.
  func read(recorded events: StaticString, name: String) throws -> Result {
    try read(FieldReader(YAMLReader(recorded: events, name: name)))
  }

  private func read(_ reader: FieldReader) throws -> Result {
    let instrument = try reader.onlyDocument(
      none: { .emptyDocument(at: $0) },
      second: { .secondInstrument(at: $0) },
      read: { () throws(YAMLFailure) in try self.instrument(from: reader) }
    )
    return Result(
      instrument: instrument,
      diagnostics: reader.diagnostics,
      text: reader.yaml.text
    )
  }

  private func instrument(from reader: FieldReader) throws(YAMLFailure) -> Instrument? {
    guard let draft = try reader.instrumentDraft() else { return nil }
    var base: Instrument?
    if let word = draft.head?.extended {
      base = ShippedInstrument.named(word.text)
      guard base != nil else {
        reader.tell(.unknownInstrument(word, shipped: ShippedInstrument.ids.map(\.text)))
        return nil
      }
    }
    return InstrumentResolver(draft: draft, base: base, reader: reader).resolved()
  }
}

extension Diagnostic {
  static func secondInstrument(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      "a file holds one instrument",
      at: place,
      help: "put the second one into a file of its own"
    )
  }
}
