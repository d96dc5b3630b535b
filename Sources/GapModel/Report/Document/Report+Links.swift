// Links lead somewhere, also where only a part of a report is written.
extension Report {
  /// The report with links only to places that it has; the words of the others stay.
  func withLinksThatLead() -> Report {
    let anchors = Set(sections.flatMap(\.anchors))
    var report = self
    report.verdict = verdict.map { $0.leading(to: anchors) }
    report.sections = sections.map { $0.leading(to: anchors) }
    return report
  }
}

extension Report.Section {
  /// The places that can be linked to.
  fileprivate var anchors: [ReportAnchor] {
    [anchor] + blocks.flatMap(\.anchors) + subsections.flatMap(\.anchors)
  }

  fileprivate func leading(to anchors: Set<ReportAnchor>) -> Report.Section {
    Report.Section(
      title: title,
      anchor: anchor,
      blocks: blocks.map { $0.leading(to: anchors) },
      subsections: subsections.map { $0.leading(to: anchors) }
    )
  }
}

extension Report.Block {
  fileprivate var anchors: [ReportAnchor] {
    switch self {
    case .paragraph, .list: []
    case .table(let table): table.anchors
    case .figure(let figure): [.figure(figure.number)]
    }
  }

  fileprivate func leading(to anchors: Set<ReportAnchor>) -> Report.Block {
    switch self {
    case .paragraph(let line): .paragraph(line.leading(to: anchors))
    case .list(let items): .list(items.map { $0.leading(to: anchors) })
    case .table(let table): .table(table.leading(to: anchors))
    case .figure(let figure): .figure(figure.leading(to: anchors))
    }
  }
}

extension Figure {
  fileprivate func leading(to anchors: Set<ReportAnchor>) -> Figure {
    guard let table = ownTable else { return self }
    return Figure(
      number: number,
      name: name,
      caption: caption,
      panels: panels,
      data: .own(table.leading(to: anchors))
    )
  }
}

extension Table {
  fileprivate var anchors: [ReportAnchor] {
    rows.compactMap(\.anchor) + (number.map { [ReportAnchor.table($0)] } ?? [])
  }

  fileprivate func leading(to anchors: Set<ReportAnchor>) -> Table {
    Table(
      number: number,
      caption: caption,
      columns: columns,
      rows: rows.map { row in
        var own = Row(anchor: row.anchor, cells: row.cells.map { $0.leading(to: anchors) })
        own.isTotal = row.isTotal
        return own
      },
      content: content
    )
  }
}

extension [Inline] {
  fileprivate func leading(to anchors: Set<ReportAnchor>) -> [Inline] {
    flatMap { piece -> [Inline] in
      switch piece {
      case .link(let words, let anchor): anchors.contains(anchor) ? [piece] : words
      case .strong(let pieces): [.strong(pieces.leading(to: anchors))]
      case .text, .quote, .code, .number, .rating, .heat: [piece]
      }
    }
  }
}
