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
  /// Words that lead to another place of the report.
  case link(String, ReportAnchor)
  /// A rating, told by its label and, where the format can, by a shape.
  case rating(RatingMark)
  /// A number on the ground of its rating, which a shape tells too.
  case heat(String, position: Int)
}

extension Inline: ExpressibleByStringLiteral {
  /// Creates words.
  package init(stringLiteral value: String) { self = .text(value) }
}

extension [Inline] {
  /// Words alone.
  static func words(_ text: String) -> [Inline] { [.text(text)] }

  /// Pieces with something between them.
  static func joined(_ pieces: [[Inline]], by separator: String) -> [Inline] {
    Array(pieces.joined(separator: [.text(separator)]))
  }
}

/// A rating as it is drawn: which of how many.
package struct RatingMark: Hashable, Sendable {
  /// Its place among the ratings, from 0 for the smallest gaps.
  let position: Int
  /// What it is called, with all that must be said beside it.
  let label: String
}

/// A place of a report that others lead to.
///
/// It is made of names that cases give, so it is the same at each run.
package struct ReportAnchor: Hashable, Sendable {
  /// The name that formats use: letters, digits, hyphen, underscore and full stop.
  let name: String

  private init(_ kind: String, _ id: String) { name = "\(kind)-\(id)" }

  static func dimension(_ id: Dimension.ID) -> ReportAnchor { ReportAnchor("dimension", id.text) }

  static func expectation(_ id: Expectation.ID) -> ReportAnchor {
    ReportAnchor("expectation", id.text)
  }

  static func finding(_ id: Finding.ID) -> ReportAnchor { ReportAnchor("finding", id.text) }

  static func source(_ id: Source.ID) -> ReportAnchor { ReportAnchor("source", id.text) }

  static func recommendation(_ id: Recommendation.ID) -> ReportAnchor {
    ReportAnchor("recommendation", id.text)
  }

  static func section(_ name: String) -> ReportAnchor { ReportAnchor("section", name) }

  static func table(_ number: Int) -> ReportAnchor { ReportAnchor("table", String(number)) }

  static func figure(_ number: Int) -> ReportAnchor { ReportAnchor("figure", String(number)) }
}
