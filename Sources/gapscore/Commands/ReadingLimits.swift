public import ArgumentParser
public import GapModel

/// The options that bound what is read and what is reported.
struct ReadingLimits: ParsableArguments {
  @Option(help: Words.Options.maxBytes)
  var maxBytes = Input.defaultMaximumBytes

  @Option(help: Words.Options.maxProblems)
  var maxProblems = DiagnosticText.defaultMaximum

  @Option(name: .customLong("instruments"), help: Words.Options.instruments)
  var allowedFolders: [PathArgument] = []

  /// Which files a case or a brand may name.
  var namedFiles: NamedFiles { NamedFiles(allowed: allowedFolders.map(\.path)) }

  func validate() throws {
    guard maxBytes > 0 else {
      throw ValidationError(Words.Options.mustBePositive("--max-bytes"))
    }
    guard maxBytes <= Input.mostBytes else {
      throw ValidationError(Words.Options.mustBeAtMost("--max-bytes", Input.mostBytes))
    }
    guard maxProblems > 0 else {
      throw ValidationError(Words.Options.mustBePositive("--max-problems"))
    }
  }

  /// Prints what is wrong or doubtful in a file to standard error.
  func tell(_ diagnostics: Diagnostics, in text: InputText) {
    Run.tell(told(diagnostics, in: text))
  }

  /// What is to be printed to standard error of what is wrong or doubtful in a file.
  func told(_ diagnostics: Diagnostics, in text: InputText) -> String {
    writer(isColoured: Run.tellsInColour).text(of: diagnostics, in: text)
  }

  /// Writes what is wrong or doubtful for a person, in the language of the run.
  func writer(isColoured: Bool) -> DiagnosticText {
    DiagnosticText(isColoured: isColoured, maximum: maxProblems, language: Run.language)
  }
}

extension Language: ExpressibleByArgument {}
