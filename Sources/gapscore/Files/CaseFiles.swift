import ArgumentParser
import GapModel

/// Reads case files and tells what is wrong with them.
struct CaseFiles {
  let limits: ReadingLimits
  let isStrict: Bool

  /// Returns the rated cases of all files.
  ///
  /// Every file is read before anything is said to be wrong with the input, so that all faults are told
  /// in one run.
  ///
  /// - Throws: ``Failure`` for what cannot be read; an exit status when a file has errors or, being
  ///   strict, warnings.
  func scored(_ arguments: [String]) throws -> [ScoredCase] {
    let instruments = InstrumentFiles(limits: limits)
    var scored: [ScoredCase] = []
    var isUsable = true
    for path in try FileArguments.files(arguments) {
      let file = InputFile(path)
      let reader = CaseReader { instruments.lookup($0, besides: path) }
      let result = try reader.read(file.input(maximumBytes: limits.maxBytes))
      let mustTell = result.diagnostics.hasErrors || (isStrict && result.diagnostics.count > 0)
      if mustTell {
        isUsable = false
        limits.tell(result.diagnostics, in: result.text)
      } else {
        tellWarningCount(of: result)
        let provenance = file.provenance
        scored += result.documents.map { ScoredCase($0, provenance: provenance) }
      }
    }
    for fault in instruments.faulty { limits.tell(fault.diagnostics, in: fault.text) }
    guard isUsable else { throw ExitStatus.badInput }
    return scored
  }

  private func tellWarningCount(of result: CaseReader.Result) {
    let count = result.diagnostics.warningCount
    guard count > 0 else { return }
    let warnings = count == 1 ? "1 warning" : "\(count) warnings"
    let name = DisplayText.visible(result.text.name)
    StandardStreams.tell("\(name): \(warnings); 'gapscore check' shows them\n")
  }
}
