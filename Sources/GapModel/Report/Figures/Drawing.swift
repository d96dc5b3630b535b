/// A picture as drawn: its size, in units of its own that a page scales, and its parts.
struct Drawing {
  let width: Double
  let height: Double
  let parts: [DrawnShape]

  /// How wide drawings are unless their content asks for more: a phone shows them nearly at full size.
  static let usualWidth = 360.0

  /// Draws a picture.
  init(of picture: Picture) {
    switch picture {
    case .gapProfile(let profile): self = GapProfileSVG(profile).drawing
    case .radar(let radar): self = RadarSVG(radar).drawing
    case .priorityMatrix(let matrix): self = PriorityMatrixSVG(matrix).drawing
    case .heatmap(let heatmap): self = HeatmapSVG(heatmap).drawing
    case .evidenceMap(let map): self = EvidenceMapSVG(map).drawing
    case .valueLine(let line): self = ValueLineSVG(line).drawing
    case .moneyCurve(let curve): self = MoneyCurveSVG(curve).drawing
    case .modelFlow(let flow): self = ModelFlowSVG(flow).drawing
    }
  }

  init(width: Double, height: Double, parts: [DrawnShape]) {
    self.width = width
    self.height = height
    self.parts = parts
  }

  /// Its parts as elements that a style sheet gives their looks.
  var nodes: [HTMLNode] { parts.map { $0.node { .named($0) } } }

  /// Where the drawing's space begins and ends.
  var viewBox: String { "0 0 \(SVGLength.text(width)) \(SVGLength.text(height))" }
}
