import GapModel
import Testing

/// Values to 18 digits, computed by mpmath 1.3.0 with 25.
@Suite struct `The logarithm and the exponential` {
  static let logarithms: [(number: Double, value: Double)] = [
    (0.5, -0.693_147_180_559_945_309), (2, 0.693_147_180_559_945_309),
    (10, 2.302_585_092_994_045_68), (3, 1.098_612_288_668_109_69),
    (1.5, 0.405_465_108_108_164_382), (0.1, -2.302_585_092_994_045_63),
    (1e-300, -690.775_527_898_213_705), (1e300, 690.775_527_898_213_705),
    (123_456.789, 11.723_646_487_185_881), (0.999, -0.001_000_500_333_583_534_39),
    (1.001, 0.000_999_500_333_083_423_143),
  ]

  @Test(arguments: logarithms)
  func `A logarithm is right to the last digits`(_ number: Double, _ value: Double) {
    #expect(isClose(Elementary.log(number), value, within: 4e-16 * max(1, abs(value))))
  }

  @Test func `That of 1 is 0`() { #expect(Elementary.log(1) == 0) }

  static let exponentials: [(number: Double, value: Double)] = [
    (1, 2.718_281_828_459_045_24), (-1, 0.367_879_441_171_442_322),
    (0.5, 1.648_721_270_700_128_15), (10, 22_026.465_794_806_716_5),
    (-10, 0.000_045_399_929_762_484_851_5), (100, 2.688_117_141_816_135_45e43),
    (-100, 3.720_075_976_020_835_96e-44), (700, 1.014_232_054_735_004_51e304),
    (-700, 9.859_676_543_759_770_86e-305), (1e-10, 1.000_000_000_1),
  ]

  // What a number loses when its doublings are taken off grows with the number.
  @Test(arguments: exponentials)
  func `An exponential is right to the last digits`(_ number: Double, _ value: Double) {
    let tolerance = (1 + abs(number)) * 4e-16 * value
    #expect(isClose(Elementary.exp(number), value, within: tolerance))
  }

  @Test func `That of 0 is 1`() { #expect(Elementary.exp(0) == 1) }

  @Test func `Each undoes the other`() {
    for number in stride(from: -700.0, through: 700, by: 3.7) {
      let found = Elementary.log(Elementary.exp(number))
      #expect(isClose(found, number, within: 4e-16 * (1 + abs(number))))
    }
  }
}
