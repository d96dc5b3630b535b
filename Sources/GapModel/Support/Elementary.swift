/// Logarithm and exponential from additions and multiplications alone, so that they give the same bits on
/// every platform; a system's own may differ in the last.
package enum Elementary {
  private static let ln2 = 0.693_147_180_559_945_309_4

  /// The natural logarithm of a positive, finite number.
  package static func log(_ number: Double) -> Double {
    // ln m = 2 artanh((m − 1)/(m + 1)), a series that converges quickly for m from 1 to 2.
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for index in 0..<24 {
      sum += power / Double(2 * index + 1)
      power *= square
    }
    return Double(number.exponent) * ln2 + 2 * sum
  }

  /// The exponential of a number from −700 to 700.
  package static func exp(_ number: Double) -> Double {
    let doublings = (number / ln2).rounded()
    let rest = number - doublings * ln2
    var term = 1.0
    var sum = 1.0
    for index in 1..<24 {
      term *= rest / Double(index)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(doublings), significand: sum)
  }
}
