import GapModel

/// Writes a plan, or what became of one, in the format asked for.
struct PlanWriter {
  let format: PlanCommand.Format
  let languages: [Language]
  let brand: Brand?
  let spreadsheet: SpreadsheetForm
  /// The folder for the pictures, if they are wanted.
  let figures: PathArgument?
  let output: OutputFile

  func write(_ plan: Plan, _ layout: PlanLayout) throws {
    let whole = OutputSet()
    if let figures { try whole.add(plan.figures(languages[0]), to: figures.path) }
    func report(as form: ReportFormat) throws {
      try whole.addLast(output) { sink in
        plan.writeReport(as: form, languages: languages, layout: layout, brand: brand, to: sink)
      }
    }
    switch format {
    case .markdown: try report(as: .markdown(markdownStyle))
    case .html: try report(as: .html)
    case .docx: try report(as: .word)
    case .json: try whole.addLast(output) { plan.writeJSON(to: $0) }
    case .csv:
      try whole.addLast(output) { plan.writeCSV(to: $0, as: spreadsheet, layout: layout) }
    case .table:
      try whole.addLast(output) { $0.write(plan.table(language: languages[0], layout: layout)) }
    case .xlsx:
      try output.write(plan.workbook(language: languages[0], layout: layout), after: whole)
    }
  }

  func write(_ followUp: FollowUp) throws {
    let whole = OutputSet()
    func report(as form: ReportFormat) throws {
      try whole.addLast(output) { sink in
        followUp.writeReport(as: form, languages: languages, brand: brand, to: sink)
      }
    }
    switch format {
    case .markdown: try report(as: .markdown(markdownStyle))
    case .html: try report(as: .html)
    case .docx: try report(as: .word)
    case .json: try whole.addLast(output) { followUp.writeJSON(to: $0) }
    case .csv: try whole.addLast(output) { followUp.writeCSV(to: $0, as: spreadsheet) }
    case .table: try whole.addLast(output) { $0.write(followUp.table(language: languages[0])) }
    case .xlsx: try output.write(followUp.workbook(language: languages[0]), after: whole)
    }
  }

  private var markdownStyle: MarkdownStyle {
    MarkdownStyle(figureFolder: figures.map { output.linkPath(to: $0.path) })
  }
}
