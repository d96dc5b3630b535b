import ArgumentParser
import GapModel

/// `gapscore trend`: the same office at several times.
struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Follow one office and system over several periods.",
    discussion: "Example: gapscore trend office-2025.yaml office-2026.yaml -o trend.html"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, json, table

    var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .html, .json: rawValue
      case .table: "txt"
      }
    }
  }

  @Argument(help: "Files, folders, or - for standard input: two periods or more.")
  var cases: [PathArgument]

  @Option(
    help: "How to write: markdown, html, json or table; without it the extension of --output."
  )
  var format: Format?

  @Option(help: "The language: id, en, or both on one page.")
  var lang = LanguageOption.id

  @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
  var output: PathArgument?

  @OptionGroup var brandOption: BrandOption

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  func validate() throws { try lang.mustBeOne(unless: try outputFormat == .html) }

  func run() throws {
    let outputFormat = try outputFormat
    let name = "trend.\(lang.rawValue).\(outputFormat.fileExtension)"
    let output = OutputFile(self.output, named: name)
    let paths = try FileArguments(cases, isEachOnce: true)
    try output.mustNotBeRead()
    let brand = try brandOption.read(limits: limits, isStrict: strict)
    let files = CaseFiles(limits: limits, isStrict: strict, view: try viewOption.instrument())
    let scored = try files.scored(paths)
    do {
      try output.write(text(of: Trend(of: scored), brand, as: outputFormat))
    } catch let failure as Trend.Failure {
      throw Failure(message: Self.message(of: failure), status: ExitStatus.badInput)
    }
  }

  private func text(of trend: Trend, _ brand: Brand?, as format: Format) -> String {
    let languages = lang.languages()
    return switch format {
    case .markdown: trend.report(as: .markdown, languages: languages, brand: brand)
    case .html: trend.report(as: .html, languages: languages, brand: brand)
    case .json: trend.json
    case .table: trend.table(language: languages[0])
    }
  }

  private static func message(of failure: Trend.Failure) -> String {
    switch failure {
    case .tooFew(let files):
      "a trend needs two periods or more; there is \(files.first ?? "none")"
    case .differentPlaces(let places):
      "a trend is of one office and system; 'gapscore compare' puts several side by side. "
        + places.joined(separator: "; ")
    case .withoutPeriod(let files):
      "a trend needs the period of each case; there is none in \(files.joined(separator: ", "))"
    case .samePeriod(let files):
      "these begin at the same time: \(files.joined(separator: ", "))"
    case .differentInstruments(let methods):
      "a trend is under one version of one instrument. " + methods.joined(separator: "; ")
    }
  }
}
