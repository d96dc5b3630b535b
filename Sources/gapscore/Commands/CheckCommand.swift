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

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: Words.Check.files)
  var files: [PathArgument]

  @Option(help: Words.Check.format)
  var format = Format.text

  @OptionGroup var languageOption: MessageLanguage

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var limits: ReadingLimits

  func run() throws {
    let instruments = InstrumentFiles(limits: limits)
    let checker = FileCheck(limits: limits, instruments: instruments)
    let writer = limits.problems.writer(isColoured: Run.writesInColour)
    var checked: [CheckedFile] = []
    var problems = ""
    var isUnreadable = false
    let arguments = try FileArguments(files)
    for skipped in arguments.skipped { Run.tell(skipped.told) }
    for path in arguments.files {
      do {
        let input = InputFile(path).input(maximumBytes: limits.maxBytes)
        let found = try checker.check(path, input)
        checked.append(CheckedFile(name: found.text.name, diagnostics: found.diagnostics))
        problems += writer.text(of: found.diagnostics, in: found.text)
        isUnreadable = isUnreadable || found.lacksFile
      } catch let failure as Failure {
        Run.tell(failure.told)
        isUnreadable = true
      }
    }
    // A case's own instrument is reported with it, unless it is checked anyway.
    let names = Set(checked.map(\.name))
    for fault in instruments.faulty where !names.contains(fault.text.name) {
      checked.append(CheckedFile(name: fault.text.name, diagnostics: fault.diagnostics))
      problems += writer.text(of: fault.diagnostics, in: fault.text)
    }
    switch format {
    case .text:
      try OutputFile.standardOutput.write(problems)
      if !checked.isEmpty { Run.tell(summary(of: checked)) }
    case .json:
      // Data knows no language: its bytes are the same wherever it is made.
      let json = CheckedFile.json(
        of: checked,
        maximum: limits.problems.maxProblems,
        language: .en
      )
      try OutputFile.standardOutput.write(json)
    }
    guard !isUnreadable, arguments.skipped.isEmpty else { throw ExitStatus.noInput }
    let isBad = checked.contains { file in
      file.diagnostics.hasErrors || (strict && file.diagnostics.count > 0)
    }
    if isBad { throw ExitStatus.badInput }
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
