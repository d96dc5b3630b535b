import GapModel

/// What can be saved of one case.
public enum ReportFile: String, CaseIterable, Hashable, Sendable {
  // The report.
  case html, markdown, word
  // The scores.
  case scoreWorkbook, scoreCSV, scoreJSON
  // Sheets to work on.
  case codingSheet, codingSheetCSV, findings, findingsCSV, codeBook, codeBookCSV, form

  /// Whether it is in one language at most.
  var needsOneLanguage: Bool { self == .markdown || self == .word }
}

/// Makes the files of one case: the bytes and the names that the command line gives them.
struct ReportFiles {
  /// The case, with its firmness where that is told.
  let scored: ScoredCase
  /// What the report is asked for.
  let options: ReportOptions
  /// The language of what knows only one; `nil` for the case's own.
  let language: Language?
  /// Whether scores tell the firmness of ratings.
  let scoresAreFirm: Bool
  let sheets: SpreadsheetForm

  private var content: Case { scored.assessment.assessedCase }

  /// Makes a file.
  func file(_ file: ReportFile) -> MadeFile {
    let id = content.id.text
    let words = language ?? content.language
    switch file {
    case .html: return report(as: .html, "html")
    case .markdown: return report(as: .markdown, "md")
    case .word: return report(as: .word, "docx")
    case .scoreWorkbook:
      var scores = ScoreWorkbook(language: language, withFirmness: scoresAreFirm)
      scores.append(scored)
      return MadeFile("scores.xlsx", scores.workbook)
    case .scoreCSV:
      return MadeFile("scores.csv") { sink in
        sink.write(ScoreCSV.header(withFirmness: scoresAreFirm, as: sheets))
        sink.write(ScoreCSV.rows(scored, as: sheets))
      }
    case .scoreJSON:
      return MadeFile("scores.json") { sink in
        ScoreJSON.write(scored, isEntry: false, to: sink)
        sink.write("\n")
      }
    case .codingSheet:
      return MadeFile("\(id).sheet.xlsx", CodingSheet(of: content, language: words).workbook)
    case .codingSheetCSV:
      return MadeFile("\(id).sheet.csv") { sink in
        CodingSheet(of: content, language: words).writeFindings(as: sheets, to: sink)
      }
    case .findings:
      return MadeFile("\(id).findings.xlsx", FindingsTable(of: content).workbook(language: words))
    case .findingsCSV:
      return MadeFile("\(id).findings.csv") { sink in
        FindingsTable(of: content).writeCSV(as: sheets, to: sink)
      }
    case .codeBook:
      let text = CodeBookFile.text(of: content.instrument, language: words)
      return MadeFile("\(id).qdc.qdc") { sink in sink.write(text) }
    case .codeBookCSV:
      let text = CodeBookFile.table(of: content.instrument, language: words)
      return MadeFile("\(id).qdc.csv") { sink in sink.write(text) }
    case .form: return MadeFile("\(id).xlsform.xlsx", XLSForm.workbook(of: content))
    }
  }

  private func report(as format: ReportFormat, _ ending: String) -> MadeFile {
    let name = options.languages.count > 1 ? "both" : (options.languages.first ?? .id).rawValue
    return MadeFile("\(content.id).\(name).\(ending)") { sink in
      scored.writeReport(as: format, options, to: sink)
    }
  }
}
