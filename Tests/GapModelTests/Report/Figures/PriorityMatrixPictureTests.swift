import GapModel
import Testing

@Suite struct `The priority matrix as a picture` {
  /// A case whose technology has a gap of 5, with recommendations of some leverage and effort.
  private func matrix(
    _ recommendations: [(leverage: String, effort: String?)],
    title: String = "Act",
    language: Language = .en
  ) throws -> DrawnPicture {
    try PictureCase(
      language: language,
      rest: "recommendations:\n"
        + recommendations.enumerated().map { index, entry in
          "  - {id: R\(index + 1), title: \(title), addresses: [technology], "
            + "leverage: \(entry.leverage)\(entry.effort.map { ", effort: \($0)" } ?? "")}\n"
        }.joined()
    ).picture("priority-matrix")
  }

  private let three: [(leverage: String, effort: String?)] = [
    ("direct", "low"), ("contributing", "medium"), ("supporting", "high"),
  ]

  // Urgencies 5 · 1, 5 · 0.7 and 5 · 0.4. The plot of 230 begins at 24:
  // 24 + 230 · (1 − 5 / 10) = 139; 24 + 230 · 0.65 = 173.5; 24 + 230 · 0.8 = 208.
  // The bands' names have a margin at the right: the longest, medium priority, is estimated at
  // 8.36 · 10.5 = 87.78, with 8 beside it. Three columns share 360 − 30 − 95.78 = 234.22, 78.0733 each;
  // a point is 12 in: 30 + 12 = 42, 108.0733 + 12 and 186.1467 + 12.
  @Test func `A point lies where its urgency and effort are`() throws {
    let points = try matrix(three).all("circle", "point").map { try $0.lengths("cx", "cy", "r") }
    #expect(points.count == 3)
    for (point, expected) in zip(points, [[42, 139], [120.07, 173.5], [198.15, 208]]) {
      #expect(areClose(point, expected + [4.5]))
    }
  }

  // Above 4, from 2 to 4, and to 2: 24 to 162, 162 to 208, 208 to 254.
  @Test func `The bands are the priorities'`() throws {
    let bands = try matrix(three).all("rect", "band")
    let places = try bands.map { try $0.lengths("x", "y", "width", "height") }
    #expect(places == [[30, 208, 330, 46], [30, 162, 330, 46], [30, 24, 330, 138]])
    #expect(bands.compactMap(\.classes.last) == ["r0", "r1", "r2"])
  }

  @Test(
    arguments: Language.allCases
  )
  func `A name is drawn whole in each column`(_ language: Language) throws {
    let names = try matrix(three, language: language).all("text", "bar-value").map(\.text)
    #expect(names == ["R1", "R2", "R3"])
  }

  // Titles stand in the table of the figure's data.
  @Test func `In a single column too a name is no title`() throws {
    let picture = try matrix([("direct", nil)])
    #expect(picture.all("text", "bar-value").map(\.text) == ["R1"])
    #expect(picture.all("circle", "point").count == 1)
    try picture.expectReadable()
  }

  // What was dropped or done needs no decision.
  @Test func `Only what is still to be done is drawn`() throws {
    let picture = try PictureCase(
      rest: """
        recommendations:
          - {id: R1, title: T, addresses: [technology], leverage: direct, status: dropped}
          - {id: R2, title: T, addresses: [technology], leverage: direct, status: done}
          - {id: R3, title: T, addresses: [technology], leverage: direct, status: running}
          - {id: R4, title: T, addresses: [staffing], leverage: direct}

        """
    ).picture("priority-matrix")
    // R4 addresses what is not assessed, and so has no urgency.
    #expect(picture.all("text", "bar-value").map(\.text) == ["R3"])
  }

