// Figures: the picture or several small ones, and the caption below.
extension WordBody {
  private static let panelsInRow = 3

  func write(_ figure: Figure, _ xml: inout XMLWriter) {
    if figure.panels.count == 1 {
      for panel in figure.panels {
        runs.paragraph(.figure, &xml) { write(panel, of: figure, isOneOfSeveral: false, &$0) }
      }
    } else {
      writePanels(of: figure, &xml)
    }
    writeCaption(
      figure.caption,
      phrases.figureWord,
      figure.number,
      ReportAnchor.figure,
      keepsWithNext: false,
      &xml
    )
  }

  /// Small pictures side by side, each with its title.
  private func writePanels(of figure: Figure, _ xml: inout XMLWriter) {
    let columns = min(figure.panels.count, Self.panelsInRow)
    let width = WordPage.upright.textWidth / Self.panelsInRow
    let widths = [Int](repeating: width, count: columns)
    xml.markup(WordTable.begin(.panels, widths, hasHead: false, hasTotal: false))
    for start in stride(from: 0, to: figure.panels.count, by: columns) {
      xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      for index in start..<start + columns {
        xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
        if index < figure.panels.count {
          let panel = figure.panels[index]
          runs.paragraph(.figure, &xml) { write(panel, of: figure, isOneOfSeveral: true, &$0) }
          runs.paragraph(.figureTitle, [.text(panel.title ?? "")], &xml)
        } else {
          runs.paragraph(.figure, [], &xml)
        }
        xml.markup("</w:tc>")
      }
      xml.markup("</w:tr>")
    }
    xml.markup(WordTable.end)
  }

  private func write(
    _ panel: Figure.Panel,
    of figure: Figure,
    isOneOfSeveral: Bool,
    _ xml: inout XMLWriter
  ) {
    let size = WordPictures.size(of: panel.picture, isOneOfSeveral: isOneOfSeveral)
    let relations = WordPictures.relations(at: place.pictures)
    place.pictures += 1
    WordPicture(
      // The first is the letterhead's.
      number: place.pictures + 1,
      name: [figure.name, panel.name].compactMap { $0 }.joined(separator: "-"),
      description: panel.description,
      size: size,
      relation: relations.metafile,
      svgRelation: relations.svg
    ).write(to: &xml)
  }
}
