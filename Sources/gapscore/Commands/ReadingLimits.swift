public import ArgumentParser
public import GapModel

/// The options that bound what is read and what is told.
struct ReadingLimits: ParsableArguments {
  @Option(help: "The most bytes that are read of a file.")
  var maxBytes = Input.defaultMaximumBytes

  @Option(help: "The most problems of a file that are printed.")
  var maxProblems = DiagnosticText.defaultMaximum

  @Option(
    name: .customLong("instruments"),
    help: ArgumentHelp(
      """
      A folder that cases may also name instruments in, and brands logos; without it only those \
      below their own folder. May be given more than once.
      """,
      valueName: "folder"
    )
  )
  var allowedFolders: [PathArgument] = []

  /// Which files a case or a brand may name.
  var namedFiles: NamedFiles { NamedFiles(allowed: allowedFolders.map(\.path)) }

  func validate() throws {
    guard maxBytes > 0 else { throw ValidationError("--max-bytes must lie above 0.") }
    guard maxProblems > 0 else { throw ValidationError("--max-problems must lie above 0.") }
  }

  /// Prints what is wrong or doubtful in a file to standard error.
  func tell(_ diagnostics: Diagnostics, in text: InputText) {
    StandardStreams.tell(told(diagnostics, in: text))
  }

  /// What is to be printed to standard error of what is wrong or doubtful in a file.
  func told(_ diagnostics: Diagnostics, in text: InputText) -> String {
    DiagnosticText(isColoured: StandardStreams.tellsInColour, maximum: maxProblems)
      .text(of: diagnostics, in: text)
  }
}

extension Language: ExpressibleByArgument {}
