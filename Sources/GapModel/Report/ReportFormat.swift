/// A format that reports are written in.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// GitHub's Markdown, which pandoc reads too.
  case markdown
  /// One page that needs nothing else.
  case html

  /// What files of the format end in.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    }
  }

  /// Returns a report in the format.
  func text(of report: Report) -> String {
    switch self {
    case .markdown: MarkdownReport.text(of: report)
    case .html: HTMLReport.text(of: report)
    }
  }
}

extension ScoredCase {
  /// Returns the report of the case.
  ///
  /// The language is the case's unless said; the date stands in the place of the case's period; by
  /// group, each stakeholder group's view stands beside the whole.
  public func report(
    as format: ReportFormat,
    language: Language? = nil,
    date: CalendarDate? = nil,
    byGroup: Bool = false
  ) -> String {
    var composer = CaseReport(of: self, language: language, date: date, byGroup: byGroup)
    return format.text(of: composer.composed())
  }
}
