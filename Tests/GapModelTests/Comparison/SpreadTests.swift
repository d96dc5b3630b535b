import GapModel
import Testing

@Suite struct `The spread of a dimension` {
  @Test(
    arguments: [
      ([5, 1, 3], 3, 1, 5), ([5, 1, 4, 2], 3, 1, 5), ([7, 0], 3.5, 0, 7), ([2, 2], 2, 2, 2),
      ([9, nil, 1, nil, 2], 2, 1, 9), ([nil, 4], 4, 4, 4), ([0, 0, 10], 0, 0, 10),
    ] as [([Double?], Double, Double, Double)]
  )
  func `It has a middle and two ends, of what is assessed`(
    gaps: [Double?],
    median: Double,
    smallest: Double,
    largest: Double
  ) throws {
    let dimension = try Comparison.ofCells(gaps.map { .of($0) })
    #expect(dimension.median == median)
    #expect(dimension.smallest == smallest)
    #expect(dimension.largest == largest)
  }

  @Test func `It has none where nothing is assessed`() throws {
    let comparison = try Comparison.of([.of("a", cells: [.of(nil)]), .of("b")])
    for dimension in comparison.dimensions {
      #expect(dimension.assessed == 0)
      #expect(dimension.median == nil)
      #expect(dimension.smallest == nil)
      #expect(dimension.largest == nil)
      #expect(dimension.mentors.isEmpty)
      #expect(dimension.furthest.isEmpty)
    }
    #expect(comparison.json.contains(#""median": null"#))
    #expect(!comparison.json.contains(#""median": 0"#))
  }
}
