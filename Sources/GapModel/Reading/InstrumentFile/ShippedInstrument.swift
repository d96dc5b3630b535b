internal import Synchronization

/// The instruments inside the binary.
public enum ShippedInstrument {
  /// Their names, in alphabetical order.
  public static let ids = ShippedInstruments.texts.map { Instrument.ID(id(of: $0.name)) }.sorted()

  /// The instruments that were asked for so far, as each takes some time to read.
  private static let known = Mutex<[String: Instrument]>([:])

  /// Returns the shipped instrument of this name.
  public static func named(_ id: String) -> Instrument? {
    if let instrument = known.withLock({ $0[id] }) { return instrument }
    let recorded = ShippedInstruments.events.first { self.id(of: $0.name) == id }
    guard let recorded, let own = entry(id) else { return nil }
    let instrument =
      try? InstrumentReader()
      .read(recorded: recorded.events, name: recorded.name, text: own.text, sha256: own.sha256)
      .instrument
    known.withLock { $0[id] = instrument }
    return instrument
  }

  /// All of them, in alphabetical order of their names.
  public static var all: [Instrument] { ids.compactMap { named($0.text) } }

  /// Returns the file of the shipped instrument of this name, as it stands in the project.
  public static func text(of id: String) -> String? { entry(id)?.text }

  private static func entry(_ id: String) -> (name: String, text: String, sha256: String)? {
    ShippedInstruments.texts.first { self.id(of: $0.name) == id }
  }

  /// Finds a shipped instrument for a case.
  public static func lookup(_ id: String) -> CaseReader.InstrumentLookup {
    named(id).map { .found($0) } ?? .unknown
  }

  private static func id(of file: String) -> String {
    file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
  }
}
