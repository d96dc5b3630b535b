import ArgumentParser

/// The option that bounds how many files are read at once.
struct ThreadOption: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: "How many files are read at once; without it as many as there are processors."
  )
  var asked: Int?

  /// How many files are read at once.
  var threads: Int { asked ?? Processors.count }

  func validate() throws {
    if let asked, asked < 1 { throw ValidationError("--threads must lie above 0.") }
  }
}
