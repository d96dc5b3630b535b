/// Draws one dimension over time: a line through its gaps, with the intervals of the draws.
enum TrendSVG {
  private static let width = 190.0
  private static let height = 104.0
  private static let left = 16.0
  private static let top = 16.0
  private static let bottom = 8.0

  static func node(of picture: TrendPicture) -> HTMLNode {
    let drawing = HTMLNode.tag(
      "svg",
      [
        ("viewBox", "0 0 \(SVGLength.text(width)) \(SVGLength.text(height))"), ("role", "img"),
        ("aria-label", picture.description),
      ],
      bands(picture) + lines(picture) + points(picture)
    )
    return .tag("figure", [], [drawing, .tag("figcaption", [], [.text(picture.title)])])
  }

  private static func bands(_ picture: TrendPicture) -> [HTMLNode] {
    picture.bands.enumerated().map { index, band in
      .tag(
        "rect",
        class: "band r\(index)",
        [
          ("x", SVGLength.text(left)), ("y", SVGLength.text(y(of: band.upperBound))),
          ("width", SVGLength.text(width - left)),
          ("height", SVGLength.text(y(of: band.lowerBound) - y(of: band.upperBound))),
        ]
      )
    }
  }

  /// A line between each two times that follow each other and both have a gap.
  private static func lines(_ picture: TrendPicture) -> [HTMLNode] {
    let points = picture.points
    return points.indices.dropLast().compactMap { index in
      guard let from = points[index].gap, let to = points[index + 1].gap else { return nil }
      return line(
        "trend",
        x(of: index, points.count),
        y(of: from),
        x(of: index + 1, points.count),
        y(of: to)
      )
    }
  }

  private static func points(_ picture: TrendPicture) -> [HTMLNode] {
    picture.points.enumerated().flatMap { index, point -> [HTMLNode] in
      let x = x(of: index, picture.points.count)
      guard let gap = point.gap else { return [] }
      var nodes: [HTMLNode] = []
      if let interval = point.interval {
        nodes.append(line("interval", x, y(of: interval.lowerBound), x, y(of: interval.upperBound)))
      }
      nodes.append(
        .tag(
          "circle",
          class: "point",
          [("cx", SVGLength.text(x)), ("cy", SVGLength.text(y(of: gap))), ("r", "3.5")]
        )
      )
      nodes.append(
        .tag(
          "text",
          class: "bar-value",
          [
            ("x", SVGLength.text(x)), ("y", SVGLength.text(max(y(of: gap) - 7, 9))),
            ("text-anchor", "middle"),
          ],
          [.text(point.value)]
        )
      )
      return nodes
    }
  }

  private static func line(
    _ kind: String,
    _ x1: Double,
    _ y1: Double,
    _ x2: Double,
    _ y2: Double
  ) -> HTMLNode {
    .tag(
      "line",
      class: kind,
      [
        ("x1", SVGLength.text(x1)), ("y1", SVGLength.text(y1)), ("x2", SVGLength.text(x2)),
        ("y2", SVGLength.text(y2)),
      ]
    )
  }

  private static func x(of index: Int, _ count: Int) -> Double {
    left + (width - left) * (Double(index) + 0.5) / Double(count)
  }

  private static func y(of gap: Double) -> Double {
    top + (height - top - bottom) * (1 - gap / Gap.scale.upperBound)
  }
}
