import ArgumentParser
import GapModel

/// `gapscore score`: the ratings of cases, for people, tools and spreadsheets.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Rate cases.",
    discussion: "Example: gapscore score cases/sikepo-batanghari.yaml --format json"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, jsonl, csv
  }

  @Argument(help: "Files, folders, or - for standard input.")
  var cases: [String]

  @Option(help: "How to write; without it the extension of --output decides.")
  var format: Format?

  @Option(help: "The language of the table; without it each case's own.")
  var lang: Language?

  @Option(name: .shortAndLong, help: "The file to write; without it standard output.")
  var output: String?

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  func run() throws {
    let output = OutputFile(self.output)
    try output.mustDiffer(from: FileArguments.files(cases))
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored(cases)
    try output.write(text(of: scored))
  }

  private func text(of scored: [ScoredCase]) -> String {
    switch format ?? FileExtension.format(of: self.output) ?? .table {
    case .table: scored.map { ScoreTable.text(of: $0, language: lang) }.joined(separator: "\n")
    case .json: ScoreJSON.document(scored)
    case .jsonl: scored.map(ScoreJSON.line).joined()
    case .csv: ScoreCSV.header + scored.map(ScoreCSV.rows).joined()
    }
  }
}
