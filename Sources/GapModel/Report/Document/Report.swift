/// The content of a report, independent of the format it is written in.
package struct Report: Hashable, Sendable {
  /// The language that it is written in.
  let language: Language
  /// Its title.
  let title: String
  /// The language of the title, where it is a case's and not the report's; `nil` for the report's.
  var titleLanguage: Language?
  /// The main result in a sentence; `nil` where the report has none.
  var verdict: [Inline]?
  /// What it is about and where it comes from.
  let facts: [Fact]
  /// Its sections in order; the first is printed on a sheet of its own.
  var sections: [Section]
  /// The office whose letterhead it has; `nil` for none.
  var brand: Brand?
  /// Whether it holds only the sections that were asked for, to be put into another text.
  var isExcerpt = false

  /// A label and its value.
  package struct Fact: Hashable, Sendable {
    let label: String
    let value: [Inline]
    /// Whether it is about the origin of the report and not about its subject.
    var isProvenance = false
  }

  /// A part of a report under a heading.
  package struct Section: Hashable, Sendable {
    let title: String
    let anchor: ReportAnchor
    var blocks: [Block]
    var subsections: [Section] = []
  }

  /// A part of a section.
  package enum Block: Hashable, Sendable {
    case paragraph([Inline])
    case list([[Inline]])
    case table(Table)
    case figure(Figure)
  }
}
