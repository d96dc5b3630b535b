// Pieces of a line.
extension HTMLPage {
  /// A piece of a line as a piece of the page.
  func node(_ piece: Inline) -> HTMLNode {
    switch piece {
    case .text(let text), .number(let text, _): .words(text)
    case .strong(let pieces): .tag(.strong, [], pieces.map(node))
    case .quote(let text): .tag(.q, [], [.words(text.withoutOuterQuotes)])
    case .code(let text): .tag(.code, [], [.words(text)])
    case .link(let words, let anchor):
      .tag(.a, [("href", "#" + name(of: anchor))], words.map(node))
    case .named(let words, let anchor):
      .tag(.span, [("id", name(of: anchor))], words.map(node))
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
}
