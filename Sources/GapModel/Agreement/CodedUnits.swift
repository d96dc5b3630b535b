/// What several coders chose for the same units, of one variable.
public struct CodedUnits: Hashable, Sendable {
  /// How values relate to each other.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// They are the same or not.
    case nominal
    /// They stand in an order.
    case ordinal
    /// The distances between them count.
    case interval
  }

  /// How values relate to each other.
  public let level: Level
  /// The values that could be chosen, in their order; for an interval those that were.
  public let categories: [Double]
  /// A row for each coder, a column for each unit; `nil` where a coder chose nothing.
  public let values: [[Double?]]

  /// Creates a table of values.
  ///
  /// - Parameters:
  ///   - level: How values relate to each other.
  ///   - categories: The values that can be chosen, rising; those that occur unless given.
  ///   - values: A row for each coder, equally many columns in each; `nil` where one chose nothing.
  public init(level: Level, categories: [Double]? = nil, values: [[Double?]]) {
    self.level = level
    self.values = values
    let found = Set(values.flatMap { $0.compactMap { $0 } }).sorted()
    self.categories = categories ?? found
  }

  /// The values of each unit that at least two coders coded, in the order of the units.
  package var pairable: [[Double]] {
    units.map { $0.compactMap { $0 } }.filter { $0.count > 1 }
  }

  /// The values of each unit that all coders coded.
  package var complete: [[Double]] {
    units.map { $0.compactMap { $0 } }.filter { $0.count == values.count }
  }

  private var units: [[Double?]] {
    (values.first ?? []).indices.map { unit in values.map { $0[unit] } }
  }
}
