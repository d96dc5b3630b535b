import GapModel
import Testing

@Suite struct `Agreement that cannot be told` {
  typealias Undefined = AgreementStatistics.Undefined

  static let tables: [(values: [[Double?]], reason: Undefined)] = [
    ([], .oneCoder),
    ([[], []], .oneCoder),
    ([[1, 2, 1]], .oneCoder),
    ([[1, 2, 1], [nil, nil, nil]], .oneCoder),
    ([[nil, nil], [nil, nil]], .oneCoder),
    ([[1, nil], [nil, 2]], .noOverlap),
    ([[1, nil, nil], [nil, 2, nil], [nil, nil, 1]], .noOverlap),
    ([[3, 3], [3, 3]], .noVariation),
    ([[3, 3], [3, 3], [3, nil]], .noVariation),
    // The other value stands where nobody can agree or disagree.
    ([[3, 3, 5], [3, 3, nil]], .noVariation),
  ]

  @Test(arguments: tables, CodedUnits.Level.allCases)
  func `The reason is given instead of a number`(
    _ table: (values: [[Double?]], reason: Undefined),
    _ level: CodedUnits.Level
  ) {
    let coded = CodedUnits(level: level, categories: [1, 2, 3, 5], values: table.values)
    let statistics = AgreementStatistics(of: coded, resamples: 20)
    #expect(statistics.undefined == table.reason)
    #expect(statistics.alpha == nil)
    #expect(statistics.alphaInterval == nil)
    #expect(statistics.kappa == nil)
    #expect(statistics.weightedKappa == nil)
    #expect(statistics.fleiss == nil)
    // Those who all chose the same agree, though nothing follows from it.
    #expect(statistics.percent == (table.reason == .noVariation ? 1 : nil))
  }

  @Test func `Where there is alpha there is no reason`() {
    let coded = CodedUnits(level: .nominal, values: [[1, 2], [1, 2]])
    let statistics = AgreementStatistics(of: coded, resamples: 20)
    #expect(statistics.undefined == nil)
    #expect(statistics.alpha == 1)
  }

  @Test func `One unit is enough for no alpha or for one below none`() {
    // Two coders, one unit, 1 and 2: n = 2, Dₒ = 2 of 2 and Dₑ = 2 of 2, so α = 1 − 1·2 ÷ 2 = 0.
    let coded = CodedUnits(level: .nominal, values: [[1], [2]])
    #expect(AgreementStatistics(of: coded, resamples: 20).alpha == 0)
  }
}
