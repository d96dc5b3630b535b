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
  }

  @Argument(help: "A case file, or - for standard input.")
  var assessedCase: String

  @Option(
    help: "How to write: markdown, csv or json; without it the extension of --output decides."
  )
  var format: Format?

  @Option(help: "The language of Markdown: id or en; without it the case's own.")
  var lang: Language?

  @Option(name: .shortAndLong, help: "The file to write; without it standard output.")
  var output: String?

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  func run() throws {
    let output = OutputFile(self.output)
    try output.mustDiffer(from: [assessedCase])
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored(FileArguments.files([assessedCase]))
    guard scored.count == 1, let only = scored.first else {
      throw Failure(
        message: "\(assessedCase) holds \(scored.count) cases; an audit is of one",
        status: ExitStatus.badInput
      )
    }
    switch format ?? FileExtension.format(of: self.output) ?? .markdown {
    case .markdown: try output.write(only.audit(language: lang))
    case .csv: try output.write(only.auditCSV)
    case .json: try output.write(only.auditJSON)
    }
  }
}
