import ArgumentParser

/// The options of a copy for others.
struct PublicOptions: ParsableArguments {
  @Option(help: Words.Public.names)
  var names: PathArgument?

  @Flag(help: Words.Public.quotes)
  var quotes = false

  @Flag(help: Words.Public.citation)
  var citation = false

  @Flag(help: Words.Public.indices)
  var indices = false

  /// Refuses options that another kind of export does not have, and a copy without names.
  func mustFit(_ kind: ExportCommand.Kind) throws {
    if kind == .public {
      guard names != nil else { throw ValidationError(Words.Public.needsNames) }
      return
    }
    guard names == nil, !quotes, !citation, !indices else {
      throw ValidationError(Words.Public.isForPublic)
    }
  }
}
