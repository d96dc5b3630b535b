/// A piece of a line, whatever the format it is written in.
package indirect enum Inline: Hashable, Sendable {
  /// Words, of the program or of a case. Writers escape them for where they stand.
  case text(String)
  /// Words that matter.
  case strong([Inline])
  /// Words that someone else said.
  case quote(String)
  /// A name that files use.
  case code(String)
  /// What leads to another place of the report.
  case link([Inline], ReportAnchor)
  /// Words that other places of the report lead to.
  case named([Inline], ReportAnchor)
  /// A number as it is written, and its value, by which tables can be sorted.
  case number(String, value: Double)
  /// A rating, told by its label and, where the format can, by a shape.
  case rating(RatingMark)
  /// A number on the ground of its rating, which a shape tells too.
  case heat(String, value: Double, position: Int)
}

extension Inline: ExpressibleByStringLiteral {
  /// Creates words.
  package init(stringLiteral value: String) { self = .text(value) }

  /// Words that lead to another place of the report.
  static func link(_ words: String, _ anchor: ReportAnchor) -> Inline {
    .link([.text(words)], anchor)
  }
}

extension Inline {
  /// Its words alone.
  var words: String {
    switch self {
    case .text(let text), .quote(let text), .code(let text), .number(let text, _),
      .heat(let text, _, _):
      text
    case .rating(let mark): mark.label
    case .strong(let pieces), .link(let pieces, _), .named(let pieces, _):
      pieces.map(\.words).joined()
    }
  }
}

extension [Inline] {
  /// Words alone.
  static func words(_ text: String) -> [Inline] { [.text(text)] }

  /// Pieces with something between them.
  static func joined(_ pieces: [[Inline]], by separator: String) -> [Inline] {
    Array(pieces.joined(separator: [.text(separator)]))
  }
}

extension [Inline] {
  /// How many letters a reader sees.
  var characterCount: Int {
    reduce(0) { sum, piece in
      switch piece {
      case .text(let text), .quote(let text), .code(let text), .number(let text, _),
        .heat(let text, _, _):
        sum + text.characterCount
      case .rating(let mark): sum + mark.label.characterCount
      case .strong(let pieces), .link(let pieces, _), .named(let pieces, _):
        sum + pieces.characterCount
      }
    }
  }
}

/// A rating as it is drawn: which of how many.
package struct RatingMark: Hashable, Sendable {
  /// Its place among the ratings, from 0 for the smallest gaps.
  let position: Int
  /// What it is called, with all that must be said beside it.
  let label: String
}
