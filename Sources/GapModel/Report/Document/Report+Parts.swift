// What a report holds, wherever it stands.
extension Report {
  /// All blocks, in order.
  private var blocks: [Block] { sections.flatMap(\.allBlocks) }

  /// All figures, in order.
  var figures: [Figure] {
    blocks.compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }

  /// The places that links lead to.
  var linkedAnchors: Set<ReportAnchor> {
    let lines = facts.map(\.value) + [verdict ?? []] + blocks.flatMap(\.lines)
    return Set(lines.flatMap { $0 }.flatMap(\.linkedAnchors))
  }
}

extension Report.Section {
  fileprivate var allBlocks: [Report.Block] { blocks + subsections.flatMap(\.allBlocks) }
}

extension Report.Block {
  fileprivate var lines: [[Inline]] {
    switch self {
    case .paragraph(let line): [line]
    case .list(let items): items
    case .table(let table): table.rows.flatMap(\.cells)
    case .figure(let figure): figure.ownTable?.rows.flatMap(\.cells) ?? []
    }
  }
}

extension Inline {
  fileprivate var linkedAnchors: [ReportAnchor] {
    switch self {
    case .link(_, let anchor): [anchor]
    case .strong(let pieces): pieces.flatMap(\.linkedAnchors)
    case .text, .quote, .code, .number, .rating, .heat: []
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
