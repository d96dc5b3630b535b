/// Writes the body of a document: the cover and the summary, then the contents, then all else.
struct WordBody {
  let report: Report
  let phrases: Phrases
  let survey: WordSurvey
  let runs: WordRuns
  /// Where the writing is.
  let place = Place()

  /// How far the writing has come.
  final class Place {
    /// How many tables and pictures are written.
    var tables = 0
    var pictures = 0
    /// The paper of the section that is being written, and whether it is the first.
    var page = WordPage.upright
    var isFirstSection = true
  }

  /// After so many bytes, about, what is written is passed on.
  static let pieceSize = 64 << 10

  init(of report: Report) {
    self.report = report
    phrases = Phrases(report.language)
    survey = WordSurvey(of: report)
    runs = WordRuns(bookmarks: WordBookmarks(survey.targets))
  }

  /// Writes the part of the file.
  func write(to sink: TextSink) {
    var xml = XMLWriter()
    xml.element("w:document", WordParts.namespaces) { xml in
      xml.element("w:body") { xml in
        writeCover(to: &xml)
        for section in report.sections.prefix(1) { write(section, level: 1, &xml, sink) }
        writeProvenance(to: &xml)
        writeContents(to: &xml)
        for section in report.sections.dropFirst() { write(section, level: 1, &xml, sink) }
        turn(to: .upright, &xml)
        writeSignature(to: &xml)
        xml.markup(WordPage.upright.properties(isFirst: place.isFirstSection))
      }
    }
    sink.write(xml.takeBytes())
  }

  private func write(
    _ section: Report.Section,
    level: Int,
    _ xml: inout XMLWriter,
    _ sink: TextSink
  ) {
    turn(to: .upright, &xml)
    runs.paragraph(.heading(level), [.text(section.title)], &xml, named: section.anchor)
    for block in section.blocks { write(block, &xml, sink) }
    for section in section.subsections { write(section, level: level + 1, &xml, sink) }
  }

  private func write(_ block: Report.Block, _ xml: inout XMLWriter, _ sink: TextSink) {
    if case .table(let table) = block { return write(table, &xml, sink) }
    turn(to: .upright, &xml)
    switch block {
    case .paragraph(let line): runs.paragraph(.normal, line, &xml)
    case .list(let items): for item in items { runs.paragraph(.list, item, &xml) }
    case .figure(let figure): write(figure, &xml)
    case .table: break
    }
    pass(&xml, to: sink)
  }

  /// Passes on what is written, when it is much.
  func pass(_ xml: inout XMLWriter, to sink: TextSink) {
    if xml.bytes.count > Self.pieceSize { sink.write(xml.takeBytes()) }
  }

  /// Begins a section on other paper, where what follows needs it.
  func turn(to page: WordPage, _ xml: inout XMLWriter) {
    guard page != place.page else { return }
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"\(WordStyle.afterTable.id)\"/>")
    xml.markup(place.page.properties(isFirst: place.isFirstSection))
    xml.markup("</w:pPr></w:p>")
    place.page = page
    place.isFirstSection = false
  }
}
