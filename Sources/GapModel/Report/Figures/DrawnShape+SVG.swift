// Shapes as a page or a file of SVG draws them.
extension DrawnShape {
  /// The element for the shape.
  ///
  /// - Parameter look: The attributes that say how a kind looks, for readers that know no style sheet; by
  ///   itself the name of the kind, which a style sheet gives a look.
  /// - Returns: The element.
  func node(_ look: (String) -> Look) -> HTMLNode {
    switch self {
    case .words(let text, let kind, let x, let y, let alignment):
      let anchor: [HTMLNode.Attribute] =
        alignment == .start ? [] : [(name: "text-anchor", value: alignment.rawValue)]
      return Self.element(
        .text,
        look(kind.rawValue),
        Self.place(x, y) + anchor,
        [.text(DisplayText.isolated(text))]
      )
    case .upright(let text, let kind, let x, let y):
      let turn: [HTMLNode.Attribute] = [
        (name: "transform", value: "rotate(-90 \(SVGLength.text(x)) \(SVGLength.text(y)))")
      ]
      return Self.element(
        .text,
        look(kind.rawValue),
        Self.place(x, y) + turn,
        [.text(DisplayText.isolated(text))]
      )
    case .box(let kind, let x, let y, let width, let height, let radius):
      let round: [HTMLNode.Attribute] = radius == 0 ? [] : Self.lengths(("rx", radius))
      return Self.element(
        .rect,
        look(kind),
        Self.place(x, y) + Self.lengths(("width", width), ("height", height)) + round
      )
    case .stroke(let kind, let start, let end):
      return Self.element(
        .line,
        look(kind),
        Self.lengths(("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y))
      )
    case .disc(let kind, let x, let y, let radius):
      return Self.element(.circle, look(kind), Self.lengths(("cx", x), ("cy", y), ("r", radius)))
    case .area(let kind, let points):
      let places = points.map { "\(SVGLength.text($0.x)),\(SVGLength.text($0.y))" }
      return Self.element(
        .polygon,
        look(kind),
        [(name: "points", value: places.joined(separator: " "))]
      )
    case .slice(let kind, let x, let y, let radius, let quarters):
      return Self.element(
        .path,
        look(kind),
        [(name: "d", value: Self.slice(x, y, radius, quarters))]
      )
    case .group(let shapes, let language):
      let attributes: [HTMLNode.Attribute] = language.map { [HTMLPage.attribute($0)] } ?? []
      return .tag(.g, attributes, shapes.map { $0.node(look) })
    }
  }

  /// How an element says what it looks like.
  enum Look {
    /// By the name of its kind, which a style sheet gives a look.
    case named(String)
    /// By attributes of its own.
    case written([HTMLNode.Attribute])
  }

  private static func element(
    _ element: PageElement,
    _ look: Look,
    _ attributes: [HTMLNode.Attribute],
    _ children: [HTMLNode] = []
  ) -> HTMLNode {
    switch look {
    case .named(let kind): .tag(element, class: kind, attributes, children)
    case .written(let own): .tag(element, attributes + own, children)
    }
  }

  private static func place(_ x: Double, _ y: Double) -> [HTMLNode.Attribute] {
    lengths(("x", x), ("y", y))
  }

  private static func lengths(_ lengths: (String, Double)...) -> [HTMLNode.Attribute] {
    lengths.map { (name: $0.0, value: SVGLength.text($0.1)) }
  }

  /// The outline of a slice.
  private static func slice(_ x: Double, _ y: Double, _ radius: Double, _ quarters: Int) -> String {
    let (centre, middle) = (SVGLength.text(x), SVGLength.text(y))
    let r = SVGLength.text(radius)
    let end =
      switch quarters {
      case 1: "\(SVGLength.text(x + radius)) \(middle)"
      case 2: "\(centre) \(SVGLength.text(y + radius))"
      default: "\(SVGLength.text(x - radius)) \(middle)"
      }
    let long = quarters > 2 ? "1" : "0"
    let top = SVGLength.text(y - radius)
    return "M \(centre) \(middle) L \(centre) \(top) A \(r) \(r) 0 \(long) 1 \(end) Z"
  }
}

/// Writes lengths of drawings.
enum SVGLength {
  /// Returns a length in the drawing's own units, with at most two decimals.
  static func text(_ value: Double) -> String {
    DecimalText.shortest((value * 100).rounded() / 100)
  }
}
