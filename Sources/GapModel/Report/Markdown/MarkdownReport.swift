/// Writes a report as GitHub's Markdown, in a form that pandoc reads alike.
///
/// Places that links lead to are spans with a name: the one form that GitHub, CommonMark and pandoc, also
/// on its way to a word processor, all understand.
package struct MarkdownReport {
  private let report: Report
  private let style: MarkdownStyle
  private let phrases: Phrases
  /// The places that links lead to; no other is named.
  let targets: Set<ReportAnchor>

  private init(of report: Report, style: MarkdownStyle) {
    self.report = report
    self.style = style
    phrases = Phrases(report.language)
    let isDrawn = style.figureFolder != nil
    let toldOnly = isDrawn ? [] : report.figures.filter { $0.profile == nil }
    targets = report.linkedAnchors.union(toldOnly.compactMap(\.shownTable).map(ReportAnchor.table))
  }

  /// Returns a report as Markdown.
  package static func text(of report: Report, style: MarkdownStyle = MarkdownStyle()) -> String {
    MarkdownReport(of: report, style: style).text
  }

  private var text: String {
    // The title is part of the metadata where there is some, so sections are the highest headings.
    let level = style.hasFrontMatter ? 1 : 2
    let sections = report.sections.flatMap { text(of: $0, level: level) }
    return (opening + sections + closing).joined(separator: "\n\n") + "\n"
  }

  /// Who signs the report, and the office's footer.
  private var closing: [String] {
    guard let brand = report.brand, !report.isExcerpt else { return [] }
    let lines = brand.signature.map(phrases.lines) ?? []
    let signature = lines.map { line in
      let words = MarkdownEscaping.inline(line.text, startsBlock: true)
      return line.isName ? "**\(words)**" : words
    }
    return signature + (brand.footer.map { [MarkdownEscaping.inline($0, startsBlock: true)] } ?? [])
  }

  /// Whose report it is, and what it is stamped with.
  private var letterhead: [String] {
    guard let brand = report.brand else { return [] }
    let stamp = brand.mark.map { " · **\(phrases.say($0.label).uppercased())**" } ?? ""
    return ["**\(MarkdownEscaping.inline(brand.organisation))**\(stamp)"]
  }

  /// What stands before the sections; nothing where only some were asked for.
  private var opening: [String] {
    var blocks: [String] = []
    if style.hasFrontMatter { blocks.append(frontMatter) }
    guard !report.isExcerpt else { return blocks }
    blocks += letterhead
    if !style.hasFrontMatter { blocks.append("# " + MarkdownEscaping.inline(report.title)) }
    if let verdict = report.verdict { blocks.append("**\(inline(verdict))**") }
    blocks.append(
      report.facts.map { fact in
        "- **\(MarkdownEscaping.inline(fact.label)):** \(inline(fact.value))"
      }.joined(separator: "\n")
    )
    return blocks
  }

  /// Metadata as pandoc reads it: YAML whose texts are Markdown.
  private var frontMatter: String {
    let subject = report.facts.filter { !$0.isProvenance }.map { inline($0.value) }
    let lines = [
      "title: \(Self.quoted(MarkdownEscaping.inline(report.title)))",
      subject.isEmpty ? nil : "subtitle: \(Self.quoted(subject.joined(separator: " · ")))",
      "lang: \(report.language.rawValue)",
    ]
    return "---\n" + lines.compactMap { $0 }.joined(separator: "\n") + "\n---"
  }

  /// A text as YAML's quoted scalar.
  private static func quoted(_ text: String) -> String {
    let inner = text.escaped { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}": " "
      default: nil
      }
    }
    return "\"\(inner)\""
  }

  private func text(of section: Report.Section, level: Int) -> [String] {
    let title = named(MarkdownEscaping.inline(section.title), section.anchor)
    let heading = String(repeating: "#", count: level) + " " + title
    return [heading] + section.blocks.map(text(of:))
      + section.subsections.flatMap { text(of: $0, level: level + 1) }
  }

  private func text(of block: Report.Block) -> String {
    switch block {
    case .paragraph(let line): inline(line, startsBlock: true)
    case .list(let items):
      items.map { "- " + inline($0, startsBlock: true) }.joined(separator: "\n")
    case .table(let table): text(of: table)
    case .figure(let figure): text(of: figure)
    }
  }

  // Tables.

  /// Pandoc takes the widths of columns from the dashes below their titles.
  private static let narrowest = 5
  private static let widest = 40

  private func text(of table: Table) -> String {
    let caption = named(
      MarkdownEscaping.inline(table.caption),
      table.number.map(ReportAnchor.table)
    )
    return captioned(caption, rows(of: table))
  }

  /// A caption as each reader knows it, so that a word processor can list them: pandoc's stands below.
  private func captioned(_ caption: String, _ rows: String) -> String {
    style.hasFrontMatter ? "\(rows)\n\n: \(caption)" : "*\(caption)*\n\n\(rows)"
  }

  private func rows(of table: Table) -> String {
    let rows = table.rows.map { row in
      row.cells.enumerated().map { index, cell in
        index == 0 ? named(inline(cell), row.anchor) : inline(cell)
      }
    }
    let titles = table.columns.map { MarkdownEscaping.inline($0.title) }
    let rules = table.columns.enumerated().map { index, column in
      let lengths = table.rows.map { Self.length(of: $0.cells[index]) } + [titles[index].count]
      let typical = lengths.reduce(0, +) / lengths.count
      let dashes = String(repeating: "-", count: max(Self.narrowest, min(Self.widest, typical)))
      return column.isNumeric ? dashes + ":" : dashes
    }
    return ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// How long a cell is to a reader, who does not see where its links lead.
  private static func length(of cell: [Inline]) -> Int {
    cell.reduce(0) { sum, piece in
      switch piece {
      case .text(let text), .quote(let text), .code(let text), .number(let text, _),
        .heat(let text, _, _):
        sum + text.count
      case .rating(let mark): sum + mark.label.count
      case .strong(let pieces), .link(let pieces, _): sum + length(of: pieces)
      }
    }
  }

  // Figures.

  /// A figure as its file, or as what text can show of it.
  private func text(of figure: Figure) -> String {
    let caption = named(MarkdownEscaping.inline(figure.caption), .figure(figure.number))
    if let folder = style.figureFolder { return pictures(of: figure, caption, in: folder) }
    if let profile = figure.profile {
      return "```text\n\(BlockChart.text(of: profile))\n```\n\n*\(caption)*"
    }
    switch figure.data {
    case .own(let table): return captioned(caption, rows(of: table))
    case .shown(let number):
      let words = MarkdownEscaping.inline(phrases.numbersIn(table: number))
      return "*\(caption)* ([\(words)](#\(ReportAnchor.table(number).name)))"
    }
  }

  private func pictures(of figure: Figure, _ caption: String, in folder: String) -> String {
    let links = figure.panels.map { panel in
      // Pandoc takes the caption from the picture; others hear its description there.
      let words =
        style.hasFrontMatter && panel.title == nil
        ? figure.caption : panel.title ?? panel.description
      let path = URLPath.encoded("\(folder)/\(figure.fileName(of: panel))")
      return "![\(MarkdownEscaping.inline(words))](\(path))"
    }
    guard !style.hasFrontMatter || links.count > 1 else { return links.joined() }
    return (links + ["*\(caption)*"]).joined(separator: "\n\n")
  }
}
