import GapModel
import Testing

@Suite struct `Quantiles of Student's t` {
  // The 95% and 97.5% points that statistical tables print, with four decimals.
  static let printed: [(degrees: Double, t95: Double, t975: Double)] = [
    (1, 6.3138, 12.7062), (2, 2.9200, 4.3027), (3, 2.3534, 3.1824), (4, 2.1318, 2.7764),
    (5, 2.0150, 2.5706), (6, 1.9432, 2.4469), (7, 1.8946, 2.3646), (8, 1.8595, 2.3060),
    (9, 1.8331, 2.2622), (10, 1.8125, 2.2281), (20, 1.7247, 2.0860), (30, 1.6973, 2.0423),
    (60, 1.6706, 2.0003), (120, 1.6577, 1.9799),
  ]

  @Test(arguments: printed)
  func `They are those of printed tables`(_ degrees: Double, _ t95: Double, _ t975: Double) {
    #expect(isClose(StudentT.quantile(0.95, degrees: degrees), t95, within: 0.000_051))
    #expect(isClose(StudentT.quantile(0.975, degrees: degrees), t975, within: 0.000_051))
  }

  // scipy.stats.t.ppf of scipy 1.17.1, whose last digits are not all right either.
  static let computed: [(share: Double, degrees: Double, quantile: Double)] = [
    (0.95, 1.5, 3.705_180_820_096_75), (0.95, 2.5, 2.558_218_614_135_935_5),
    (0.95, 3.7, 2.182_493_803_914_600_7), (0.95, 7.25, 1.884_795_718_084_102_8),
    (0.95, 12.5, 1.776_366_221_247_030_6), (0.95, 28.4, 1.700_311_877_122_301_1),
    (0.95, 1_000.5, 1.646_378_054_361_029_6), (0.75, 2.5, 0.785_013_682_992_299_2),
    (0.9, 3.7, 1.557_565_838_861_507_2), (0.99, 12.5, 2.664_962_001_348_14),
    (0.975, 7.25, 2.348_194_849_105_371),
  ]

  @Test(arguments: computed)
  func `Degrees of freedom need not be whole`(
    _ share: Double,
    _ degrees: Double,
    _ quantile: Double
  ) {
    #expect(isClose(StudentT.quantile(share, degrees: degrees), quantile, within: 1e-11))
  }

  // Of one degree of freedom it is Cauchy's, tan(π(p − ½)), which is 1 at 3/4; of two it is
  // (2p − 1) ÷ √(2p(1 − p)).
  @Test func `They are known exactly for one and two degrees of freedom`() {
    #expect(isClose(StudentT.quantile(0.75, degrees: 1), 1, within: 1e-12))
    for share in [0.55, 0.75, 0.9, 0.95, 0.99, 0.999] {
      let exact = (2 * share - 1) / (2 * share * (1 - share)).squareRoot()
      #expect(isClose(StudentT.quantile(share, degrees: 2), exact, within: 1e-12 * exact + 1e-12))
    }
  }

  // The normal distribution's 95% point, as printed in tables, is what they come down to.
  @Test func `With more degrees of freedom they fall to the normal distribution's`() {
    let degrees: [Double] = [1, 1.5, 2, 3, 5, 10, 30, 100, 1_000, 10_000, 1_000_000]
    let quantiles = degrees.map { StudentT.quantile(0.95, degrees: $0) }
    #expect(quantiles == quantiles.sorted(by: >))
    #expect(quantiles.allSatisfy { $0 > 1.644_853_6 })
    #expect(isClose(quantiles.last, 1.644_853_6, within: 0.000_002))
  }

  @Test(arguments: [1, 2.5, 10, 100])
  func `Half of the distribution lies below 0`(degrees: Double) {
    #expect(isClose(StudentT.quantile(0.5, degrees: degrees), 0, within: 1e-12))
  }
}
