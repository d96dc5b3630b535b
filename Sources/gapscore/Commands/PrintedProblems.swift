import ArgumentParser
import GapModel

/// How many problems of a file are printed, and how.
struct PrintedProblems: ParsableArguments {
  @Option(help: Words.Options.maxProblems)
  var maxProblems = DiagnosticText.defaultMaximum

  func validate() throws {
    guard maxProblems > 0 else {
      throw ValidationError(Words.Options.mustBePositive("--max-problems"))
    }
  }

  /// Prints what is wrong or doubtful in a file to standard error.
  func print(_ diagnostics: Diagnostics, in text: InputText) {
    Run.tell(self.text(of: diagnostics, in: text))
  }

  /// What is to be printed to standard error of what is wrong or doubtful in a file.
  func text(of diagnostics: Diagnostics, in text: InputText) -> String {
    writer(isColoured: Run.tellsInColour).text(of: diagnostics, in: text)
  }

  /// Writes what is wrong or doubtful for a person, in the language of the run.
  func writer(isColoured: Bool) -> DiagnosticText {
    DiagnosticText(isColoured: isColoured, maximum: maxProblems, language: Run.language)
  }
}
