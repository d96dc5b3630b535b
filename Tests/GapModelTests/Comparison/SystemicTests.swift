import GapModel
import Testing

@Suite struct `Systemic gaps` {
  @Test(
    arguments: [
      // Gaps (nil: not assessed), how many are assessed, how many above small, systemic
      ([3, 3, 1], 3, 2, true), ([3, 3, 3, 1, 1], 5, 3, false), ([3, 3, 3, 3, 1, 1], 6, 4, true),
      ([3, 3, 1, 1], 4, 2, false), ([3, 3, 3, 1], 4, 3, true), ([1, 1, 1], 3, 0, false),
      ([3, 1], 2, 1, false), ([3, 3], 2, 2, true), ([3, nil], 1, 1, false),
      ([3, nil, nil], 1, 1, false), ([3, 3, nil, nil, nil, nil], 2, 2, true),
      ([3, 3, 1, nil, nil], 3, 2, true), ([nil, nil], 0, 0, false),
      // 2 is the upper edge of small, and belongs to it.
      ([2, 2, 2], 3, 0, false), ([2.01, 2.01, 2], 3, 2, true),
    ] as [([Double?], Int, Int, Bool)]
  )
  func `Two thirds of the assessed cases above small make one`(
    gaps: [Double?],
    assessed: Int,
    above: Int,
    systemic: Bool
  ) throws {
    let dimension = try Comparison.ofCells(gaps.map { .of($0) })
    #expect(dimension.assessed == assessed)
    #expect(dimension.aboveSmall == above)
    #expect(dimension.isSystemic == systemic)
  }

  @Test func `The rating that counts decides, not the gap`() throws {
    // Judged small in spite of a gap of 5.
    let judged = ComparedCase.Cell(
      dimension: "technology",
      gap: 5,
      rating: "small",
      evidence: .strong
    )
    let dimension = try Comparison.ofCells([judged, judged, .of(3)])
    #expect(dimension.aboveSmall == 1)
    #expect(!dimension.isSystemic)
    #expect(dimension.largest == 5)
  }

  @Test(arguments: Language.allCases)
  func `The report tells them from local ones`(_ language: Language) throws {
    let cases = [(3.0, 3.0, 1.0), (3.0, 1.0, 1.0), (1.0, 1.0, 1.0)].enumerated().map {
      index,
      gaps in
      ComparedCase.of(
        "c\(index)",
        cells: [
          .of(gaps.0, "information"), .of(gaps.1, "technology"), .of(gaps.2, "processes"),
        ]
      )
    }
    let text = try Comparison.of(cases).report(as: .markdown, language: language)
    let isIndonesian = language == .id
    #expect(
      text.contains(
        isIndonesian ? "umum (2 dari 3 di atas Kecil)" : "systemic (2 of 3 above small)"
      )
    )
    #expect(
      text.contains(
        isIndonesian
          ? "sebagian perangkat daerah (1 dari 3 di atas Kecil)" : "local (1 of 3 above small)"
      )
    )
    #expect(text.contains(isIndonesian ? "0 dari 3 di atas Kecil" : "0 of 3 above small"))
    #expect(
      text.contains(isIndonesian ? "**Masalah umum:** Informasi." : "**Systemic:** Information.")
    )
    #expect(
      text.contains(
        isIndonesian
          ? "**Masalah sebagian perangkat daerah:** Teknologi." : "**Local:** Technology."
      )
    )
  }
}
