import GapModel

/// What several cases tell together, as the command line writes it.
struct ComparedDocument: Sendable {
  /// What it is of.
  enum Subject: Sendable {
    case comparison(Comparison, ComparisonLayout)
    case trend(Trend)
    case regency(RegencyTrend)
    case plan(Plan, PlanLayout)
    case followUp(FollowUp)
  }

  let subject: Subject
  /// The languages, the one that is shown first in front.
  let languages: [Language]
  let brand: Brand?
  /// What is worth knowing beside it.
  var notes: [LocalisedText] = []

  private var language: Language { languages.first ?? .id }

  /// The files that there are of it.
  var files: [ComparedFile] {
    switch subject {
    case .comparison, .plan, .followUp: ComparedFile.allCases
    case .trend, .regency: ComparedFile.allCases.filter { $0 != .csv }
    }
  }

  /// What its files are called, without their endings.
  private var name: String {
    let word =
      switch subject {
      case .comparison: "comparison"
      case .trend, .regency: "trend"
      case .plan, .followUp: "plan"
      }
    return "\(word).\(languages.count > 1 ? "both" : language.rawValue)"
  }

  /// Makes one of its files.
  func file(_ file: ComparedFile, _ sheets: SpreadsheetForm) -> MadeFile {
    switch file {
    case .html: MadeFile("\(name).html") { write(as: .html, to: $0) }
    case .word: MadeFile("\(name).docx") { write(as: .word, to: $0) }
    case .markdown: MadeFile("\(name).md") { write(as: .markdown, to: $0) }
    case .workbook: MadeFile("\(name).xlsx", workbook)
    case .csv: MadeFile("\(name).csv") { writeCSV(as: sheets, to: $0) }
    case .json: MadeFile("\(name).json") { writeJSON(to: $0) }
    }
  }

  /// The page that is shown.
  var html: String { TextSink.text { write(as: .html, to: $0) } }

  private func write(as format: ReportFormat, to sink: TextSink) {
    switch subject {
    case .comparison(let comparison, let layout):
      comparison.writeReport(
        as: format,
        languages: languages,
        layout: layout,
        brand: brand,
        to: sink
      )
    case .trend(let trend):
      trend.writeReport(as: format, languages: languages, brand: brand, to: sink)
    case .regency(let trend):
      trend.writeReport(as: format, languages: languages, brand: brand, to: sink)
    case .plan(let plan, let layout):
      plan.writeReport(as: format, languages: languages, layout: layout, brand: brand, to: sink)
    case .followUp(let followUp):
      followUp.writeReport(as: format, languages: languages, brand: brand, to: sink)
    }
  }

  private var workbook: Workbook {
    switch subject {
    case .comparison(let comparison, let layout):
      comparison.workbook(language: language, layout: layout)
    case .trend(let trend): trend.workbook(language: language)
    case .regency(let trend): trend.workbook(language: language)
    case .plan(let plan, let layout): plan.workbook(language: language, layout: layout)
    case .followUp(let followUp): followUp.workbook(language: language)
    }
  }

  private func writeCSV(as form: SpreadsheetForm, to sink: TextSink) {
    switch subject {
    case .comparison(let comparison, _): comparison.writeCSV(to: sink, as: form)
    case .plan(let plan, let layout): plan.writeCSV(to: sink, as: form, layout: layout)
    case .followUp(let followUp): followUp.writeCSV(to: sink, as: form)
    // There is no such file of a trend.
    case .trend, .regency: break
    }
  }

  private func writeJSON(to sink: TextSink) {
    switch subject {
    case .comparison(let comparison, let layout): comparison.writeJSON(to: sink, layout: layout)
    case .trend(let trend): sink.write(trend.json)
    case .regency(let trend): sink.write(trend.json)
    case .plan(let plan, _): plan.writeJSON(to: sink)
    case .followUp(let followUp): followUp.writeJSON(to: sink)
    }
  }
}
