/// Texts as a document shows them.
enum WordText {
  /// A text in which nothing turns the direction, moves a line, or is more than a blank.
  static func clean(_ text: String) -> String {
    let text = DisplayText.withoutControls(text)
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return text.escaped { scalar in
      switch scalar {
      case "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": " "
      default: nil
      }
    }
  }

  /// A quotation in its marks.
  static func quoted(_ text: String) -> String { "“\(text.withoutOuterQuotes)”" }

  /// A rating's shape, which keeps to the word behind it.
  static func before(_ mark: RatingMark) -> String { RatingShape.of(mark.position) + "\u{A0}" }

  /// A line as it is shown.
  static func shown(_ line: [Inline]) -> String {
    var text = ""
    for piece in line {
      switch piece {
      case .text(let words), .code(let words), .number(let words, _): text += words
      case .quote(let words): text += quoted(words)
      case .rating(let mark): text += before(mark) + mark.label
      case .heat(let words, _, let position): text += words + "\u{A0}" + RatingShape.of(position)
      case .strong(let pieces), .link(let pieces, _), .named(let pieces, _),
        .foreign(let pieces, _):
        text += shown(pieces)
      }
    }
    return text
  }
}
