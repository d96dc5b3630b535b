import GapModel
import Testing

@Suite struct `The order in which cases are given` {
  /// Ten offices with ties, holes, thin evidence and strategies in two spellings.
  private static let cases: [ComparedCase] = (0..<10).map { index in
    let gaps = allDimensions.enumerated().map { place, dimension in
      let gap = Double((index * 7 + place * 3) % 11) / 2
      let hole = index == 4 && place == 2
      return ComparedCase.Cell.of(
        hole ? nil : gap,
        dimension,
        [.thin, .moderate, .strong][index % 3]
      )
    }
    let sum = gaps.compactMap(\.gap).reduce(0, +)
    return .of(
      "office-\((index * 3) % 10)",
      total: index == 4 ? nil : .init(sum: sum, maximum: 70, reading: nil),
      cells: gaps,
      region: index.isMultiple(of: 2) ? "North" : "South",
      strategies: index.isMultiple(of: 3)
        ? ["Training", "Network"] : ["network", index == 1 ? "training" : "Own \(index)"]
    )
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `It changes no byte of any output`(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let before = try Comparison.of(Self.cases)
    let after = try Comparison.of(Self.cases.shuffled(using: &generator))
    #expect(before.json == after.json)
    #expect(before.csv == after.csv)
    for language in Language.allCases {
      for format in [ReportFormat.markdown, .html] {
        let isSame =
          before.report(as: format, language: language)
          == after.report(as: format, language: language)
        #expect(isSame)
      }
      #expect(before.table(language: language) == after.table(language: language))
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `It changes no made-up name`(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let shuffled = Self.cases.shuffled(using: &generator)
    let instrument = try Shipped.three
    let before = ComparedCase.aliased(Self.cases, under: instrument, language: .en)
    #expect(before == ComparedCase.aliased(shuffled, under: instrument, language: .en))
  }
}
