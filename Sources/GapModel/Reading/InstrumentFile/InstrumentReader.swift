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
  public func read(_ input: Input) throws -> Result {
    var hash = SecureHash()
    let hashed = Input(name: input.name, maximumBytes: input.maximumBytes) {
      let piece = try input.next()
      hash.update(with: piece)
      return piece
    }
    return try read(FieldReader(hashed), isShipped: false) { base in
      Self.identity(hash, extending: base)
    }
  }

  /// Reads an instrument that was recorded, with the hash of its text, when the program was built.
  func read(
    recorded events: StaticString,
    name: String,
    text: String,
    sha256: String
  ) throws -> Result {
    let reader = FieldReader(YAMLReader(recorded: events, name: name))
    return try read(reader, isShipped: true) { base in
      guard let base else { return sha256 }
      var hash = SecureHash()
      hash.update(with: Array(text.utf8))
      return Self.identity(hash, extending: base)
    }
  }

  private func read(
    _ reader: FieldReader,
    isShipped: Bool,
    identity: (_ extended: String?) -> String
  ) throws -> Result {
    var head: InstrumentHeadDraft?
    var instrument = try reader.onlyDocument(
      none: { .emptyDocument(at: $0) },
      second: { .secondInstrument(at: $0) },
      read: { () throws(YAMLFailure) -> Instrument? in
        guard let draft = try reader.instrumentDraft() else { return nil }
        head = draft.head
        return self.instrument(draft, reader)
      }
    )
    if let id = instrument?.id {
      let sha256 = identity(head?.extended?.text)
      instrument?.sha256 = sha256
      if !isShipped, let own = ShippedInstrument.named(id.text), own.sha256 != sha256 {
        reader.tell(.shippedID(id.text, at: head?.place ?? .beginning))
        instrument = nil
      }
    }
    return Result(
      instrument: instrument,
      diagnostics: reader.diagnostics,
      text: reader.yaml.text
    )
  }

  private func instrument(_ draft: InstrumentDraft, _ reader: FieldReader) -> Instrument? {
    var base: Instrument?
    if let word = draft.head?.extended {
      base = ShippedInstrument.named(word.text)
      guard base != nil else {
        reader.tell(.unknownInstrument(word))
        return nil
      }
    }
    return InstrumentResolver(draft: draft, base: base, reader: reader).resolved()
  }
}

extension InstrumentReader {
  /// The identity of an instrument, from the hash of its file.
  private static func identity(_ own: SecureHash, extending base: String?) -> String {
    var hash = own
    if let text = base.flatMap(ShippedInstrument.text) { hash.update(with: Array(text.utf8)) }
    return hash.digits
  }
}
