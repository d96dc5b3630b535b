import ArgumentParser
import GapModel

/// The command line of gapscore.
@main
struct Gapscore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gapscore",
    abstract: "Rate the gap between what a system was designed for and what happens.",
    discussion: """
      Coded findings from interviews, observation and documents go in as YAML; each of the seven \
      dimensions of Heeks' design–reality gap comes out rated, with prioritised recommendations.

      Exit status: 0 done; 1 the input has errors (with --strict, or warnings); 64 wrong usage; \
      66 a file cannot be read; 74 output cannot be written.
      """,
    version: Generator.name,
    subcommands: [
      ReportCommand.self, ScoreCommand.self, CompareCommand.self, TrendCommand.self,
      AgreeCommand.self, AuditCommand.self, CheckCommand.self, ExplainCommand.self,
      InstrumentCommand.self,
    ]
  )

  /// The command that the first argument names, with the others as its own.
  ///
  /// It saves half of the start to look at one command alone. Whatever does not go smoothly, help
  /// included, is left to the whole command line, which knows what to say.
  private static func namedCommand() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    else { return nil }
    return command
  }

  static func main() {
    StandardStreams.occupyClosed()
    StandardStreams.ignoreSignalsOfWrites()
    Memory.setLimits()
    do {
      var command = try namedCommand() ?? parseAsRoot()
      try command.run()
    } catch {
      Self.exit(with: error)
    }
  }

  /// Says what ends the program, and ends it.
  private static func exit(with error: any Error) -> Never {
    if let failure = error as? Failure {
      StandardStreams.tell(failure.told)
      exit(withError: failure.status)
    }
    let (status, message) = (exitCode(for: error), fullMessage(for: error))
    guard !message.isEmpty else { exit(withError: status) }
    guard status.isSuccess else {
      StandardStreams.tell("\(message)\n")
      exit(withError: status)
    }
    // Help is a result like any other: a full disk must not pass for success.
    do {
      try OutputFile.standardOutput.write("\(message)\n")
    } catch {
      Self.exit(with: error)
    }
    exit(withError: status)
  }
}
