/// Draws one case's gaps small: a bar for each dimension on the scale from 0 to 10.
enum MiniProfileSVG {
  private static let width = 150.0
  private static let rowHeight = 13.0
  private static let left = 14.0

  static func node(of profile: MiniProfile) -> HTMLNode {
    let height = rowHeight * Double(profile.bars.count) + 2
    let description = profile.bars.map { "\($0.label) \($0.value)" }.joined(separator: "; ")
    let drawing = HTMLNode.tag(
      "svg",
      [
        ("viewBox", "0 0 \(SVGLength.text(width)) \(SVGLength.text(height))"), ("role", "img"),
        ("aria-label", "\(profile.title): \(description)"),
      ],
      profile.bars.enumerated().flatMap { bar($0.element, at: $0.offset) }
    )
    return .tag("figure", [], [drawing, .tag("figcaption", [], [.text(profile.title)])])
  }

  private static func bar(_ bar: MiniProfile.Bar, at index: Int) -> [HTMLNode] {
    let y = rowHeight * Double(index)
    let unit = (width - left) / Gap.scale.upperBound
    let code = HTMLNode.tag(
      "text",
      class: "tick-label",
      [("x", "0"), ("y", SVGLength.text(y + 9))],
      [.text(bar.code)]
    )
    let ground = rect("ground", y, width - left)
    guard let gap = bar.gap else { return [code, ground] }
    return [code, ground, rect("bar r\(bar.position ?? 0)", y, max(gap * unit, 1))]
  }

  private static func rect(_ kind: String, _ y: Double, _ length: Double) -> HTMLNode {
    .tag(
      "rect",
      class: kind,
      [
        ("x", SVGLength.text(left)), ("y", SVGLength.text(y + 2)),
        ("width", SVGLength.text(length)), ("height", "8"),
      ]
    )
  }
}
