/// What a report says, whatever the format it is written in.
package struct Report: Hashable, Sendable {
  /// The language it speaks.
  let language: Language
  /// Its title.
  let title: String
  /// The answer that a reader came for, in a sentence; `nil` where a report gives none.
  var verdict: [Inline]?
  /// What it is about and where it comes from.
  let facts: [Fact]
  /// What it says, in order; the first stands alone on a page.
  var sections: [Section]
  /// Whose letterhead it goes out under, if anyone's.
  var brand: Brand?
  /// Whether only some sections were asked for, to be put into another text.
  var isExcerpt = false

  /// A label and what stands behind it.
  package struct Fact: Hashable, Sendable {
    let label: String
    let value: [Inline]
    /// Whether it tells where the report comes from rather than what it is about.
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
