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

  /// A file that cannot be used, without its folder, and whether that is for lack of a crosswalk.
  struct Faulty {
    let file: String
    let lacksCrosswalk: Bool
  }

  /// Returns the rated cases of all files that can be used, and the files that cannot.
  func scoredAndFaulty(_ arguments: [String]) throws -> (scored: [ScoredCase], faulty: [Faulty]) {
    let instruments = InstrumentFiles(limits: limits)
    var scored: [ScoredCase] = []
    var faulty: [Faulty] = []
    for path in try FileArguments.files(arguments) {
      let file = InputFile(path)
      let reader = CaseReader { instruments.lookup($0, besides: path) }
      let result = try reader.read(file.input(maximumBytes: limits.maxBytes))
      if result.diagnostics.hasErrors || (isStrict && result.diagnostics.count > 0) {
        faulty.append(Faulty(file: file.baseName, lacksCrosswalk: false))
        limits.tell(result.diagnostics, in: result.text)
      } else if let own = rated(result.documents, file.provenance) {
        tellWarningCount(of: result)
        scored += own
      } else {
        faulty.append(Faulty(file: file.baseName, lacksCrosswalk: true))
      }
    }
    for fault in instruments.faulty { limits.tell(fault.diagnostics, in: fault.text) }
    return (scored, faulty)
  }

  /// The rated cases of a file; `nil` when one cannot be read in the terms asked for, which is told.
  private func rated(
    _ documents: [CaseReader.Document],
    _ provenance: Provenance
  ) -> [ScoredCase]? {
    guard let view else { return documents.map { ScoredCase($0, provenance: provenance) } }
    do throws(CaseView.Failure) {
      var scored: [ScoredCase] = []
      for document in documents {
        scored.append(try ScoredCase(document, provenance: provenance, through: view))
      }
      return scored
    } catch {
      switch error {
      case .noCrosswalk(let from, let to):
        let name = DisplayText.visible(provenance.path)
        StandardStreams.tell("gapscore: \(name): instrument \(from) has no crosswalk to \(to)\n")
      }
      return nil
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
