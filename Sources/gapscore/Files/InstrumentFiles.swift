import GapModel
import Synchronization
import SystemPackage

/// Finds the instruments that cases name, and reads each only once.
final class InstrumentFiles: Sendable {
  private let limits: ReadingLimits
  private let found = Mutex<[FilePath: Found]>([:])

  /// What a path leads to, and what is wrong with it.
  private struct Found {
    let lookup: CaseReader.InstrumentLookup
    var faults: InstrumentReader.Result?
    var isUnreadable = false
  }

  /// What a case names.
  struct Instrument {
    let lookup: CaseReader.InstrumentLookup
    /// Whether it is there and cannot be read.
    let isUnreadable: Bool
  }

  init(limits: ReadingLimits) { self.limits = limits }

  /// What was read and is wrong or doubtful, in the order of the paths.
  var faulty: [(path: FilePath, diagnostics: Diagnostics, text: InputText)] {
    found.withLock { found in
      found.compactMap { path, found in
        found.faults.map { (path, $0.diagnostics, $0.text) }
      }.sorted { $0.2.name < $1.2.name }
    }
  }

  /// Finds the instrument that a case names: a shipped one, or a file that the case may name.
  ///
  /// - Parameters:
  ///   - reference: The name or the path, as the case writes it.
  ///   - folder: The folder of the case.
  /// - Returns: The instrument, or why it cannot be used.
  func instrument(_ reference: String, besides folder: FilePath) -> Instrument {
    guard Self.isPath(reference) else {
      return Instrument(lookup: ShippedInstrument.lookup(reference), isUnreadable: false)
    }
    switch limits.namedFiles.place(of: reference, besides: folder) {
    case .nothing: return Instrument(lookup: .unknown, isUnreadable: false)
    case .refused(let reason):
      let reason = LocalisedText(untranslated: reason)
      return Instrument(lookup: .unusable(reason), isUnreadable: false)
    case .unreadable(let reason):
      let reason = LocalisedText(untranslated: reason)
      return Instrument(lookup: .unusable(reason), isUnreadable: true)
    case .file(let file):
      let found = known(file)
      return Instrument(lookup: found.lookup, isUnreadable: found.isUnreadable)
    }
  }

  /// Whether a name is the path of a file.
  private static func isPath(_ reference: String) -> Bool {
    reference.contains("/") || [".yaml", ".yml"].contains { reference.lowercased().hasSuffix($0) }
  }

  private func known(_ file: InputPath) -> Found {
    found.withLock { known in
      if let found = known[file.path] { return found }
      let found = read(file)
      known[file.path] = found
      return found
    }
  }

  private func read(_ file: InputPath) -> Found {
    do {
      let input = InputFile(file).input(maximumBytes: limits.maxBytes)
      let (kind, whole) = try FileKind.recognise(input)
      // Nothing is quoted of what stands in a file that is something else.
      guard kind == .instrument else {
        let reason = LocalisedText(untranslated: Words.Named.isNoInstrument)
        return Found(lookup: .unusable(reason))
      }
      let result = try InstrumentReader().read(whole)
      let faults = result.diagnostics.count > 0 ? result : nil
      guard let instrument = result.instrument else {
        return Found(lookup: .faulty, faults: faults)
      }
      return Found(
        lookup: .found(instrument, warnings: result.diagnostics.warnings),
        faults: faults
      )
    } catch let failure as Failure {
      let reason = LocalisedText(untranslated: failure.message)
      return Found(lookup: .unusable(reason), isUnreadable: true)
    } catch {
      let reason = LocalisedText(untranslated: Words.reason(of: error))
      return Found(lookup: .unusable(reason), isUnreadable: true)
    }
  }
}
