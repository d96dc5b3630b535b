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

  /// A share of the way from the middle, 180 and 96 + 62 = 158, to the rim, 96 away: clockwise from the
  /// top, where y grows downwards.
  private func place(_ share: Double, _ axis: Int, of count: Int) -> [Double] {
    let angle = 2 * Double.pi * Double(axis) / Double(count)
    return [180 + 96 * share * sin(angle), 158 - 96 * share * cos(angle)]
  }

  @Test(arguments: [3, 4, 7, 12])
  func `The rim is the design, a corner for each dimension`(_ count: Int) throws {
    let instrument = try Shipped.five.withDimensions(called: (1...count).map { "D\($0)" })
    let picture = try PictureCase(instrument: instrument, gaps: [("d1", 5)]).picture("radar")
    let rim = try points(try #require(picture.all("polygon", "design").first))
    #expect(rim.count == count)
    for (axis, corner) in rim.enumerated() {
      #expect(areClose(corner, place(1, axis, of: count)), "\(axis)")
    }
    // The first is the top: 158 − 96 = 62
    #expect(rim.first == [180, 62])
  }

  @Test(arguments: [1, 2])
  func `Fewer than three dimensions span no area`(_ count: Int) throws {
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
    .disabled(
      """
      the words for what is not assessed or not applicable are given no room: beside the circle, on the \
      third and the sixth of seven axes, they leave the drawing
      """
    ),
    arguments: Language.allCases
  )
  func `Labels stay inside where little is known`(_ language: Language) throws {
    try PictureCase(language: language).picture("radar").expectReadable()
  }

  @Test(
    .disabled(
      """
      five lines below the circle reach the legend on seven axes; on twelve, labels lie over each other \
      and those of the level axes leave the drawing, which is 360 wide and gives them 286 + 76
      """
    ),
    arguments: [7, 12]
  )
  func `Long labels of many axes keep apart and stay inside`(_ count: Int) throws {
    try expectLongLabelsReadable(count)
  }

  @Test(arguments: [3, 4, 5])
  func `Long labels keep apart and stay inside`(_ count: Int) throws {
    try expectLongLabelsReadable(count)
  }

  private func expectLongLabelsReadable(_ count: Int) throws {
    let label = String(repeating: "abcdefghij", count: 6)
    let instrument = try Shipped.five.withDimensions(called: (1...count).map { "\(label)\($0)" })
    let gaps = (1...count).map { ("d\($0)", 5.0) }
    try PictureCase(instrument: instrument, gaps: gaps).picture("radar").expectReadable()
  }

  @Test func `Twelve short labels keep apart and stay inside`() throws {
    let labels = (1...12).map { "Dimension \($0)" }
    let instrument = try Shipped.five.withDimensions(called: labels)
    let gaps = (1...12).map { ("d\($0)", 5.0) }
    try PictureCase(instrument: instrument, gaps: gaps).picture("radar").expectReadable()
  }
}
