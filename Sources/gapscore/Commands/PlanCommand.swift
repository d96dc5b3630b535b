import ArgumentParser
import GapModel

/// `gapscore plan`: the actions of all offices, and which of them a budget should pay for.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: Words.Plan.abstract,
      discussion: Words.Plan.discussion
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

  @Argument(help: Words.Options.cases)
  var cases: [PathArgument]

  @Option(help: Words.Plan.budget)
  var budget: BudgetArgument?

  @Option(help: Words.Plan.year)
  var year: Int?

  @Option(name: .customLong("at-least"), help: Words.Plan.atLeast)
  var atLeast: [String] = []

  @Option(help: Words.Plan.without)
  var without: [String] = []

  @Flag(name: .customLong("each-office"), help: Words.Plan.eachOffice)
  var eachOffice = false

  @Flag(help: Words.Plan.status)
  var status = false

  @Option(help: Words.Plan.date)
  var date: CalendarDate?

  @Option(name: .customLong("group-by"), help: Words.Plan.groupBy)
  var groupBy: OptionWord<PlanLayout.Grouping>?

  @Option(help: Words.Plan.sort)
  var sort: OptionWord<PlanLayout.Order>?

  @Option(help: Words.Plan.columns)
  var columns: Columns?

  @Option(help: Words.Options.format)
  var format: Format?

  @Option(help: Words.Options.resultLanguage)
  var lang: OptionWord<LanguageOption>?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Option(help: Words.Options.figures)
  var figures: PathArgument?

  @OptionGroup var periodOption: PeriodOption

  @OptionGroup var brandOption: BrandOption

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var spreadsheetOption: SpreadsheetOption

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var threadOption: ThreadOption

  @OptionGroup var limits: ReadingLimits

  /// The columns of the list of actions.
  enum Columns: String, CaseIterable, ExpressibleByArgument {
    case rkpd

    init?(argument: String) { self.init(rawValue: argument.lowercased()) }
  }

  /// The years that a budget may be of, as cases take them.
  private static let years = 1900...2200

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  func validate() throws {
    let format = try outputFormat
    try lang?.value.mustBeOne(unless: format == .html)
    try spreadsheetOption.mustFit(isWorkbook: format == .xlsx)
    _ = try budget?.amount()
    if budget == nil {
      if eachOffice { throw ValidationError(Words.Plan.needsBudget("--each-office")) }
      if !atLeast.isEmpty { throw ValidationError(Words.Plan.needsBudget("--at-least")) }
    }
    if let year, !Self.years.contains(year) {
      throw ValidationError(Words.Plan.noYear(year, Self.years))
    }
    if columns != nil, sort != nil || groupBy != nil {
      throw ValidationError(Words.Plan.columnsAreOrdered(sort == nil ? "--group-by" : "--sort"))
    }
    if !status, date != nil { throw ValidationError(Words.Plan.dateNeedsStatus) }
    guard status else { return }
    let others: [(name: String, isGiven: Bool)] = [
      ("--budget", budget != nil), ("--year", year != nil), ("--without", !without.isEmpty),
      ("--period", periodOption.period != nil),
      ("--group-by", groupBy != nil), ("--sort", sort != nil), ("--columns", columns != nil),
    ]
    if let other = others.first(where: { $0.isGiven }) {
      throw ValidationError(Words.Plan.notWithStatus(other.name))
    }
  }

  func run() throws {
    let format = try outputFormat
    let paths = try FileArguments(cases, isEachOnce: true)
    try OutputFile(self.output, named: "").mustTake(format)
    let brand = try brandOption.read(limits: limits, isStrict: strict)
    let files = CaseFiles(
      limits: limits,
      isStrict: strict,
      view: try viewOption.instrument(),
      threads: threadOption.threads
    )
    var scored: [ScoredCase] = []
    try CaseFiles.mustBeUsable(
      files.passRows(
        of: paths,
        make: { status ? $0 : $0.withFirmness() },
        to: { scored += $0 }
      )
    )
    let own = scored.first?.assessment.assessedCase.language ?? .id
    let languages = lang?.value.languages(first: own) ?? [own]
    let language = lang?.value.rawValue ?? own.rawValue
    let output = OutputFile(self.output, named: "plan.\(language).\(format.fileExtension)")
    let writer = PlanWriter(
      format: format,
      languages: languages,
      brand: brand,
      spreadsheet: spreadsheetOption.form,
      figures: figures,
      output: output
    )
    guard !status else { return try writer.write(followUp(of: scored)) }
    let layout = PlanLayout(
      grouping: groupBy?.value,
      order: sort?.value ?? .priority,
      columns: columns == .rkpd ? .rkpd : .plan
    )
    try writer.write(plan(of: scored), layout)
  }

  private func plan(of cases: [ScoredCase]) throws -> Plan {
    let budget = try budget?.amount()
    if let budget, self.budget?.isWorded == true { Run.tell(Words.Plan.understood(budget)) }
    let request = PlanRequest(
      budget: budget,
      year: year,
      atLeast: atLeast.map { ActionName($0) },
      without: without.map { ActionName($0) },
      isForEachOffice: eachOffice
    )
    do {
      return try Plan(of: oneCaseEach(of: cases), request)
    } catch {
      throw Failure(message: Words.Plan.message(of: error), status: ExitStatus.badInput)
    }
  }

  /// The latest case of each office, or that of the period asked for.
  private func oneCaseEach(of cases: [ScoredCase]) -> [ScoredCase] {
    let choice = periodOption.choice(among: ComparedCases(cases.map { ComparedCase($0) }))
    let kept = Set(choice.cases.map { [$0.file, $0.id] })
    return cases.filter { scored in
      kept.contains([scored.provenance.path, scored.assessment.assessedCase.id.text])
    }
  }

  private func followUp(of cases: [ScoredCase]) throws -> FollowUp {
    do {
      return try FollowUp(of: cases, date: date)
    } catch {
      throw Failure(message: Words.Trend.message(of: error), status: ExitStatus.badInput)
    }
  }
}
