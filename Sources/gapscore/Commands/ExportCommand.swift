import ArgumentParser
import GapModel
import SystemPackage

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
    case sheet, findings, xlsform, qdc, `public`
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

  @OptionGroup var publicOptions: PublicOptions

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
    try spreadsheetOption.mustFit(isWorkbook: try outputFormat == .xlsx)
    try publicOptions.mustFit(try exportKind)
    guard let coder else { return }
    guard try exportKind == .sheet else { throw ValidationError(Words.Export.coderNeedsSheet) }
    guard CodingSheet.isCoder(coder) else {
      throw ValidationError(Words.Export.noCoder(DisplayText.visible(coder)))
    }
  }

  func run() throws {
    let (kind, format) = (try exportKind, try outputFormat)
    ReadFiles.note(subject)
    try OutputFile(output, named: "").mustTake(format)
    if kind == .public {
      let copy = try PublicCopy(of: self.subject, publicOptions, limits: limits, isStrict: strict)
      return try copy.write(to: output)
    }
    let subject = try ExportSubject(subject, limits: limits, isStrict: strict)
    let name = "\(subject.id).\(kind.rawValue).\(format.rawValue)"
    let output = OutputFile(output, named: name)
    if kind == .sheet { try Self.mustBeFree(output) }
    try write(subject, kind, as: format, to: output)
  }

  /// Refuses a coding sheet in the place of a file: it may be one that a coder has filled in.
  private static func mustBeFree(_ output: OutputFile) throws {
    guard case .file(let path, _) = output, (try? path.stat())?.type == .regular else { return }
    throw Failure(message: Words.Export.sheetExists(path.name), status: ExitStatus.noOutput)
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
      case .xlsx: try output.write(sheet.workbook)
      case .csv, .qdc, .yaml:
        try output.write { sheet.writeFindings(as: spreadsheetOption.form, to: $0) }
      }
    case .findings:
      guard case .assessedCase(let content) = subject else {
        throw ValidationError(Words.Export.needsCase(subject.id))
      }
      let table = FindingsTable(of: content)
      switch format {
      case .xlsx: try output.write(table.workbook(language: language))
      case .csv, .qdc, .yaml:
        try output.write { table.writeCSV(as: spreadsheetOption.form, to: $0) }
      }
    case .xlsform:
      switch subject {
      case .assessedCase(let content): try output.write(XLSForm.workbook(of: content))
      case .instrument(let instrument):
        try output.write(XLSForm.workbook(of: instrument, language: language))
      }
    case .qdc:
      let instrument = subject.instrument
      try output.write(
        format == .csv
          ? CodeBookFile.table(of: instrument, language: language)
          : CodeBookFile.text(of: instrument, language: language)
      )
    // A copy for others is written before, as it needs more than a subject.
    case .public: break
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
}
