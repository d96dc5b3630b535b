/// Writes a report as GitHub's Markdown, in a form that pandoc reads alike.
///
/// Places that links lead to are spans with a name: the one form that GitHub, CommonMark and pandoc, also
/// on its way to a word processor, all understand.
package struct MarkdownReport {
  private let report: Report
  let style: MarkdownStyle
  private let phrases: Phrases
  /// The places that links lead to; no other is named.
  let targets: Set<ReportAnchor>

  private init(of report: Report, style: MarkdownStyle) {
    self.report = report
    self.style = style
    phrases = Phrases(report.language)
    let isDrawn = style.figureFolder != nil
    let toldOnly = isDrawn ? [] : report.figures.filter { $0.profile == nil }
    targets = report.linkedAnchors.union(
      toldOnly.compactMap { $0.shownTable }.map(ReportAnchor.table)
    )
  }

  /// Returns a report as Markdown.
  package static func text(of report: Report, style: MarkdownStyle = MarkdownStyle()) -> String {
    TextSink.text { write(report, style: style, to: $0) }
  }

  /// Writes a report as Markdown.
  static func write(_ report: Report, style: MarkdownStyle, to sink: TextSink) {
    MarkdownReport(of: report, style: style).write(to: sink)
  }

  private func write(to sink: TextSink) {
    var blocks = MarkdownBlocks(to: sink)
    for block in opening { blocks.add(block) }
    // The title is part of the metadata where there is some, so sections are the highest headings.
    let level = style.hasFrontMatter ? 1 : 2
    for section in report.sections { write(section, level: level, to: &blocks) }
    for block in closing { blocks.add(block) }
    sink.write("\n")
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
    let (above, below) = (lines(brand.above), lines(brand.below))
    return above + ["**\(MarkdownEscaping.inline(brand.organisation))**\(stamp)"] + below
  }

  /// Lines of the letterhead as one; nothing where there is none.
  private func lines(_ lines: [String]) -> [String] {
    lines.isEmpty
      ? [] : [MarkdownEscaping.inline(lines.joined(separator: " · "), startsBlock: true)]
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
    let subject = report.facts.filter { !$0.isProvenance }.map { fact in
      fact.value.map { MarkdownEscaping.inline($0.words, mayHoldTags: false) }.joined()
    }
    let title = MarkdownEscaping.inline(report.title, mayHoldTags: false)
    let lines = [
      "title: \(Self.quoted(title))",
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

  private func write(_ section: Report.Section, level: Int, to blocks: inout MarkdownBlocks) {
    let title = named(MarkdownEscaping.inline(section.title), section.anchor)
    blocks.add(String(repeating: "#", count: level) + " " + title)
    for block in section.blocks { write(block, to: &blocks) }
    for section in section.subsections { write(section, level: level + 1, to: &blocks) }
  }

  private func write(_ block: Report.Block, to blocks: inout MarkdownBlocks) {
    switch block {
    case .paragraph(let line): blocks.add(inline(line, startsBlock: true))
    case .list(let items):
      blocks.add(items.map { "- " + inline($0, startsBlock: true) }.joined(separator: "\n"))
    case .table(let table): write(table, to: &blocks)
    case .figure(let figure): write(figure, to: &blocks)
    }
  }

  // Figures.

  /// A figure as its file, or as what text can show of it.
  private func write(_ figure: Figure, to blocks: inout MarkdownBlocks) {
    let caption = named(MarkdownEscaping.inline(figure.caption), .figure(figure.number))
    if let folder = style.figureFolder {
      blocks.add(pictures(of: figure, caption, in: folder))
    } else if let profile = figure.profile {
      blocks.add(MarkdownEscaping.codeBlock(BlockChart.text(of: profile)))
      blocks.add("*\(caption)*")
    } else {
      switch figure.data {
      case .own(let table): write(table, caption, to: &blocks)
      case .shown(let number):
        let words = MarkdownEscaping.inline(phrases.numbersIn(table: number))
        blocks.add("*\(caption)* ([\(words)](#\(ReportAnchor.table(number).name)))")
      }
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
