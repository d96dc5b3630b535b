/// The colours of pages and drawings.
///
/// The colours of the ratings also differ in lightness, each further from the page than the one before,
/// so that they can be told apart in greyscale and by readers who do not see all colours. Texts have a
/// contrast of at least 4.5 to 1 to their ground, marks one of 3 to 1.
struct Palette {
  let ink: String
  let soft: String
  let page: String
  let panel: String
  let line: String
  let link: String
  private(set) var strong: String
  private(set) var accent: String
  /// Of marks, by the rating's place.
  let marks: [String]
  /// Of what lies behind marks and numbers, by the rating's place.
  let grounds: [String]

  static let light = Palette(
    ink: "#18212c",
    soft: "#515d6b",
    page: "#ffffff",
    panel: "#f5f7fa",
    line: "#d5dbe2",
    link: "#0b5394",
    strong: Brand.Colours.standard.main.hex,
    accent: Brand.Colours.standard.accent.hex,
    marks: ["#3f86bf", "#6b7f1f", "#985707", "#94300f", "#6f1220"],
    grounds: ["#eaf3fb", "#f1f5e2", "#fcf2de", "#fbe7da", "#f8dfe0"]
  )

  static let dark = Palette(
    ink: "#e7ebf0",
    soft: "#a9b4c0",
    page: "#12171d",
    panel: "#1b222b",
    line: "#36414d",
    link: "#8ec5ff",
    strong: "#cfe5ff",
    accent: "#f0b95a",
    marks: ["#4488c8", "#86a33c", "#e0a63c", "#f7a877", "#ffb3b3"],
    grounds: ["#16293a", "#20291a", "#302815", "#352216", "#3a1d1f"]
  )

  /// The colours by the names that style sheets use.
  var named: [(name: String, colour: String)] {
    [
      ("ink", ink), ("soft", soft), ("page", page), ("panel", panel), ("line", line),
      ("link", link), ("strong", strong), ("accent", accent),
    ]
      + marks.enumerated().map { ("r\($0.offset)", $0.element) }
      + grounds.enumerated().map { ("b\($0.offset)", $0.element) }
  }

  /// The palette with an office's colours, made lighter or darker where they would not stand out.
  ///
  /// - Parameter colours: The office's; `nil` keeps the palette's own.
  /// - Returns: The palette.
  func with(_ colours: Brand.Colours?) -> Palette {
    guard let colours, let ground = Colour(page) else { return self }
    var palette = self
    palette.strong = Self.visible(colours.main, Contrast.text, on: ground).hex
    palette.accent = Self.visible(colours.accent, Contrast.graphics, on: ground).hex
    return palette
  }

  private static func visible(_ colour: Colour, _ contrast: Double, on ground: Colour) -> Colour {
    let isDark = ground.relativeLuminance < Colour.white.relativeLuminance / 2
    let other =
      isDark
      ? colour.lightened(toReach: contrast, against: ground)
      : colour.darkened(toReach: contrast, against: ground)
    return other ?? colour
  }

  /// The colours as a style sheet declares them.
  var declarations: String {
    named.map { "--\($0.name): \($0.colour);" }.joined(separator: " ")
  }
}
