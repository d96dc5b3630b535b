import ArgumentParser
import GapModel

/// `gapscore explain`: what a diagnostic means.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: Words.Explain.abstract,
      discussion: Words.Explain.discussion
    )
  }

  @Argument(help: Words.Explain.rule)
  var rule: String?

  @OptionGroup var languageOption: MessageLanguage

  func run() throws {
    guard let name = rule else {
      let lines = Rule.all.map { "\($0.id) (\(Words.Explain.name(of: $0.severity)))\n" }
      return try OutputFile.standardOutput.write(lines.joined())
    }
    guard let rule = Rule(id: name) else {
      throw ValidationError(
        Words.Explain.noRule(name, nearest: Rule.nearest(to: name)?.id)
      )
    }
    try OutputFile.standardOutput.write(RulePage.markdown(of: rule, language: Run.language))
  }
}
