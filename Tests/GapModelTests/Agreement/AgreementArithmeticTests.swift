import GapModel
import Testing

@Suite struct `Agreement by hand` {
  // A chose 1, 2, 3, 1 and B 1, 2, 3, 3: one unit of four differs. Of the eight values three are 1,
  // two are 2 and three are 3.
  private let values: [[Double?]] = [[1, 2, 3, 1], [1, 2, 3, 3]]

  private func statistics(
    _ level: CodedUnits.Level,
    categories: [Double]? = nil,
    _ values: [[Double?]]
  ) -> AgreementStatistics {
    let coded = CodedUnits(level: level, categories: categories, values: values)
    return AgreementStatistics(of: coded, resamples: 20)
  }

  @Test func `Categories without an order`() {
    let found = statistics(.nominal, values)
    #expect(found.units == 4)
    #expect(found.pairable == 8)
    #expect(found.percent == 0.75)
    // 1 − 7·2 ÷ (2·(3·2 + 3·3 + 2·3)) = 1 − 14/42
    #expect(isClose(found.alpha, 2.0 / 3))
    // A's habits are 2, 1, 1 and B's 1, 1, 2 of 4, so they differ in 11 of 16: 1 − (1/4) ÷ (11/16).
    #expect(isClose(found.kappa, 7.0 / 11))
    #expect(found.weightedKappa == nil)
    #expect(found.fleiss == nil)
  }

  @Test func `Values in an order`() {
    let found = statistics(.ordinal, values)
    // From 1 to 2, and from 2 to 3, lie 5 − 5/2 = 2.5 values, from 1 to 3 lie 8 − 6/2 = 5:
    // 1 − 7·(2·25) ÷ (2·(6·6.25 + 6·6.25 + 9·25)) = 1 − 350/600
    #expect(isClose(found.alpha, 5.0 / 12))
    // Squares of places: 4 observed; 2·1 + 4·4 + 1 + 2 + 4 + 1 = 26 of 16 expected: 1 − 4·4 ÷ 26.
    #expect(isClose(found.weightedKappa, 5.0 / 13))
    #expect(isClose(found.kappa, 7.0 / 11))
  }

  @Test func `Values with distances`() {
    // 1 − 7·(2·4) ÷ (2·(6·1 + 6·1 + 9·4)) = 1 − 56/96
    let found = statistics(.interval, values)
    #expect(isClose(found.alpha, 5.0 / 12))
    #expect(found.kappa == nil)
    #expect(found.fleiss == nil)
    // With 10 for 3: 1 − 7·(2·81) ÷ (2·(6·1 + 6·64 + 9·81)) = 1 − 1134/2238
    let far = statistics(.interval, [[1, 2, 10, 1], [1, 2, 10, 10]])
    #expect(isClose(far.alpha, 1 - 1134.0 / 2238))
  }

  @Test func `The order is that of numbers, not of their digits`() {
    // 10 comes after 2: nothing but the place changes, so that all is as with 1, 2 and 3.
    let found = statistics(.ordinal, [[1, 2, 10, 1], [1, 2, 10, 10]])
    #expect(isClose(found.alpha, 5.0 / 12))
    #expect(isClose(found.weightedKappa, 5.0 / 13))
  }

  @Test func `A step that nobody chose lies between the others for kappa, not for alpha`() {
    let found = statistics(.ordinal, categories: [1, 2, 2.5, 3], values)
    // 1 and 3 are now three places apart, 2 and 3 two: 9 observed;
    // 2·1 + 4·9 + 1 + 2·4 + 9 + 4 = 60 of 16 expected: 1 − 4·9 ÷ 60.
    #expect(isClose(found.weightedKappa, 0.4))
    #expect(isClose(found.alpha, 5.0 / 12))
  }

  @Test func `A missing value is no category`() {
    let found = statistics(.nominal, [[1, 2, 3, 1, nil, 3, nil], [1, 2, 3, 3, 2, nil, nil]])
    #expect(found.units == 4)
    #expect(found.percent == 0.75)
    #expect(isClose(found.alpha, 2.0 / 3))
    #expect(isClose(found.kappa, 7.0 / 11))
  }

  @Test func `Three coders`() {
    // Of the first unit's pairs one of three agrees, of the second all: 4 of 6. The categories have 2
    // and 4 of 6 values, so chance gives 1/9 + 4/9: (2/3 − 5/9) ÷ (1 − 5/9).
    let found = statistics(.nominal, [[1, 2], [1, 2], [2, 2]])
    #expect(isClose(found.percent, 2.0 / 3))
    #expect(isClose(found.fleiss, 0.25))
    #expect(found.kappa == nil)
    // 1 − 5·(2·2 ÷ 2) ÷ (2·2·4) = 1 − 10/16
    #expect(isClose(found.alpha, 0.375))
  }

  @Test func `Fleiss' kappa takes the units that all coded, alpha all that two did`() {
    let found = statistics(.nominal, [[1, 2, 1], [1, 2, nil], [2, 2, 1]])
    #expect(isClose(found.fleiss, 0.25))
    #expect(found.units == 3)
    #expect(found.pairable == 8)
    // One pair more, which agrees: 5 of 7. Four values each: 1 − 7·2 ÷ (2·4·4) = 1 − 14/32.
    #expect(isClose(found.percent, 5.0 / 7))
    #expect(isClose(found.alpha, 0.5625))
  }
}
