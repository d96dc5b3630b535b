import ArgumentParser
import GapModel

/// `gapscore agree`: how far the coders of a case agree, and where they do not.
struct AgreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Measure the agreement between coders.",
    discussion: """
      Example: gapscore agree cases/sikepo-batanghari.yaml --format markdown

      Krippendorff's alpha, Cohen's and Fleiss' kappa and percent agreement, for each variable and \
      within each dimension; and each finding on which coders differ, the furthest apart first.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, markdown, html

    var fileExtension: String {
      switch self {
      case .table: "txt"
      case .json, .html: rawValue
      case .markdown: "md"
      }
    }
  }

  @Argument(help: "Files, folders, or - for standard input.")
  var cases: [PathArgument]

  @Option(help: "How to write; without it the extension of --output decides.")
  var format: Format?

  @Option(help: "The language: id, en, or both on one page; without it each case's own.")
  var lang: LanguageOption?

  @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
  var output: PathArgument?

  @Option(help: "How many resamples of the findings make an interval.")
  var resamples = AgreementStatistics.defaultResamples

  @Option(help: "Where the generator of the resamples begins.")
  var seed = Resampling.defaultSeed

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  func validate() throws {
    try lang?.mustBeOne(unless: try outputFormat == .html)
    guard resamples > 0 else { throw ValidationError("--resamples must lie above 0.") }
  }

  func run() throws {
    let outputFormat = try outputFormat
    let output = OutputFile(self.output, named: "agreement.\(outputFormat.fileExtension)")
    let files = try FileArguments(cases)
    try output.mustNotBeRead()
    let scored = try CaseFiles(limits: limits, isStrict: strict).scored(files)
    var entries: [(scored: ScoredCase, agreement: Agreement)] = []
    for scored in scored {
      let agreement = Agreement(of: scored.assessment, resamples: resamples, seed: seed)
      guard let agreement else {
        throw Failure(
          message: "\(scored.provenance.path): no finding has codings by two coders",
          status: ExitStatus.badInput
        )
      }
      entries.append((scored, agreement))
    }
    guard entries.count == 1 || outputFormat != .html else {
      throw ValidationError("A page holds one case; there are \(entries.count).")
    }
    try output.write(text(of: entries, as: outputFormat))
  }

  private func text(
    of entries: [(scored: ScoredCase, agreement: Agreement)],
    as format: Format
  ) -> String {
    switch format {
    case .json: ScoredCase.json(of: entries)
    case .table:
      entries.map { $0.scored.table(of: $0.agreement, language: lang?.languages().first) }
        .joined(separator: "\n")
    case .markdown: entries.map { report($0, as: .markdown) }.joined(separator: "\n")
    case .html: entries.map { report($0, as: .html) }.joined()
    }
  }

  private func report(
    _ entry: (scored: ScoredCase, agreement: Agreement),
    as format: ReportFormat
  ) -> String {
    let own = entry.scored.assessment.assessedCase.language
    return entry.scored.report(
      of: entry.agreement,
      as: format,
      languages: lang?.languages(first: own) ?? [own]
    )
  }
}
