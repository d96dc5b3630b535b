import ArgumentParser
import GapModel

/// `gapscore audit`: each finding's way into the ratings, for a second reader to check line by line.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Write each finding's way into the ratings as one table.",
    discussion: "Example: gapscore audit cases/sikepo-batanghari.yaml -o audit.csv"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, csv, json

    var fileExtension: String { self == .markdown ? "md" : rawValue }
  }

  @Argument(help: "A case file, or - for standard input.")
  var assessedCase: PathArgument

  @Option(
    help: "How to write: markdown, csv or json; without it the extension of --output decides."
  )
  var format: Format?

  @Option(help: "The language of Markdown: id or en; without it the case's own.")
  var lang: Language?

  @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
  var output: PathArgument?

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var spreadsheetOption: SpreadsheetOption

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .markdown) }
  }

  func validate() throws { _ = try outputFormat }

  func run() throws {
    let format = try outputFormat
    let files = try FileArguments([assessedCase])
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored(files)
    guard scored.count == 1, let only = scored.first else {
      throw Failure(
        message: "\(assessedCase.path.name) holds \(scored.count) cases; an audit is of one",
        status: ExitStatus.badInput
      )
    }
    let id = only.assessment.assessedCase.id
    let output = OutputFile(self.output, named: "\(id).audit.\(format.fileExtension)")
    switch format {
    case .markdown: try output.write(only.audit(language: lang))
    case .csv: try output.write(only.auditCSV(as: spreadsheetOption.form))
    case .json: try output.write(only.auditJSON)
    }
  }
}
