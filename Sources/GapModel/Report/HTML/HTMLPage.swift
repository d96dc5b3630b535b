/// Writes one report as the content of a page.
struct HTMLPage {
  let report: Report
  let phrases: Phrases
  /// The beginning of each id, which keeps the ids of several reports on one page apart.
  let prefix: String

  init(of report: Report, prefix: String) {
    self.report = report
    self.prefix = prefix
    phrases = Phrases(report.language)
  }

  /// The cover and the summary, then the contents, then all else.
  func node(class classes: String, _ attributes: [HTMLNode.Attribute]) -> HTMLNode {
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

  /// The id of an anchor in this page.
  func name(of anchor: ReportAnchor) -> String { prefix + anchor.name }

  private func cover() -> HTMLNode {
    let verdict = report.verdict.map { line in
      [element(.p, class: "verdict", around: line)]
    }
    return .tag(
      .header,
      class: "cover",
      [],
      [
        facts(report.facts.filter { !$0.isProvenance }),
        .tag(.h1, report.titleLanguage.map { [Self.attribute($0)] } ?? [], [.words(report.title)]),
      ]
        + (verdict ?? [])
    )
  }

  private func provenance() -> [HTMLNode] {
    let facts = report.facts.filter { $0.isProvenance }
    return facts.isEmpty ? [] : [self.facts(facts)]
  }

  private func facts(_ facts: [Report.Fact]) -> HTMLNode {
    let entries = facts.map { fact in
      HTMLNode.tag(
        .div,
        [],
        [.tag(.dt, [], [.words(fact.label)]), element(.dd, around: fact.value)]
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

  /// The labels of the search field, which the script adds to the section of findings.
  private func filter(of section: Report.Section) -> [HTMLNode.Attribute] {
    guard section.anchor == .section(.evidence) else { return [] }
    return [
      ("data-filter", phrases.filterLabel), ("data-filter-status", phrases.filterStatus),
    ]
  }

  private func block(_ block: Report.Block) -> [HTMLNode] {
    switch block {
    case .paragraph(let line): [element(.p, around: line)]
    case .list(let items): [.tag(.ul, [], items.map { element(.li, around: $0) })]
    case .table(let table): [self.table(table)]
    case .figure(let figure): [self.figure(figure)] + data(of: figure)
    }
  }
}
