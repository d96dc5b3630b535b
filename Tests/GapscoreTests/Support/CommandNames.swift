import ArgumentParser

@testable import gapscore

/// The commands that there are.
enum CommandNames {
  /// Each by the words that name it, the program itself by none.
  static let all: [[String]] = names(of: Gapscore.self, below: [])

  private static func names(
    of command: any ParsableCommand.Type,
    below path: [String]
  ) -> [[String]] {
    [path]
      + command.configuration.subcommands.flatMap { subcommand in
        names(of: subcommand, below: path + [subcommand.configuration.commandName ?? ""])
      }
  }
}
