/// The pictures of a document: each as SVG, and as a metafile for word processors that do not know SVG.
struct WordPictures {
  /// The pictures in the order in which they stand.
  private let panels: [Figure.Panel]
  private let palette: Palette

  /// How large a drawing's unit is on paper, in millimetres: words of 12 units are nearly as large as the text.
  private static let usualUnit = 0.26
  /// Of those that are as high as wide, and have room between what they show.
  private static let squareUnit = 0.2
  /// Several side by side are as large as three need.
  private static let panelUnit = 0.29

  init(of report: Report) {
    panels = report.figures.flatMap { $0.panels }
    palette = Palette.light.with(report.brand?.colours)
  }

  var indices: Range<Int> { panels.indices }

  /// How large a picture is on paper, in millimetres.
  static func size(of picture: Picture, isOneOfSeveral: Bool) -> (width: Double, height: Double) {
    let drawing = Drawing(of: picture)
    let most = WordPage.mostOfPicture
    let room = isOneOfSeveral ? most.width / 3 - 3 : most.width
    let usual =
      switch picture {
      case .radar, .priorityMatrix, .evidenceMap: squareUnit
      case .gapProfile, .heatmap, .valueLine, .moneyCurve, .modelFlow: usualUnit
      }
    let unit = min(
      isOneOfSeveral ? panelUnit : usual,
      room / max(drawing.width, 1),
      most.height / max(drawing.height, 1)
    )
    return (drawing.width * unit, drawing.height * unit)
  }

  /// The files of a picture, by their names below the document's folder.
  func files(at index: Int) -> [(name: String, bytes: [UInt8])] {
    let drawing = Drawing(of: panels[index].picture)
    return [
      (
        Self.name(index, "emf"),
        Metafile.bytes(of: drawing, palette, unit: Self.metafileUnit)
      ),
      (Self.name(index, "svg"), svg(of: drawing, panels[index])),
    ]
  }

  /// The scale of metafiles, which are shown at the size that the document says.
  private static let metafileUnit = 0.26

  private static func name(_ index: Int, _ ending: String) -> String {
    "media/figure\(index + 1).\(ending)"
  }

  /// Where the document's parts and pictures are.
  var documentRelations: [UInt8] {
    var relations = WordParts.commonRelations
    for index in panels.indices {
      for ending in ["emf", "svg"] {
        relations.append(("\(OfficePackage.relations)/image", Self.name(index, ending)))
      }
    }
    return OfficePackage.relations(relations)
  }

  /// What the document calls the files of a picture.
  static func relations(at index: Int) -> (metafile: String, svg: String) {
    let first = WordParts.commonRelations.count + 2 * index + 1
    return ("rId\(first)", "rId\(first + 1)")
  }

  /// A drawing that needs no style sheet, as word processors know few rules of these.
  private func svg(of drawing: Drawing, _ panel: Figure.Panel) -> [UInt8] {
    let node = HTMLNode.tag(
      .svg,
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", drawing.viewBox),
        ("width", SVGLength.text(drawing.width)), ("height", SVGLength.text(drawing.height)),
        ("font-family", "Arial"),
      ],
      drawing.parts.map { shape in shape.node { .written(look(of: $0)) } }
    )
    let text = TextSink.text { sink in
      sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      node.write(to: sink)
      sink.write("\n")
    }
    return Array(text.utf8)
  }

  private func look(of kind: String) -> [HTMLNode.Attribute] {
    func colour(_ name: String) -> String {
      palette.named.first { $0.name == name }?.colour ?? palette.ink
    }
    guard let words = DrawnShape.TextKind(rawValue: kind) else {
      return ShapeLook.of(kind).declarations(colour)
    }
    var look: [HTMLNode.Attribute] = [
      (name: "font-size", value: DecimalText.shortest(words.size)),
      (name: "fill", value: colour(words.colour)),
    ]
    if words.isBold { look.append((name: "font-weight", value: "bold")) }
    return look
  }
}
