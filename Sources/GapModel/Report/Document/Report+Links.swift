// Links lead somewhere, also where only a part of a report is written.
extension Report {
  /// The report with links only to places that it has; where a link would lead nowhere its words stay.
  func withLinksThatLead() -> Report {
    var anchors: Set<ReportAnchor> = []
    for section in sections { section.insertAnchors(into: &anchors) }
    var report = self
    report.verdict = verdict.map { $0.leading(to: anchors) }
    report.sections = sections.map { $0.leading(to: anchors) }
    return report
  }
}

extension Report.Section {
  /// Adds the places that can be linked to.
  fileprivate func insertAnchors(into anchors: inout Set<ReportAnchor>) {
    anchors.insert(anchor)
    for block in blocks { block.insertAnchors(into: &anchors) }
    for section in subsections { section.insertAnchors(into: &anchors) }
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
  fileprivate func insertAnchors(into anchors: inout Set<ReportAnchor>) {
    switch self {
    case .paragraph, .list: break
    case .table(let table): table.insertAnchors(into: &anchors)
    case .figure(let figure): anchors.insert(.figure(figure.number))
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
  fileprivate func insertAnchors(into anchors: inout Set<ReportAnchor>) {
    if let number { anchors.insert(.table(number)) }
    for index in rows.indices {
      if let anchor = rows.anchor(at: index) { anchors.insert(anchor) }
    }
    for row in rows.kept {
      for cell in row.cells { cell.insertNames(into: &anchors) }
    }
  }

  fileprivate func leading(to anchors: Set<ReportAnchor>) -> Table {
    Table(
      number: number,
      caption: caption,
      columns: columns,
      rows: rows.withCells { $0.leading(to: anchors) },
      content: content
    )
  }
}

extension [Inline] {
  /// Adds the names that pieces have.
  fileprivate func insertNames(into anchors: inout Set<ReportAnchor>) {
    for piece in self {
      switch piece {
      case .named(_, let anchor): anchors.insert(anchor)
      case .foreign(let pieces, _): pieces.insertNames(into: &anchors)
      case .text, .strong, .quote, .code, .link, .number, .rating, .heat: break
      }
    }
  }

  fileprivate func leading(to anchors: Set<ReportAnchor>) -> [Inline] {
    // Most pieces stay as they are, and are then not copied.
    guard contains(where: { !$0.leads(to: anchors) }) else { return self }
    return flatMap { piece -> [Inline] in
      switch piece {
      case .link(let words, let anchor): anchors.contains(anchor) ? [piece] : words
      case .strong(let pieces): [.strong(pieces.leading(to: anchors))]
      case .named(let pieces, let anchor): [.named(pieces.leading(to: anchors), anchor)]
      case .foreign(let pieces, let language): [.foreign(pieces.leading(to: anchors), language)]
      case .text, .quote, .code, .number, .rating, .heat: [piece]
      }
    }
  }
}

extension Inline {
  /// Whether all links in the piece lead somewhere.
  fileprivate func leads(to anchors: Set<ReportAnchor>) -> Bool {
    switch self {
    case .link(_, let anchor): anchors.contains(anchor)
    case .strong(let pieces), .named(let pieces, _), .foreign(let pieces, _):
      pieces.allSatisfy { $0.leads(to: anchors) }
    case .text, .quote, .code, .number, .rating, .heat: true
    }
  }
}
