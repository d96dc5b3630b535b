/// The first of several cases in an order by their gaps.
public struct Foremost: Hashable, Sendable {
  /// Their names, in that order.
  public let cases: [String]
  /// How each is rated.
  public let ratings: [ComparedCase.Cell]
  /// How many more have the gap of the last.
  public let equal: Int

  /// The most cases that are named.
  static let mostNamed = 3

  /// How many have the gap of the last of fewer, and come behind it.
  func equal(behind most: Int) -> Int {
    guard most > 0, most < ratings.count, let last = ratings[most - 1].gap else { return equal }
    let named = ratings.dropFirst(most).prefix { rating in
      rating.gap.map { abs($0 - last) <= RisingEdges.tolerance } ?? false
    }
    return named.count + (named.count == ratings.count - most ? equal : 0)
  }

  /// Takes the first of some cases that are ordered by a dimension.
  init(
    of ordered: some Collection<GapAtPlace>,
    by dimension: Dimension.ID,
    in cases: ComparedCases
  ) {
    let first = ordered.prefix(Self.mostNamed)
    self.cases = first.map { cases.id(at: $0.place) }
    ratings = first.compactMap { cases.cell(dimension, of: $0.place) }
    let last = ratings.last?.gap
    equal =
      ordered.dropFirst(Self.mostNamed)
      .prefix { abs($0.gap - (last ?? 0)) <= RisingEdges.tolerance }.count
  }
}
