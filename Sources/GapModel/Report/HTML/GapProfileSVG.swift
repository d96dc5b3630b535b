/// Draws the gap profile: a bar for each dimension over the bands of the ratings.
enum GapProfileSVG {
  // Lengths are in the drawing's own units, which a page scales to its width.
  private static let width = 400.0
  private static let left = 6.0
  private static let top = 26.0
  private static let rowHeight = 35.0
  private static let barHeight = 11.0
  private static let axisHeight = 38.0
  private static let unit = (width - 2 * left) / 10

  static func node(of profile: GapProfile) -> HTMLNode {
    let height = top + rowHeight * Double(profile.bars.count) + axisHeight
    let number = profile.number
    let drawing = HTMLNode.tag(
      "svg",
      [
        ("viewBox", "0 0 \(SVGLength.text(width)) \(SVGLength.text(height))"), ("role", "img"),
        ("aria-labelledby", "figure-\(number)-title figure-\(number)-description"),
      ],
      [
        .tag("title", [("id", "figure-\(number)-title")], [.text(profile.caption)]),
        .tag("desc", [("id", "figure-\(number)-description")], [.text(profile.description)]),
      ] + bands(profile, height) + axis(height) + legend(profile, height)
        + profile.bars.enumerated().map { bar($0.element, at: $0.offset, profile) }
    )
    return .tag(
      "figure",
      [("id", ReportAnchor.figure(number).name)],
      [drawing, .tag("figcaption", [], [.text(profile.caption)])]
    )
  }

  private static func bands(_ profile: GapProfile, _ height: Double) -> [HTMLNode] {
    profile.bands.enumerated().flatMap { index, band -> [HTMLNode] in
      let start = left + band.from * unit
      let extent = (band.to - band.from) * unit
      return [
        .tag(
          "rect",
          class: "band r\(index)",
          [
            ("x", SVGLength.text(start)), ("y", "18"), ("width", SVGLength.text(extent)),
            ("height", SVGLength.text(height - axisHeight - 18)),
          ]
        ),
        .tag(
          "text",
          class: "band-label",
          [("x", SVGLength.text(start + extent / 2)), ("y", "12"), ("text-anchor", "middle")],
          [.text(band.label)]
        ),
      ]
    }
  }

  private static func axis(_ height: Double) -> [HTMLNode] {
    stride(from: 0, through: 10, by: 2).flatMap { tick -> [HTMLNode] in
      let x = SVGLength.text(left + Double(tick) * unit)
      let anchor = tick == 0 ? "start" : tick == 10 ? "end" : "middle"
      return [
        .tag(
          "line",
          class: "tick",
          [("x1", x), ("x2", x), ("y1", "18"), ("y2", SVGLength.text(height - axisHeight + 4))]
        ),
        .tag(
          "text",
          class: "tick-label",
          [("x", x), ("y", SVGLength.text(height - axisHeight + 15)), ("text-anchor", anchor)],
          [.text(String(tick))]
        ),
      ]
    }
  }

  /// What the short upright lines mean.
  private static func legend(_ profile: GapProfile, _ height: Double) -> [HTMLNode] {
    let y = height - 8
    return [
      .tag(
        "line",
        class: "mean",
        [
          ("x1", SVGLength.text(left + 3)), ("x2", SVGLength.text(left + 3)),
          ("y1", SVGLength.text(y - 8)),
          ("y2", SVGLength.text(y + 2)),
        ]
      ),
      .tag(
        "text",
        class: "tick-label",
        [("x", SVGLength.text(left + 9)), ("y", SVGLength.text(y))],
        [.text(profile.meanLabel)]
      ),
    ]
  }

  private static func bar(_ bar: GapProfile.Bar, at index: Int, _ profile: GapProfile) -> HTMLNode {
    let y = top + rowHeight * Double(index)
    var parts: [HTMLNode] = [
      .tag(
        "text",
        class: "bar-label",
        [("x", SVGLength.text(left + 3)), ("y", SVGLength.text(y + 11))],
        [.text(bar.label)]
      ),
      .tag(
        "text",
        class: "bar-value",
        [
          ("x", SVGLength.text(width - left - 3)), ("y", SVGLength.text(y + 11)),
          ("text-anchor", "end"),
        ],
        [.text([bar.value, bar.rating].compactMap { $0 }.joined(separator: " · "))]
      ),
    ]
    if let gap = bar.gap {
      parts.append(
        .tag(
          "rect",
          class: "bar r\(bar.position ?? 0)",
          [
            ("x", SVGLength.text(left)), ("y", SVGLength.text(y + 16)),
            ("width", SVGLength.text(max(gap * unit, 1.5))),
            ("height", SVGLength.text(barHeight)),
          ]
        )
      )
    }
    if let mean = bar.mean {
      let x = SVGLength.text(left + mean * unit)
      parts.append(
        .tag(
          "line",
          class: "mean",
          [
            ("x1", x), ("x2", x), ("y1", SVGLength.text(y + 14)),
            ("y2", SVGLength.text(y + 18 + barHeight)),
          ]
        )
      )
    }
    return .tag("g", [], parts)
  }
}
