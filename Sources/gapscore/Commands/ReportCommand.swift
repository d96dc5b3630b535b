public import ArgumentParser
public import GapModel
import SystemPackage

/// `gapscore report`: the main job, from coded findings to a report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Rate a case and write its report.",
    discussion: """
      Example: gapscore report cases/sikepo-batanghari.yaml --lang en -o report.html

      With a folder as --output, each case of the file becomes FOLDER/ID.LANGUAGE.md or .html.
      For a thesis: --only gap-table,priorities writes these sections alone; --front-matter and \
      --figures make Markdown that pandoc turns into a document with captions and pictures.
      """
  )

  @Argument(help: "A case file, or - for standard input.")
  var assessedCase: PathArgument

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html

    var fileExtension: String { self == .html ? "html" : "md" }
  }

  @Option(help: "How to write: markdown or html; without it the extension of --output decides.")
  var format: Format?

  @Option(help: "The report's language: id, en, or both on one page; without it the case's own.")
  var lang: LanguageOption?

  @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
  var output: PathArgument?

  @Option(
    name: .customLong("for"),
    help: """
      Whom it is for: leader (two printed pages), planner (with the action plan) or researcher \
      (everything).
      """
  )
  var reader = ReportOptions.Reader.researcher

  @Option(
    help: ArgumentHelp(
      "The only sections to write, separated by commas: \(SectionList.names).",
      valueName: "sections"
    )
  )
  var only: SectionList?

  @Option(help: "A folder for the figures, each as an SVG file of its own.")
  var figures: PathArgument?

  @Flag(help: "Begin Markdown with metadata for pandoc, and write captions in its way.")
  var frontMatter = false

  @Option(help: "The report's date, YYYY-MM-DD; without it the case's period stands there.")
  var date: CalendarDate?

  enum Side: String, CaseIterable, ExpressibleByArgument {
    case group
  }

  @Option(help: "Put views side by side: group, for the stakeholder groups of the sources.")
  var by: Side?

  @OptionGroup var brandOption: BrandOption

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  func validate() throws {
    let format = try outputFormat
    try lang?.mustBeOne(unless: format == .html)
    if frontMatter, format != .markdown {
      throw ValidationError("--front-matter is for Markdown.")
    }
  }

  func run() throws {
    let format = try outputFormat
    let files = try FileArguments([assessedCase])
    if let brand = brandOption.brand { ReadFiles.note(brand) }
    try OutputFile(output, named: "").mustNotBeRead()
    let brand = try brandOption.read(limits: limits, isStrict: strict)
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored(files)
    if let output, output.isFolder {
      try write(scored, brand, as: format, into: output.path)
    } else if scored.count == 1, let only = scored.first {
      let output = OutputFile(output, named: "")
      try write(only, brand, as: format, to: output, figures: figures?.path)
    } else {
      throw ValidationError(
        """
        \(DisplayText.visible(assessedCase.path.name)) holds \(scored.count) cases; name a folder \
        with --output.
        """
      )
    }
  }

  /// The format asked for, or else the one that the name of the output says.
  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .markdown) }
  }

  private func options(for scored: ScoredCase, _ brand: Brand?) -> ReportOptions {
    let own = scored.assessment.assessedCase.language
    return ReportOptions(
      languages: lang?.languages(first: own) ?? [own],
      date: date,
      isByGroup: by == .group,
      for: reader,
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
    if let figures {
      try whole.addFolder(figures)
      for file in scored.figures(options) {
        try whole.add(figures.appending(file.name)) { $0.write(file.text) }
      }
    }
    let style = MarkdownStyle(
      hasFrontMatter: frontMatter,
      figureFolder: figures.map { output.linkPath(to: $0) }
    )
    let report: ReportFormat = format == .html ? .html : .markdown(style)
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
          message: "two cases are named \(id); a folder has room for one",
          status: ExitStatus.badInput
        )
      }
    }
    for scored in scored {
      let content = scored.assessment.assessedCase
      let language = lang?.rawValue ?? content.language.rawValue
      let name = "\(content.id).\(language).\(format.fileExtension)"
      // Figures of several cases have the same names, so each case has a folder of its own.
      let own = figures.map { names.count == 1 ? $0.path : $0.path.appending(content.id.text) }
      let file = OutputFile.file(folder.appending(name), makesFolder: true)
      try write(scored, brand, as: format, to: file, figures: own)
    }
  }
}

/// Sections by their names, separated by commas.
struct SectionList: ExpressibleByArgument {
  let sections: [ReportSection]

  /// The names that there are.
  static var names: String { ReportSection.ofCase.map(\.rawValue).joined(separator: ", ") }

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
    let sections = names.compactMap { name in ReportSection.ofCase.first { $0.rawValue == name } }
    guard !sections.isEmpty, sections.count == names.count else { return nil }
    self.sections = sections
  }
}

extension ReportOptions.Reader: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Creates a date from an option's value.
  public init?(argument: String) { self.init(argument) }
}
