import ArgumentParser
import GapModel

/// Reads case files and tells what is wrong with them.
struct CaseFiles {
  let limits: ReadingLimits
  let isStrict: Bool
  /// The instrument in whose terms the cases are read; `nil` for their own.
  var view: Instrument?

  /// Returns the rated cases of all files.
  ///
  /// Every file is read before anything is said to be wrong with the input, so that all faults are told
  /// in one run.
  ///
  /// - Throws: ``Failure`` for what cannot be read; an exit status when a file has errors or, being
  ///   strict, warnings.
  func scored(_ arguments: [String]) throws -> [ScoredCase] {
    let (scored, faulty) = try scoredAndFaulty(arguments)
    guard faulty.isEmpty else { throw ExitStatus.badInput }
    return scored
  }

  /// Returns the rated cases of all files that can be used, and the files that cannot.
  func scoredAndFaulty(_ arguments: [String]) throws -> (scored: [ScoredCase], faulty: [String]) {
    let instruments = InstrumentFiles(limits: limits)
    var scored: [ScoredCase] = []
    var faulty: [String] = []
    for path in try FileArguments.files(arguments) {
      let file = InputFile(path)
      let reader = CaseReader { instruments.lookup($0, besides: path) }
      let result = try reader.read(file.input(maximumBytes: limits.maxBytes))
      if result.diagnostics.hasErrors || (isStrict && result.diagnostics.count > 0) {
        faulty.append(file.name)
        limits.tell(result.diagnostics, in: result.text)
      } else {
        tellWarningCount(of: result)
        let provenance = file.provenance
        scored += try result.documents.map { try self.scored($0, provenance, path) }
      }
    }
    for fault in instruments.faulty { limits.tell(fault.diagnostics, in: fault.text) }
    return (scored, faulty)
  }

  private func scored(
    _ document: CaseReader.Document,
    _ provenance: Provenance,
    _ path: String
  ) throws -> ScoredCase {
    guard let view else { return ScoredCase(document, provenance: provenance) }
    do {
      return try ScoredCase(document, provenance: provenance, through: view)
    } catch .noCrosswalk(let from, let to) {
      throw Failure(
        message: "\(path): instrument \(from) has no crosswalk to \(to)",
        status: ExitStatus.badInput
      )
    }
  }

  private func tellWarningCount(of result: CaseReader.Result) {
    let count = result.diagnostics.warningCount
    guard count > 0 else { return }
    let warnings = count == 1 ? "1 warning" : "\(count) warnings"
    let name = DisplayText.visible(result.text.name)
    StandardStreams.tell("\(name): \(warnings); 'gapscore check' shows them\n")
  }
}
