import GapModel
import Testing

/// Packages that others use and test give the same numbers: krippendorff, scikit-learn and statsmodels.
@Suite struct `Agreement as other packages compute it` {
  @Test func `All sets are read`() {
    #expect(ReferenceSet.all.count == 307)
    // Enough of them have each coefficient, and enough have none.
    #expect(ReferenceSet.all.count { $0.expected.alpha != nil } == 223)
    #expect(ReferenceSet.all.count { $0.expected.kappa != nil } > 20)
    #expect(ReferenceSet.all.count { $0.expected.weightedKappa != nil } > 10)
    #expect(ReferenceSet.all.count { $0.expected.fleiss != nil } > 50)
  }

  @Test(arguments: ReferenceSet.all)
  func `Every coefficient is theirs`(_ set: ReferenceSet) throws {
    let coded = try set.coded
    let expected = set.expected
    #expect(isClose(Kappa.percentAgreement(coded), expected.percent))
    #expect(isClose(KrippendorffAlpha(of: coded).value, expected.alpha))
    #expect(isClose(Kappa.cohen(coded), expected.kappa))
    if coded.level == .ordinal {
      #expect(isClose(Kappa.cohen(coded, .quadratic), expected.weightedKappa))
    }
    #expect(isClose(Kappa.fleiss(coded), expected.fleiss))
  }

  @Test(arguments: ReferenceSet.all)
  func `The statistics are these coefficients, with their interval`(_ set: ReferenceSet) throws {
    let statistics = try set.statistics
    let expected = set.expected
    #expect(isClose(statistics.percent, expected.percent))
    #expect(isClose(statistics.alpha, expected.alpha))
    #expect(isClose(statistics.kappa, expected.kappa))
    #expect(isClose(statistics.weightedKappa, expected.weightedKappa))
    #expect(isClose(statistics.fleiss, expected.fleiss))
    // One unit drawn again is always the same: the packages' interval of no width says nothing.
    let isOne = statistics.units == 1
    #expect(isClose(statistics.alphaInterval, isOne ? nil : set.interval.alpha))
  }

  @Test(arguments: ReferenceSet.all)
  func `Where there is no alpha the reason is theirs`(_ set: ReferenceSet) throws {
    let found = try AgreementStatistics(of: set.coded, resamples: 1).undefined
    switch set.undefined {
    case nil: #expect(found == nil)
    case "only one value occurs": #expect(found == .noVariation)
    case "no unit is coded by two coders": #expect(found == .oneCoder || found == .noOverlap)
    default: Issue.record("\(set.undefined ?? "") is no reason")
    }
  }
}
