import GapModel

/// Reads case files, rates what they hold, and reports what is wrong with them.
struct CaseFiles {
  let limits: ReadingLimits
  let isStrict: Bool
  /// The instrument in whose terms the cases are read; `nil` for their own.
  var view: Instrument?
  /// How much of the findings is kept.
  var detail = FindingDetail.full
  /// How many files are read at once.
  var threads = 1

  /// So many files are read before what they hold is passed on, so that memory does not grow with their
  /// number.
  private static let filesAtOnce = 512

  /// A file that cannot be used, without its folder.
  struct Faulty: Sendable {
    /// Why it cannot be used.
    enum Reason: Sendable {
      case hasErrors
      case lacksCrosswalk
      case isUnreadable
    }

    let file: String
    let reason: Reason
  }

  /// What came of a file.
  private struct Outcome<Row: Sendable>: Sendable {
    var rows: [Row] = []
    var faulty: Faulty?
    /// What is to be printed of it.
    var told = ""
  }

  /// Returns the rated cases of all files.
  ///
  /// Every file is read before anything is said to be wrong with the input, so that all faults are reported
  /// in one run.
  ///
  /// - Throws: An exit status when a file cannot be read, has errors or, being strict, warnings.
  func scored(_ arguments: FileArguments) throws -> [ScoredCase] {
    var scored: [ScoredCase] = []
    try Self.mustBeUsable(passRows(of: arguments, make: { $0 }, to: { scored += $0 }))
    return scored
  }

  /// Ends the run when there are files that cannot be used.
  static func mustBeUsable(_ faulty: [Faulty]) throws {
    guard !faulty.isEmpty else { return }
    throw faulty.contains { $0.reason == .isUnreadable } ? ExitStatus.noInput : ExitStatus.badInput
  }

  /// Rates the cases of all files, and passes on what is wanted of each, in the order of the files.
  ///
  /// - Parameters:
  ///   - arguments: The files.
  ///   - make: Makes of a rated case what is wanted; on any thread.
  ///   - take: Takes what was made of a file.
  /// - Returns: The files that cannot be used, and what folders hold that is not read.
  /// - Throws: What taking throws.
  func passRows<Row: Sendable>(
    of arguments: FileArguments,
    make: @Sendable (ScoredCase) -> Row,
    to take: ([Row]) throws -> Void
  ) throws -> [Faulty] {
    let files = arguments.files
    let instruments = InstrumentFiles(limits: limits)
    let progress = Progress(files: files.count)
    var faulty = arguments.skipped.map { Faulty(file: $0.path.baseName, reason: .isUnreadable) }
    for skipped in arguments.skipped { Run.tell(skipped.told) }
    for start in stride(from: 0, to: files.count, by: Self.filesAtOnce) {
      let end = min(start + Self.filesAtOnce, files.count)
      let outcomes = Processors.map(
        files[start..<end],
        threads: threads,
        makeTool: { CaseFileReader(detail: detail, instruments: instruments) },
        { path, reader in outcome(of: path, reader, make) }
      )
      for outcome in outcomes {
        if !outcome.told.isEmpty {
          progress.erase()
          Run.tell(outcome.told)
        }
        if let own = outcome.faulty { faulty.append(own) }
        try take(outcome.rows)
      }
      progress.update(done: end)
    }
    progress.erase()
    for fault in instruments.faulty {
      Run.tell(
        fault.diagnostics.hasErrors || isStrict
          ? limits.problems.text(of: fault.diagnostics, in: fault.text)
          : warningCount(of: fault.diagnostics, in: fault.text)
      )
    }
    return faulty
  }

  private func outcome<Row: Sendable>(
    of path: InputPath,
    _ reader: CaseFileReader,
    _ make: (ScoredCase) -> Row
  ) -> Outcome<Row> {
    let file = InputFile(path)
    var outcome = Outcome<Row>()
    func leaveOut(_ reason: Faulty.Reason, _ told: String) {
      outcome.faulty = Faulty(file: file.baseName, reason: reason)
      outcome.told = told
    }
    do {
      let result = try reader.read(path, file.input(maximumBytes: limits.maxBytes))
      // The instrument's own are reported with its file, once.
      let isDoubtful =
        result.diagnostics.count > 0
        || result.documents.contains { !$0.instrumentWarnings.isEmpty }
      if result.diagnostics.hasErrors, let kind = otherKind(of: path) {
        if path.isNamed {
          let message = Words.Files.isNoCase(file.name, kind)
          leaveOut(.hasErrors, Failure(message: message, status: ExitStatus.badInput).told)
        } else {
          // A folder may hold instruments, letterheads and maps beside its cases.
          outcome.told =
            CaseFolder.Skipped(path: path.path, reason: Words.Skipped.isNoCase(kind)).told
        }
      } else if result.diagnostics.hasErrors || (isStrict && isDoubtful) {
        leaveOut(
          reader.lacksInstrument ? .isUnreadable : .hasErrors,
          limits.problems.text(of: result.diagnostics, in: result.text)
        )
      } else {
        outcome.rows = try rated(result.documents, file.provenance).map(make)
        outcome.told = warningCount(of: result.diagnostics, in: result.text)
      }
    } catch let failure as CaseView.Failure {
      leaveOut(.lacksCrosswalk, Self.message(of: failure, in: file))
    } catch let failure as Failure {
      leaveOut(.isUnreadable, failure.told)
    } catch {
      leaveOut(
        .isUnreadable,
        Failure(message: Words.reason(of: error), status: ExitStatus.noInput).told
      )
    }
    return outcome
  }

  /// What a file describes that is no case; `nil` where it is one, or a stream that was read already.
  private func otherKind(of path: InputPath) -> FileKind? {
    guard path.isRegularFile else { return nil }
    let input = InputFile(path).input(maximumBytes: limits.maxBytes)
    let kind = try? FileKind.recognise(input).kind
    return kind == .assessedCase ? nil : kind
  }

  /// The rated cases of a file.
  ///
  /// - Throws: When one cannot be read in the terms asked for.
  private func rated(
    _ documents: [CaseReader.Document],
    _ provenance: Provenance
  ) throws -> [ScoredCase] {
    guard let view else { return documents.map { ScoredCase($0, provenance: provenance) } }
    return try documents.map { try ScoredCase($0, provenance: provenance, through: view) }
  }

  private static func message(of failure: CaseView.Failure, in file: InputFile) -> String {
    switch failure {
    case .noCrosswalk(let from, let to):
      Failure(
        message: Words.Files.noCrosswalk(file.name, from: from.text, to: to.text),
        status: ExitStatus.badInput
      ).told
    }
  }

  private func warningCount(of diagnostics: Diagnostics, in text: InputText) -> String {
    let count = diagnostics.warningCount
    guard count > 0 else { return "" }
    return "\(Words.Check.warnings(count, in: DisplayText.visible(text.name)))\n"
  }
}
