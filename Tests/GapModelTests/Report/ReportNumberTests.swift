import GapModel
import Testing

@Suite struct `The numbers of a report` {
  @Test(arguments: ReportedCases.names, Language.allCases)
  func `They have the decimal sign of its language`(_ name: String, _ language: Language) throws {
    let page = PageScan(try ReportedCases.named(name).report(as: .html, language: language))
    let wrong: Character = language == .id ? "." : ","
    for line in page.words where !Self.isExempt(line) {
      #expect(!Self.holdsNumber(in: line, with: wrong), "\(line)")
    }
  }

  @Test func `They have it in Markdown and in the table too`() throws {
    let scored = try ReportedCases.everything()
    #expect(scored.report(as: .markdown, language: .id).contains(" 2,33 |"))
    #expect(ScoreTable.text(of: scored, language: .id).contains(" 2,33 "))
    #expect(ScoreTable.text(of: scored, language: .en).contains(" 2.33 "))
  }

  @Test func `For tools the sign is a full stop, and only spreadsheets round, to four decimals`()
    throws
  {
    let scored = try ReportedCases.everything()
    // (2 · 1 + 5) / 3 = 7 / 3
    let gap = (7.0 / 3).description
    #expect(gap.hasPrefix("2.33333333333333"))
    #expect(ScoreJSON.line(scored).contains("\"gap\":\(gap)"))
    #expect(ScoreCSV.rows(scored).contains(",2.3333,"))
  }

  @Test
  func `An index is shown as it was given`() throws {
    let report = try ReportedCases.everything().report(as: .markdown, language: .id)
    // 1.80 would be Cukup, and 2.60 Baik.
    #expect(report.contains("| 2021 | 1,7999 | Kurang |"))
    #expect(report.contains("| 2025 | 2,595 | Cukup |"))
  }

  @Test(arguments: Language.allCases)
  func `Rupiah are grouped as the language groups them`(_ language: Language) throws {
    let report = try ReportedCases.everything().report(as: .html, language: language)
    #expect(report.contains(language == .id ? "Rp12.500.000" : "Rp12,500,000"))
  }

  /// Lines whose signs are no decimal signs: amounts, sections of a study, versions and citations.
  private static func isExempt(_ line: String) -> Bool {
    line.contains("Rp") || line.contains("bagian ") || line.hasPrefix("gapscore ")
      || line.contains("Heeks, R.")
  }

  private static func holdsNumber(in line: String, with sign: Character) -> Bool {
    let characters = Array(line)
    return characters.indices.dropFirst().dropLast().contains { index in
      characters[index] == sign && characters[index - 1].isNumber && characters[index + 1].isNumber
    }
  }
}
