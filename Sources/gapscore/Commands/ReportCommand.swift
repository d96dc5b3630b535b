public import ArgumentParser
public import GapModel
import SystemPackage

/// `gapscore report`: the main job, from coded findings to a report.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Words.Report.abstract,
      discussion: Words.Report.discussion
    )
  }

  @Argument(help: Words.Options.oneCase)
  var assessedCase: PathArgument

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, docx

    var fileExtension: String { self == .markdown ? "md" : rawValue }
  }

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: OptionWord<LanguageOption>?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Option(name: .customLong("for"), help: Words.Report.reader)
  var reader = OptionWord(ReportOptions.Reader.researcher)

  @Option(help: Words.Report.only, transform: SectionList.init)
  var only: SectionList?

  @Option(help: Words.Options.figures)
  var figures: PathArgument?

  @Flag(help: Words.Report.frontMatter)
  var frontMatter = false

  @Option(help: Words.Report.date)
  var date: CalendarDate?

  enum Side: CaseIterable, Sendable {
    case group
  }

  @Option(help: Words.Report.side)
  var by: OptionWord<Side>?

  @OptionGroup var brandOption: BrandOption

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  func validate() throws {
    let format = try outputFormat
    try lang?.value.mustBeOne(unless: format == .html)
    if frontMatter, format != .markdown {
      throw ValidationError(Words.Report.frontMatterNeedsMarkdown)
    }
  }

  func run() throws {
    let format = try outputFormat
    let files = try FileArguments([assessedCase])
    if let brand = brandOption.brand { ReadFiles.note(brand) }
    try OutputFile(output, named: "").mustTake(format)
    let brand = try brandOption.read(limits: limits, isStrict: strict)
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored(files)
    if let output, output.isFolder {
      try write(scored, brand, as: format, into: output.path)
    } else if scored.count == 1, let only = scored.first {
      let output = OutputFile(output, named: "")
      try write(only, brand, as: format, to: output, figures: figures?.path)
    } else {
      let name = DisplayText.visible(assessedCase.path.name)
      throw ValidationError(Words.Report.needsFolder(name, scored.count))
    }
  }

  /// The format asked for, or else the one that the name of the output says.
  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .markdown) }
  }

  private func options(for scored: ScoredCase, _ brand: Brand?) -> ReportOptions {
    let own = scored.assessment.assessedCase.language
    return ReportOptions(
      languages: lang?.value.languages(first: own) ?? [own],
      date: date,
      isByGroup: by?.value == .group,
      for: reader.value,
      brand: brand,
      sections: only?.sections ?? []
    )
  }

  /// Writes a report with its figures, which are there before a report names them.
  private func write(
    _ scored: ScoredCase,
    _ brand: Brand?,
    as format: Format,
    to output: OutputFile,
    figures: FilePath?
  ) throws {
    let options = options(for: scored, brand)
    let whole = OutputSet()
    if let figures { try whole.add(scored.figures(options), to: figures) }
    let style = MarkdownStyle(
      hasFrontMatter: frontMatter,
      figureFolder: figures.map { output.linkPath(to: $0) }
    )
    let report: ReportFormat =
      switch format {
      case .markdown: .markdown(style)
      case .html: .html
      case .docx: .word
      }
    try whole.addLast(output) { sink in scored.writeReport(as: report, options, to: sink) }
  }

  private func write(
    _ scored: [ScoredCase],
    _ brand: Brand?,
    as format: Format,
    into folder: FilePath
  ) throws {
    var names: Set<String> = []
    for scored in scored {
      let id = scored.assessment.assessedCase.id.text
      guard names.insert(id).inserted else {
        throw Failure(
          message: Words.Report.sameID(id),
          status: ExitStatus.badInput
        )
      }
    }
    for scored in scored {
      let content = scored.assessment.assessedCase
      let language = lang?.value.rawValue ?? content.language.rawValue
      let name = "\(content.id).\(language).\(format.fileExtension)"
      // Figures of several cases have the same names, so each case has a folder of its own.
      let own = figures.map { names.count == 1 ? $0.path : $0.path.appending(content.id.text) }
      let file = OutputFile.file(folder.appending(name), makesFolder: true)
      try write(scored, brand, as: format, to: file, figures: own)
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Creates a date from an option's value.
  public init?(argument: String) { self.init(argument) }
}
