import ArgumentParser
import GapModel
import SystemPackage

/// `gapscore new`: a case to fill in.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: Words.New.abstract,
      discussion: Words.New.discussion
    )
  }

  @Argument(help: Words.New.file)
  var file: PathArgument?

  @Flag(help: Words.New.minimal)
  var minimal = false

  @Flag(help: Words.New.quick)
  var quick = false

  @Option(help: Words.New.instrument)
  var instrument = "heeks-itposmo"

  @Option(name: .customLong("from"), help: Words.New.from)
  var before: PathArgument?

  @OptionGroup var languageOption: MessageLanguage

  @OptionGroup var limits: ReadingLimits

  private var extent: CaseTemplate.Extent { minimal ? .minimal : quick ? .quick : .full }

  func validate() throws {
    guard !(minimal && quick) else {
      throw ValidationError(Words.Options.onlyOne("--minimal", "--quick"))
    }
    guard before == nil || !(minimal || quick) else {
      throw ValidationError(Words.Options.onlyOne("--from", minimal ? "--minimal" : "--quick"))
    }
  }

  func run() throws {
    if let before { return try beginNextPeriod(after: before) }
    guard let shipped = ShippedInstrument.named(instrument) else {
      throw ValidationError(
        Words.Options.noInstrument(instrument, ShippedInstrument.ids.map(\.text))
      )
    }
    let template = CaseTemplate(of: shipped, language: Run.language, extent: extent)
    try NewCase.write(template.text, to: file)
  }

  /// Writes the case of the period that follows one.
  private func beginNextPeriod(after before: PathArgument) throws {
    let path = InputPath(named: before)
    let file = try ChangedFile(path, maximumBytes: limits.maxBytes)
    let reader = CaseFileReader(detail: .full, instruments: InstrumentFiles(limits: limits))
    let result = try reader.read(path, file.input(of: file.bytes, maximumBytes: limits.maxBytes))
    guard !result.diagnostics.hasErrors, let document = result.documents.first else {
      limits.problems.print(result.diagnostics, in: result.text)
      throw ExitStatus.badInput
    }
    guard result.documents.count == 1 else {
      throw Failure(message: Words.New.holdsSeveral(file.name), status: ExitStatus.badInput)
    }
    let next: NextPeriod
    do throws(EditRefusal) {
      let text = try CaseText(name: file.name, bytes: file.bytes)
      next = try NextPeriod(of: document.content, in: text)
    } catch {
      throw Failure(
        message: Words.Fix.refused(DisplayText.visible(file.name), error.reason[Run.language]),
        status: ExitStatus.badInput
      )
    }
    try NewCase.write(String(decoding: next.text.bytes, as: UTF8.self), to: self.file)
    Run.tell(Words.New.carriedOver(next))
  }
}
