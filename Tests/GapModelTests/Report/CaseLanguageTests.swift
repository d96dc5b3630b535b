import GapModel
import Testing

@Suite struct `The language of a case's texts` {
  /// What the report says of them.
  static let notes: [Language: String] = [
    .id: "Inggris. Pernyataan, kutipan, judul, dan catatan dari kasus tidak diterjemahkan.",
    .en: "Indonesian. Statements, quotations, titles and notes of the case are not translated.",
  ]

  private static func other(than language: Language) -> Language { language == .id ? .en : .id }

  @Test(arguments: Language.allCases)
  func `Each text of the case names it, where the report speaks the other`(
    _ language: Language
  ) throws {
    let own = Self.other(than: language)
    let scored = try ReportedCases.neutral(said: own)
    for reader in ReportOptions.Reader.allCases {
      let options = ReportOptions(languages: [language], isByGroup: true, for: reader)
      let page = PageScan(scored.report(as: .html, options))
      let texts = page.spokenTexts.filter { $0.text.contains("Zq") && $0.element != "desc" }
      #expect(texts.count > 3)
      for text in texts {
        // A group of sources stands in one title with a technique, which is the report's word.
        let isMixed = text.element == "th" && text.text.contains(", ")
        #expect(text.language == own.rawValue || isMixed, "\(reader): \(text)")
      }
      // And nothing that is the report's does.
      for text in page.spokenTexts where text.language == own.rawValue {
        let isLink = text.element == "a" || text.text.allSatisfy { "(); ,)".contains($0) }
        #expect(text.text.contains("Zq") || isLink || text.text == "loket", "\(reader): \(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `No text names it where the report speaks the same`(_ language: Language) throws {
    let scored = try ReportedCases.neutral(said: language)
    let page = PageScan(scored.report(as: .html, language: language))
    #expect(page.values(of: "lang") == [language.rawValue])
  }

  @Test(arguments: Language.allCases, ReportFormat.usual)
  func `A report in the other language says once that the texts are not translated`(
    _ language: Language,
    _ format: ReportFormat
  ) throws {
    let note = try #require(Self.notes[language])
    let foreign = try ReportedCases.neutral(said: Self.other(than: language))
    let own = try ReportedCases.neutral(said: language)
    for reader in ReportOptions.Reader.allCases {
      let options = ReportOptions(languages: [language], for: reader)
      #expect(foreign.report(as: format, options).split(separator: note).count == 2)
      #expect(!own.report(as: format, options).contains(note))
    }
  }

  @Test func `On a page of both languages only the other half names it`() throws {
    let options = ReportOptions(languages: [.id, .en])
    let page = PageScan(try ReportedCases.neutral().report(as: .html, options))
    let texts = page.spokenTexts.filter { $0.text.contains("Zq") && $0.element != "desc" }
    #expect(texts.allSatisfy { $0.language == "id" || $0.text.contains(", ") })
    let halves = page.pieces.filter { $0.attributes["class"] == "page language" }
    #expect(halves.map { $0.attributes["lang"] } == ["id", "en"])
  }

  @Test func `What was done between rounds names it too`() throws {
    var round = RoundFile.of(
      2026,
      2,
      3,
      4,
      rest: """
        recommendations:
          - {id: R1, title: Zqr, addresses: [technology], leverage: direct, status: done}
        """
    )
    round.office = "Zq1"
    var first = RoundFile.of(2025, 6, 7, 8)
    first.office = "Zq1"
    let trend = try Trend.of(first, round)
    #expect(trend.language == .id)
    let page = PageScan(trend.report(as: .html, language: .en))
    let texts = page.spokenTexts.filter { $0.text.contains("Zq") }
    #expect(texts.count > 1)
    #expect(texts.allSatisfy { $0.language == "id" })
    let note = try #require(Self.notes[.en])
    #expect(page.words.count { $0 == note } == 1)
  }
}
