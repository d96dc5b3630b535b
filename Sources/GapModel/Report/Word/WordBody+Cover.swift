// What stands around the sections: what the report is, its contents, and who signs it.
extension WordBody {
  /// The title, the main result and what it is about; nothing where only some sections were asked for, to be
  /// put into another text.
  func writeCover(to xml: inout XMLWriter) {
    guard !report.isExcerpt else { return }
    let title = Inline.text(report.title)
    runs.paragraph(
      .title,
      report.titleLanguage.map { [.foreign([title], $0)] } ?? [title],
      &xml
    )
    write(report.facts.filter { !$0.isProvenance }, &xml)
    if let verdict = report.verdict { runs.paragraph(.verdict, verdict, &xml) }
  }

  /// Where the report comes from.
  func writeProvenance(to xml: inout XMLWriter) {
    guard !report.isExcerpt else { return }
    turn(to: .upright, &xml)
    write(report.facts.filter { $0.isProvenance }, &xml)
  }

  /// Facts in one paragraph.
  private func write(_ facts: [Report.Fact], _ xml: inout XMLWriter) {
    guard !facts.isEmpty else { return }
    let pieces = facts.map { [.strong([.text($0.label + ":")]), .text(" ")] + $0.value }
    runs.paragraph(.facts, .joined(pieces, by: " · "), &xml)
  }

  /// The sections, each with a link to it.
  func writeContents(to xml: inout XMLWriter) {
    guard report.sections.count > 2 else { return }
    turn(to: .upright, &xml)
    runs.paragraph(.contentsHeading, [.text(phrases.contents)], &xml)
    let last = report.sections.count - 1
    for (index, section) in report.sections.enumerated() {
      runs.paragraph(.contents, &xml) { xml in
        // Headings of the first level with links, without the numbers of pages, which only a word
        // processor knows.
        if index == 0 { runs.beginField("TOC \\o \"1-1\" \\h \\n", &xml) }
        runs.write([.link(section.title, section.anchor)], &xml)
        if index == last { runs.endField(&xml) }
      }
    }
  }

  func writeSignature(to xml: inout XMLWriter) {
    guard let signature = report.brand?.signature, !report.isExcerpt else { return }
    for line in phrases.lines(of: signature) {
      runs.paragraph(line.isName ? .signatureName : .signature, [.text(line.text)], &xml)
    }
  }
}
