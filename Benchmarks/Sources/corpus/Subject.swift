/// What is said about a dimension: its expectations, and pieces of sentences on what was found.
struct Subject {
  let dimension: String
  let code: String
  /// The instrument's indicators of the dimension.
  let indicators: [String]
  /// What the design assumes.
  let expectations: [String]
  /// What findings are about, in lower case.
  let topics: [String]
  /// What is wrong with it.
  let problems: [String]
  let tags: [String]

  /// Those of the seven dimensions, in the instrument's order.
  static let all = [
    information, technology, processes, objectives, staffing, management, otherResources,
  ]
}
