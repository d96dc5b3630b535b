/// How a kind of shape looks; what it does not say is left to the shape.
struct ShapeLook: Hashable, Sendable {
  /// The kind, a word or several: `interval wide` is what a shape of both words looks like.
  let kind: String
  /// The name of a colour of the palette, or `none`.
  private(set) var fill: String?
  /// How much of the fill covers what lies below, from 0 to 1.
  private(set) var fillShare: Double?
  /// The name of a colour of the palette.
  private(set) var stroke: String?
  /// In the drawing's units.
  private(set) var strokeWidth: Double?
  /// The lengths of dashes and of the blanks between them.
  private(set) var dashes: [Double] = []
  /// How much of the whole shape covers what lies below, from 0 to 1.
  private(set) var share: Double?

  /// The look of a shape: of each of its words, and then of these together.
  static func of(_ kind: String) -> ShapeLook {
    let words = kind.split(separator: " ")
    var look = ShapeLook(kind: kind)
    for other in named + ratings.flatMap({ $0 })
    where other.kind.split(separator: " ").allSatisfy(words.contains) {
      look.fill = other.fill ?? look.fill
      look.fillShare = other.fillShare ?? look.fillShare
      look.stroke = other.stroke ?? look.stroke
      look.strokeWidth = other.strokeWidth ?? look.strokeWidth
      if !other.dashes.isEmpty { look.dashes = other.dashes }
      look.share = other.share ?? look.share
    }
    return look
  }

  /// The looks of all kinds but those of ratings.
  static let named: [ShapeLook] = [
    ShapeLook(kind: "mark", fill: "page", strokeWidth: 1.6),
    ShapeLook(kind: "tick", stroke: "line", strokeWidth: 1),
    ShapeLook(kind: "mean", stroke: "ink", strokeWidth: 2),
    ShapeLook(kind: "interval", stroke: "ink", strokeWidth: 1.2),
    ShapeLook(kind: "interval wide", stroke: "soft", strokeWidth: 5, share: 0.5),
    ShapeLook(kind: "trend", stroke: "ink", strokeWidth: 2),
    ShapeLook(kind: "point", fill: "ink"),
    ShapeLook(kind: "leader", stroke: "soft", strokeWidth: 1),
    ShapeLook(kind: "ground", fill: "line", share: 0.45),
    ShapeLook(kind: "design", fill: "b0", stroke: "soft", strokeWidth: 1.5, dashes: [5, 3]),
    ShapeLook(kind: "ring", fill: "none", stroke: "line", strokeWidth: 1),
    ShapeLook(
      kind: "reality",
      fill: "accent",
      fillShare: 0.22,
      stroke: "accent",
      strokeWidth: 2
    ),
    ShapeLook(kind: "bubble", fill: "b0", stroke: "r0", strokeWidth: 1.5),
    ShapeLook(kind: "stage", fill: "panel", stroke: "line"),
    ShapeLook(kind: "element", fill: "page", stroke: "soft", strokeWidth: 1),
    ShapeLook(kind: "flow", stroke: "ink", strokeWidth: 2),
  ]

  /// The looks of what shows a rating, for each of their places.
  static let ratings: [[ShapeLook]] = Palette.light.marks.indices.map { place in
    [
      ShapeLook(kind: "band r\(place)", fill: "b\(place)"),
      ShapeLook(kind: "bar r\(place)", fill: "r\(place)"),
      ShapeLook(kind: "fill r\(place)", fill: "r\(place)"),
      ShapeLook(kind: "mark r\(place)", stroke: "r\(place)"),
    ]
  }
}
