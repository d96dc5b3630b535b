// The words of drawings.
extension DrawnShape {
  /// Where a text stands to the place it is given.
  enum Alignment: String {
    case start
    case middle
    case end
  }

  /// The size of the text, which the style sheet gives each kind.
  enum TextKind: String {
    case label = "bar-label"
    case value = "bar-value"
    case tick = "tick-label"

    /// In the drawing's units.
    var size: Double { self == .tick ? 10.5 : 12 }

    /// Whether its letters are bold.
    var isBold: Bool { self == .value }

    /// The name of its colour in the palette.
    var colour: String { self == .tick ? "soft" : "ink" }

    /// How much wider than usual the letters are: those of values are bold.
    private var breadth: Double { isBold ? 1.13 : 1 }

    /// How wide a text of the kind is drawn.
    func width(of text: String) -> Double { TextWidth.of(text, size: size * breadth) }

    /// A text of the kind in lines that are not wider than they may be.
    func lines(of text: String, within width: Double) -> [String] {
      TextWidth.lines(of: text, size: size * breadth, within: width)
    }
  }

  /// How far lines stand from each other.
  static func lineHeight(of kind: TextKind) -> Double { (kind.size * 1.3).rounded() }
}
