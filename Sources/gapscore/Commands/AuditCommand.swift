import ArgumentParser
import GapModel

/// `gapscore audit`: each finding's way into the ratings, for a second reader to check line by line.
struct AuditCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: Words.Audit.abstract,
      discussion: Words.Audit.discussion
    )
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, csv, json, xlsx

    var fileExtension: String { self == .markdown ? "md" : rawValue }
  }

  @Argument(help: Words.Options.oneCase)
  var assessedCase: PathArgument

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: Language?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var spreadsheetOption: SpreadsheetOption

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .markdown) }
  }

  func validate() throws {
    try spreadsheetOption.mustFit(isWorkbook: try outputFormat == .xlsx)
  }

  func run() throws {
    let format = try outputFormat
    try OutputFile(self.output, named: "").mustTake(format)
    let files = try FileArguments([assessedCase])
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored(files)
    guard scored.count == 1, let only = scored.first else {
      throw Failure(
        message: Words.Audit.oneCase(assessedCase.path.name, scored.count),
        status: ExitStatus.badInput
      )
    }
    let id = only.assessment.assessedCase.id
    let output = OutputFile(self.output, named: "\(id).audit.\(format.fileExtension)")
    switch format {
    case .markdown: try output.write(only.audit(language: lang))
    case .csv: try output.write(only.auditCSV(as: spreadsheetOption.form))
    case .json: try output.write(only.auditJSON)
    case .xlsx: try output.write(only.auditWorkbook(language: lang))
    }
  }
}
