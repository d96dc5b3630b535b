/// A piece of a page.
///
/// Every text is escaped when it is written; only the program's own style and script are not.
package enum HTMLNode: Sendable {
  case text(String)
  /// An element with its class, its other attributes and its content.
  case element(PageElement, class: String?, [Attribute], [HTMLNode])
  /// A number of pieces, each made when it is written, so that they are never in memory together.
  case series(Int, @Sendable (Int) -> HTMLNode)
  /// The style sheet, which is the program's own.
  case style(String)
  /// The script, which is the program's own.
  case script(String)

  /// A name and its value.
  package typealias Attribute = (name: String, value: String)

  /// The number of bytes, about, after which a page is written out.
  private static let pieceSize = 64 << 10

  /// Writes the piece and all it holds.
  package func write(to sink: TextSink) {
    var page = PageText()
    write(to: &page, end: nil, sink)
    sink.write(page.bytes)
  }

  /// Writes the piece, or each of a series, followed by a line break if asked; long pages in parts.
  private func write(to page: inout PageText, end: UInt8?, _ sink: TextSink) {
    switch self {
    case .text(let text): page.escape(text)
    case .series(let count, let piece):
      for index in 0..<count {
        piece(index).write(to: &page, end: end, sink)
        if page.bytes.count > Self.pieceSize {
          sink.write(page.bytes)
          page.bytes.removeAll(keepingCapacity: true)
        }
      }
      return
    // Browsers hash what stands between the tags, so nothing is added there.
    case .style(let sheet): page.addMarkup("<style>\(sheet)</style>")
    case .script(let code): page.addMarkup("<script>\(code)</script>")
    case .element(let element, let classes, let attributes, let children):
      page.begin(element, class: classes, attributes)
      if !element.isVoid {
        let lineBreak: UInt8? = element.hasLineBreaks ? UInt8(ascii: "\n") : nil
        if let lineBreak { page.addMarkup(lineBreak) }
        for index in children.indices { children[index].write(to: &page, end: lineBreak, sink) }
        page.end(element)
      }
    }
    if let end { page.addMarkup(end) }
  }
}

// Elements, named so that a page's code reads like the page.
extension HTMLNode {
  /// A text, isolated where it runs from right to left, so that its neighbours keep their direction.
  package static func words(_ text: String) -> HTMLNode {
    DisplayText.runsFromRight(text) ? .tag(.bdi, [], [.text(text)]) : .text(text)
  }

  /// An element with a class or none.
  package static func tag(
    _ element: PageElement,
    class classes: String? = nil,
    _ attributes: [Attribute] = [],
    _ children: [HTMLNode] = []
  ) -> HTMLNode {
    .element(element, class: classes, attributes, children)
  }
}
