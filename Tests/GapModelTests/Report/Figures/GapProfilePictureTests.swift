import GapModel
import Testing

@Suite struct `The gap profile as a picture` {
  /// Three sources on technology: 2, 4 and 6.
  private func threeVoices() throws -> DrawnPicture {
    try PictureCase(
      sources: """
        sources:
          - {id: I1, technique: interview}
          - {id: I2, technique: interview}
          - {id: I3, technique: interview}

        """,
      gaps: [],
      rest: """
        findings:
          - {id: F1, dimension: technology, source: I1, statement: S, gap: 2}
          - {id: F2, dimension: technology, source: I2, statement: S, gap: 4}
          - {id: F3, dimension: technology, source: I3, statement: S, gap: 6}

        """
    ).picture("gap-profile")
  }

  // Seven rows of a line of 16 (12 · 1.3 = 15.6, rounded), a bar of 12 and 9 between them, below 26 and
  // above 40: 26 + 7 · 37 + 40 = 325
  @Test func `It is as high as its rows`() throws {
    let size = try threeVoices().size
    #expect(size.width == 360)
    #expect(size.height == 325)
  }

  // Ten units of gap take 360 less 6 at each side: 34.8 each. The gap is (2 + 4 + 6) / 3 = 4.
  // The second row begins at 26 + 37 = 63; its bar 16 + 2 below, at 81.
  @Test func `A bar begins at the left and is as long as its gap`() throws {
    let bars = try threeVoices().all("rect", "bar")
    #expect(bars.count == 1)
    let bar = try #require(bars.first)
    #expect(bar.classes == ["bar", "r1"])
    // 4 · 34.8 = 139.2
    #expect(areClose(try bar.lengths("x", "y", "width", "height"), [6, 81, 139.2, 12]))
  }

  // Without I1, I2 and I3 the gap is 5, 4 and 3, so se² = 2/3 · (1 + 0 + 1) and se = 1.1547. Student's t
  // with 2 degrees of freedom is 2.91999 at 0.95 (any table), so the interval is 4 ± 3.37171: from
  // 6 + 0.62829 · 34.8 = 27.86 to 6 + 7.37171 · 34.8 = 262.54, in the bar's middle, 81 + 6 = 87, with ends
  // of 3 up and down.
  @Test func `An interval is a line with an end at each side`() throws {
    let lines = try threeVoices().all("line", "interval").filter { line in
      // Below the bars lies the legend's.
      try line.length("y1") < 270
    }
    let places = try lines.map { try $0.lengths("x1", "y1", "x2", "y2") }
    try #require(places.count == 3)
    #expect(areClose(places[0], [27.86, 87, 262.54, 87]))
    #expect(areClose(places[1], [27.86, 84, 27.86, 90]))
    #expect(areClose(places[2], [262.54, 84, 262.54, 90]))
  }

  // The one indicator's mean is its gap: 6 + 4 · 34.8 = 145.2, from 2 above the bar, 81 − 2, to 2
  // below it, 81 + 12 + 2.
  @Test func `The mean is a line across the bar`() throws {
    let picture = try threeVoices()
    let lines = try picture.all("line", "mean").map { try $0.lengths("x1", "y1", "x2", "y2") }
    #expect(lines.contains { areClose($0, [145.2, 79, 145.2, 95]) })
    // One of the bar, one of the legend.
    #expect(lines.count == 2)
  }

  @Test func `Without an interval the legend names none`() throws {
    let picture = try PictureCase().picture("gap-profile")
    #expect(picture.all("line", "interval").isEmpty)
    #expect(picture.texts.last { !$0.isEmpty } != nil)
    #expect(!picture.texts.contains { $0.contains("90%") })
    #expect(try threeVoices().texts.contains { $0.contains("90%") })
  }

  // Technology and processes at 0 and 10: 1.5 so that it can be seen, and 10 · 34.8 = 348.
  @Test func `The scale's ends are drawn within it`() throws {
    let gaps = [("technology", 0.0), ("processes", 10)]
    let bars = try PictureCase(gaps: gaps).picture("gap-profile").all("rect", "bar")
    #expect(bars.map { $0.attributes["width"] } == ["1.5", "348"])
    #expect(bars.map(\.classes) == [["bar", "r0"], ["bar", "r4"]])
  }

  @Test(arguments: Language.allCases)
  func `What is not assessed has words and no bar`(_ language: Language) throws {
    let picture = try PictureCase(language: language).picture("gap-profile")
    #expect(picture.all("rect", "bar").count == 1)
    let words = language == .id ? "belum dinilai" : "not assessed"
    #expect(picture.texts.count { $0 == words } == 6)
  }

  @Test(arguments: Language.allCases, [1, 3, 7, 12])
  func `Labels keep apart and stay inside, however long and many`(
    _ language: Language,
    _ count: Int
  ) throws {
    let label = String(repeating: "abcdefghij", count: 6)
    let picture = try PictureCase(
      instrument: Shipped.five.withDimensions(called: (1...count).map { "\(label)\($0)" }),
      language: language,
      gaps: [("d1", 6.5)]
    ).picture("gap-profile")
    #expect(picture.all("text", "bar-value").count == count)
    try picture.expectReadable()
  }

  @Test(arguments: Language.allCases, Shipped.ids)
  func `Labels of the shipped instruments keep apart and stay inside`(
    _ language: Language,
    _ id: String
  ) throws {
    let picture = try PictureCase(
      instrument: Shipped.instrument(id),
      language: language,
      gaps: PictureCase.all(1, 3, 5, 7, 9, 10, 0)
    ).picture("gap-profile")
    try picture.expectReadable()
  }
}
