import GapModel
import Testing

@Suite struct `The interval of alpha` {
  private func interval(
    _ coded: CodedUnits,
    resamples: Int = 1_000,
    seed: UInt64 = 1
  ) -> ClosedRange<Double>? {
    AgreementStatistics(of: coded, resamples: resamples, seed: seed).alphaInterval
  }

  @Test func `Two units have three resamples, of which one has no alpha`() throws {
    // u1 = (1, 2) and u2 = (1, 1). Twice u1: 1 − 3·4 ÷ 8 = −0.5; both: 1 − 3·2 ÷ 6 = 0; twice u2 has
    // one value only. So a third of those with alpha is −0.5, the rest 0.
    let found = interval(CodedUnits(level: .nominal, values: [[1, 1], [2, 1]]))
    #expect(found == -0.5...0)
  }

  @Test func `Full agreement has no width`() {
    let values: [Double?] = [1, 2, 3, 1]
    #expect(interval(CodedUnits(level: .ordinal, values: [values, values])) == 1...1)
  }

  @Test func `Units seen four times say it more surely`() throws {
    let coded = try ReferenceSet.named("published: two coders, nominal").coded
    let once = try #require(interval(coded))
    let often = try #require(interval(coded.repeated(4)))
    // The width falls with the root of the units: to about half.
    let share = (often.upperBound - often.lowerBound) / (once.upperBound - once.lowerBound)
    #expect((0.35...0.65).contains(share))
    #expect(often.lowerBound > once.lowerBound)
    #expect(often.upperBound < once.upperBound)
  }

  @Test(
    arguments: [
      "two coders, binary, nominal", "two coders, nominal", "four coders, nominal",
      "four coders, ordinal", "four coders, interval", "judges of 200 cases, nominal",
      "psychiatrists, nominal",
    ]
  )
  func `It holds the alpha of each published example`(_ name: String) throws {
    let statistics = try ReferenceSet.named("published: \(name)").statistics
    let alpha = try #require(statistics.alpha)
    #expect(statistics.alphaInterval?.contains(alpha) == true)
  }

  @Test(arguments: [0, 1, 7, UInt64.max])
  func `The same seed gives the same`(_ seed: UInt64) throws {
    let coded = try ReferenceSet.named("published: four coders, interval").coded
    let found = interval(coded, resamples: 40, seed: seed)
    #expect(found != nil)
    #expect(found == interval(coded, resamples: 40, seed: seed))
    #expect(found != interval(coded, resamples: 40, seed: seed &+ 1))
  }

  @Test func `Without resamples there is none`() {
    let coded = CodedUnits(level: .nominal, values: [[1, 2], [1, 2]])
    #expect(interval(coded, resamples: 0) == nil)
  }
}
