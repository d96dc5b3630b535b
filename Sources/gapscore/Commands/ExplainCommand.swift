import ArgumentParser
import GapModel

/// `gapscore explain`: what a diagnostic means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means, with a wrong and a right example.",
    discussion: "Example: gapscore explain unknown-step"
  )

  @Argument(help: "The rule, as diagnostics name it in brackets; without it all rules are listed.")
  var rule: String?

  func run() throws {
    guard let name = rule else {
      let lines = Rule.allCases.map { "\($0.rawValue) (\($0.severity.rawValue))\n" }
      return try OutputFile.standardOutput.write(lines.joined())
    }
    guard let rule = Rule(rawValue: name) else {
      let nearest = Rule.nearest(to: name).map { "; did you mean '\($0.rawValue)'?" } ?? "."
      throw ValidationError("There is no rule '\(name)'\(nearest)")
    }
    try OutputFile.standardOutput.write(RulePage.markdown(of: rule))
  }
}
