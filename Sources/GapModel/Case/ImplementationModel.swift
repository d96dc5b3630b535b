/// How the implementation is thought to work, from what goes in to what comes of it.
public struct ImplementationModel: Hashable, Sendable {
  /// What it needs.
  public let input: [String]
  /// What is done.
  public let process: [String]
  /// What that yields.
  public let output: [String]
  /// What it changes.
  public let outcome: [String]

  /// Creates a model.
  public init(input: [String], process: [String], output: [String], outcome: [String]) {
    self.input = input
    self.process = process
    self.output = output
    self.outcome = outcome
  }
}
