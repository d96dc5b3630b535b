/// Writes lengths of drawings.
enum SVGLength {
  /// Returns a length in the drawing's own units, with at most two decimals.
  static func text(_ value: Double) -> String {
    Decimal.shortest((value * 100).rounded() / 100)
  }
}
