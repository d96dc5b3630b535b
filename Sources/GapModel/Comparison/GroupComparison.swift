/// Some of the compared cases that have a region, a system or an office in common.
public struct GroupComparison: Hashable, Sendable {
  /// What they have in common; `nil` for the cases that name none.
  public let name: String?
  /// How many cases there are.
  public let count: Int
  /// The middle of their totals; `nil` where none has one, or the largest possible differ.
  public let total: Median?
  /// How the gaps spread in each dimension, in the order of the instrument.
  public let dimensions: [GapSpread]

  /// The middle of some totals.
  public struct Median: Hashable, Sendable {
    /// The middle.
    public let sum: Double
    /// The largest that each of them could be.
    public let maximum: Double
    /// How many cases have one.
    public let count: Int
  }
}

extension Comparison {
  /// Returns the cases by something they have in common, in the order of its names; cases without it last.
  ///
  /// - Parameter name: The name of the group of the case at a place of ``ComparedCases``.
  /// - Returns: The groups.
  /// - Complexity: O(*n* log *n*) in the number of cases.
  func groups(by name: (Int) -> String?) -> [GroupComparison] {
    let packed = cases.cases
    let places = Dictionary(grouping: packed.indices, by: name)
    return places.keys.sorted { left, right in
      guard let left, let right else { return left != nil }
      return left < right
    }.map { group($0, of: places[$0] ?? [], in: packed) }
  }

  private func group(_ name: String?, of places: [Int], in packed: ComparedCases) -> GroupComparison
  {
    let totals = places.compactMap { packed.total(at: $0) }
    let isOfOneMaximum = totals.allSatisfy { $0.maximum == totals[0].maximum }
    return GroupComparison(
      name: name,
      count: places.count,
      total: isOfOneMaximum
        ? totals.map { $0.sum }.median.map { middle in
          .init(sum: middle, maximum: totals[0].maximum, count: totals.count)
        } : nil,
      dimensions: instrument.dimensions.map { dimension in
        let cells = places.compactMap { packed.cell(dimension.id, of: $0) }.filter { $0.gap != nil }
        return GapSpread(
          of: cells.compactMap { $0.gap },
          aboveSmall: cells.count { $0.rating != instrument.bands.first?.rating }
        )
      }
    )
  }
}
