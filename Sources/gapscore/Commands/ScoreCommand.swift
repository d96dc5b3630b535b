import ArgumentParser
import GapModel

/// `gapscore score`: the ratings of cases, for people, tools and spreadsheets.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Rate cases.",
    discussion: "Example: gapscore score cases/sikepo-batanghari.yaml --format json"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, json, jsonl, csv

    var fileExtension: String { self == .table ? "txt" : rawValue }
  }

  @Argument(help: "Files, folders, or - for standard input.")
  var cases: [PathArgument]

  @Option(help: "How to write; without it the extension of --output decides.")
  var format: Format?

  @Option(help: "The language of the table; without it each case's own.")
  var lang: Language?

  @Flag(
    help: "Also tell how firm each rating is: had others been asked, or the rubric been another."
  )
  var firmness = false

  @Option(help: "Where the generators of the draws begin.")
  var seed = Resampling.defaultSeed

  @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
  var output: PathArgument?

  @Flag(help: "Leave out files that have errors or cannot be read, and say so on standard error.")
  var keepGoing = false

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var spreadsheetOption: SpreadsheetOption

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var threadOption: ThreadOption

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  func validate() throws { _ = try outputFormat }

  func run() throws {
    let format = try outputFormat
    let output = OutputFile(self.output, named: "scores.\(format.fileExtension)")
    let paths = try FileArguments(cases)
    try output.mustNotBeRead()
    let files = CaseFiles(
      limits: limits,
      isStrict: strict,
      view: try viewOption.instrument(),
      detail: .ratings,
      threads: threadOption.threads
    )
    let rows = ScoreRows(
      format: format,
      language: lang,
      withFirmness: firmness,
      spreadsheet: spreadsheetOption.form
    )
    let (firmness, seed) = (firmness, seed)
    try output.writeWhenWhole { sink in
      let writer = ScoreRows.Writer(rows, to: sink)
      let faulty = try files.passRows(
        of: paths,
        make: { rows.row(of: firmness ? $0.withFirmness(seed: seed) : $0) },
        to: writer.write
      )
      if !keepGoing { try CaseFiles.mustBeUsable(faulty) }
      writer.finish()
    }
  }
}
