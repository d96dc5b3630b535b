import GapModel
import Testing

@Suite struct `The drawing of the gaps` {
  @Test(arguments: ReportedCases.names)
  func `A bar is as long as its gap`(_ name: String) throws {
    let scored = try ReportedCases.named(name)
    let page = PageScan(scored.report(as: .html, language: .en))
    let gaps = scored.assessment.dimensions.compactMap(\.gap?.value)
    let bars = page.section("figure-1").filter {
      $0.attributes["class"]?.hasPrefix("bar r") == true
    }
    #expect(bars.count == gaps.count)
    // The scale of 0 to 10 takes the drawing's width of 360 less a margin of 6 on each side.
    for (gap, bar) in zip(gaps, bars) {
      let width = try #require(bar.attributes["width"].flatMap(Double.init))
      // A gap of 0 is drawn as a mark that can be seen.
      let length = gap == 0 ? 1.5 : gap * 34.8
      #expect(abs(width - length) <= 0.005 + 1e-9, "\(gap)")
      #expect(bar.attributes["x"] == "6")
    }
  }

  @Test func `A bar has the colour of the rating that counts`() throws {
    let page = PageScan(try ReportedCases.everything().report(as: .html))
    let classes = page.values(of: "class").filter { $0.hasPrefix("bar r") }
    // Small–medium; beyond the scale; judged small–medium; small–medium; small.
    #expect(classes == ["bar r1", "bar r2", "bar r1", "bar r1", "bar r0"])
  }

  @Test(arguments: Language.allCases)
  func `Those who do not see it hear it`(_ language: Language) throws {
    let scored = try ReportedCases.everything()
    let page = PageScan(scored.report(as: .html, language: language))
    let drawing = try #require(page.pieces.first { $0.tag == "svg" })
    #expect(drawing.attributes["role"] == "img")
    let description = try #require(page.texts(in: "desc").first)
    let expected =
      language == .id
      ? ["Informasi 2,33", "Teknologi 6,33", "Tujuan & nilai belum dinilai", "tidak berlaku"]
      : [
        "Information 2.33", "Technology 6.33", "Objectives & values not assessed", "not applicable",
      ]
    for part in expected { #expect(description.contains(part)) }
    #expect(page.texts(in: "title").count >= 2)
  }

  @Test func `Bands are drawn where they lie`() throws {
    let page = PageScan(try ReportedCases.everything().report(as: .html))
    let bands = page.section("figure-1").filter {
      $0.attributes["class"]?.hasPrefix("band r") == true
    }
    // Three bands of 2: 6 + 2 · 34.8 = 75.6, 6 + 4 · 34.8 = 145.2
    #expect(bands.map { $0.attributes["x"] } == ["6", "75.6", "145.2"])
    #expect(bands.map { $0.attributes["width"] } == ["69.6", "69.6", "69.6"])
  }

  @Test func `In Markdown three blocks stand for a point`() throws {
    let report = try ReportedCases.everything().report(as: .markdown, language: .en)
    let lines = report.split(separator: "\n").filter { $0.contains("█") || $0.contains("····") }
    // 7 / 3 · 3 = 7; 19 / 3 · 3 = 19; 4.75 · 3 = 14.25; 3 · 3 = 9; 0
    #expect(lines.map { $0.count { $0 == "█" } } == [7, 19, 14, 0, 0, 9, 0])
    #expect(lines.allSatisfy { $0.count { "█·".contains($0) } == 30 })
  }
}
