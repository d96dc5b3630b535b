import ArgumentParser
import GapModel

/// `gapscore compare`: several offices side by side.
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: Words.Compare.abstract,
      discussion: Words.Compare.discussion
    )
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, docx, json, csv, table, xlsx

    var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .html, .docx, .json, .csv, .xlsx: rawValue
      case .table: "txt"
      }
    }
  }

  /// The formats that are text.
  private enum TextFormat: String {
    case markdown, html, docx, json, csv, table
  }

  enum Order: ExpressibleByArgument {
    case total
    case name
    case dimension(String)

    init(argument: String) {
      self =
        switch argument {
        case "total": .total
        case "name", "nama": .name
        default: .dimension(argument)
        }
    }
  }

  @Argument(help: Words.Options.cases)
  var cases: [PathArgument] = []

  @Option(help: Words.Compare.scores)
  var scores: [PathArgument] = []

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: OptionWord<LanguageOption>?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Option(help: Words.Options.figures)
  var figures: PathArgument?

  @Option(help: Words.Compare.sort)
  var sort = Order.total

  @Option(help: Words.Compare.groupBy)
  var groupBy: OptionWord<ComparisonLayout.Grouping>?

  @Option(help: Words.Compare.top)
  var top: Int?

  @Option(help: Words.Compare.bottom)
  var bottom: Int?

  @Flag(help: Words.Compare.alias)
  var alias = false

  @Flag(help: Words.Compare.keepGoing)
  var keepGoing = false

  @OptionGroup var periodOption: PeriodOption

  @OptionGroup var brandOption: BrandOption

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
    guard !cases.isEmpty || !scores.isEmpty else {
      throw ValidationError(Words.Compare.needsCases)
    }
    for (option, number) in [("--top", top), ("--bottom", bottom)] {
      if let number, number < 1 { throw ValidationError(Words.Options.mustBePositive(option)) }
    }
    if top != nil, bottom != nil {
      throw ValidationError(Words.Compare.oneEnd)
    }
    if alias, brandOption.brand != nil {
      throw ValidationError(Words.Compare.noBrandWithAlias)
    }
    try lang?.value.mustBeOne(unless: try outputFormat == .html)
    try spreadsheetOption.mustFit(isWorkbook: try outputFormat == .xlsx)
  }

  func run() throws {
    let outputFormat = try outputFormat
    let paths = try FileArguments(cases, isEachOnce: true)
    for path in scores { ReadFiles.note(path) }
    try OutputFile(self.output, named: "").mustTake(outputFormat)
    let brand = try brandOption.read(limits: limits, isStrict: strict)
    let view = try viewOption.instrument()
    let files = CaseFiles(
      limits: limits,
      isStrict: strict,
      view: view,
      detail: .ratings,
      threads: threadOption.threads
    )
    var compared = ComparedCases()
    var instruments: [String: Instrument] = [:]
    var ownLanguage: Language?
    let faulty = try files.passRows(
      of: paths,
      make: { scored in
        let content = scored.assessment.assessedCase
        return (compared: ComparedCase(scored), content.instrument, content.language)
      },
      to: { rows in
        for (entry, instrument, language) in rows {
          compared.append(entry)
          instruments[entry.sha256] = instrument
          ownLanguage = ownLanguage ?? language
        }
      }
    )
    if !keepGoing { try CaseFiles.mustBeUsable(faulty) }
    for path in scores {
      for entry in try ScoreLines.cases(in: path, limits: limits) {
        compared.append(entry)
      }
    }
    let choice = periodOption.choice(among: compared)
    let first = choice.cases.first ?? compared.first
    guard
      let instrument = try view ?? first.flatMap({ instruments[$0.sha256] })
        ?? shipped(first?.instrument)
    else {
      throw Failure(message: Words.Compare.nothing, status: ExitStatus.badInput)
    }
    guard !alias || ShippedInstrument.named(instrument.id.text) == instrument else {
      throw Failure(message: Words.Compare.ownInstrument, status: ExitStatus.badInput)
    }
    // Lines of scores do not say their language; Indonesian is that of cases that say none.
    let languages = languages(first: ownLanguage ?? .id)
    let comparison = try compare(choice, instrument, faulty, languages[0])
    let layout = try layout(instrument)
    let language = lang?.value.rawValue ?? languages[0].rawValue
    let output = OutputFile(
      self.output,
      named: "comparison.\(language).\(outputFormat.fileExtension)"
    )
    let whole = OutputSet()
    if let figures {
      try whole.add(comparison.figures(languages[0], layout: layout), to: figures.path)
    }
    guard let format = TextFormat(rawValue: outputFormat.rawValue) else {
      let workbook = comparison.workbook(language: languages[0], layout: layout)
      return try output.write(workbook, after: whole)
    }
    let style = MarkdownStyle(figureFolder: figures.map { output.linkPath(to: $0.path) })
    try whole.addLast(output) { sink in
      write(comparison, layout, brand, as: format, style, languages, to: sink)
    }
  }

  private func languages(first own: Language) -> [Language] {
    lang?.value.languages(first: own) ?? [own]
  }

  private func compare(
    _ choice: PeriodChoice,
    _ instrument: Instrument,
    _ faulty: [CaseFiles.Faulty],
    _ language: Language
  ) throws -> Comparison {
    do {
      let faulty = faulty.map { faulty in
        Comparison.LeftOut(
          file: faulty.file,
          why: Words.Compare.reason(faulty.reason)[language]
        )
      }
      let leftOut = (faulty + periodOption.leftOut(of: choice, language)).enumerated().map {
        Comparison.LeftOut(file: alias ? "\($0.offset + 1)" : $0.element.file, why: $0.element.why)
      }
      let cases = choice.cases
      // What cannot be compared is reported under the real names, before any are made up.
      let comparison = try Comparison(of: cases, under: instrument, leftOut: leftOut)
      for names in comparison.alikeNames { Run.tell(Words.Compare.told(of: names)) }
      guard alias else { return comparison }
      let aliased = ComparedCase.aliased(cases, under: instrument, language: language)
      return try Comparison(
        of: ComparedCases(aliased),
        under: instrument,
        leftOut: leftOut
      )
    } catch {
      throw Failure(message: Words.Compare.message(of: error), status: ExitStatus.badInput)
    }
  }

  private func shipped(_ id: Instrument.ID?) throws -> Instrument? {
    guard let id else { return nil }
    guard let instrument = ShippedInstrument.named(id.text) else {
      throw Failure(message: Words.Compare.unshipped(id), status: ExitStatus.badInput)
    }
    return instrument
  }

  private func layout(_ instrument: Instrument) throws -> ComparisonLayout {
    let order: ComparisonLayout.Order
    switch sort {
    case .total: order = .total
    case .name: order = .name
    case .dimension(let word):
      guard let dimension = instrument.dimensions.named(word) else {
        throw ValidationError(Words.Compare.noOrder(instrument.dimensions.map(\.key)))
      }
      order = .dimension(dimension.id)
    }
    return ComparisonLayout(
      order: order,
      grouping: groupBy?.value,
      top: top ?? bottom,
      from: bottom == nil ? .first : .last
    )
  }

  private func write(
    _ comparison: Comparison,
    _ layout: ComparisonLayout,
    _ brand: Brand?,
    as format: TextFormat,
    _ style: MarkdownStyle,
    _ languages: [Language],
    to sink: TextSink
  ) {
    func writeReport(as format: ReportFormat) {
      comparison.writeReport(
        as: format,
        languages: languages,
        layout: layout,
        brand: brand,
        to: sink
      )
    }
    switch format {
    case .markdown: writeReport(as: .markdown(style))
    case .html: writeReport(as: .html)
    case .docx: writeReport(as: .word)
    case .json: comparison.writeJSON(to: sink, layout: layout)
    case .csv: comparison.writeCSV(to: sink, as: spreadsheetOption.form)
    case .table: sink.write(comparison.table(language: languages[0], layout: layout))
    }
  }
}
