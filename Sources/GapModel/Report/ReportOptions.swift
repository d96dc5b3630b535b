/// What the reader of a case's report asked for.
public struct ReportOptions: Hashable, Sendable {
  /// The languages it is written in, the first one first; the case's own when there is none.
  public var languages: [Language]
  /// What stands in the place of the case's period.
  public var date: CalendarDate?
  /// Whether each stakeholder group's view stands beside the whole.
  public var isByGroup: Bool
  /// Whom it is for, which decides how much it says.
  public var reader: Reader
  /// Whose letterhead it goes out under.
  public var brand: Brand?
  /// The only sections to write; all that the reader needs when there is none.
  public var sections: [ReportSection]

  /// Whom a report is for.
  public enum Reader: String, CaseIterable, Hashable, Sendable {
    /// Decides: the summary, and what to do first, on two printed pages.
    case leader
    /// Plans: also why, and who does what by when at which cost.
    case planner
    /// Checks: everything, down to each finding.
    case researcher
  }

  /// Asks for a report.
  public init(
    languages: [Language] = [],
    date: CalendarDate? = nil,
    isByGroup: Bool = false,
    for reader: Reader = .researcher,
    brand: Brand? = nil,
    sections: [ReportSection] = []
  ) {
    self.languages = languages
    self.date = date
    self.isByGroup = isByGroup
    self.reader = reader
    self.brand = brand
    self.sections = sections
  }
}

extension ReportOptions {
  /// The sections to write, as far as the case has them.
  var wantedSections: Set<ReportSection> {
    sections.isEmpty ? reader.sections : Set(sections)
  }

  /// Whether the report tells how firm ratings are.
  package var tellsFirmness: Bool {
    wantedSections.contains { $0 == .summary || $0 == .firmness || $0 == .priorities }
  }
}

extension ReportOptions.Reader {
  /// The sections that the reader needs.
  package var sections: Set<ReportSection> {
    switch self {
    case .leader: [.summary, .decisions]
    case .planner:
      [
        .summary, .crosswalk, .gapTable, .groups, .recommendations, .strategies, .priorities, .plan,
        .indices, .warnings, .method,
      ]
    case .researcher: Set(ReportSection.ofCase).subtracting([.decisions])
    }
  }
}
