/// What is to be known of a report before it is written: where links lead, and how much text tables hold.
///
/// The rows of each table are made once for it, and once more when they are written.
struct WordSurvey {
  private(set) var targets: Set<ReportAnchor> = []
  /// By the order of the tables in the report.
  private(set) var tables: [TableSurvey] = []

  init(of report: Report) {
    for fact in report.facts { look(at: fact.value) }
    if let verdict = report.verdict { look(at: verdict) }
    for section in report.sections { look(at: section) }
  }

  private mutating func look(at section: Report.Section) {
    targets.insert(section.anchor)
    for block in section.blocks {
      switch block {
      case .paragraph(let line): look(at: line)
      case .list(let items): for item in items { look(at: item) }
      case .table(let table): look(at: table)
      case .figure(let figure): targets.insert(.figure(figure.number))
      }
    }
    for section in section.subsections { look(at: section) }
  }

  private mutating func look(at table: Table) {
    if let number = table.number { targets.insert(.table(number)) }
    var survey = TableSurvey(table)
    for row in table.rows {
      survey.add(row)
      for cell in row.cells { look(at: cell) }
    }
    tables.append(survey)
  }

  private mutating func look(at line: [Inline]) {
    for piece in line {
      switch piece {
      case .link(_, let anchor): targets.insert(anchor)
      case .strong(let pieces), .named(let pieces, _), .foreign(let pieces, _): look(at: pieces)
      case .text, .quote, .code, .number, .rating, .heat: break
      }
    }
  }
}
