import GapModel

// One language is what most tests ask for.
extension ScoredCase {
  func report(
    as format: ReportFormat,
    language: Language,
    date: CalendarDate? = nil,
    byGroup: Bool = false
  ) -> String {
    report(as: format, ReportOptions(languages: [language], date: date, isByGroup: byGroup))
  }
}

extension Comparison {
  func report(
    as format: ReportFormat,
    language: Language,
    layout: ComparisonLayout = ComparisonLayout()
  ) -> String {
    report(as: format, languages: [language], layout: layout)
  }
}

extension Trend {
  func report(as format: ReportFormat, language: Language) -> String {
    report(as: format, languages: [language])
  }
}

extension RegencyTrend {
  func report(as format: ReportFormat, language: Language) -> String {
    report(as: format, languages: [language])
  }
}

extension ReportFormat {
  /// Each format as it usually is.
  static let usual: [ReportFormat] = [.markdown, .html]

  /// What the files of recorded reports end in.
  var fileExtension: String { self == .html ? "html" : "md" }
}
