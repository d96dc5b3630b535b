import ArgumentParser

/// The option that bounds how many files are read at once.
struct ThreadOption: ParsableArguments {
  @Option(name: .customLong("threads"), help: Words.Options.threads)
  var asked: Int?

  /// How many files are read at once.
  var threads: Int { asked ?? min(Processors.count, Processors.mostThreads) }

  func validate() throws {
    guard let asked else { return }
    guard asked > 0 else { throw ValidationError(Words.Options.mustBePositive("--threads")) }
    guard asked <= Processors.mostThreads else {
      throw ValidationError(Words.Options.mustBeAtMost("--threads", Processors.mostThreads))
    }
  }
}
