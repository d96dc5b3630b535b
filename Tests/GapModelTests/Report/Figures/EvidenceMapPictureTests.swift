import GapModel
import Testing

@Suite struct `The evidence map as a picture` {
  private static let sources = """
    sources:
      - {id: I1, technique: interview}
      - {id: O1, technique: observation}
      - {id: D1, technique: document}

    """

  /// So many findings on technology by interview, observation and document.
  private func map(_ counts: [Int], instrument: Instrument? = nil) throws -> DrawnPicture {
    let names = zip(["I1", "O1", "D1"], counts).flatMap { Array(repeating: $0, count: $1) }
    let dimension = instrument?.dimensions.first?.id.text ?? "technology"
    let findings = names.enumerated().map { index, source in
      "  - {id: F\(index), dimension: \(dimension), source: \(source), statement: S, gap: 1}\n"
    }
    return try PictureCase(
      instrument: instrument,
      sources: Self.sources,
      gaps: [],
      rest: "findings:\n" + findings.joined()
    ).picture("evidence-map")
  }

  // The largest has a radius of 16; a quarter of its findings half of that: 16 · √(1 / 4) = 8.
  // Three columns share 360 − 132 = 228: 132 + 38 = 170, 246, 322. The second row of 38 has its middle
  // at 25 + 38 + 19 = 82, below a heading of one line of 11 and 14 more.
  @Test func `A circle's area is the number of its findings`() throws {
    let picture = try map([4, 1, 0])
    let circles = try picture.all("circle", "bubble").map { try $0.lengths("cx", "cy", "r") }
    #expect(circles == [[170, 82, 16], [246, 82, 8]])
    // Labels are as wide as 132 − 10 = 122: Management / systems & / structures has three lines of 16 and
    // 6 more, 54, and the others no more than two, 2 · 16 + 6 = 38: 25 + 6 · 38 + 54 + 4
    #expect(try picture.size == (360, 311))
  }

  @Test func `A number stands beside a circle that is too small for it`() throws {
    // 16 · √(1 / 16) = 4, so the number begins at 246 + 4 + 4.
    let numbers = try map([16, 1, 0]).all("text", "bar-value")
    #expect(numbers.map(\.text) == ["16", "1"])
    #expect(try numbers.map { try $0.length("x") } == [170, 254])
    #expect(numbers.map { $0.attributes["text-anchor"] } == ["middle", nil])
  }

  @Test func `What has no finding has a dash`() throws {
    // Seven dimensions of three techniques, of which one has findings.
    #expect(try map([1, 0, 0]).texts.count { $0 == "–" } == 20)
  }

  @Test func `A finding of two techniques counts for each`() throws {
    let picture = try PictureCase(
      sources: Self.sources,
      gaps: [],
      rest: "findings: [{id: F1, dimension: technology, sources: [I1, D1], statement: S, gap: 1}]\n"
    ).picture("evidence-map")
    let circles = try picture.all("circle", "bubble").map { try $0.lengths("cx", "r") }
    #expect(circles == [[170, 16], [322, 16]])
  }

  @Test(arguments: [1, 9, 99, 999])
  func `Numbers and labels keep apart and stay inside`(_ count: Int) throws {
    try map([count, 1, count]).expectReadable()
  }

  @Test(arguments: Shipped.ids, Language.allCases)
  func `Labels of the shipped instruments keep apart and stay inside`(
    _ id: String,
    _ language: Language
  ) throws {
    let picture = try PictureCase(instrument: Shipped.instrument(id), language: language)
      .picture("evidence-map")
    try picture.expectReadable()
  }

  @Test(
    arguments: [1, 12]
  )
  func `Long labels keep apart and stay inside`(_ count: Int) throws {
    let label = String(repeating: "abcdefghij", count: 6)
    let labels = (1...count).map { "\(label)\($0)" }
    try map([3, 2, 1], instrument: Shipped.five.withDimensions(called: labels)).expectReadable()
  }
}
