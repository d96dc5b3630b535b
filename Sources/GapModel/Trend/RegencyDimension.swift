/// One dimension across several offices over the same times.
public struct RegencyDimension: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// Which ways it went at the offices.
  public let tally: ChangeTally
  /// The middle of the offices' gaps over time.
  public let median: MedianChange

  init(of offices: [DimensionTrend]) {
    dimension = offices.first?.dimension ?? ""
    tally = ChangeTally(of: offices)
    median = MedianChange(
      of: offices.map { $0.change.gaps },
      at: offices.first?.change.gaps.count ?? 0
    )
  }
}

/// The middle of several offices' values over time, always of the same offices.
public struct MedianChange: Hashable, Sendable {
  /// How many offices have a value at all times; only they are in it.
  public let offices: Int
  /// The medians, and how they went; `nil` at each time where no office is in it.
  public let change: Trend.Change

  /// Takes the offices that have a value at all times.
  ///
  /// - Parameters:
  ///   - values: The values of each office over time.
  ///   - times: How many times there are.
  init(of values: [[Double?]], at times: Int) {
    let whole = values.map { $0.compactMap { $0 } }.filter { $0.count == times }
    offices = whole.count
    change = Trend.Change((0..<times).map { time in whole.map { $0[time] }.median })
  }
}
