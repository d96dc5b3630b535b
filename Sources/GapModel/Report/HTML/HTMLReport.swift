/// Writes a report as one page that needs nothing else: no script, and no resource from outside.
package enum HTMLReport {
  /// Returns a report as an HTML page.
  package static func text(of report: Report) -> String {
    var page = "<!DOCTYPE html>\n"
    HTMLNode.tag(
      "html",
      [("lang", report.language.rawValue)],
      [head(of: report), body(of: report)]
    ).write(to: &page)
    return page + "\n"
  }

  private static func head(of report: Report) -> HTMLNode {
    .tag(
      "head",
      [],
      [
        .tag("meta", [("charset", "utf-8")]),
        .tag("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        .tag(
          "meta",
          [
            ("http-equiv", "Content-Security-Policy"),
            ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"),
          ]
        ),
        .tag("meta", [("name", "generator"), ("content", Generator.name)]),
        .tag("meta", [("name", "color-scheme"), ("content", "light dark")]),
        .tag("title", [], [.text(report.title)]),
        .style(StyleSheet.text),
      ]
    )
  }

  /// The title and the summary come first, then where the report comes from, then the rest.
  private static func body(of report: Report) -> HTMLNode {
    let summary = report.sections.prefix(1).map { section($0, level: 2) }
    let details = report.sections.dropFirst().map { section($0, level: 2) }
    return .tag(
      "body",
      [],
      [
        .tag(
          "header",
          [],
          [.tag("h1", [], [.text(report.title)]), facts(report.facts.filter { !$0.isProvenance })]
        ),
        .tag(
          "main",
          [],
          summary + [facts(report.facts.filter(\.isProvenance)), contents(of: report)] + details
        ),
      ]
    )
  }

  private static func facts(_ facts: [Report.Fact]) -> HTMLNode {
    let entries = facts.map { fact in
      HTMLNode.tag(
        "div",
        [],
        [.tag("dt", [], [.text(fact.label)]), .tag("dd", [], fact.value.map(node))]
      )
    }
    return .tag("dl", class: "facts", [], entries)
  }

  private static func contents(of report: Report) -> HTMLNode {
    let entries = report.sections.map { section in
      HTMLNode.tag(
        "li",
        [],
        [.tag("a", [("href", "#" + section.anchor.name)], [.text(section.title)])]
      )
    }
    return .tag(
      "nav",
      [("aria-label", Phrases(report.language).contents)],
      [.tag("ol", [], entries)]
    )
  }

  private static func section(_ section: Report.Section, level: Int) -> HTMLNode {
    .tag(
      "section",
      [("id", section.anchor.name)],
      [.tag("h\(level)", [], [.text(section.title)])] + section.blocks.map(block)
        + section.subsections.map { self.section($0, level: level + 1) }
    )
  }

  private static func block(_ block: Report.Block) -> HTMLNode {
    switch block {
    case .paragraph(let line): .tag("p", [], line.map(node))
    case .verdict(let line): .tag("p", class: "verdict", [], line.map(node))
    case .list(let items):
      .tag("ul", [], items.map { .tag("li", [], $0.map(node)) })
    case .table(let table): HTMLTable.node(of: table)
    case .figure(let profile): GapProfileSVG.node(of: profile)
    case .trends(let pictures):
      .tag("div", class: "profiles", [], pictures.map(TrendSVG.node))
    case .profiles(let profiles):
      .tag("div", class: "profiles", [], profiles.map(MiniProfileSVG.node))
    }
  }

  /// A piece of a line as a piece of a page.
  static func node(_ piece: Inline) -> HTMLNode {
    switch piece {
    case .text(let text): .text(text)
    case .strong(let pieces): .tag("strong", [], pieces.map(node))
    case .quote(let text): .tag("q", [], [.text(text)])
    case .code(let text): .tag("code", [], [.text(text)])
    case .link(let label, let anchor):
      .tag("a", [("href", "#" + anchor.name)], [.text(label)])
    case .heat(let text, let position):
      .tag(
        "span",
        class: "heat r\(position)",
        [],
        [
          .text(text + " "),
          .tag("span", class: "shape", [], [.text(RatingShape.of(position))]),
        ]
      )
    case .rating(let mark):
      .tag(
        "span",
        class: "rating r\(mark.position)",
        [],
        [
          .tag(
            "span",
            class: "shape",
            [("aria-hidden", "true")],
            [.text(RatingShape.of(mark.position))]
          ),
          .text(mark.label),
        ]
      )
    }
  }
}
