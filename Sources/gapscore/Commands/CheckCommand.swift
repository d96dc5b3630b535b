import ArgumentParser
import GapModel

/// `gapscore check`: what is wrong or doubtful in cases, instruments and brands.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Words.Check.abstract,
      discussion: Words.Check.discussion
    )
  }

  @Argument(help: Words.Check.files)
  var files: [PathArgument]

  @Option(help: Words.Check.format)
  var format: CheckOutput.Format?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @OptionGroup var languageOption: MessageLanguage

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: CheckOutput.Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .text) }
  }

  func validate() throws { _ = try outputFormat }

  func run() throws {
    let format = try outputFormat
    let output = OutputFile(self.output, named: "check.\(format.fileExtension)")
    let arguments = try FileArguments(files)
    try output.mustNotBeRead()
    var found = CheckOutput(
      format: format,
      problems: limits.problems,
      isStrict: strict,
      isColoured: self.output?.isStandardStream != false && Run.writesInColour
    )
    let isWhole = try check(arguments, into: &found)
    let isBad = found.checked.contains { file in
      file.diagnostics.hasErrors || (strict && file.diagnostics.count > 0)
    }
    let status = isWhole ? isBad ? ExitStatus.badInput : .success : ExitStatus.noInput
    try output.write(found.text(status: status.rawValue, isWhole: isWhole))
    if format == .text, !found.checked.isEmpty {
      if let gravest = gravest(of: found.checked) {
        Run.tell("\(Words.Check.more(about: gravest.rule.id))\n")
      }
      Run.tell(summary(of: found.checked))
    }
    if status != .success { throw status }
  }

  /// Checks some files, and says whether all could be read.
  private func check(
    _ arguments: FileArguments,
    into found: inout CheckOutput
  ) throws -> Bool {
    let instruments = InstrumentFiles(limits: limits)
    let checker = FileCheck(limits: limits, instruments: instruments)
    var isWhole = arguments.skipped.isEmpty
    for skipped in arguments.skipped {
      Run.tell(skipped.told)
      found.addUnread(at: .file(skipped.path.bytes))
    }
    for path in arguments.files {
      let place = path.isStandardInput ? SARIFPlace.standardInput : .file(path.path.bytes)
      do {
        let input = InputFile(path).input(maximumBytes: limits.maxBytes)
        let result = try checker.check(path, input)
        found.add(result.diagnostics, in: result.text, at: place)
        isWhole = isWhole && !result.lacksFile
      } catch let failure as Failure {
        Run.tell(failure.told)
        found.addUnread(at: place)
        isWhole = false
      }
    }
    // A case's own instrument is reported with it, unless it is checked anyway.
    let names = Set(found.checked.map(\.name))
    for fault in instruments.faulty where !names.contains(fault.text.name) {
      found.add(fault.diagnostics, in: fault.text, at: .file(fault.path.bytes))
    }
    return isWhole
  }

  /// The first error, or else the first warning.
  private func gravest(of files: [CheckedFile]) -> Diagnostic? {
    let first = files.compactMap { $0.diagnostics.first(1).first }
    return first.first { $0.severity == .error } ?? first.first
  }

  private func summary(of files: [CheckedFile]) -> String {
    let summary = Words.Check.summary(
      files: files.count,
      errors: files.reduce(0) { $0 + $1.diagnostics.errorCount },
      warnings: files.reduce(0) { $0 + $1.diagnostics.warningCount }
    )
    return "\(summary)\n"
  }
}
