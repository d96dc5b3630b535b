/// An office that is behind in a dimension, and who may teach it.
public struct MentorPair: Hashable, Sendable {
  /// The case that is rated above small there.
  public let learner: String
  /// The cases that may teach it: the one with the smallest gap among those that are nearest, and others
  /// with the same gap, in the order of their names; none where nobody may teach.
  public let mentors: [String]
  /// How many more have that gap too.
  public let more: Int
  /// What the mentors have in common with the learner; `nil` where there is no mentor.
  public let nearness: Nearness?

  /// What makes a mentor the nearest to an office.
  public enum Nearness: String, CaseIterable, Hashable, Sendable {
    /// It has the same system.
    case system
    /// It serves the same region.
    case region
    /// It has the smallest gap of all.
    case gap
  }
}
