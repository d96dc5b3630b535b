// How light a colour is to the eye.
extension Colour {
  /// How light the colour is: 0 for black, 1 for white.
  ///
  /// - SeeAlso: W3C, *Web Content Accessibility Guidelines 2.1*, "relative luminance".
  public var relativeLuminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Returns how far two colours lie apart in lightness: 1 for none at all to 21 for black and white.
  ///
  /// - SeeAlso: W3C, *Web Content Accessibility Guidelines 2.1*, "contrast ratio".
  public func contrast(with other: Colour) -> Double {
    let one = relativeLuminance
    let two = other.relativeLuminance
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The light that a part gives off, as a share of the most that it can.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    guard value > 0.03928 else { return value / 12.92 }
    return powerOf2Point4((value + 0.055) / 1.055)
  }

  /// A number above 0, up to 1, to the power of 2.4.
  ///
  /// The platform's mathematics need not agree to the last bit; Newton's steps to the fifth root are
  /// the same everywhere. From 1 they only fall, so the first that does not has arrived.
  private static func powerOf2Point4(_ value: Double) -> Double {
    var root = 1.0
    while true {
      let fourth = root * root * root * root
      let next = (4 * root + value / fourth) / 5
      guard next < root else { break }
      root = next
    }
    return value * value * root * root
  }
}

/// How much colours must differ to be told apart, as ratios between 1 and 21.
///
/// - SeeAlso: W3C, *Web Content Accessibility Guidelines 2.1*, success criteria 1.4.3 and 1.4.11.
public enum Contrast {
  /// The least contrast between text and what is behind it: 4.5.
  public static let text = 4.5
  /// The least contrast between a line or mark that means something and what is beside it: 3.
  public static let graphics = 3.0
}
