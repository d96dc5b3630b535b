/// The letterhead of an office that reports go out under.
///
/// A brand changes how a report looks and who signs it, never what it says: no rating, finding or
/// recommendation depends on it.
public struct Brand: Hashable, Sendable {
  /// The office as its letterhead names it; not empty.
  public let organisation: String
  /// The lines above the name, such as the government that the office belongs to; usually none.
  public let above: [String]
  /// The lines below the name, such as the address and the telephone; usually none.
  public let below: [String]
  /// The picture beside the name.
  public let logo: Logo?
  /// The colours of headings and lines; `nil` for the reports' own, ``Colours/standard``.
  public let colours: Colours?
  /// What stands at the foot of each page, such as the address.
  public let footer: String?
  /// What the report is stamped with.
  public let mark: Mark?
  /// Who answers for the report.
  public let signature: Signature?

  /// Creates a brand.
  public init(
    organisation: String,
    above: [String] = [],
    below: [String] = [],
    logo: Logo? = nil,
    colours: Colours? = nil,
    footer: String? = nil,
    mark: Mark? = nil,
    signature: Signature? = nil
  ) {
    self.organisation = organisation
    self.above = above
    self.below = below
    self.logo = logo
    self.colours = colours
    self.footer = footer
    self.mark = mark
    self.signature = signature
  }
}

extension Brand {
  /// Whether the letterhead has more lines than the name.
  var hasLines: Bool { !above.isEmpty || !below.isEmpty }

  /// The two colours that an office may choose.
  public struct Colours: Hashable, Sendable {
    /// The colour of headings; text, so its contrast against white is at least ``Contrast/text``.
    public let main: Colour
    /// The colour of lines and marks; its contrast against white is at least ``Contrast/graphics``.
    public let accent: Colour

    /// The reports' own colours, where an office chooses none.
    public static let standard = Colours(
      main: Colour(red: 0x12, green: 0x39, blue: 0x5E),
      accent: Colour(red: 0xB7, green: 0x79, blue: 0x1F)
    )

    /// Creates a pair of colours.
    public init(main: Colour, accent: Colour) {
      self.main = main
      self.accent = accent
    }
  }
}
