import ArgumentParser
import GapModel

/// Which language a run speaks, decided before any command is made: help is in it, and so is whatever is
/// wrong with the arguments.
enum LanguageChoice {
  private static let option = "--lang"

  /// The language that the arguments ask for, or else that of the locale.
  static func language(_ arguments: [String], _ environment: Environment) -> Language {
    asked(in: arguments).flatMap(Language.init(rawValue:)) ?? ofLocale(environment)
  }

  /// The language of the locale's messages: Indonesian, or else English.
  ///
  /// The first of the variables that is set decides, as POSIX has it. `in` is the older name of Indonesian.
  static func ofLocale(_ environment: Environment) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first ?? ""
    let language = locale.prefix { $0.isLetter }.lowercased()
    return ["id", "in", "ind", "indonesian"].contains(language) ? .id : .en
  }

  /// The value of the last `--lang` among the options.
  private static func asked(in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    var asked: String?
    for (argument, next) in zip(options, options.dropFirst() + [""]) {
      if argument == option { asked = next }
      if argument.hasPrefix("\(option)=") { asked = String(argument.dropFirst(option.count + 1)) }
    }
    return asked
  }

  /// The arguments as the parser takes them.
  ///
  /// What holds other commands has no options of its own, for it would take theirs. So `--lang` before a
  /// command's name goes behind it, and goes altogether where no command follows that has it.
  ///
  /// - Throws: `ValidationError` for such an option with a value that is no language.
  static func arranged(
    _ arguments: [String],
    of root: any ParsableCommand.Type
  ) throws -> [String] {
    var command = root
    var names: [String] = []
    var options: [String] = []
    var rest = arguments[...]
    while let next = rest.first, !command.configuration.subcommands.isEmpty {
      if let count = countOfOption(at: next) {
        options += rest.prefix(count)
        rest = rest.dropFirst(count)
      } else if let named = command.configuration.subcommands.first(where: {
        $0.configuration.commandName == next
      }) {
        command = named
        names.append(next)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard !command.configuration.subcommands.isEmpty else { return names + options + rest }
    if let asked = asked(in: arguments), Language(rawValue: asked) == nil {
      throw ValidationError(Words.Options.noLanguage(asked))
    }
    return names + withoutOption(rest)
  }

  /// How many arguments the option takes up, if it is this one.
  private static func countOfOption(at argument: String) -> Int? {
    if argument == option { return 2 }
    return argument.hasPrefix("\(option)=") ? 1 : nil
  }

  private static func withoutOption(_ arguments: ArraySlice<String>) -> [String] {
    var left: [String] = []
    var rest = arguments
    while let next = rest.first {
      let count = countOfOption(at: next)
      if count == nil { left.append(next) }
      rest = rest.dropFirst(count ?? 1)
    }
    return left
  }
}
