/// Writes numbers with a fixed count of decimals, without locale or platform in it.
package enum DecimalText {
  /// Returns a number with two decimals, rounded half away from zero.
  ///
  /// The double is rounded as it is: 1.005 is stored a little below and gives 1.00. The product with
  /// 100 may itself round up to a tie, so its error decides there.
  ///
  /// - Parameters:
  ///   - value: Any finite number.
  ///   - separator: What stands before the decimals.
  /// - Returns: The number as text, such as 4.65.
  package static func twoPlaces(_ value: Double, separator: String = ".") -> String {
    let hundredths = roundedHundredths(value.magnitude)
    let whole = hundredths / 100
    let rest = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(whole)\(separator)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// How many decimals it takes to show that a number lies above another, where two do not.
  ///
  /// - Returns: `nil` where two decimals show it, where it does not lie above, and where it lies no further
  ///   above than sums of doubles are inexact.
  static func places(of value: Double, above edge: Double) -> Int? {
    let excess = value - edge
    guard excess > RisingEdges.tolerance, excess < 0.005 + RisingEdges.tolerance,
      twoPlaces(value) == twoPlaces(edge)
    else { return nil }
    var (places, half) = (3, 0.0005)
    while excess < half, places < mostPlaces {
      places += 1
      half /= 10
    }
    return places
  }

  /// The most decimals that are ever shown: as many as an edge is exact to.
  private static let mostPlaces = 9

  /// Returns a number below a thousand million with so many decimals, up to nine.
  static func fixed(_ value: Double, places: Int, separator: String) -> String {
    let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let digits = String(Int64((value.magnitude * factor).rounded()))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(places) + separator + padded.suffix(places)
  }

  /// Returns a number as short as it can be read back, with a separator of choice.
  ///
  /// Whole numbers have no decimals: 60, not 60.0.
  package static func shortest(_ value: Double, separator: String = ".") -> String {
    guard let whole = Int64(exactly: value) else {
      let text = value.description
      return separator == "."
        ? text : text.split(separator: ".", maxSplits: 1).joined(separator: separator)
    }
    return String(whole)
  }

  /// Returns a number with at most four decimals, without zeros behind the last that counts; always with one
  /// decimal, so that a column reads as numbers of one kind.
  ///
  /// - Parameter value: Any finite number; from a thousand million on it stays as it is.
  /// - Returns: The number as text, such as 6.6.
  package static func fourPlaces(_ value: Double) -> String {
    let factor = 10_000.0
    guard value.magnitude < 1e9 else { return value.description }
    let rounded = (value * factor).rounded(.toNearestOrAwayFromZero) / factor
    return rounded == 0 ? "0.0" : rounded.description
  }

  private static func roundedHundredths(_ magnitude: Double) -> Int64 {
    let scaled = magnitude * 100
    let floor = scaled.rounded(.down)
    let half = scaled - floor - 0.5
    let error = (-scaled).addingProduct(magnitude, 100)
    let roundsUp = half > 0 || (half == 0 && error >= 0)
    return Int64(floor) + (roundsUp ? 1 : 0)
  }
}
