import GapModel
import Testing

@Suite struct `The report of a case that shows everything` {
  @Test(arguments: Language.allCases)
  func `Its Markdown is the text that was read through`(_ language: Language) throws {
    let report = try ReportedCases.everything().report(as: .markdown, language: language)
    try ReportSnapshot(name: "everything.\(language.rawValue).md").expect(report)
  }

  @Test func `Without a language it speaks the case's own`() throws {
    let scored = try ReportedCases.everything()
    for format in ReportFormat.usual {
      #expect(scored.report(as: format) == scored.report(as: format, language: .id))
    }
  }

  @Test func `A date stands in the place of the period`() throws {
    let scored = try ReportedCases.everything()
    let date = try #require(CalendarDate("2026-07-01"))
    let report = scored.report(as: .markdown, language: .en, date: date)
    #expect(report.contains("- **Date of the report:** 1 July 2026\n"))
    #expect(!report.contains("**Period:**"))
  }
}
