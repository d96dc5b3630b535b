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
    // A reader that goes away is told as a failed write, not by a signal that kills the program.
    StandardStreams.ignoreBrokenPipes()
    Memory.setLimits()
    do {
      var command = try namedCommand() ?? parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardStreams.tell("gapscore: \(DisplayText.visible(failure.message))\n")
      exit(withError: failure.status)
    } catch {
      exit(withError: error)
    }
  }
}
