import ArgumentParser
import GapModel

/// `gapscore explain`: what a diagnostic or a key means.
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
      return try OutputFile.standardOutput.write(Rule.list(in: Run.language))
    }
    if let rule = Rule(id: name) {
      return try OutputFile.standardOutput.write(
        RulePage.markdown(of: rule, language: Run.language)
      )
    }
    try OutputFile.standardOutput.write(page(ofKey: name))
  }

  /// The page of a key, and where else a key of that name may stand.
  private func page(ofKey words: String) throws -> String {
    let instruments = ShippedInstrument.all
    let language = Run.language
    let pages = KeyPage.find(words, instruments: instruments)
    guard let first = pages.first else {
      throw ValidationError(
        Words.Explain.nothing(
          words,
          nearest: NearMiss.nearest(
            to: words,
            among: Rule.all.map(\.id) + KeyPage.names(instruments: instruments)
          )
        )
      )
    }
    let others = pages.dropFirst().map { "- \($0.path)\n" }
    guard !others.isEmpty else { return first.markdown(language: language) }
    return first.markdown(language: language) + "\n\(Words.Explain.elsewhere)\n\n"
      + others.joined()
  }
}
