import ArgumentParser
import GapModel

/// The command line of gapscore.
@main
struct Gapscore: AsyncParsableCommand {
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

  static func main() async {
    // A reader that goes away is told as a failed write, not by a signal that kills the program.
    StandardStreams.ignoreBrokenPipes()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      StandardStreams.tell("gapscore: \(DisplayText.visible(failure.message))\n")
      exit(withError: failure.status)
    } catch {
      exit(withError: error)
    }
  }
}
