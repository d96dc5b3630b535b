/// The generator behind every draw: SplitMix64 (Steele, Lea and Flood, 2014).
///
/// The same seed gives the same numbers on every platform.
package struct SeededGenerator: Sendable {
  private var state: UInt64

  /// Creates a generator from a seed.
  package init(seed: UInt64) { state = seed }

  /// The next number, of 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A bound that whole numbers are drawn below, laid out for many draws.
  package struct Bound: Sendable {
    fileprivate let bound: UInt64
    /// Where the last, incomplete stretch begins: its numbers would favour small results.
    fileprivate let limit: UInt64

    /// Lays out a bound, at least 1.
    package init(_ bound: Int) {
      self.bound = UInt64(bound)
      limit = UInt64.max - UInt64.max % self.bound
    }
  }

  /// The next whole number below a bound, all equally likely.
  package mutating func next(below bound: Bound) -> Int {
    var number = next()
    while number >= bound.limit { number = next() }
    return Int(truncatingIfNeeded: number % bound.bound)
  }

  /// The next whole number below a bound, all equally likely.
  package mutating func next(below bound: Int) -> Int { next(below: Bound(bound)) }

  /// The next number from 0 up to, but not, 1: a multiple of 2⁻⁵³, all equally likely.
  package mutating func nextUniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}
