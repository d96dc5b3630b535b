public import ArgumentParser
public import GapModel

/// The options that bound what is read.
struct ReadingLimits: ParsableArguments {
  @Option(help: Words.Options.maxBytes)
  var maxBytes = Input.defaultMaximumBytes

  @OptionGroup var problems: PrintedProblems

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
  }
}

extension Language: ExpressibleByArgument {}
