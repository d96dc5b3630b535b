import GapModel
import Synchronization
import SystemPackage

/// Finds the instruments that cases name, and reads each only once.
final class InstrumentFiles: Sendable {
  private let limits: ReadingLimits
  private let found = Mutex<[String: Found]>([:])

  /// What a name or a path leads to, and what is wrong with it.
  private struct Found {
    let lookup: CaseReader.InstrumentLookup
    var faults: InstrumentReader.Result?
  }

  init(limits: ReadingLimits) { self.limits = limits }

  /// What was read and is wrong or doubtful, in the order of the paths.
  var faulty: [(diagnostics: Diagnostics, text: InputText)] {
    found.withLock { found in
      found.sorted { $0.key < $1.key }.compactMap { $0.value.faults }
        .map { ($0.diagnostics, $0.text) }
    }
  }

  /// Returns the instrument that a case names: a shipped one, or a file beside the case.
  func lookup(_ reference: String, besides file: String) -> CaseReader.InstrumentLookup {
    guard Self.isPath(reference) else {
      return known(reference) { Found(lookup: ShippedInstrument.lookup(reference)) }
    }
    let folder =
      file == InputFile.standardInputName
      ? FilePath(".") : FilePath(file).removingLastComponent()
    let path = folder.pushing(FilePath(reference)).lexicallyNormalized().string
    return known(path) { read(path) }
  }

  /// Whether a name is the path of a file.
  private static func isPath(_ reference: String) -> Bool {
    reference.contains("/") || reference.hasSuffix(".yaml") || reference.hasSuffix(".yml")
  }

  private func known(_ key: String, _ find: () -> Found) -> CaseReader.InstrumentLookup {
    found.withLock { known in
      if let found = known[key] { return found.lookup }
      let found = find()
      known[key] = found
      return found.lookup
    }
  }

  private func read(_ path: String) -> Found {
    let input = InputFile(path).input(maximumBytes: limits.maxBytes)
    guard let result = try? InstrumentReader().read(input) else { return Found(lookup: .unknown) }
    let faults = result.diagnostics.count > 0 ? result : nil
    guard let instrument = result.instrument else { return Found(lookup: .faulty, faults: faults) }
    return Found(
      lookup: .found(instrument, warnings: result.diagnostics.warnings),
      faults: faults
    )
  }
}
