import GapModel

/// The instruments at hand: those that come with gapscore, and those whose files were opened.
struct OpenInstruments: Sendable {
  /// An instrument that was opened, and what is doubtful in its file.
  struct Opened: Sendable {
    let file: String
    let instrument: Instrument
    let warnings: [Diagnostic]
  }

  private(set) var opened: [Opened] = []

  /// Keeps an instrument; one from a file of the same name gives way.
  mutating func add(_ instrument: Instrument, file: String, warnings: [Diagnostic]) {
    opened.removeAll { $0.file == file }
    opened.append(Opened(file: file, instrument: instrument, warnings: warnings))
  }

  /// Finds an instrument by what a case writes: the name of a shipped one, or the path of a file, whose last
  /// part is looked for among those that were opened.
  func lookup(_ reference: String) -> CaseReader.InstrumentLookup {
    let name = reference.split(separator: "/").last.map { String($0) } ?? reference
    if let own = opened.first(where: { $0.file == name }) {
      return .found(own.instrument, warnings: own.warnings)
    }
    return ShippedInstrument.lookup(reference)
  }
}
