// Pieces of a line.
extension MarkdownReport {
  func inline(_ pieces: [Inline], startsBlock: Bool = false) -> String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .text(let text), .number(let text, _):
        Self.spaced(text, startsBlock: startsBlock && index == 0)
      case .strong(let pieces): "**\(inline(pieces))**"
      case .quote(let text): "“\(MarkdownEscaping.inline(text.withoutOuterQuotes))”"
      case .code(let text): MarkdownEscaping.code(text)
      case .link(let words, let anchor): "[\(inline(words))](#\(anchor.name))"
      case .named(let words, let anchor): named(inline(words), anchor)
      case .foreign(let pieces, _): inline(pieces, startsBlock: startsBlock && index == 0)
      case .rating(let mark): MarkdownEscaping.inline(mark.label)
      case .heat(let text, _, let position):
        "\(MarkdownEscaping.inline(text)) \(RatingShape.of(position))"
      }
    }.joined()
  }

  /// Words under a name, where some link leads to it.
  func named(_ words: String, _ anchor: ReportAnchor?) -> String {
    guard let anchor, targets.contains(anchor) else { return words }
    return "<span id=\"\(anchor.name)\">\(words)</span>"
  }

  /// A text whose blanks at its ends stay: they part it from its neighbours.
  private static func spaced(_ text: String, startsBlock: Bool) -> String {
    let inner = MarkdownEscaping.inline(text, startsBlock: startsBlock)
    guard !inner.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first == " " ? " " : "") + inner + (text.last == " " ? " " : "")
  }
}
