import GapModel
import SystemPackage

/// Finds the instruments that cases name, and reads each only once.
final class InstrumentFiles {
  private let limits: ReadingLimits
  private var found: [String: CaseReader.InstrumentLookup] = [:]

  /// What was read and found wanting.
  private(set) var faulty: [(diagnostics: Diagnostics, text: InputText)] = []

  init(limits: ReadingLimits) { self.limits = limits }

  /// Returns the instrument that a case names: a shipped one, or a file beside the case.
  func lookup(_ reference: String, besides file: String) -> CaseReader.InstrumentLookup {
    guard Self.isPath(reference) else {
      return known(reference) { ShippedInstrument.lookup(reference) }
    }
    let folder = file == "-" ? FilePath(".") : FilePath(file).removingLastComponent()
    let path = folder.pushing(FilePath(reference)).lexicallyNormalized().string
    return known(path) { read(path) }
  }

  /// Whether a name is the path of a file.
  private static func isPath(_ reference: String) -> Bool {
    reference.contains("/") || reference.hasSuffix(".yaml") || reference.hasSuffix(".yml")
  }

  private func known(
    _ key: String,
    _ find: () -> CaseReader.InstrumentLookup
  ) -> CaseReader.InstrumentLookup {
    if let lookup = found[key] { return lookup }
    let lookup = find()
    found[key] = lookup
    return lookup
  }

  private func read(_ path: String) -> CaseReader.InstrumentLookup {
    let input = InputFile(path).input(maximumBytes: limits.maxBytes)
    guard let result = try? InstrumentReader().read(input) else { return .unknown }
    if let instrument = result.instrument { return .found(instrument) }
    faulty.append((result.diagnostics, result.text))
    return .faulty
  }
}
