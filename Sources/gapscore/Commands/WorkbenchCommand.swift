import ArgumentParser
import GapModel

/// `gapscore workbench`: the program for those who install nothing, as one page.
struct WorkbenchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "workbench",
      abstract: Words.Workbench.abstract,
      discussion: Words.Workbench.discussion
    )
  }

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @OptionGroup var languageOption: MessageLanguage

  func run() throws {
    guard let page = WorkbenchPage.builtIn else {
      throw Failure(message: Words.Workbench.isWithoutPage, status: ExitStatus.wrongUsage)
    }
    let output = OutputFile(output, named: "gapscore.html")
    if case .standardOutput = output, Run.current.streams.results.isTerminal {
      throw ValidationError(Words.Workbench.needsFile)
    }
    try output.write(page)
  }
}

extension OutputFile {
  /// Writes the workbench's page.
  func write(_ page: WorkbenchPage) throws {
    let bytes = try page.bytes()
    try write { sink in sink.write(bytes) }
  }
}
