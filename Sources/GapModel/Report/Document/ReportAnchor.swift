/// A place of a report that others lead to.
///
/// It is made of names that cases give, so it is the same at each run.
package struct ReportAnchor: Hashable, Sendable {
  /// The name that formats use: letters, digits, hyphen, underscore and full stop.
  let name: String

  private init(_ kind: String, _ id: String) { name = "\(kind)-\(id)" }

  /// Where a dimension's evidence begins.
  static func dimension(_ id: Dimension.ID) -> ReportAnchor { ReportAnchor("dimension", id.text) }

  /// What a dimension's rating rests on.
  static func basis(_ id: Dimension.ID) -> ReportAnchor { ReportAnchor("basis", id.text) }

  /// Where an indicator's voices and gap stand.
  static func indicator(_ reference: IndicatorReference) -> ReportAnchor {
    ReportAnchor("indicator", "\(reference.dimension).\(reference.indicator)")
  }

  static func expectation(_ id: Expectation.ID) -> ReportAnchor {
    ReportAnchor("expectation", id.text)
  }

  static func finding(_ id: Finding.ID) -> ReportAnchor { ReportAnchor("finding", id.text) }

  static func source(_ id: Source.ID) -> ReportAnchor { ReportAnchor("source", id.text) }

  static func recommendation(_ id: Recommendation.ID) -> ReportAnchor {
    ReportAnchor("recommendation", id.text)
  }

  static func section(_ section: ReportSection) -> ReportAnchor {
    ReportAnchor("section", section.rawValue)
  }

  /// How firm a dimension's rating is.
  static func firmness(_ id: Dimension.ID) -> ReportAnchor { ReportAnchor("firmness", id.text) }

  /// Where the pairs of a dimension stand.
  static func pairs(_ id: Dimension.ID) -> ReportAnchor { ReportAnchor("pairs", id.text) }

  /// Where the indicators of a dimension stand.
  static func indicators(_ id: Dimension.ID) -> ReportAnchor { ReportAnchor("indicators", id.text) }

  /// Where a dimension's suggestions stand.
  static func suggestions(_ id: Dimension.ID) -> ReportAnchor {
    ReportAnchor("suggestions", id.text)
  }

  /// Where findings stand that are not yet judged.
  static let openWork = ReportAnchor("evidence", "open-work")

  static func table(_ number: Int) -> ReportAnchor { ReportAnchor("table", String(number)) }

  static func figure(_ number: Int) -> ReportAnchor { ReportAnchor("figure", String(number)) }
}
