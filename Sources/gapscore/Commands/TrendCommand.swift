import ArgumentParser
import GapModel

/// `gapscore trend`: the same office at several times.
struct TrendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trend",
      abstract: Words.Trend.abstract,
      discussion: Words.Trend.discussion
    )
  }

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

  @Argument(help: Words.Trend.cases)
  var cases: [PathArgument]

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: OptionWord<LanguageOption>?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @OptionGroup var brandOption: BrandOption

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  func validate() throws { try lang?.value.mustBeOne(unless: try outputFormat == .html) }

  func run() throws {
    let outputFormat = try outputFormat
    let paths = try FileArguments(cases, isEachOnce: true)
    try OutputFile(output, named: "").mustNotBeRead()
    let brand = try brandOption.read(limits: limits, isStrict: strict)
    let files = CaseFiles(limits: limits, isStrict: strict, view: try viewOption.instrument())
    let scored = try files.scored(paths)
    let own = scored.first?.assessment.assessedCase.language ?? .id
    let name = "trend.\(lang?.value.rawValue ?? own.rawValue).\(outputFormat.fileExtension)"
    do {
      let written = text(of: try Trend(of: scored), brand, as: outputFormat, own)
      try OutputFile(output, named: name).write(written)
    } catch let failure as Trend.Failure {
      throw Failure(message: Words.Trend.message(of: failure), status: ExitStatus.badInput)
    }
  }

  private func text(
    of trend: Trend,
    _ brand: Brand?,
    as format: Format,
    _ own: Language
  ) -> String {
    let languages = lang?.value.languages(first: own) ?? [own]
    return switch format {
    case .markdown: trend.report(as: .markdown, languages: languages, brand: brand)
    case .html: trend.report(as: .html, languages: languages, brand: brand)
    case .json: trend.json
    case .table: trend.table(language: languages[0])
    }
  }
}
