import GapModel
import Testing

@Suite struct `What does not change agreement` {
  typealias Level = CodedUnits.Level

  static let seeds = [UInt64](1...40)

  @Test(arguments: Level.allCases, seeds)
  func `The order of the coders`(_ level: Level, _ seed: UInt64) throws {
    var codings = RandomCodings(seed: seed)
    let given = codings.next(level)
    let before = AgreementStatistics(of: given, resamples: 50)
    let after = AgreementStatistics(of: codings.withCodersShuffled(given), resamples: 50)
    #expect(after.hasCoefficients(of: before))
    // The units are drawn, so the draws are the same too.
    let interval = before.alphaInterval.map { [$0.lowerBound, $0.upperBound] }
    #expect(isClose(after.alphaInterval, interval))
  }

  @Test(arguments: Level.allCases, seeds)
  func `The order of the units`(_ level: Level, _ seed: UInt64) throws {
    var codings = RandomCodings(seed: seed)
    let given = codings.next(level)
    let before = AgreementStatistics(of: given, resamples: 1)
    let after = AgreementStatistics(of: codings.withUnitsShuffled(given), resamples: 1)
    #expect(after.hasCoefficients(of: before))
  }

  @Test(arguments: seeds)
  func `The names of nominal categories`(_ seed: UInt64) throws {
    var codings = RandomCodings(seed: seed)
    let given = codings.next(.nominal)
    let before = AgreementStatistics(of: given, resamples: 50)
    let after = AgreementStatistics(of: codings.relabelled(given), resamples: 50)
    #expect(after.hasCoefficients(of: before))
    let interval = before.alphaInterval.map { [$0.lowerBound, $0.upperBound] }
    #expect(isClose(after.alphaInterval, interval))
  }

  @Test(arguments: seeds)
  func `How far apart values in an order lie`(_ seed: UInt64) throws {
    var codings = RandomCodings(seed: seed)
    let given = codings.next(.ordinal)
    let before = AgreementStatistics(of: given, resamples: 1)
    let after = AgreementStatistics(of: given.mapped { $0 * $0 * $0 - 100 }, resamples: 1)
    #expect(after.hasCoefficients(of: before))
  }

  @Test(arguments: seeds)
  func `The unit and the origin of an interval`(_ seed: UInt64) throws {
    var codings = RandomCodings(seed: seed)
    let given = codings.next(.interval)
    let before = AgreementStatistics(of: given, resamples: 1)
    // Sixteenths can be held exactly.
    let after = AgreementStatistics(of: given.mapped { $0 / 16 + 3 }, resamples: 1)
    #expect(after.hasCoefficients(of: before))
  }

  @Test(arguments: Level.allCases, seeds)
  func `Units that fewer than two coders coded`(_ level: Level, _ seed: UInt64) throws {
    var codings = RandomCodings(seed: seed)
    let given = codings.next(level)
    let coders = given.values.count
    let nobody = [Double?](repeating: nil, count: coders)
    let first: [Double?] = [9] + [Double?](repeating: nil, count: coders - 1)
    let before = AgreementStatistics(of: given, resamples: 50)
    let after = AgreementStatistics(of: given.adding([nobody, first, first]), resamples: 50)
    // With a value more, a coder who had none may now be one.
    #expect(isClose(after.percent, before.percent, within: 1e-12))
    #expect(isClose(after.alpha, before.alpha, within: 1e-12))
    #expect(isClose(after.kappa, before.kappa, within: 1e-12))
    #expect(isClose(after.weightedKappa, before.weightedKappa, within: 1e-12))
    #expect(isClose(after.fleiss, before.fleiss, within: 1e-12))
    #expect(after.units == before.units)
    #expect(after.pairable == before.pairable)
    #expect(after.alphaInterval == before.alphaInterval)
  }
}
