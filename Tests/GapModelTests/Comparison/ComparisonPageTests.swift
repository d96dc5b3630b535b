import GapModel
import Testing

@Suite struct `A comparison as a page` {
  /// Five offices: one with a hole, one with thin evidence, one at either end.
  private static let cases: [ComparedCase] = [
    ("a", [1, 2, 3, 4, 5, 0, 0.5]), ("b", [3, 3, 3, 3, 3, 3, 3]), ("c", [10, 9, 8, 7, 6, 5, 4]),
    ("d", [0, 0, 0, 0, 0, 0, 0]), ("e", [2, nil, 2, 2, 2, 2, 2]),
  ].map { id, gaps in office(id, gaps) }

  private static func office(_ id: String, _ gaps: [Double?]) -> ComparedCase {
    let known = gaps.compactMap { $0 }
    let total = ComparedCase.Total(sum: known.reduce(0, +), maximum: 70, reading: nil)
    return .of(
      id,
      total: known.count == gaps.count ? total : nil,
      cells: zip(gaps, allDimensions).map { .of($0, $1, id == "b" ? .thin : .strong) },
      region: id < "c" ? "North <b>" : nil,
      strategies: ["Network & power"]
    )
  }

  private func page(_ language: Language, _ layout: ComparisonLayout = .init()) throws -> PageScan {
    let comparison = try Comparison.of(
      Self.cases,
      leftOut: [.init(file: "bad.yaml", why: "the file has errors")]
    )
    return PageScan(comparison.report(as: .html, language: language, layout: layout))
  }

  @Test(arguments: Language.allCases)
  func `It runs nothing but its own script and needs nothing from outside`(_ language: Language)
    throws
  {
    let page = try page(language)
    let tags = Set(page.pieces.map(\.tag))
    #expect(page.pieces.count { $0.tag == "script" } == 1)
    #expect(tags.isDisjoint(with: ["iframe", "img", "link", "object", "embed"]))
    #expect(page.values(of: "src").isEmpty)
    #expect(page.pieces.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") })
    #expect(page.pieces.first { $0.tag == "html" }?.attributes["lang"] == language.rawValue)
  }

  @Test(arguments: Language.allCases, ComparisonLayout.Grouping.allCases)
  func `Every link has its target and every name is given once`(
    _ language: Language,
    _ grouping: ComparisonLayout.Grouping
  ) throws {
    let page = try page(language, ComparisonLayout(grouping: grouping))
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let targets = page.values(of: "href")
    #expect(targets.count >= 4)
    for target in targets {
      #expect(target.hasPrefix("#"))
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test(arguments: Language.allCases)
  func `The heatmap says what it shows`(_ language: Language) throws {
    let page = try page(language)
    let drawings = page.pieces.filter { $0.tag == "svg" }
    #expect(drawings.map { $0.attributes["role"] } == ["img"])
    let description = try #require(page.texts(in: "desc").first)
    let offices = description.split(separator: "; ")
    // In order of rank: d 0, a 15.5, b 21, c 49, e without a total
    #expect(offices.map { $0.prefix(8) } == ["d", "a", "b", "c", "e"].map { "Office \($0)" })
    let missing = language == .id ? "Teknologi belum dinilai" : "Technology not assessed"
    #expect(offices.last?.contains(missing) == true)
    #expect(offices[3].contains(language == .id ? "Informasi 10,00" : "Information 10.00"))
  }

  // The picture keeps its size, a quarter more than its units, on whatever screen.
  @Test func `The heatmap stands in a frame that takes the focus`() throws {
    let page = try page(.en)
    let frame = try #require(page.pieces.first { $0.attributes["class"] == "frame" })
    #expect(frame.attributes["tabindex"] == "0")
    #expect(frame.attributes["aria-label"] == "Figure 1. Heatmap of the gaps of each office")
    let drawing = try #require(page.pieces.first { $0.tag == "svg" })
    let box = try #require(drawing.attributes["viewBox"]).split(separator: " ").compactMap {
      Double($0)
    }
    let width = try #require(drawing.attributes["width"].flatMap { Double($0) })
    #expect(abs(width - box[2] * 1.25) <= 0.5)
  }

  @Test func `A cell of the heatmap holds the number and a shape`() throws {
    let matrix = try page(.en).section("table-2")
    let heat = matrix.enumerated().filter {
      $0.element.attributes["class"]?.hasPrefix("heat ") == true
    }
    // Five times seven, less the hole
    #expect(heat.count == 34)
    let shapes = ["heat r0": "○", "heat r1": "◔", "heat r2": "◑"]
    for (index, cell) in heat {
      let number = try #require(Double(cell.text.filter { !"*† ".contains($0) }))
      let kind = number <= 2 ? "heat r0" : number <= 4 ? "heat r1" : "heat r2"
      #expect(cell.attributes["class"] == kind)
      #expect(matrix[index + 1].text == shapes[kind])
    }
    // All of b is thin, and said so.
    #expect(heat.count { $0.element.text.contains("3.00*") } == 7)
    #expect(heat.count { $0.element.text.contains("*") } == 7)
    #expect(matrix.count { $0.text == "–" } == 3)
  }

  @Test(arguments: Language.allCases)
  func `A legend explains the shapes, and limits name what is missing`(_ language: Language) throws
  {
    let page = try page(language)
    let words = page.words.joined(separator: " ")
    #expect(words.contains(language == .id ? "Arti tanda (bintang:" : "Legend (asterisk:"))
    #expect(words.contains(language == .id ? "bad.yaml tidak disertakan" : "bad.yaml is left out"))
    let without =
      language == .id
      ? "Office e: tanpa total dan urutan, karena belum dinilai pada Teknologi."
      : "Office e: without total and rank, as not assessed in Technology."
    #expect(words.contains(without))
    let thin =
      language == .id ? "Proses: bukti tipis di Office b." : "Processes: thin evidence in Office b."
    #expect(words.contains(thin))
  }

  @Test func `Only some are shown when asked, and the rest is counted`() throws {
    let page = try page(.en, ComparisonLayout(top: 3))
    let rows = page.section("table-2").filter { $0.attributes["scope"] == "row" }
    #expect(rows.count == 3)
    #expect(
      page.words.contains(
        "2 more offices not shown. Shown: 3 of 5 with the smallest totals."
      )
    )
    let description = try #require(page.texts(in: "desc").first)
    #expect(description.split(separator: "; ").count == 3)
  }
}
