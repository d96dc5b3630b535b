/// A value of a macro index: what a government claims on average, beside what one system meets.
public struct IndexValue: Hashable, Sendable {
  /// The scheme under which it was computed.
  public let scheme: IndexScheme.ID
  /// The year it is for.
  public let year: Int
  /// The value, not rounded, on the scheme's scale.
  public let value: Double

  /// Creates a value.
  public init(scheme: IndexScheme.ID, year: Int, value: Double) {
    self.scheme = scheme
    self.year = year
    self.value = value
  }
}
