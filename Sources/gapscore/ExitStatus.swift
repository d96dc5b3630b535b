import ArgumentParser
import GapModel

/// What the program's end means to the one who called it.
enum ExitStatus {
  /// The input has errors, or, with `--strict`, warnings.
  static let badInput = ExitCode(1)
  /// The call cannot be carried out as it is meant.
  static let wrongUsage = ExitCode(64)
  /// A file cannot be read.
  static let noInput = ExitCode(66)
  /// Output cannot be written.
  static let noOutput = ExitCode(74)
}

/// Something outside the program that keeps it from going on.
struct Failure: Error {
  let message: String
  let status: ExitCode

  /// The sentence about it for standard error.
  var told: String { "gapscore: \(DisplayText.visible(message))\n" }
}
