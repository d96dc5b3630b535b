// What a report holds, wherever it stands.
extension Report {
  /// All blocks, in order.
  private var blocks: [Block] { sections.flatMap { $0.allBlocks } }

  /// All figures, in order.
  var figures: [Figure] {
    blocks.compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }

  /// The places that links lead to.
  var linkedAnchors: Set<ReportAnchor> {
    var anchors: Set<ReportAnchor> = []
    for fact in facts { fact.value.insertLinkedAnchors(into: &anchors) }
    verdict?.insertLinkedAnchors(into: &anchors)
    for block in blocks { block.insertLinkedAnchors(into: &anchors) }
    return anchors
  }
}

extension Report.Section {
  fileprivate var allBlocks: [Report.Block] { blocks + subsections.flatMap { $0.allBlocks } }
}

extension Report.Block {
  fileprivate func insertLinkedAnchors(into anchors: inout Set<ReportAnchor>) {
    switch self {
    case .paragraph(let line): line.insertLinkedAnchors(into: &anchors)
    case .list(let items): for item in items { item.insertLinkedAnchors(into: &anchors) }
    case .table(let table): table.insertLinkedAnchors(into: &anchors)
    case .figure(let figure): figure.ownTable?.insertLinkedAnchors(into: &anchors)
    }
  }
}

extension Table {
  fileprivate func insertLinkedAnchors(into anchors: inout Set<ReportAnchor>) {
    for row in rows {
      for cell in row.cells { cell.insertLinkedAnchors(into: &anchors) }
    }
  }
}

extension [Inline] {
  fileprivate func insertLinkedAnchors(into anchors: inout Set<ReportAnchor>) {
    for piece in self {
      switch piece {
      case .link(_, let anchor): anchors.insert(anchor)
      case .strong(let pieces), .named(let pieces, _), .foreign(let pieces, _):
        pieces.insertLinkedAnchors(into: &anchors)
      case .text, .quote, .code, .number, .rating, .heat: break
      }
    }
  }
}

extension Figure {
  /// The number of the table with its numbers, where the report shows it.
  var shownTable: Int? {
    if case .shown(let number) = data { number } else { nil }
  }

  /// The table of its own.
  var ownTable: Table? {
    if case .own(let table) = data { table } else { nil }
  }

  /// The gap profile, the one picture that characters can draw.
  var profile: GapProfile? {
    if case .gapProfile(let profile) = panels.first?.picture { profile } else { nil }
  }

  /// What the file of one of its pictures is called.
  func fileName(of panel: Panel) -> String {
    [name, panel.name].compactMap { $0 }.joined(separator: "-") + ".svg"
  }
}
