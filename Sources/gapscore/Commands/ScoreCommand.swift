import ArgumentParser
import GapModel

/// `gapscore score`: the ratings of cases, for people, tools and spreadsheets.
struct ScoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: Words.Score.abstract,
      discussion: Words.Score.discussion
    )
  }

  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, json, jsonl, csv, xlsx

    var fileExtension: String { self == .table ? "txt" : rawValue }
  }

  @Argument(help: Words.Options.cases)
  var cases: [PathArgument]

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: Language?

  @Flag(help: Words.Score.firmness)
  var firmness = false

  @Option(help: Words.Score.seed)
  var seed = Resampling.defaultSeed

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Option(help: Words.Gate.atMost)
  var atMost: [String] = []

  @Flag(help: Words.Score.keepGoing)
  var keepGoing = false

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var spreadsheetOption: SpreadsheetOption

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var threadOption: ThreadOption

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  func validate() throws {
    _ = try Gate(atMost)
    try spreadsheetOption.mustFit(isWorkbook: try outputFormat == .xlsx)
  }

  func run() throws {
    let format = try outputFormat
    let output = OutputFile(self.output, named: "scores.\(format.fileExtension)")
    let paths = try FileArguments(cases)
    try output.mustTake(format)
    let files = CaseFiles(
      limits: limits,
      isStrict: strict,
      view: try viewOption.instrument(),
      detail: .ratings,
      threads: threadOption.threads
    )
    guard let format = ScoreRows.Format(rawValue: format.rawValue) else {
      return try writeWorkbook(of: paths, files, to: output)
    }
    let rows = ScoreRows(
      format: format,
      language: lang,
      withFirmness: firmness,
      spreadsheet: spreadsheetOption.form
    )
    let (firmness, seed) = (firmness, seed)
    var gate = try Gate(atMost)
    var leftOut = 0
    try output.writeWhenWhole { sink in
      let writer = ScoreRows.Writer(rows, to: sink)
      let faulty = try files.passRows(
        of: paths,
        make: { [gate] scored in
          let row = rows.row(of: firmness ? scored.withFirmness(seed: seed) : scored)
          return (row, gate.outcome(of: scored))
        },
        to: { made in
          for (_, outcome) in made { try gate.count(outcome) }
          writer.write(made.map { $0.0 })
        }
      )
      if !keepGoing { try CaseFiles.mustBeUsable(faulty) }
      leftOut = faulty.count
      writer.finish()
    }
    try gate.mustBeKept(leavingOut: leftOut)
  }

  private func writeWorkbook(
    of paths: FileArguments,
    _ files: CaseFiles,
    to output: OutputFile
  ) throws {
    let (firmness, seed) = (firmness, seed)
    var gate = try Gate(atMost)
    var scores = ScoreWorkbook(language: lang, withFirmness: firmness)
    let faulty = try files.passRows(
      of: paths,
      make: { [gate] scored in
        (firmness ? scored.withFirmness(seed: seed) : scored, gate.outcome(of: scored))
      },
      to: { made in
        for (scored, outcome) in made {
          try gate.count(outcome)
          scores.append(scored)
        }
      }
    )
    if !keepGoing { try CaseFiles.mustBeUsable(faulty) }
    try output.write(scores.workbook)
    try gate.mustBeKept(leavingOut: faulty.count)
  }
}
