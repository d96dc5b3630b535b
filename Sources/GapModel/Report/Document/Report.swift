/// What a report says, whatever the format it is written in.
package struct Report: Hashable, Sendable {
  /// The language it speaks.
  let language: Language
  /// Its title.
  let title: String
  /// What it is about and where it comes from.
  let facts: [Fact]
  /// What it says, in order.
  let sections: [Section]

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
    let blocks: [Block]
    var subsections: [Section] = []
  }

  /// A part of a section.
  package enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// The answer that a reader came for.
    case verdict([Inline])
    case list([[Inline]])
    case table(Table)
    case figure(GapProfile)
    /// Small pictures side by side, of what a table holds in numbers; left out where none can be drawn.
    case profiles([MiniProfile])
    /// Small pictures of dimensions over time, of what a table holds in numbers.
    case trends([TrendPicture])
  }
}
