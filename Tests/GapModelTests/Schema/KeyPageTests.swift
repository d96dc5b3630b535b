import GapModel
import Testing

@Suite struct `The page of a key` {
  private func pages(_ words: String) -> [KeyPage] {
    KeyPage.find(words, instruments: ShippedInstrument.all)
  }

  @Test func `A key is found by its path`() throws {
    let page = try #require(pages("case.period.from").first)
    #expect(page.path == "case.period.from")
    #expect(page.kind == .assessedCase)
    let text = page.markdown(language: .en)
    #expect(text.contains("When it begins") && text.contains("`from: 2025-08`"))
  }

  @Test func `A key alone is found wherever it may stand, the outermost first`() {
    let paths = pages("note").map(\.path)
    #expect(paths.first == "case.note")
    #expect(Set(paths).isSuperset(of: ["findings.note", "sources.note", "recommendations.note"]))
  }

  @Test func `A criterion is a key of findings, with its steps`() throws {
    let page = try #require(pages("findings.impact").first)
    #expect(page.markdown(language: .id).contains("`hampers`"))
  }

  @Test func `Words of the instrument are listed with their labels`() throws {
    let page = try #require(pages("sources.technique").first)
    #expect(page.markdown(language: .id).contains("`interview`: wawancara"))
  }

  @Test(arguments: ["", ".", "xyz", "findings.xyz"])
  func `What is no key is not found`(words: String) { #expect(pages(words).isEmpty) }
}
