import ArgumentParser
import GapModel

/// The option for the language of a command whose results have no other.
///
/// The run speaks it already when the command is made (``LanguageChoice``).
struct MessageLanguage: ParsableArguments {
  @Option(help: Words.Options.language)
  var lang: Language?
}
