/// A workbook to send around: the findings of a case for a coder to place and to judge, or an empty one for
/// an office to fill in.
///
/// Import knows it again when it comes back.
package struct CodingSheet {
  /// What findings are judged by.
  let instrument: Instrument
  /// The language of the sheet's own words.
  let language: Language
  /// The case whose findings are judged; `nil` for an office that begins.
  let content: Case?
  /// Who is to fill it in, where that is known.
  let coder: Coder.ID?

  /// Makes a sheet of a case's findings.
  ///
  /// - Parameters:
  ///   - content: The case.
  ///   - language: The language of the sheet's own words; the case's own unless said.
  ///   - coder: Who judges alone: nothing of what other coders judged is in the sheet, only what this one has
  ///     judged before. Without it, the sheet has how the case is judged now.
  package init(of content: Case, language: Language? = nil, coder: Coder.ID? = nil) {
    instrument = content.instrument
    self.language = language ?? content.language
    self.content = content
    self.coder = coder
  }

  /// Makes a sheet for an office: a row for each indicator of an instrument.
  package init(of instrument: Instrument, language: Language) {
    self.instrument = instrument
    self.language = language
    content = nil
    coder = nil
  }

  /// Whether the sheet is for somebody who judges without knowing how others did.
  var isBlind: Bool { coder != nil }

  /// The workbook.
  package var workbook: Workbook {
    let title = content.map { $0.title } ?? instrument.head.title[language]
    return Workbook(
      title: title,
      language: language,
      sheets: [caseSheet, sourceSheet, findingSheet, ruleSheet, lists.sheet]
    )
  }

  /// Writes the findings alone, for people without a spreadsheet that reads workbooks.
  package func writeFindings(as form: SpreadsheetForm, to sink: TextSink) {
    sink.write(form.mark)
    for row in findingSheet.rows {
      sink.write(CSV.row(row.map { CSV.Cell($0) }, form))
    }
  }

  func say(_ text: LocalisedText) -> String { text[language] }
}

extension CSV.Cell {
  /// A cell of a workbook as text.
  init(_ cell: Workbook.Cell) {
    switch cell.value {
    case .empty: self = .text(nil)
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .count(let count): self = .count(count)
    case .date(let date): self = .text(date.description)
    case .flag(let flag): self = .flag(flag)
    }
  }
}
