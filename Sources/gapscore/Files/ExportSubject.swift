import ArgumentParser
import GapModel
import SystemPackage

/// What is exported: a case, or an instrument.
enum ExportSubject {
  case assessedCase(Case)
  case instrument(Instrument)

  /// Reads what an argument names: a shipped instrument by its id, or else a file.
  ///
  /// - Throws: ``Failure`` or an exit status where it cannot be used; what is wrong with it is told.
  init(_ argument: PathArgument, limits: ReadingLimits, isStrict: Bool) throws {
    if let shipped = ShippedInstrument.named(argument.path.string) {
      self = .instrument(shipped)
      return
    }
    let path = InputPath(named: argument)
    let file = InputFile(path)
    let (kind, whole) = try FileKind.recognise(file.input(maximumBytes: limits.maxBytes))
    let gate = Gate(limits: limits, isStrict: isStrict)
    switch kind {
    case .instrument:
      let result = try InstrumentReader().read(whole)
      try gate.pass(result.diagnostics, in: result.text)
      guard let instrument = result.instrument else { throw ExitStatus.badInput }
      self = .instrument(instrument)
    case .assessedCase:
      self = .assessedCase(try Self.onlyCase(in: path, whole, named: file.name, gate))
    default:
      throw Failure(
        message: Words.Export.isNoSubject(DisplayText.visible(file.name)),
        status: ExitStatus.badInput
      )
    }
  }

  private static func onlyCase(
    in path: InputPath,
    _ input: Input,
    named name: String,
    _ gate: Gate
  ) throws -> Case {
    let instruments = InstrumentFiles(limits: gate.limits)
    let reader = CaseFileReader(detail: .full, instruments: instruments)
    let result = try reader.read(path, input)
    for fault in instruments.faulty { gate.tell(fault.diagnostics, in: fault.text) }
    try gate.pass(
      result.diagnostics,
      in: result.text,
      status: reader.lacksInstrument ? ExitStatus.noInput : ExitStatus.badInput
    )
    guard let document = result.documents.first else { throw ExitStatus.badInput }
    guard result.documents.count == 1 else {
      throw Failure(
        message: Words.Export.holdsSeveral(DisplayText.visible(name), result.documents.count),
        status: ExitStatus.badInput
      )
    }
    return document.content
  }

  /// Says what is wrong or doubtful, and ends the run where nothing can be made of it.
  private struct Gate {
    let limits: ReadingLimits
    let isStrict: Bool

    func tell(_ diagnostics: Diagnostics, in text: InputText) {
      if diagnostics.hasErrors || (isStrict && diagnostics.count > 0) {
        limits.problems.print(diagnostics, in: text)
      } else if diagnostics.warningCount > 0 {
        let name = DisplayText.visible(text.name)
        Run.tell("\(Words.Check.warnings(diagnostics.warningCount, in: name))\n")
      }
    }

    func pass(
      _ diagnostics: Diagnostics,
      in text: InputText,
      status: ExitCode = ExitStatus.badInput
    ) throws {
      tell(diagnostics, in: text)
      if diagnostics.hasErrors || (isStrict && diagnostics.count > 0) { throw status }
    }
  }

  /// The id of the case or of the instrument.
  var id: String {
    switch self {
    case .assessedCase(let content): content.id.text
    case .instrument(let instrument): instrument.id.text
    }
  }

  /// What findings are judged by.
  var instrument: Instrument {
    switch self {
    case .assessedCase(let content): content.instrument
    case .instrument(let instrument): instrument
    }
  }

  /// The language of its texts; that of the run for an instrument, which has both.
  var language: Language {
    switch self {
    case .assessedCase(let content): content.language
    case .instrument: Run.language
    }
  }
}