  @Test func `What the figure cannot show is named beneath it, and counted`() throws {
    let scored = try PictureCase(
      rest: """
        recommendations:
          - {id: R1, title: T, addresses: [technology], leverage: direct, effort: high}
          - {id: R2, title: T, addresses: [technology], leverage: direct}
          - {id: R3, title: T, addresses: [technology], leverage: supporting}
          - {id: R4, title: T, addresses: [staffing], leverage: direct, effort: low}
          - {id: R5, title: T, addresses: [technology], leverage: direct, status: done}

        """
    ).scored()
    let picture = try scored.picture("priority-matrix")
    #expect(picture.all("text", "bar-value").map(\.text) == ["R1"])
    let page = scored.report(as: .html, ReportOptions(sections: [.priorities]))
    let words = PageScan(page).words.joined(separator: " ")
    #expect(
      words.replacing(/\s*([,;)])/, with: { "\($0.output.1)" }).contains(
        "Not in the figure – effort not given: 2 ( R2, R3); no urgency: 1 ( R4)."
      ),
      "\(words)"
    )
    let whole = try PictureCase(
      rest:
        "recommendations: [{id: R1, title: T, addresses: [technology], leverage: direct, effort: low}]\n"
    ).scored()
    #expect(!whole.report(as: .markdown).contains("Not in the figure"))
  }

  @Test func `Without an urgency there is no matrix`() throws {
    let scored = try PictureCase(
      rest: "recommendations: [{id: R1, title: T, addresses: [staffing], leverage: direct}]\n"
    ).scored()
    #expect(!scored.figures().contains { $0.name == "priority-matrix.svg" })
  }

  @Test func `Forty of the same urgency share one point, and each is named`() throws {
    let picture = try matrix(Array(repeating: ("direct", nil), count: 40))
    #expect(picture.all("circle", "point").count == 1)
    let words = picture.all("text", "bar-value").map(\.text).joined(separator: " ")
    let names = Set(words.split { " ,".contains($0) }.map(String.init))
    #expect(names == Set((1...40).map { "R\($0)" }))
    try picture.expectReadable()
  }

  @Test func `Forty of the same urgency and effort are each named`() throws {
    let picture = try matrix(Array(repeating: ("direct", "low"), count: 40))
    let words = picture.all("text", "bar-value").map(\.text).joined(separator: " ")
    let names = Set(words.split { " ,".contains($0) }.map(String.init))
    #expect(names == Set((1...40).map { "R\($0)" }))
    try picture.expectReadable()
  }

  @Test func `Long titles without a blank keep apart and stay inside`() throws {
    let title = String(repeating: "abcdefghij", count: 6)
    let leverages = ["direct", "contributing", "supporting"]
    let picture = try matrix(leverages.map { ($0, nil) }, title: title)
    #expect(picture.all("circle", "point").count == 3)
    try picture.expectReadable()
  }

  @Test(
    arguments: Language.allCases,
    [nil, "low", "medium", "high"]
  )
  func `Names keep apart and stay inside in every column`(
    _ language: Language,
    _ effort: String?
  ) throws {
    let own = ["direct", "contributing", "supporting"].map { ($0, effort) }
    try matrix(own, language: language).expectReadable()
  }

  // Urgencies of 5.05 and 5 lie 230 · 0.05 / 10 = 1.15 apart, their names 15. The upper name begins 7.5
  // above its point at 24 + 230 · 0.495 = 137.85, at 130.35, and stands 12 lower; the lower one begins
  // where that ends, at 145.35.
  @Test func `Names of close points are a line apart`() throws {
    let picture = try PictureCase(
      gaps: [("technology", 5.05), ("processes", 5)],
      rest: """
        recommendations:
          - {id: R1, title: T, addresses: [technology], leverage: direct}
          - {id: R2, title: T, addresses: [processes], leverage: direct}

        """
    ).picture("priority-matrix")
    let names = picture.all("text", "bar-value")
    #expect(names.map(\.text) == ["R1", "R2"])
    #expect(areClose(try names.map { try $0.length("y") }, [142.35, 157.35]))
  }

  /// Many points of urgencies that are close to each other, in one column.
  @Test func `Names of close points keep apart`() throws {
    let gaps = allDimensions.enumerated().map { ($1.text, 5 + Double($0) / 20) }
    let picture = try PictureCase(
      gaps: gaps,
      rest: "recommendations:\n"
        + allDimensions.enumerated().map { index, dimension in
          "  - {id: R\(index), title: Act, addresses: [\(dimension)], leverage: direct, "
            + "effort: low}\n"
        }.joined()
    ).picture("priority-matrix")
    #expect(picture.all("circle", "point").count == 7)
    try picture.expectReadable()
  }
}
