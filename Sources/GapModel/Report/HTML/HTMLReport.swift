/// Writes reports as one page that needs nothing else: no resource from outside, and no script to be
/// read.
package enum HTMLReport {
  /// Returns a report as a page.
  package static func text(of report: Report) -> String {
    TextSink.text { write([report], to: $0) }
  }

  /// Writes one report in several languages as a page; where scripts run, one of them is shown.
  static func write(_ reports: [Report], to page: TextSink) {
    guard let first = reports.first else { return }
    page.write("<!DOCTYPE html>\n")
    HTMLNode.tag(
      .html,
      [("lang", first.language.rawValue)],
      [head(of: first), body(of: reports)]
    ).write(to: page)
    page.write("\n")
  }

  private static func head(of report: Report) -> HTMLNode {
    let style = StyleSheet.page(of: report)
    let policy = ContentSecurityPolicy(style: style, script: PageScript.text)
    return .tag(
      .head,
      [],
      [
        .tag(.meta, [("charset", "utf-8")]),
        .tag(.meta, [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        .tag(.meta, [("http-equiv", "Content-Security-Policy"), ("content", policy.text)]),
        .tag(.meta, [("name", "generator"), ("content", Generator.name)]),
        .tag(.meta, [("name", "color-scheme"), ("content", "light dark")]),
        .tag(
          .title,
          report.titleLanguage.map { [HTMLPage.attribute($0)] } ?? [],
          [.text(report.title)]
        ),
        .style(style),
      ]
    )
  }

  private static func body(of reports: [Report]) -> HTMLNode {
    guard reports.count > 1 else {
      let pages = reports.map { HTMLPage(of: $0, prefix: "").node(class: "page", []) }
      return .tag(.body, [], [.tag(.main, [], pages), .script(PageScript.text)])
    }
    // Names are given once in a page, so those of further languages have the language in front.
    let pages = reports.enumerated().map { index, report in
      let prefix = index == 0 ? "" : report.language.rawValue + "-"
      let language = report.language.rawValue
      return HTMLPage(of: report, prefix: prefix)
        .node(class: "page language", [("lang", language), ("id", "language-\(language)")])
    }
    return .tag(
      .body,
      [],
      [languages(of: reports), .tag(.main, [], pages), .script(PageScript.text)]
    )
  }

  /// Links to each language; a script lets them show one and hide the others.
  private static func languages(of reports: [Report]) -> HTMLNode {
    let links = reports.map { report in
      let language = report.language.rawValue
      return HTMLNode.tag(
        .a,
        [("href", "#language-\(language)"), ("lang", language), ("hreflang", language)],
        [.text(Phrases(report.language).ownName)]
      )
    }
    return .tag(.nav, class: "languages", [("aria-label", "Bahasa / Language")], links)
  }
}
