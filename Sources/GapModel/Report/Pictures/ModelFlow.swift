/// How the implementation is thought to work: stages that lead to each other.
struct ModelFlow: Hashable, Sendable {
  let stages: [Stage]

  /// What goes in, what is done, what that yields, or what it changes.
  struct Stage: Hashable, Sendable {
    let label: String
    let elements: [String]
  }
}
