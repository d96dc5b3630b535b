/// Student's t distribution: how far a mean of few lies from the truth.
package enum StudentT {
  /// Returns the value that a share of the distribution does not exceed.
  ///
  /// - Parameters:
  ///   - share: The share, 0.5 to below 1.
  ///   - degrees: The degrees of freedom, at least 1; they need not be whole.
  /// - Returns: The value, 0 or more.
  package static func quantile(_ share: Double, degrees: Double) -> Double {
    var low = 0.0
    var high = 1.0
    while cumulative(high, degrees) < share, high < 1e9 { high *= 2 }
    // Halved until no double lies between.
    while true {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { return middle }
      if cumulative(middle, degrees) < share { low = middle } else { high = middle }
    }
  }

  /// The share of the distribution up to a value from 0.
  static func cumulative(_ value: Double, _ degrees: Double) -> Double {
    let square = value * value
    let share = degrees / (degrees + square)
    return 1 - regularisedBeta(share, complement: square / (degrees + square), degrees / 2, 0.5) / 2
  }

  /// The regularised incomplete beta function I_x(a, b), by its continued fraction on the side where that
  /// converges quickly.
  private static func regularisedBeta(
    _ x: Double,
    complement: Double,
    _ a: Double,
    _ b: Double
  ) -> Double {
    guard x > 0 else { return 0 }
    guard complement > 0 else { return 1 }
    let logarithm =
      a * Elementary.log(x) + b * Elementary.log(complement)
      - (logGamma(a) + logGamma(b) - logGamma(a + b))
    let front = logarithm < -700 ? 0 : Elementary.exp(logarithm)
    if x < (a + 1) / (a + b + 2) { return front * fraction(x, a, b) / a }
    return 1 - front * fraction(complement, b, a) / b
  }

  /// Lentz's evaluation of the continued fraction of the incomplete beta function.
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func nonZero(_ number: Double) -> Double { abs(number) < tiny ? tiny : number }
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var value = d
    for index in 1...1_000 {
      let m = Double(index)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonZero(1 + even * d)
      c = nonZero(1 + even / c)
      value *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonZero(1 + odd * d)
      c = nonZero(1 + odd / c)
      value *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return value
  }

  /// The logarithm of the gamma function, by Stirling's series from 20 upwards.
  private static func logGamma(_ number: Double) -> Double {
    var x = number
    var shift = 0.0
    while x < 20 {
      shift += Elementary.log(x)
      x += 1
    }
    let inverse = 1 / x
    let square = inverse * inverse
    let series =
      inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1_260.0 - square / 1_680)))
    return (x - 0.5) * Elementary.log(x) - x + 0.918_938_533_204_672_741_8 + series - shift
  }
}
