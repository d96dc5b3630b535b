import GapModel

/// What report is looked at, and what was made last.
struct ReportState: Sendable {
  /// Whether the choices are open where they do not stand beside the report.
  var showsChoices = false
  var reader = ReportOptions.Reader.researcher
  /// The languages; `nil` for the case's own.
  var languages: ReportLanguages?
  /// The only sections to write; none for all that the reader needs.
  var sections: Set<ReportSection> = []
  var isByGroup = false
  /// The date as it was written; empty for the case's period.
  var date = ""
  var scoresAreFirm = false
  var sheets = SpreadsheetForm.data
  /// The list of names that copies for others are made by; `nil` for a new one.
  var names: OpenNames?
  /// What copies for others keep.
  var kept: Set<PublicPart> = []
  /// What was found in the copy that was made last.
  var copied: PublicRemarks?
  /// The report that was made last.
  var made: Made?

  /// What a report is made of.
  struct Wish: Hashable, Sendable {
    /// The SHA-256 of the text.
    let text: String
    let file: String
    /// The SHA-256 of the instrument.
    let instrument: String
    let options: ReportOptions
  }

  /// A report, as long as what it is made of stays.
  struct Made: Sendable {
    let wish: Wish
    let html: String
    let tables: [TableCopy]
  }

  /// The sections that are written.
  var shownSections: Set<ReportSection> { sections.isEmpty ? reader.sections : sections }
}
