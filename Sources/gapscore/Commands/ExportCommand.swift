import ArgumentParser
import GapModel

/// `gapscore export`: a case or an instrument for other programs and other hands.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Words.Export.abstract,
      discussion: Words.Export.discussion
    )
  }

  /// What a case or an instrument becomes.
  enum Kind: String, CaseIterable {
    case sheet, findings, xlsform, qdc
  }

  @Argument(help: Words.Export.kind)
  var kind: String

  @Argument(help: Words.Export.subject)
  var subject: PathArgument

  @Option(help: Words.Options.format)
  var format: ExportFormat?

  @Option(help: Words.Options.resultLanguage)
  var lang: Language?

  @Option(name: .shortAndLong, help: Words.Options.output)
  var output: PathArgument?

  @Option(help: Words.Export.coder)
  var coder: String?

  @Flag(help: Words.Options.strict)
  var strict = false

  @OptionGroup var spreadsheetOption: SpreadsheetOption

  @OptionGroup var limits: ReadingLimits

  private var exportKind: Kind {
    get throws {
      guard let kind = Kind(rawValue: kind) else {
        let names = Kind.allCases.map(\.rawValue)
        throw ValidationError(
          Words.Export.noKind(kind, names, nearest: NearMiss.nearest(to: kind, among: names))
        )
      }
      return kind
    }
  }

  private var outputFormat: ExportFormat {
    get throws { try exportKind.format(of: output, asked: format) }
  }

  func validate() throws {
    _ = try outputFormat
    guard let coder else { return }
    guard try exportKind == .sheet else { throw ValidationError(Words.Export.coderNeedsSheet) }
    guard CodingSheet.isCoder(coder) else {
      throw ValidationError(Words.Export.noCoder(DisplayText.visible(coder)))
    }
  }

  func run() throws {
    let (kind, format) = (try exportKind, try outputFormat)
    if case .standardOutput = OutputFile(output, named: ""), format.isBinary,
      Run.current.streams.results.isTerminal
    {
      throw ValidationError(Words.Export.needsFile(".\(format.rawValue)"))
    }
    ReadFiles.note(subject)
    try OutputFile(output, named: "").mustNotBeRead()
    let subject = try ExportSubject(subject, limits: limits, isStrict: strict)
    let name = "\(subject.id).\(kind.rawValue).\(format.rawValue)"
    try write(subject, kind, as: format, to: OutputFile(output, named: name))
  }

  private func write(
    _ subject: ExportSubject,
    _ kind: Kind,
    as format: ExportFormat,
    to output: OutputFile
  ) throws {
    let language = lang ?? subject.language
    switch kind {
    case .sheet:
      let sheet = try codingSheet(of: subject, language)
      switch format {
      case .xlsx: try write(sheet.workbook, to: output)
      case .csv, .qdc:
        try output.write { sheet.writeFindings(as: spreadsheetOption.form, to: $0) }
      }
    case .findings:
      guard case .assessedCase(let content) = subject else {
        throw ValidationError(Words.Export.needsCase(subject.id))
      }
      let table = FindingsTable(of: content)
      switch format {
      case .xlsx: try write(table.workbook(language: language), to: output)
      case .csv, .qdc: try output.write { table.writeCSV(as: spreadsheetOption.form, to: $0) }
      }
    case .xlsform:
      switch subject {
      case .assessedCase(let content): try write(XLSForm.workbook(of: content), to: output)
      case .instrument(let instrument):
        try write(XLSForm.workbook(of: instrument, language: language), to: output)
      }
    case .qdc:
      let instrument = subject.instrument
      try output.write(
        format == .csv
          ? CodeBookFile.table(of: instrument, language: language)
          : CodeBookFile.text(of: instrument, language: language)
      )
    }
  }

  private func codingSheet(of subject: ExportSubject, _ language: Language) throws -> CodingSheet {
    switch subject {
    case .assessedCase(let content):
      return CodingSheet(of: content, language: language, coder: coder.map { Coder.ID($0) })
    case .instrument(let instrument):
      guard coder == nil else { throw ValidationError(Words.Export.needsCase(subject.id)) }
      return CodingSheet(of: instrument, language: language)
    }
  }

  /// Writes a workbook, and says where a cell could not hold all of its text.
  private func write(_ workbook: Workbook, to output: OutputFile) throws {
    let most = workbook.sheets.map(\.rows.count).max() ?? 0
    guard most <= WorkbookFile.mostRows else {
      throw Failure(message: Words.Export.tooManyRows(most), status: ExitStatus.badInput)
    }
    let file = WorkbookFile(workbook)
    try output.write { $0.write(file.bytes) }
    for cell in file.cutCells.prefix(Self.mostToldCuts) {
      Run.tell(Words.Export.isCut("\(cell.sheet)!\(cell.cell)", missing: cell.missing))
    }
    let more = file.cutCells.count - Self.mostToldCuts
    if more > 0 { Run.tell(Words.Export.moreAreCut(more)) }
  }

  /// So many cells that are cut are named; the rest are counted.
  private static let mostToldCuts = 10
}
