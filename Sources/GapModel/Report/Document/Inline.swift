/// A piece of a line, independent of the format it is written in.
package indirect enum Inline: Hashable, Sendable {
  /// Plain text. The writer of each format escapes it.
  case text(String)
  /// Emphasised pieces.
  case strong([Inline])
  /// A quotation.
  case quote(String)
  /// A name from a file, such as an id or a hash.
  case code(String)
  /// A link to another place of the report.
  case link([Inline], ReportAnchor)
  /// Pieces that links of the report lead to.
  case named([Inline], ReportAnchor)
  /// A number as it is written, and its value, by which tables can be sorted.
  case number(String, value: Double)
  /// A rating: its label, and a shape where the format has shapes.
  case rating(RatingMark)
  /// A number with the colour and the shape of its rating.
  case heat(String, value: Double, position: Int)
  /// What a case says in a language other than the report's.
  case foreign([Inline], Language)
}

extension Inline: ExpressibleByStringLiteral {
  /// Creates words.
  package init(stringLiteral value: String) { self = .text(value) }

  /// A text with a link to another place of the report.
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
    case .strong(let pieces), .link(let pieces, _), .named(let pieces, _), .foreign(let pieces, _):
      pieces.map { $0.words }.joined()
    }
  }
}

extension [Inline] {
  /// Its words alone.
  package var words: String { map { $0.words }.joined() }

  /// Pieces with something between them.
  static func joined(_ pieces: [[Inline]], by separator: String) -> [Inline] {
    Array(pieces.joined(separator: [.text(separator)]))
  }
}

extension [Inline] {
  /// The number of letters that a reader sees.
  var characterCount: Int {
    reduce(0) { sum, piece in
      switch piece {
      case .text(let text), .quote(let text), .code(let text), .number(let text, _),
        .heat(let text, _, _):
        sum + text.characterCount
      case .rating(let mark): sum + mark.label.characterCount
      case .strong(let pieces), .link(let pieces, _), .named(let pieces, _),
        .foreign(let pieces, _):
        sum + pieces.characterCount
      }
    }
  }
}

/// A rating as it is drawn: which of how many.
package struct RatingMark: Hashable, Sendable {
  /// Its place among the ratings, from 0 for the smallest gaps.
  let position: Int
  /// Its label, with remarks such as that it is provisional.
  let label: String
}
