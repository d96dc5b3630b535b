import ArgumentParser
import GapModel

/// `gapscore trend`: the same office, or several offices, at several times.
struct TrendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trend",
      abstract: Words.Trend.abstract,
      discussion: Words.Trend.discussion
    )
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, docx, json, table, xlsx

    var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .html, .docx, .json, .xlsx: rawValue
      case .table: "txt"
      }
    }
  }

  /// The formats that are text.
  private enum TextFormat: String {
    case markdown, html, docx, json, table
  }

  @Argument(help: Words.Trend.cases)
  var cases: [PathArgument]

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: OptionWord<LanguageOption>?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Option(help: Words.Options.figures)
  var figures: PathArgument?

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
    try OutputFile(self.output, named: "").mustTake(outputFormat)
    let brand = try brandOption.read(limits: limits, isStrict: strict)
    let files = CaseFiles(limits: limits, isStrict: strict, view: try viewOption.instrument())
    let scored = try files.scored(paths)
    let own = scored.first?.assessment.assessedCase.language ?? .id
    let name = "trend.\(lang?.value.rawValue ?? own.rawValue).\(outputFormat.fileExtension)"
    let output = OutputFile(self.output, named: name)
    let whole = OutputSet()
    let trend = try Self.trend(of: scored)
    let languages = lang?.value.languages(first: own) ?? [own]
    if let figures { try whole.add(trend.figures(languages[0]), to: figures.path) }
    guard let format = TextFormat(rawValue: outputFormat.rawValue) else {
      return try output.write(trend.workbook(language: languages[0]), after: whole)
    }
    let style = MarkdownStyle(figureFolder: figures.map { output.linkPath(to: $0.path) })
    try whole.addLast(output) { sink in
      write(trend, brand, as: format, style, languages, to: sink)
    }
  }

  /// What the cases tell: of one office over its times, or of several over the times that most have.
  private static func trend(of cases: [ScoredCase]) throws -> any TrendResult {
    do {
      guard RegencyTrend.isOf(cases) else { return try Trend(of: cases) }
      for names in RegencyTrend.alikeNames(in: cases) { Run.tell(Words.Compare.told(of: names)) }
      return try RegencyTrend(of: cases)
    } catch let failure as Trend.Failure {
      throw Failure(message: Words.Trend.message(of: failure), status: ExitStatus.badInput)
    } catch let failure as RegencyTrend.Failure {
      throw Failure(message: Words.Trend.message(of: failure), status: ExitStatus.badInput)
    }
  }

  private func write(
    _ trend: any TrendResult,
    _ brand: Brand?,
    as format: TextFormat,
    _ style: MarkdownStyle,
    _ languages: [Language],
    to sink: TextSink
  ) {
    func writeReport(as format: ReportFormat) {
      trend.writeReport(as: format, languages: languages, brand: brand, to: sink)
    }
    switch format {
    case .markdown: writeReport(as: .markdown(style))
    case .html: writeReport(as: .html)
    case .docx: writeReport(as: .word)
    case .json: sink.write(trend.json)
    case .table: sink.write(trend.table(language: languages[0]))
    }
  }
}
