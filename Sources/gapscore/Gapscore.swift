import ArgumentParser
import GapModel
import Glibc

/// The command line of gapscore.
@main
struct Gapscore: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gapscore",
      abstract: Words.Gapscore.abstract,
      discussion: Words.Gapscore.discussion,
      version: Generator.name,
      subcommands: [
        ReportCommand.self, ScoreCommand.self, CompareCommand.self, TrendCommand.self,
        PlanCommand.self,
        AgreeCommand.self, AuditCommand.self, CheckCommand.self, FixCommand.self,
        ExplainCommand.self, NewCommand.self, ImportCommand.self, ExportCommand.self,
        SchemaCommand.self, InstrumentCommand.self, WorkbenchCommand.self,
      ]
    )
  }

  static func main() {
    StandardStreams.occupyClosed()
    StandardStreams.ignoreSignalsOfWrites()
    Memory.setLimits()
    Glibc.exit(run(ProgramArguments.texts, environment: .ofProcess, streams: .ofProcess).rawValue)
  }

  /// Does what the arguments ask for.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's own name.
  ///   - environment: The variables that the run is started with.
  ///   - streams: Where it reads and writes.
  /// - Returns: The status that the run ends with.
  static func run(
    _ arguments: [String],
    environment: Environment,
    streams: Streams
  ) -> ExitCode {
    let language = LanguageChoice.language(arguments, environment)
    let run = Run(language: language, streams: streams, environment: environment)
    return Run.$current.withValue(run) {
      do {
        let arguments = try LanguageChoice.arranged(arguments, of: Self.self)
        try mustNameCommand(arguments)
        var command = try namedCommand(arguments) ?? parseAsRoot(arguments)
        try command.run()
        return .success
      } catch {
        return status(of: error)
      }
    }
  }

  /// The command that the first argument names, with the others as its own.
  ///
  /// It saves half of the start to look at one command alone. Whatever does not go smoothly, help
  /// included, is left to the whole command line, which knows what to say.
  private static func namedCommand(_ arguments: [String]) -> (any ParsableCommand)? {
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    else { return nil }
    return command
  }

  /// Refuses a first word that is no command, and says which one may have been meant.
  private static func mustNameCommand(_ arguments: [String]) throws {
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = arguments.first, !word.hasPrefix("-"), !known.contains(word) else { return }
    let nearest = NearMiss.nearest(to: word, among: known)
    throw ValidationError(Words.Gapscore.noCommand(word, nearest: nearest))
  }

  /// Says what ends the run.
  ///
  /// - Returns: The status that it ends with.
  private static func status(of error: any Error) -> ExitCode {
    if let failure = error as? Failure {
      Run.tell(failure.told)
      return failure.status
    }
    let (status, text) = (
      exitCode(for: error), fullMessage(for: error, columns: HelpText.widest)
    )
    guard !text.isEmpty else { return status }
    guard status.isSuccess else {
      Run.tell("\(HelpText.error(text, message(for: error)))\n")
      return status
    }
    // Help is a result like any other: a full disk must not pass for success.
    do {
      let isHelp = text.hasPrefix("OVERVIEW: ")
      try OutputFile.standardOutput.write("\(isHelp ? HelpText.help(text) : text)\n")
      return status
    } catch {
      return Self.status(of: error)
    }
  }
}
