import ArgumentParser

/// The option that bounds how many files are read at once.
struct ThreadOption: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: "How many files are read at once; without it as many as there are processors."
  )
  var asked: Int?

  /// How many files are read at once.
  var threads: Int { asked ?? min(Processors.count, Processors.mostThreads) }

  func validate() throws {
    guard let asked else { return }
    guard asked > 0 else { throw ValidationError("--threads must lie above 0.") }
    guard asked <= Processors.mostThreads else {
      throw ValidationError("--threads must not lie above \(Processors.mostThreads).")
    }
  }
}
