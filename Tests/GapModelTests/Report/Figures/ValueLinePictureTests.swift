import GapModel
import Testing

@Suite struct `A value over time as a picture` {
  /// An index of some years.
  private func line(_ values: [(year: Int, value: String)], scheme: String = "spbe-2020") throws
    -> DrawnPicture
  {
    let entries = values.map { "{scheme: \(scheme), year: \($0.year), value: \($0.value)}" }
    return try PictureCase(rest: "indices: [\(entries.joined(separator: ", "))]\n")
      .picture("index-\(scheme)")
  }

  // From 1 to 5 over the height of 230 less 16 and 28: 16 + 186 · (1 − (2 − 1) / 4) = 155.5; 3 is at
  // 109, 4 at 62.5. The longest predicate, Memuaskan, is estimated at 6.37 · 10.5 = 66.885 and has 10
  // beside it; a bold value, 2,00, 4 · 0.72 · 10.5 = 30.24 wide, more than a year. So the first is at
  // 26 + 15.12 + 4 = 45.12, the last at 360 − 76.885 − 15.12 − 4 = 263.995, and the middle one at 154.5575.
  @Test func `A point lies where its year and value are`() throws {
    let picture = try line([(2021, "2"), (2023, "3"), (2025, "4")])
    #expect(try picture.size == (360, 230))
    let points = try picture.all("circle", "point").map { try $0.lengths("cx", "cy") }
    #expect(points.count == 3)
    for (point, expected) in zip(points, [[45.12, 155.5], [154.56, 109], [264, 62.5]]) {
      #expect(zip(point, expected).allSatisfy { abs($0 - $1) < 0.02 }, "\(point)")
    }
    let lines = picture.all("line", "trend")
    #expect(lines.count == 2)
    #expect(try lines[0].lengths("x1", "y1") == points[0])
    #expect(try lines[0].lengths("x2", "y2") == points[1])
  }

  // Years lie where they are, not side by side: 2021, 2022 and 2025 at 0, 1 and 4 of 4.
  @Test func `Years that are missing leave their room`() throws {
    let picture = try line([(2025, "4"), (2021, "2"), (2022, "3")])
    let places = try picture.all("circle", "point").map { try $0.length("cx") }
    #expect(abs((places[1] - places[0]) * 4 - (places[2] - places[0])) < 0.05)
  }

  @Test func `One year stands in the middle`() throws {
    let picture = try line([(2024, "3.55")])
    let place = try #require(picture.all("circle", "point").first).length("cx")
    // (45.12 + 263.995) / 2
    #expect(abs(place - 154.56) < 0.02)
    #expect(picture.all("line", "trend").isEmpty)
    try picture.expectReadable()
  }

  @Test func `Equal values lie level`() throws {
    let picture = try line([(2022, "3.1"), (2023, "3.1"), (2024, "3.1")])
    let heights = try picture.all("circle", "point").map { try $0.length("cy") }
    #expect(Set(heights).count == 1)
    try picture.expectReadable()
  }

  // The least value there is has the first predicate's edge, at the bottom: 16 + 186 = 202.
  @Test func `The ends of the scale are within it`() throws {
    let picture = try line([(2022, "1"), (2024, "5")])
    #expect(try picture.all("circle", "point").map { try $0.length("cy") } == [202, 16])
    try picture.expectReadable()
  }

  // Kurang 1–1.8, Cukup to 2.6, Baik to 3.5, Sangat Baik to 4.2, Memuaskan to 5, the best is r0.
  // 186 / 4 = 46.5 a point of the index.
  @Test func `A band is as high as its predicate is wide`() throws {
    let bands = try line([(2024, "3.55")]).all("rect", "band")
    let heights = try bands.map { try $0.length("height") }
    #expect(areClose(heights, [0.8 * 46.5, 0.8 * 46.5, 0.9 * 46.5, 0.7 * 46.5, 0.8 * 46.5]))
    #expect(bands.compactMap(\.classes.last) == ["r4", "r3", "r2", "r1", "r0"])
  }

  @Test func `Five years keep apart`() throws {
    let values = (2021...2025).map { (year: $0, value: "3.5\($0 - 2020)") }
    try line(values).expectReadable()
  }

  @Test
  func `Ten years keep apart`() throws {
    let values = (2016...2025).map { (year: $0, value: "3.5") }
    try line(values).expectReadable()
  }

  // Values are 30.24 wide, so words reach 15.12 to each side. Ten years lie (263.995 − 45.12) / 9 = 24.32
  // apart: less than two labels need, so every other one is left out. 2024 would end at
  // 45.12 + 8 · 24.32 + 15.12 = 254.8, behind the last label's begin, 263.995 − 15.12 = 248.88; the last
  // stays and 2024 goes.
  @Test func `Years without room for their labels have points alone`() throws {
    let picture = try line((2016...2025).map { (year: $0, value: "3.5") })
    let years = picture.all("text", "tick-label").map(\.text).filter { $0.hasPrefix("20") }
    #expect(years == ["2016", "2018", "2020", "2022", "2025"])
    #expect(picture.all("text", "bar-value").count == 5)
    #expect(picture.all("circle", "point").count == 10)
  }

  @Test func `A value with many decimals lies over nothing`() throws {
    try line([(2021, "2.123456789"), (2025, "3.5")]).expectReadable()
  }

  /// The small drawings of a trend of so many years.
  private func panels(_ count: Int, to month: String = "06") throws -> [DrawnPicture] {
    let rounds = (0..<count).map { index in
      var round = RoundFile.of(2020 + index, 6 - Double(index) / 2, 7 - Double(index) / 2)
      round.to = "\(2020 + index)-\(month)"
      return round
    }
    let trend = try Trend(of: rounds.map { try $0.scored() })
    let page = trend.report(as: .html, language: .id)
    return try PageScan.drawings(in: page)
  }

  // 170 wide and 126 high; 0 to 10 over 126 − 16 − 24 = 86. Both rounds end with June, so the label
  // 6/2020 is 0.63 · 5 + 0.65 … wide; the first gap is (6 + 7) / 2 = 6.5: 16 + 86 · 0.35 = 46.1.
  @Test func `A trend has a small drawing for each dimension`() throws {
    let panels = try panels(2)
    #expect(panels.count == 7)
    let technology = panels[1]
    #expect(try technology.size == (170, 126))
    let points = try technology.all("circle", "point").map { try $0.length("cy") }
    // (5.5 + 6.5) / 2 = 6: 16 + 86 · 0.4 = 50.4
    #expect(areClose(points, [46.1, 50.4]))
    // Two who speak are too few for an interval.
    #expect(technology.all("line", "interval").isEmpty)
    // What has no gap has no point.
    #expect(panels[0].all("circle", "point").isEmpty)
  }

  @Test(arguments: [2, 3, 4])
  func `Words of small drawings keep apart and stay inside`(_ count: Int) throws {
    for panel in try panels(count) { try panel.expectReadable() }
  }

  @Test(
    arguments: [(4, "12"), (6, "06")]
  )
  func `Words of many rounds keep apart`(_ count: Int, _ month: String) throws {
    for panel in try panels(count, to: month) { try panel.expectReadable() }
  }
}
