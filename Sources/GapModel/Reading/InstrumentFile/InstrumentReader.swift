internal import Crypto

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
    var hash = SHA256()
    let hashed = Input(name: input.name, maximumBytes: input.maximumBytes) {
      let piece = try input.next()
      hash.update(data: piece)
      return piece
    }
    return try read(FieldReader(hashed), isShipped: false) { hash }
  }

  /// Reads an instrument that was recorded when the program was built.
  func read(recorded events: StaticString, name: String, text: String) throws -> Result {
    var hash = SHA256()
    hash.update(data: Array(text.utf8))
    return try read(FieldReader(YAMLReader(recorded: events, name: name)), isShipped: true) { hash }
  }

  private func read(
    _ reader: FieldReader,
    isShipped: Bool,
    hash: () -> SHA256
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
      let sha256 = Self.digits(of: hash(), extending: head?.extended?.text)
      instrument?.sha256 = sha256
      if !isShipped, let own = ShippedInstrument.named(id.text), own.sha256 != sha256 {
        reader.tell(.shippedID(id, at: head?.place ?? .beginning))
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
        reader.tell(.unknownInstrument(word, shipped: ShippedInstrument.ids.map(\.text)))
        return nil
      }
    }
    return InstrumentResolver(draft: draft, base: base, reader: reader).resolved()
  }
}

extension InstrumentReader {
  /// The identity of an instrument, from the hash of its file.
  private static func digits(of own: SHA256, extending base: String?) -> String {
    var hash = own
    if let text = base.flatMap(ShippedInstrument.text) {
      hash.update(data: Array(text.utf8))
    }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Diagnostic {
  static func shippedID(_ id: Instrument.ID, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .shippedID,
      "'\(id)' is the name of an instrument that comes with gapscore, and this file differs from it",
      at: place,
      help: "give it a name of its own; 'extends: \(id)' takes over what it does not change"
    )
  }

  static func secondInstrument(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      "a file holds one instrument",
      at: place,
      help: "put the second one into a file of its own"
    )
  }
}
