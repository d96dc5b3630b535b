/// A picture of a report as a file of its own, for a thesis or slides.
public struct FigureFile: Hashable, Sendable {
  /// What the file is called, the same at each run: `gap-profile.svg`.
  public let name: String
  /// The file's text: SVG that needs nothing else.
  public let text: String

  /// Writes one picture of a figure.
  init(of panel: Figure.Panel, in figure: Figure) {
    let drawing = Drawing(of: panel.picture)
    let colours = Dictionary(
      Palette.light.named.map { ($0.name, $0.colour) },
      uniquingKeysWith: { first, _ in first }
    )
    // Programs that show drawings know no variables, so each colour stands where it is used.
    let style = DrawingStyle.rules { colours[$0] ?? "currentColor" }
    let ground = DrawnShape.rect("paper", x: 0, y: 0, width: drawing.width, height: drawing.height)
    let node = HTMLNode.tag(
      .svg,
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", drawing.viewBox),
        // Twice the drawing's units, so that it is not shown small where pixels count.
        ("width", SVGLength.text(drawing.width * 2)),
        ("height", SVGLength.text(drawing.height * 2)), ("role", "img"),
        ("font-family", "Helvetica, Arial, 'DejaVu Sans', sans-serif"),
      ],
      [
        .tag(.title, [], [.text(panel.title ?? figure.caption)]),
        .tag(.desc, [], [.text(panel.description)]),
        .style(".paper { fill: #ffffff; }\n" + style), ground.node { .named($0) },
      ] + drawing.nodes
    )
    name = figure.fileName(of: panel)
    text = TextSink.text { sink in
      sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      node.write(to: sink)
      sink.write("\n")
    }
  }
}

extension Report {
  /// The pictures of the report, each as a file.
  var figureFiles: [FigureFile] {
    figures.flatMap { figure in figure.panels.map { FigureFile(of: $0, in: figure) } }
  }
}
