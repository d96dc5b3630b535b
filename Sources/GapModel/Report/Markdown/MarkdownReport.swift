/// Writes a report as GitHub's Markdown, in a form that pandoc reads alike.
package enum MarkdownReport {
  /// Returns a report as Markdown.
  package static func text(of report: Report) -> String {
    var blocks = ["# " + MarkdownEscaping.inline(report.title)]
    blocks.append(
      report.facts.map { fact in
        "- **\(MarkdownEscaping.inline(fact.label)):** \(inline(fact.value))"
      }.joined(separator: "\n")
    )
    for section in report.sections { blocks += text(of: section, level: 2) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func text(of section: Report.Section, level: Int) -> [String] {
    let heading =
      String(repeating: "#", count: level) + " " + MarkdownEscaping.inline(section.title)
    return [heading] + section.blocks.compactMap(text(of:))
      + section.subsections.flatMap { text(of: $0, level: level + 1) }
  }

  private static func text(of block: Report.Block) -> String? {
    switch block {
    case .paragraph(let line): inline(line, startsBlock: true)
    case .verdict(let line): "**\(inline(line))**"
    case .list(let items):
      items.map { "- " + inline($0, startsBlock: true) }.joined(separator: "\n")
    case .table(let table): text(of: table)
    case .figure(let profile): text(of: profile)
    case .profiles, .trends: nil
    }
  }

  private static func inline(_ pieces: [Inline], startsBlock: Bool = false) -> String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .text(let text): spaced(text, startsBlock: startsBlock && index == 0)
      case .strong(let pieces): "**\(inline(pieces))**"
      case .quote(let text): "“\(MarkdownEscaping.inline(text))”"
      case .code(let text): MarkdownEscaping.code(text)
      case .link(let label, _): MarkdownEscaping.inline(label)
      case .rating(let mark): MarkdownEscaping.inline(mark.label)
      case .heat(let text, let position):
        "\(MarkdownEscaping.inline(text)) \(RatingShape.of(position))"
      }
    }.joined()
  }

  /// A text whose blanks at its ends stay: they part it from its neighbours.
  private static func spaced(_ text: String, startsBlock: Bool) -> String {
    let inner = MarkdownEscaping.inline(text, startsBlock: startsBlock)
    guard !inner.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first == " " ? " " : "") + inner + (text.last == " " ? " " : "")
  }

  // Tables.

  /// Pandoc takes the widths of columns from the dashes below their titles.
  private static let narrowest = 5
  private static let widest = 40

  private static func text(of table: Table) -> String {
    let rows = table.rows.map { $0.cells.map { inline($0) } }
    let titles = table.columns.map { MarkdownEscaping.inline($0.title) }
    let rules = table.columns.enumerated().map { index, column in
      let lengths = rows.map { $0[index].count } + [titles[index].count]
      let typical = lengths.reduce(0, +) / lengths.count
      let dashes = String(repeating: "-", count: max(narrowest, min(widest, typical)))
      return column.isNumeric ? dashes + ":" : dashes
    }
    let lines = ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return "*\(MarkdownEscaping.inline(table.caption))*\n\n" + lines.joined(separator: "\n")
  }

  // The figure, drawn with blocks.

  private static let blocksPerUnit = 3.0

  private static func text(of profile: GapProfile) -> String {
    let width = profile.bars.map { DisplayText.width(of: $0.label) }.max() ?? 0
    let scale = Int(Gap.scale.upperBound * blocksPerUnit)
    let lines = profile.bars.map { bar in
      let filled = bar.gap.map { Int(($0 * blocksPerUnit).rounded()) } ?? 0
      let blocks =
        String(repeating: "█", count: filled) + String(repeating: "·", count: scale - filled)
      return "\(DisplayText.padded(bar.label, to: width))  \(blocks)  \(bar.value)"
    }
    let axis = profile.bands.map(\.range).joined(separator: " · ")
    let drawing = (lines + ["", axis]).joined(separator: "\n")
    return "```text\n\(drawing)\n```\n\n*\(MarkdownEscaping.inline(profile.caption))*"
  }
}
