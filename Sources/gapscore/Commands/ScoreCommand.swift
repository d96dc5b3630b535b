import ArgumentParser
import GapModel

/// `gapscore score`: the ratings of cases, for people, tools and spreadsheets.
struct ScoreCommand: AsyncParsableCommand {
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

  @Flag(
    help: "Also tell how firm each rating is: had others been asked, or the rubric been another."
  )
  var firmness = false

  @Option(help: "Where the generators of the draws begin.")
  var seed = Bootstrap.defaultSeed

  @Option(name: .shortAndLong, help: "The file to write; without it standard output.")
  var output: String?

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var limits: ReadingLimits

  func run() async throws {
    let output = OutputFile(self.output)
    try output.mustDiffer(from: FileArguments.files(cases))
    let scored = try CaseFiles(limits: limits, isStrict: strict, view: viewOption.instrument())
      .scored(cases)
    try await output.write(text(of: firmness ? withFirmness(scored) : scored))
  }

  /// The cases with the firmness of their ratings, on all processors; the order stays.
  private func withFirmness(_ scored: [ScoredCase]) async -> [ScoredCase] {
    await withTaskGroup(of: (Int, ScoredCase).self) { group in
      for (index, scored) in scored.enumerated() {
        group.addTask { (index, scored.withFirmness(seed: seed)) }
      }
      var firm = scored
      for await (index, scored) in group { firm[index] = scored }
      return firm
    }
  }

  private func text(of scored: [ScoredCase]) -> String {
    switch format ?? FileExtension.format(of: self.output) ?? .table {
    case .table: scored.map { ScoreTable.text(of: $0, language: lang) }.joined(separator: "\n")
    case .json: ScoreJSON.document(scored)
    case .jsonl: scored.map(ScoreJSON.line).joined()
    case .csv: ScoreCSV.header(withFirmness: firmness) + scored.map(ScoreCSV.rows).joined()
    }
  }
}
