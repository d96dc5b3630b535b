// Pieces of a line.
extension HTMLPage {
  /// The element for a piece of a line.
  func node(_ piece: Inline) -> HTMLNode {
    switch piece {
    case .text(let text), .number(let text, _): .words(text)
    case .strong(let pieces): element(.strong, around: pieces)
    case .foreign(let pieces, let language):
      if case .quote(let text) = pieces.first, pieces.count == 1 {
        quotation(text, [Self.attribute(language)])
      } else {
        .tag(.span, [Self.attribute(language)], pieces.map(node))
      }
    case .quote(let text): quotation(text, [])
    case .code(let text): .tag(.code, [], [.words(text)])
    case .link(let words, let anchor):
      element(.a, [("href", "#" + name(of: anchor))], around: words)
    case .named(let words, let anchor):
      element(.span, [("id", name(of: anchor))], around: words)
    case .heat(let text, _, let position):
      .tag(
        .span,
        class: "heat r\(RatingShape.colour(of: position))",
        [],
        [.text(text + " "), .tag(.span, class: "shape", [], [.text(RatingShape.of(position))])]
      )
    case .rating(let mark):
      .tag(
        .span,
        class: "rating r\(RatingShape.colour(of: mark.position))",
        [],
        [
          .tag(
            .span,
            class: "shape",
            [("aria-hidden", "true")],
            [.text(RatingShape.of(mark.position))]
          ),
          .words(mark.label),
        ]
      )
    }
  }

  private func quotation(_ text: String, _ attributes: [HTMLNode.Attribute]) -> HTMLNode {
    .tag(.q, attributes, [.words(text.withoutOuterQuotes)])
  }

  /// The attribute for the language of an element's text.
  static func attribute(_ language: Language) -> HTMLNode.Attribute { ("lang", language.rawValue) }

  /// An element around a line.
  ///
  /// Where the whole line is a case's in another language, the element says so.
  func element(
    _ element: PageElement,
    class classes: String? = nil,
    _ attributes: [HTMLNode.Attribute] = [],
    around line: [Inline]
  ) -> HTMLNode {
    guard line.count == 1, case .foreign(let pieces, let language) = line[0] else {
      return .tag(element, class: classes, attributes, line.map(node))
    }
    return .tag(element, class: classes, attributes + [Self.attribute(language)], pieces.map(node))
  }
}
