/// The shapes that pictures are made of.
enum SVGShape {
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

    /// How much wider than usual the letters are: those of values are bold.
    private var breadth: Double { self == .value ? 1.13 : 1 }

    /// How wide a text of the kind is drawn.
    func width(of text: String) -> Double { TextWidth.of(text, size: size * breadth) }

    /// A text of the kind in lines that are not wider than they may be.
    func lines(of text: String, within width: Double) -> [String] {
      TextWidth.lines(of: text, size: size * breadth, within: width)
    }
  }

  static func text(
    _ text: String,
    _ kind: TextKind,
    x: Double,
    y: Double,
    _ alignment: Alignment = .start
  ) -> HTMLNode {
    let anchor: [HTMLNode.Attribute] =
      alignment == .start ? [] : [("text-anchor", alignment.rawValue)]
    return .tag(
      .text,
      class: kind.rawValue,
      [("x", SVGLength.text(x)), ("y", SVGLength.text(y))] + anchor,
      [.text(DisplayText.isolated(text))]
    )
  }

  /// Lines of text under each other.
  static func text(
    lines: [String],
    _ kind: TextKind,
    x: Double,
    y: Double,
    _ alignment: Alignment = .start
  ) -> [HTMLNode] {
    lines.enumerated().map { index, line in
      text(line, kind, x: x, y: y + Double(index) * lineHeight(of: kind), alignment)
    }
  }

  /// How far lines stand from each other.
  static func lineHeight(of kind: TextKind) -> Double { (kind.size * 1.3).rounded() }

  static func rect(
    _ kind: String,
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    radius: Double = 0
  ) -> HTMLNode {
    let round: [HTMLNode.Attribute] = radius == 0 ? [] : [("rx", SVGLength.text(radius))]
    return .tag(
      .rect,
      class: kind,
      [
        ("x", SVGLength.text(x)), ("y", SVGLength.text(y)), ("width", SVGLength.text(width)),
        ("height", SVGLength.text(height)),
      ] + round
    )
  }

  static func line(
    _ kind: String,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) -> HTMLNode {
    .tag(
      .line,
      class: kind,
      [
        ("x1", SVGLength.text(start.x)), ("y1", SVGLength.text(start.y)),
        ("x2", SVGLength.text(end.x)), ("y2", SVGLength.text(end.y)),
      ]
    )
  }

  static func circle(_ kind: String, x: Double, y: Double, radius: Double) -> HTMLNode {
    .tag(
      .circle,
      class: kind,
      [("cx", SVGLength.text(x)), ("cy", SVGLength.text(y)), ("r", SVGLength.text(radius))]
    )
  }

  static func polygon(_ kind: String, _ points: [(x: Double, y: Double)]) -> HTMLNode {
    let places = points.map { "\(SVGLength.text($0.x)),\(SVGLength.text($0.y))" }
    return .tag(.polygon, class: kind, [("points", places.joined(separator: " "))])
  }

  /// The circle that shows a rating without its colour: the larger the gap, the more of it is filled.
  static func mark(position: Int, x: Double, y: Double, radius: Double) -> [HTMLNode] {
    let share = Double(RatingShape.quarters(of: position)) / 4
    let colour = RatingShape.colour(of: position)
    var parts = [circle("mark r\(colour)", x: x, y: y, radius: radius)]
    let right = SVGLength.text(x + radius)
    let top = SVGLength.text(y - radius)
    let (centre, middle) = (SVGLength.text(x), SVGLength.text(y))
    let r = SVGLength.text(radius)
    // A slice from the top, clockwise; a whole circle has no slice.
    let end: String? =
      switch share {
      case 0.25: "\(right) \(middle)"
      case 0.5: "\(centre) \(SVGLength.text(y + radius))"
      case 0.75: "\(SVGLength.text(x - radius)) \(middle)"
      default: nil
      }
    if let end {
      let long = share > 0.5 ? "1" : "0"
      let path = "M \(centre) \(middle) L \(centre) \(top) A \(r) \(r) 0 \(long) 1 \(end) Z"
      parts.append(.tag(.path, class: "fill r\(colour)", [("d", path)]))
    } else if share == 1 {
      parts.append(circle("fill r\(colour)", x: x, y: y, radius: radius))
    }
    return parts
  }
}

/// Writes lengths of drawings.
enum SVGLength {
  /// Returns a length in the drawing's own units, with at most two decimals.
  static func text(_ value: Double) -> String {
    DecimalText.shortest((value * 100).rounded() / 100)
  }
}
