import ArgumentParser
import GapModel
import SystemPackage

/// `gapscore check`: what is wrong or doubtful in cases, instruments and brands.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validate cases, instruments and brands; rate nothing.",
    discussion: "Example: gapscore check cases/ --strict"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "Files, folders, or - for standard input.")
  var files: [String]

  @Option(help: "How to tell: text for people and editors, json for tools.")
  var format = Format.text

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var limits: ReadingLimits

  func run() throws {
    let instruments = InstrumentFiles(limits: limits)
    let writer = DiagnosticText(
      isColoured: StandardStreams.writesInColour,
      maximum: limits.maxProblems
    )
    var checked: [CheckedFile] = []
    var problems = ""
    for path in try FileArguments.files(files) {
      let input = InputFile(path).input(maximumBytes: limits.maxBytes)
      let (diagnostics, text) = try check(input, path, instruments)
      checked.append(CheckedFile(name: text.name, diagnostics: diagnostics))
      problems += writer.text(of: diagnostics, in: text)
    }
    // A case's own instrument is told with it, unless it is checked anyway.
    let names = Set(checked.map { FilePath($0.name).lexicallyNormalized().string })
    for fault in instruments.faulty where !names.contains(fault.text.name) {
      checked.append(CheckedFile(name: fault.text.name, diagnostics: fault.diagnostics))
      problems += writer.text(of: fault.diagnostics, in: fault.text)
    }
    switch format {
    case .text:
      try OutputFile.standardOutput.write(problems)
      StandardStreams.tell(summary(of: checked))
    case .json:
      let json = CheckedFile.json(of: checked, maximum: limits.maxProblems)
      try OutputFile.standardOutput.write(json)
    }
    let isBad = checked.contains { file in
      file.diagnostics.hasErrors || (strict && file.diagnostics.count > 0)
    }
    if isBad { throw ExitStatus.badInput }
  }

  private func check(
    _ input: Input,
    _ path: String,
    _ instruments: InstrumentFiles
  ) throws -> (Diagnostics, InputText) {
    let (kind, whole) = try FileKind.recognise(input)
    switch kind {
    case .instrument:
      let result = try InstrumentReader().read(whole)
      return (result.diagnostics, result.text)
    case .brand:
      let result = try BrandReader { BrandFiles.logo($0, besides: path) }.read(whole)
      return (result.diagnostics, result.text)
    case .assessedCase:
      let result = try CaseReader(detail: .ratings) { instruments.lookup($0, besides: $1) }.read(
        whole
      )
      return (result.diagnostics, result.text)
    }
  }

  private func summary(of files: [CheckedFile]) -> String {
    let errors = files.reduce(0) { $0 + $1.diagnostics.errorCount }
    let warnings = files.reduce(0) { $0 + $1.diagnostics.warningCount }
    return
      "\(count(files.count, "file")): \(count(errors, "error")), \(count(warnings, "warning"))\n"
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
