/// A shape that drawings are made of, in the drawing's units.
///
/// Its kind says how it looks, by the rules of ``DrawingStyle``: a word, or several as in `band r2`.
indirect enum DrawnShape: Sendable {
  /// Words on a line.
  case words(String, TextKind, x: Double, y: Double, Alignment)
  /// Words from below to above, which begin at their place.
  case upright(String, TextKind, x: Double, y: Double)
  case box(String, x: Double, y: Double, width: Double, height: Double, radius: Double)
  case stroke(String, from: Point, to: Point)
  case disc(String, x: Double, y: Double, radius: Double)
  case area(String, [Point])
  /// One to three quarters of a disc, from its top clockwise.
  case slice(String, x: Double, y: Double, radius: Double, quarters: Int)
  /// Shapes that belong together, and the language of their words where it is not the drawing's.
  case group([DrawnShape], Language?)

  /// A place in a drawing.
  typealias Point = (x: Double, y: Double)
}

// How drawings name them.
extension DrawnShape {
  static func text(
    _ text: String,
    _ kind: TextKind,
    x: Double,
    y: Double,
    _ alignment: Alignment = .start
  ) -> DrawnShape {
    .words(text, kind, x: x, y: y, alignment)
  }

  /// Lines of text under each other.
  static func text(
    lines: [String],
    _ kind: TextKind,
    x: Double,
    y: Double,
    _ alignment: Alignment = .start
  ) -> [DrawnShape] {
    lines.enumerated().map { index, line in
      text(line, kind, x: x, y: y + Double(index) * lineHeight(of: kind), alignment)
    }
  }

  static func rect(
    _ kind: String,
    x: Double,
    y: Double,
    width: Double,
    height: Double,
    radius: Double = 0
  ) -> DrawnShape {
    .box(kind, x: x, y: y, width: width, height: height, radius: radius)
  }

  static func line(
    _ kind: String,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) -> DrawnShape {
    .stroke(kind, from: start, to: end)
  }

  static func circle(_ kind: String, x: Double, y: Double, radius: Double) -> DrawnShape {
    .disc(kind, x: x, y: y, radius: radius)
  }

  static func polygon(_ kind: String, _ points: [(x: Double, y: Double)]) -> DrawnShape {
    .area(kind, points)
  }

  /// The circle that shows a rating without its colour: the larger the gap, the more of it is filled.
  static func mark(position: Int, x: Double, y: Double, radius: Double) -> [DrawnShape] {
    let quarters = RatingShape.quarters(of: position)
    let colour = RatingShape.colour(of: position)
    let rim = circle("mark r\(colour)", x: x, y: y, radius: radius)
    switch quarters {
    case 0: return [rim]
    case 1...3:
      return [rim, .slice("fill r\(colour)", x: x, y: y, radius: radius, quarters: quarters)]
    default: return [rim, circle("fill r\(colour)", x: x, y: y, radius: radius)]
    }
  }
}
