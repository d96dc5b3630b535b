public import ArgumentParser
public import GapModel

/// `gapscore compare`: several offices side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put several offices side by side.",
    discussion: "Example: gapscore compare cases/ --view heeks -o comparison.html"
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, json, csv, table

    var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .html, .json, .csv: rawValue
      case .table: "txt"
      }
    }
  }

  enum Order: ExpressibleByArgument {
    case total
    case name
    case dimension(String)

    init(argument: String) {
      self =
        switch argument {
        case "total": .total
        case "name": .name
        default: .dimension(argument)
        }
    }
  }

  @Argument(help: "Files, folders, or - for standard input.")
  var cases: [PathArgument] = []

  @Option(help: "A file that 'score --format jsonl' wrote; may be given more than once.")
  var scores: [PathArgument] = []

  @Option(
    help: "How to write: markdown, html, json, csv or table; without it the extension of --output."
  )
  var format: Format?

  @Option(help: "The language: id, en, or both on one page.")
  var lang = LanguageOption.id

  @Option(name: .shortAndLong, help: "The file or folder to write; without it standard output.")
  var output: PathArgument?

  @Option(help: "What offices are ordered by: total, name, or a dimension.")
  var sort = Order.total

  @Option(help: "What offices are put together by: region, system or organisation.")
  var groupBy: ComparisonLayout.Grouping?

  @Option(
    help: """
      How many offices are shown, from the beginning of the order: by total those with the smallest \
      gaps, by a dimension those with the largest.
      """
  )
  var top: Int?

  @Option(help: "How many offices are shown from the order's end: by total those furthest behind.")
  var bottom: Int?

  @Flag(
    help: """
      Write a copy that anyone may see: made-up names for offices, regions, systems and files, and \
      numbers for strategies; no words of a case. It needs a shipped instrument and takes no --brand.
      """
  )
  var alias = false

  @Flag(help: "Leave out files that have errors or cannot be read, and say so in the output.")
  var keepGoing = false

  @OptionGroup var brandOption: BrandOption

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @OptionGroup var spreadsheetOption: SpreadsheetOption

  @OptionGroup var viewOption: ViewOption

  @OptionGroup var threadOption: ThreadOption

  @OptionGroup var limits: ReadingLimits

  private var outputFormat: Format {
    get throws { try FileExtension.format(of: output, asked: format, usual: .table) }
  }

  /// The language of what is written in one only.
  private var language: Language { lang.languages()[0] }

  func validate() throws {
    guard !cases.isEmpty || !scores.isEmpty else {
      throw ValidationError("Name the cases to compare, or give --scores.")
    }
    if let top, top < 1 { throw ValidationError("--top must lie above 0.") }
    if let bottom, bottom < 1 { throw ValidationError("--bottom must lie above 0.") }
    if top != nil, bottom != nil {
      throw ValidationError("Give either --top or --bottom; a comparison shows one end.")
    }
    if alias, brandOption.brand != nil {
      throw ValidationError("--brand names the office, so it cannot be given with --alias.")
    }
    try lang.mustBeOne(unless: try outputFormat == .html)
  }

  func run() throws {
    let outputFormat = try outputFormat
    let name = "comparison.\(lang.rawValue).\(outputFormat.fileExtension)"
    let output = OutputFile(self.output, named: name)
    let paths = try FileArguments(cases, isEachOnce: true)
    for path in scores { ReadFiles.note(path) }
    try output.mustNotBeRead()
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
    var own: Instrument?
    let faulty = try files.passRows(
      of: paths,
      make: { (ComparedCase($0), $0.assessment.assessedCase.instrument) },
      to: { rows in
        for row in rows { compared.append(row.0) }
        own = own ?? rows.first?.1
      }
    )
    if !keepGoing { try CaseFiles.mustBeUsable(faulty) }
    for path in scores {
      for entry in try ScoreLines.cases(in: path, limits: limits) {
        compared.append(entry)
      }
    }
    guard let instrument = try view ?? own ?? shipped(compared.first?.instrument) else {
      throw Failure(message: "there is nothing to compare", status: ExitStatus.badInput)
    }
    guard !alias || ShippedInstrument.named(instrument.id.text) == instrument else {
      throw Failure(
        message: """
          an instrument of one's own may tell who made it, so --alias takes shipped ones only; \
          --view reads the cases in the terms of one
          """,
        status: ExitStatus.badInput
      )
    }
    let comparison = try compare(compared, instrument, faulty)
    let layout = try layout(instrument)
    try output.write { sink in write(comparison, layout, brand, as: outputFormat, to: sink) }
  }

  private func compare(
    _ cases: ComparedCases,
    _ instrument: Instrument,
    _ faulty: [CaseFiles.Faulty]
  ) throws -> Comparison {
    do {
      let leftOut = faulty.enumerated().map { index, faulty in
        Comparison.LeftOut(
          file: alias ? "\(index + 1)" : faulty.file,
          why: sentence(on: faulty.reason)
        )
      }
      // What cannot be compared is told under the real names, before any are made up.
      let comparison = try Comparison(of: cases, under: instrument, leftOut: leftOut)
      for names in comparison.alikeNames { StandardStreams.tell(Self.told(of: names)) }
      guard alias else { return comparison }
      let aliased = ComparedCase.aliased(cases, under: instrument, language: language)
      return try Comparison(
        of: ComparedCases(aliased),
        under: instrument,
        leftOut: leftOut
      )
    } catch {
      throw Failure(message: Self.message(of: error), status: ExitStatus.badInput)
    }
  }

  private static func told(of names: Comparison.AlikeNames) -> String {
    let message =
      "\(names.kind.rawValue) '\(names.second)' differs from '\(names.first)' only by how it is typed; "
      + "write both alike, or they count as two"
    return "gapscore: \(DisplayText.visible(message))\n"
  }

  private func sentence(on reason: CaseFiles.Faulty.Reason) -> String {
    switch (reason, language) {
    case (.hasErrors, .id): "berkas ini memuat kesalahan"
    case (.hasErrors, .en): "the file has errors"
    case (.lacksCrosswalk, .id): "instrumennya tidak punya pemetaan ke sana"
    case (.lacksCrosswalk, .en): "its instrument has no crosswalk there"
    case (.isUnreadable, .id): "berkas ini tidak dapat dibaca"
    case (.isUnreadable, .en): "the file cannot be read"
    }
  }

  private static func message(of failure: Comparison.Failure) -> String {
    switch failure {
    case .tooFew(let files):
      "a comparison needs two cases or more; there is \(files.isEmpty ? "none" : files[0])"
    case .sameCase(let id, let files):
      "case '\(id)' is given more than once: \(files.joined(separator: ", "))"
    case .samePlace(let organisation, let system, let files):
      "\(organisation), \(system), is given at more than one time: "
        + "\(files.joined(separator: ", ")); 'gapscore trend' compares times"
    case .differentInstruments(let groups):
      "cases of several instruments are compared through their crosswalk, with --view, and scored lines "
        + "in the terms they were scored in. "
        + groups.joined(separator: "; ")
    }
  }

  private func shipped(_ id: Instrument.ID?) throws -> Instrument? {
    guard let id else { return nil }
    guard let instrument = ShippedInstrument.named(id.text) else {
      throw Failure(
        message:
          "the scores are of instrument \(id), which is not shipped; compare the cases themselves",
        status: ExitStatus.badInput
      )
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
        let names = instrument.dimensions.map(\.key).joined(separator: ", ")
        throw ValidationError("--sort takes total, name, or one of \(names).")
      }
      order = .dimension(dimension.id)
    }
    return ComparisonLayout(
      order: order,
      grouping: groupBy,
      top: top ?? bottom,
      from: bottom == nil ? .first : .last
    )
  }

  private func write(
    _ comparison: Comparison,
    _ layout: ComparisonLayout,
    _ brand: Brand?,
    as format: Format,
    to sink: TextSink
  ) {
    let languages = lang.languages()
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
    case .markdown: writeReport(as: .markdown)
    case .html: writeReport(as: .html)
    case .json: comparison.writeJSON(to: sink)
    case .csv: comparison.writeCSV(to: sink, as: spreadsheetOption.form)
    case .table: sink.write(comparison.table(language: language, layout: layout))
    }
  }
}

extension ComparisonLayout.Grouping: ExpressibleByArgument {}
