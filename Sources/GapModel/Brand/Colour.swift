/// An opaque colour of the sRGB colour space.
public struct Colour: Hashable, Sendable {
  /// How much red there is in it, from 0 to 255.
  public let red: UInt8
  /// How much green there is in it, from 0 to 255.
  public let green: UInt8
  /// How much blue there is in it, from 0 to 255.
  public let blue: UInt8

  /// The colour of paper.
  public static let white = Colour(red: 255, green: 255, blue: 255)
  /// The darkest colour.
  public static let black = Colour(red: 0, green: 0, blue: 0)

  /// Creates a colour from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Creates a colour from `#rrggbb` or `#rgb`, in either case of the letters; `nil` when the text is
  /// neither.
  public init?(_ text: String) {
    let digits = text.utf8.dropFirst().compactMap(Self.digit)
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else {
      return nil
    }
    switch digits.count {
    case 3: self.init(red: 17 * digits[0], green: 17 * digits[1], blue: 17 * digits[2])
    case 6:
      self.init(
        red: 16 * digits[0] + digits[1],
        green: 16 * digits[2] + digits[3],
        blue: 16 * digits[4] + digits[5]
      )
    default: return nil
    }
  }

  /// The colour as `#rrggbb`, in small letters.
  public var hex: String {
    let parts = [red, green, blue].map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    return "#" + parts.joined()
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

// Mixing.
extension Colour {
  /// Returns the colour with a share of another in it.
  ///
  /// - Parameters:
  ///   - other: The other colour.
  ///   - share: How much of it, from 0 for none to 1 for nothing else; what lies outside counts as the
  ///     nearer end.
  /// - Returns: The mean of the two as sRGB writes them, part by part, rounded half up.
  public func mixed(with other: Colour, share: Double) -> Colour {
    let part = share > 0 ? min(share, 1) : 0
    let mix = { (own: UInt8, others: UInt8) -> UInt8 in
      let distance = Double(others) - Double(own)
      return UInt8((Double(own) + distance * part + 0.5).rounded(.down))
    }
    return Colour(
      red: mix(red, other.red),
      green: mix(green, other.green),
      blue: mix(blue, other.blue)
    )
  }

  /// Returns the nearest darker colour that stands out enough.
  ///
  /// - Parameters:
  ///   - contrast: The least contrast, from 1 to 21, such as ``Contrast/text``.
  ///   - ground: What it is to stand out against.
  /// - Returns: The mix with as little black as it takes, the colour itself where it takes none; `nil`
  ///   when not even black would do.
  public func darkened(toReach contrast: Double, against ground: Colour) -> Colour? {
    nearest(towards: .black, reaching: contrast, against: ground)
  }

  /// Returns the nearest lighter colour that stands out enough.
  ///
  /// - Parameters:
  ///   - contrast: The least contrast, from 1 to 21, such as ``Contrast/text``.
  ///   - ground: What it is to stand out against.
  /// - Returns: The mix with as little white as it takes, the colour itself where it takes none; `nil`
  ///   when not even white would do.
  public func lightened(toReach contrast: Double, against ground: Colour) -> Colour? {
    nearest(towards: .white, reaching: contrast, against: ground)
  }

  /// The first that reaches a contrast on the way to another colour, in steps of a 255th.
  private func nearest(
    towards end: Colour,
    reaching contrast: Double,
    against ground: Colour
  ) -> Colour? {
    (0...255).lazy.map { mixed(with: end, share: Double($0) / 255) }
      .first { $0.contrast(with: ground) >= contrast }
  }
}
