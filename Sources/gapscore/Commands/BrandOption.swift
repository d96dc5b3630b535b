import ArgumentParser
import GapModel

/// The option that puts a report under an office's letterhead.
struct BrandOption: ParsableArguments {
  @Option(help: Words.Options.brand)
  var brand: PathArgument?

  /// The letterhead.
  func read(limits: ReadingLimits, isStrict: Bool) throws -> Brand? {
    try brand.map { try BrandFiles(limits: limits, isStrict: isStrict).brand($0) }
  }
}
