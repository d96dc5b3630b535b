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
    case table, json, markdown, html, docx, xlsx

    var fileExtension: String {
      switch self {
      case .table: "txt"
      case .json, .html, .docx, .xlsx: rawValue
      case .markdown: "md"
      }
    }
  }

  /// The formats that are text.
  private enum TextFormat: String {
    case table, json, markdown, html, docx
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
    try output.mustTake(outputFormat)
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
    guard entries.count == 1 || ![.html, .docx].contains(outputFormat) else {
      throw ValidationError(Words.Agree.onePage(entries.count))
    }
    guard let format = TextFormat(rawValue: outputFormat.rawValue) else {
      let language = lang?.value.languages().first
      return try output.write(ScoredCase.workbook(of: entries, language: language))
    }
    try output.write { sink in write(entries, as: format, to: sink) }
  }

  private func write(
    _ entries: [(scored: ScoredCase, agreement: Agreement)],
    as format: TextFormat,
    to sink: TextSink
  ) {
    switch format {
    case .json: sink.write(ScoredCase.json(of: entries))
    case .table:
      let language = lang?.value.languages().first
      let tables = entries.map { $0.scored.table(of: $0.agreement, language: language) }
      sink.write(tables.joined(separator: "\n"))
    case .markdown: writeReports(entries, as: .markdown, to: sink)
    case .html: writeReports(entries, as: .html, to: sink)
    case .docx: writeReports(entries, as: .word, to: sink)
    }
  }

  private func writeReports(
    _ entries: [(scored: ScoredCase, agreement: Agreement)],
    as format: ReportFormat,
    to sink: TextSink
  ) {
    for (index, entry) in entries.enumerated() {
      if index > 0 { sink.write("\n") }
      let own = entry.scored.assessment.assessedCase.language
      entry.scored.writeReport(
        of: entry.agreement,
        as: format,
        languages: lang?.value.languages(first: own) ?? [own],
        to: sink
      )
    }
  }
}
