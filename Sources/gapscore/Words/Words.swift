import ArgumentParser
import GapModel

/// What the command line says to a person: each text in both languages, side by side, so that a missing
/// translation does not compile.
///
/// Each file beside this one holds the words of one command, or of one part of its work.
enum Words {
  /// The version of a text in the language of the run.
  static func say(id: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch Run.language {
    case .id: id()
    case .en: en()
    }
  }

  /// What help says of an option or an argument.
  ///
  /// - Parameters:
  ///   - id: What it is for, in Indonesian.
  ///   - en: What it is for, in English.
  ///   - value: What its value is called; by the option's own name unless said.
  /// - Returns: The help in the language of the run.
  static func help(
    id: @autoclosure () -> String,
    en: @autoclosure () -> String,
    value: LocalisedText? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(say(id: id(), en: en()), valueName: value?[Run.language])
  }

  /// A number of something, as English counts it.
  static func counted(_ number: Int, _ noun: String) -> String { English.counted(number, noun) }
}
