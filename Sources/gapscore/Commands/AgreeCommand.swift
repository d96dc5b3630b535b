import ArgumentParser
import GapModel

/// `gapscore agree`: how far the coders of a case agree, and where they do not.
struct AgreeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agree",
      abstract: Words.Agree.abstract,
      discussion: Words.Agree.discussion
    )
  }

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

  @Argument(help: Words.Options.cases)
  var cases: [PathArgument]

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: OptionWord<LanguageOption>?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Option(help: Words.Agree.resamples)
  var resamples = AgreementStatistics.defaultResamples

  @Option(help: Words.Agree.seed)
  var seed = Resampling.defaultSeed

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  func validate() throws {
    try lang?.value.mustBeOne(unless: try outputFormat == .html)
    guard resamples > 0 else { throw ValidationError(Words.Options.mustBePositive("--resamples")) }
    guard resamples <= AgreementStatistics.mostResamples else {
      throw ValidationError(
        Words.Options.mustBeAtMost("--resamples", AgreementStatistics.mostResamples)
      )
    }
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
          message: Words.Agree.oneCoder(scored.provenance.path),
          status: ExitStatus.badInput
        )
      }
      entries.append((scored, agreement))
    }
    guard entries.count == 1 || outputFormat != .html else {
      throw ValidationError(Words.Agree.onePage(entries.count))
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
      entries.map { $0.scored.table(of: $0.agreement, language: lang?.value.languages().first) }
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
      languages: lang?.value.languages(first: own) ?? [own]
    )
  }
}
