import Foundation
import GapModel
import Testing

@Suite struct `The radar as a picture` {
  /// The points of a polygon.
  private func points(_ element: DrawnPicture.Element) throws -> [[Double]] {
    try #require(element.attributes["points"]).split(separator: " ").map { pair in
      pair.split(separator: ",").compactMap { Double($0) }
    }
  }

  /// A share of the way from the middle to the rim, 90 away: clockwise from the top, where y grows
  /// downwards.
  ///
  /// A label of one line and a gap of one have 48 above the rim, as 2 · 14 + 16 = 44 is less; so the
  /// middle is at 180 and 48 + 90 = 138.
  private func place(_ share: Double, _ axis: Int, of count: Int) -> [Double] {
    let angle = 2 * Double.pi * Double(axis) / Double(count)
    return [180 + 90 * share * sin(angle), 138 - 90 * share * cos(angle)]
  }

  @Test(arguments: [3, 4, 7])
  func `The rim is the design, a corner for each dimension`(_ count: Int) throws {
    let instrument = try Shipped.five.withDimensions(called: (1...count).map { "D\($0)" })
    let picture = try PictureCase(instrument: instrument, gaps: [("d1", 5)]).picture("radar")
    let rim = try points(try #require(picture.all("polygon", "design").first))
    #expect(rim.count == count)
    for (axis, corner) in rim.enumerated() {
      #expect(areClose(corner, place(1, axis, of: count)), "\(axis)")
    }
    // The first is the top: 138 − 90 = 48
    #expect(rim.first == [180, 48])
  }

  // At 10.5 ten of the letters are estimated at (7 · 0.63 + 0.42 + 2 · 0.34) · 10.5 = 57.855, so that a
  // line of 180 holds thirty, of 173.565, and no “a” more, of 6.615. Sixty have two lines and the number
  // a third, the gap a fourth: 4 · 14 + 16 = 72 above the rim.
  @Test func `Above the rim there is room for the label of the top`() throws {
    let label = String(repeating: "abcdefghij", count: 6)
    let instrument = try Shipped.five.withDimensions(called: (1...4).map { "\(label)\($0)" })
    let picture = try PictureCase(instrument: instrument, gaps: [("d1", 5)]).picture("radar")
    let rim = try points(try #require(picture.all("polygon", "design").first))
    // Beside and below: 72 + 90 = 162 and 72 + 180 = 252
    #expect(rim == [[180, 72], [270, 162], [180, 252], [90, 162]])
  }

  // Fewer than three span no area, and more than ten leave no room for their labels.
  @Test(arguments: [1, 2, 8, 12])
  func `Of fewer dimensions than three or more than ten there is no radar`(_ count: Int) throws {
    let instrument = try Shipped.five.withDimensions(called: (1...count).map { "D\($0)" })
    let scored = try PictureCase(instrument: instrument, gaps: [("d1", 5)]).scored()
    #expect(!scored.figures().contains { $0.name == "radar.svg" })
  }

  // A gap of 4 leaves six tenths of the way to the rim, one of 10 nothing, one of 0 all.
  @Test func `The larger a gap, the nearer to the middle`() throws {
    let gaps: [Double] = [4, 10, 0, 5, 2.5, 1, 8]
    let picture = try PictureCase(gaps: zip(allDimensions, gaps).map { ($0.text, $1) })
      .picture("radar")
    let reality = try points(try #require(picture.all("polygon", "reality").first))
    let marks = try picture.all("circle", "mark").map { try $0.lengths("cx", "cy") }
    for (axis, gap) in gaps.enumerated() {
      let expected = place(1 - gap / 10, axis, of: 7)
      #expect(areClose(reality[axis], expected), "\(axis)")
      #expect(areClose(marks[axis], expected), "\(axis)")
    }
    // 4 · small–medium; 10 · large; 0 · small; 5 · medium; 2.5; 1; 8 · medium–large
    let classes = picture.all("circle", "mark").compactMap(\.classes.last)
    #expect(classes == ["r1", "r4", "r0", "r2", "r1", "r0", "r3"])
    #expect(picture.all("line", "reality").count == 1)
  }

  // Five bands have four edges within the scale: 2, 4, 6 and 8.
  @Test func `A ring stands where a rating ends`() throws {
    let rings = try PictureCase().picture("radar").all("polygon", "ring")
    #expect(rings.count == 4)
    let tops = try rings.map { try points($0)[0] }
    for (top, share) in zip(tops, [0.8, 0.6, 0.4, 0.2]) {
      #expect(areClose(top, place(share, 0, of: 7)))
    }
  }

  // Information, technology and objectives: only the first two are neighbours.
  @Test func `Where something is missing, only neighbours are joined`() throws {
    let gaps = [("information", 5.0), ("technology", 5), ("objectives", 5)]
    let picture = try PictureCase(gaps: gaps).picture("radar")
    #expect(picture.all("polygon", "reality").isEmpty)
    let lines = try picture.all("line", "reality").map { try $0.lengths("x1", "y1", "x2", "y2") }
    // One between them, one in the legend.
    #expect(lines.count == 2)
    #expect(areClose(lines[0], place(0.5, 0, of: 7) + place(0.5, 1, of: 7)))
    #expect(picture.all("circle", "mark").count == 3)
  }

  @Test func `Of nothing there is no radar`() throws {
    let scored = try PictureCase(
      gaps: [("technology", 5)],
      rest: "judgements: [{dimension: technology, applicable: false, because: R}]\n"
    ).scored()
    #expect(!scored.figures().contains { $0.name == "radar.svg" })
  }

  @Test(arguments: Language.allCases, Shipped.ids)
  func `Labels keep apart and stay inside where all is known`(
    _ language: Language,
    _ id: String
  ) throws {
    let picture = try PictureCase(
      instrument: Shipped.instrument(id),
      language: language,
      gaps: PictureCase.all(1, 3, 5, 7, 9, 10, 0)
    ).picture("radar")
    try picture.expectReadable()
  }

  @Test(
    arguments: Language.allCases
  )
  func `Labels stay inside where little is known`(_ language: Language) throws {
    try PictureCase(language: language).picture("radar").expectReadable()
  }

  @Test(
    arguments: [6, 7]
  )
  func `Long labels of many axes keep apart and stay inside`(_ count: Int) throws {
    try expectLongLabelsReadable(count)
  }

  @Test(arguments: [3, 4, 5])
  func `Long labels keep apart and stay inside`(_ count: Int) throws {
    try expectLongLabelsReadable(count)
  }

  @Test(arguments: Language.allCases, [5, 6, 7])
  func `Labels as long as the shipped ones keep apart`(_ language: Language, _ count: Int) throws {
    let longest =
      language == .en ? "Management systems & structures" : "Sistem manajemen & struktur"
    let instrument = try Shipped.five.withDimensions(called: (1...count).map { "\(longest) \($0)" })
    let gaps = (1...count).map { ("d\($0)", 5.0) }
    let picture = try PictureCase(instrument: instrument, language: language, gaps: gaps)
      .picture("radar")
    try picture.expectReadable()
  }

  private func expectLongLabelsReadable(_ count: Int) throws {
    let label = String(repeating: "abcdefghij", count: 6)
    let instrument = try Shipped.five.withDimensions(called: (1...count).map { "\(label)\($0)" })
    let gaps = (1...count).map { ("d\($0)", 5.0) }
    try PictureCase(instrument: instrument, gaps: gaps).picture("radar").expectReadable()
  }

  @Test func `Seven short labels keep apart and stay inside`() throws {
    let labels = (1...7).map { "Dimension \($0)" }
    let instrument = try Shipped.five.withDimensions(called: labels)
    let gaps = (1...7).map { ("d\($0)", 5.0) }
    try PictureCase(instrument: instrument, gaps: gaps).picture("radar").expectReadable()
  }
}
