/// How wide words are in DejaVu Sans, the widest of the fonts that pages ask for.
///
/// The widths are the font's own advances, so that drawings are measured by what is drawn rather than by
/// the estimate that made them.
enum DrawnWidth {
  /// In thousandths of the font's size.
  private static let advances: [Character: Double] = {
    let groups: [(String, Double)] = [
      ("ijl", 278), ("IJ", 295), (" .,", 318), (":;/", 337), ("f", 352),
      ("-", 361), ("()", 390), ("t", 392), ("r", 411), ("–s", 510), ("z", 525), ("c", 550),
      ("L", 557), ("F", 575), ("k", 579), ("vxy", 592), ("P", 603), ("T", 611), ("oaY", 613),
      ("e", 615), ("E", 632), ("u", 634), ("hnbdpqgS0123456789", 636), ("K", 656), ("C", 698),
      ("ABVXZ", 686), ("RDGU", 752), ("HN", 752), ("&", 780), ("OQ", 787), ("w·", 818),
      ("×", 838), ("M", 863), ("%", 950), ("m", 974), ("W", 989),
    ]
    return Dictionary(
      groups.flatMap { letters, width in letters.map { ($0, width) } },
      uniquingKeysWith: { first, _ in first }
    )
  }()

  /// Bold is about a tenth wider.
  private static let bold = 1.1

  /// Returns the width of a text, in the unit of its font's size.
  static func of(_ text: String, size: Double, isBold: Bool) -> Double {
    let width = text.reduce(0) { $0 + (advances[$1] ?? 650) }
    return width / 1000 * size * (isBold ? bold : 1)
  }
}
