import GapModel
import Testing

@Suite struct `Words in Markdown that readers make links of` {
  /// How a finding's statement stands in the report.
  private func written(_ statement: String) throws -> String {
    var picture = PictureCase()
    picture.gaps = []
    picture.rest =
      "findings:\n  - {id: F1, dimension: technology, source: I1, gap: 4, statement: "
      + "'\(statement.replacing("'", with: "''"))'}\n"
    let text = try picture.scored().report(as: .markdown, ReportOptions(sections: [.evidence]))
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| F1 | ") })
    return String(row.dropFirst(7).prefix { $0 != "|" }.dropLast())
  }

  @Test(arguments: [
    ("https://e.example/x", "https\\:/<span>/</span>e.example/x"),
    ("ftp://e.example", "ftp\\:/<span>/</span>e.example"),
    ("www.e.example", "www\\.e.example"),
    ("WWW.contoh.go.id", "WWW\\.contoh<span>.</span>go<span>.</span>id"),
    ("a@e.example", "a<span>\\@</span>e.example"), ("@budi", "<span>\\@</span>budi"),
    ("#123", "<span>\\#</span>123"), ("GH-26", "GH<span>\\-</span>26"),
    ("a5c3785ed8d6", "a5c378<span>5ed8d6</span>"), ("a5c3785", "a5c378<span>5</span>"),
    // Words and numbers stay as they are.
    ("5 @ 2", "5 \\@ 2"), ("1234567", "1234567"), ("defaced", "defaced"), ("A-26", "A-26"),
    ("1.500.000", "1.500.000"), ("dan/atau", "dan/atau"), ("Catatan: x", "Catatan: x"),
    ("Jum'at, guru-guru' x", "Jum'at, guru-guru' x"), ("'kutip'", "\\'kutip'"),
  ])
  func `Each is parted or kept`(statement: String, shown: String) throws {
    #expect(try written(statement) == shown)
  }

  @Test(arguments: Language.allCases)
  func `An apostrophe has no backslash`(_ language: Language) throws {
    let pages = [
      try Shipped.five.page(as: .markdown, language: language),
      try ReportedCases.everything().report(as: .markdown, language: language),
    ]
    for page in pages { #expect(!page.contains(/[A-Za-z]\\'/)) }
    if language == .en { #expect(pages[0].contains("Heeks'") || pages[0].contains("Heeks’")) }
  }

  @Test func `No label closes the block that the chart stands in`() throws {
    let instrument = try Shipped.five.withDimensions(called: ["```", "a\n```\nb", "\u{1B}[31m"])
    var picture = PictureCase(instrument: instrument)
    picture.gaps = [("d1", 2), ("d2", 5), ("d3", 1)]
    let lines = try picture.scored().report(as: .markdown).split(separator: "\n")
    let fences = lines.filter { $0.hasPrefix("```") }
    #expect(fences.count == 3)
    #expect(fences.first?.hasSuffix("`text") == true)
    // The label itself begins a line inside, with fewer marks than the fence.
    #expect(fences.first?.hasPrefix("````") == true)
    #expect(fences.last.map { $0.allSatisfy { $0 == "`" } } == true)
  }
}
