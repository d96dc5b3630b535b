import GapModel
import Testing

@Suite struct `The letterhead of a report` {
  private func report(_ brand: Brand, as format: ReportFormat) throws -> String {
    try PictureCase().scored().report(as: format, ReportOptions(languages: [.en], brand: brand))
  }

  /// The paragraphs of the page's letterhead, each with its class.
  private func lines(_ brand: Brand) throws -> [[String]] {
    let page = PageScan(try report(brand, as: .html))
    return page.pieces.filter { piece in
      piece.tag == "p"
        && ["above", "organisation", "below", "stamp"].contains(piece.attributes["class"])
    }.map { [$0.attributes["class"] ?? "", $0.text] }
  }

  private let lined = Brand(
    organisation: "Dinas <Contoh>",
    above: ["Pemerintah & Kabupaten", "Sekretariat"],
    below: ["Jalan 1", "Telepon"],
    mark: .draft
  )

  @Test func `Lines stand around the name, in their order`() throws {
    #expect(
      try lines(lined) == [
        ["above", "Pemerintah & Kabupaten"], ["above", "Sekretariat"],
        ["organisation", "Dinas <Contoh>"], ["below", "Jalan 1"], ["below", "Telepon"],
        ["stamp", "draft"],
      ]
    )
    #expect(try report(lined, as: .html).contains("class=\"letterhead lined\""))
  }

  @Test func `A name alone stands as it always did`() throws {
    let brand = Brand(organisation: "Dinas", mark: .draft)
    #expect(try lines(brand) == [["organisation", "Dinas"], ["stamp", "draft"]])
    let page = try report(brand, as: .html)
    #expect(page.contains("<div class=\"letterhead\">\n<p class=\"organisation\">Dinas</p>"))
    #expect(try report(brand, as: .markdown).hasPrefix("**Dinas** · **DRAFT**\n\n# "))
  }

  @Test func `Markdown has them as a line above and a line below`() throws {
    #expect(
      try report(lined, as: .markdown).hasPrefix(
        """
        Pemerintah & Kabupaten · Sekretariat

        **Dinas &lt;Contoh&gt;** · **DRAFT**

        Jalan 1 · Telepon

        #\u{20}
        """
      )
    )
  }
}
