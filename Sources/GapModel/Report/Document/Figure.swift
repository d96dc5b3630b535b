/// A picture, or several of one kind, with a number, a caption and the numbers behind it.
package struct Figure: Hashable, Sendable {
  /// Its number in the report, from 1.
  let number: Int
  /// What its file is called, the same at each run: `gap-profile`.
  let name: String
  /// What it shows, with its number in front.
  let caption: String
  /// Its pictures: one, or several small ones side by side.
  let panels: [Panel]
  /// Where its numbers stand.
  let data: DataSource

  /// One picture.
  struct Panel: Hashable, Sendable {
    /// What distinguishes it from the others of the figure, for its file's name; `nil` where it is the only one.
    var name: String?
    /// What is written under it; `nil` where it is the only one.
    var title: String?
    /// The same in a sentence, for those who do not see it.
    let description: String
    let picture: Picture
  }

  /// Where the numbers behind a figure stand.
  enum DataSource: Hashable, Sendable {
    /// In a table that the report shows anyway.
    case shown(inTable: Int)
    /// In a table of its own, which formats without pictures show in its place.
    case own(Table)
  }
}

/// What a figure draws.
enum Picture: Hashable, Sendable {
  case gapProfile(GapProfile)
  case radar(Radar)
  case priorityMatrix(PriorityMatrix)
  case heatmap(Heatmap)
  case evidenceMap(EvidenceMap)
  case valueLine(ValueLine)
  case moneyCurve(MoneyCurve)
  case modelFlow(ModelFlow)
}
