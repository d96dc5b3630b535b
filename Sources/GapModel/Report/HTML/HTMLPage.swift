/// Writes one report as the content of a page.
struct HTMLPage {
  let report: Report
  let phrases: Phrases
  /// What stands in front of each name, so that several reports fit into one page.
  let prefix: String

  init(of report: Report, prefix: String) {
    self.report = report
    self.prefix = prefix
    phrases = Phrases(report.language)
  }

  /// The cover and the summary, then the contents, then all else.
  func node(class classes: String, _ attributes: [(String, String)]) -> HTMLNode {
    let summary = report.sections.prefix(1).map { section in
      self.section(section, level: 2, closing: provenance())
    }
    let details = report.sections.dropFirst().map { section($0, level: 2) }
    let contents = report.sections.count > 2 ? [contents()] : []
    return .tag(
      .div,
      class: classes,
      attributes,
      letterhead() + [cover()] + summary + contents
        + (details.isEmpty
          ? []
          : [
            .tag(.div, class: "details", [], details)
          ]) + closing()
    )
  }

  /// What an anchor is called in this page.
  func name(of anchor: ReportAnchor) -> String { prefix + anchor.name }

  private func cover() -> HTMLNode {
    let verdict = report.verdict.map { line in
      [HTMLNode.tag(.p, class: "verdict", [], line.map(node))]
    }
    return .tag(
      .header,
      class: "cover",
      [],
      [facts(report.facts.filter { !$0.isProvenance }), .tag(.h1, [], [.words(report.title)])]
        + (verdict ?? [])
    )
  }

  private func provenance() -> [HTMLNode] {
    let facts = report.facts.filter(\.isProvenance)
    return facts.isEmpty ? [] : [self.facts(facts)]
  }

  private func facts(_ facts: [Report.Fact]) -> HTMLNode {
    let entries = facts.map { fact in
      HTMLNode.tag(
        .div,
        [],
        [.tag(.dt, [], [.words(fact.label)]), .tag(.dd, [], fact.value.map(node))]
      )
    }
    return .tag(.dl, class: "facts", [], entries)
  }

  private func contents() -> HTMLNode {
    let entries = report.sections.map { section in
      HTMLNode.tag(
        .li,
        [],
        [.tag(.a, [("href", "#" + name(of: section.anchor))], [.words(section.title)])]
      )
    }
    return .tag(
      .nav,
      class: "contents",
      [("aria-label", phrases.contents)],
      [.tag(.ol, [], entries)]
    )
  }

  private func section(
    _ section: Report.Section,
    level: Int,
    closing: [HTMLNode] = []
  ) -> HTMLNode {
    .tag(
      .section,
      [("id", name(of: section.anchor))] + filter(of: section),
      [.tag(.heading(level), [], [.words(section.title)])] + section.blocks.flatMap(block)
        + section.subsections.map { self.section($0, level: level + 1) } + closing
    )
  }

  /// The words of the field that a script adds where there are findings to search among.
  private func filter(of section: Report.Section) -> [(String, String)] {
    guard section.anchor == .section(.evidence) else { return [] }
    return [
      ("data-filter", phrases.filterLabel), ("data-filter-status", phrases.filterStatus),
    ]
  }

  private func block(_ block: Report.Block) -> [HTMLNode] {
    switch block {
    case .paragraph(let line): [.tag(.p, [], line.map(node))]
    case .list(let items): [.tag(.ul, [], items.map { .tag(.li, [], $0.map(node)) })]
    case .table(let table): [self.table(table)]
    case .figure(let figure): [self.figure(figure)] + data(of: figure)
    }
  }
}
