/// How much colours must differ to be told apart, as ratios between 1 and 21.
///
/// - SeeAlso: W3C, *Web Content Accessibility Guidelines 2.1*, success criteria 1.4.3 and 1.4.11.
public enum Contrast {
  /// The least contrast between text and what is behind it: 4.5.
  public static let text = 4.5
  /// The least contrast between a line or mark that means something and what is beside it: 3.
  public static let graphics = 3.0
}
