// Figures: the picture, its caption, and the numbers behind it.
extension HTMLPage {
  func figure(_ figure: Figure) -> HTMLNode {
    let id = name(of: .figure(figure.number))
    let panels = figure.panels.enumerated().map { index, panel in
      let own = figure.panels.count == 1 ? id : "\(id)-\(index + 1)"
      let svg = framed(panel, own, figure)
      guard let title = panel.title else { return svg }
      return HTMLNode.tag(.div, class: "panel", [], [svg, .tag(.p, [], [.words(title)])])
    }
    let pictures =
      panels.count == 1 ? panels : [HTMLNode.tag(.div, class: "panels", [], panels)]
    return .tag(
      .figure,
      class: "of-\(figure.name)",
      [("id", id)],
      pictures + [.tag(.figcaption, [], [.words(figure.caption)])]
    )
  }

  /// How large a heatmap's units are on a screen, so that its letters can be read wherever it is shown.
  private static let heatmapScale = 1.25

  /// A picture; one of many columns in a frame of its own, within which it can be moved.
  private func framed(_ panel: Figure.Panel, _ id: String, _ figure: Figure) -> HTMLNode {
    let drawing = Drawing(of: panel.picture)
    guard case .heatmap = panel.picture else { return svg(drawing, panel, id, figure) }
    let width = Int((drawing.width * Self.heatmapScale).rounded())
    return .tag(
      .div,
      class: "frame",
      [("tabindex", "0"), ("role", "region"), ("aria-label", panel.title ?? figure.caption)],
      [svg(drawing, panel, id, figure, [("width", String(width))])]
    )
  }

  private func svg(
    _ drawing: Drawing,
    _ panel: Figure.Panel,
    _ id: String,
    _ figure: Figure,
    _ size: [HTMLNode.Attribute] = []
  ) -> HTMLNode {
    .tag(
      .svg,
      [
        ("viewBox", drawing.viewBox), ("role", "img"),
        ("aria-labelledby", "\(id)-title \(id)-description"),
      ] + size,
      [
        .tag(.title, [("id", "\(id)-title")], [.text(panel.title ?? figure.caption)]),
        .tag(.desc, [("id", "\(id)-description")], [.text(panel.description)]),
      ] + drawing.nodes
    )
  }

  /// The numbers behind a figure, to be opened, where no table of the report shows them.
  func data(of figure: Figure) -> [HTMLNode] {
    guard let table = figure.ownTable else { return [] }
    return [
      .tag(
        .details,
        [],
        [.tag(.summary, [], [.words(table.caption)]), self.table(table)]
      )
    ]
  }
}
