/// The gaps of a case's expectations in eight draws.
struct DrawnGaps {
  /// A gap, or its square where squares are averaged, and how much it counts.
  struct Entry: Comparable {
    var value = 0.0
    var weight = 0.0

    static func < (left: Self, right: Self) -> Bool {
      left.value < right.value || left.value == right.value && left.weight < right.weight
    }
  }

  /// The expectations' gaps; not a number in a lane whose draw leaves an expectation unassessed.
  var own: ContiguousArray<Draws>
  /// How much the expectations count in a mean.
  let weights: ContiguousArray<Double>

  /// Makes room for the gaps of expectations that count so much.
  init(weights: ContiguousArray<Double>) {
    self.weights = weights
    own = ContiguousArray(repeating: .zero, count: weights.count)
  }

  /// Room in which the gaps of a dimension are put in order.
  var room: ContiguousArray<Entry> { ContiguousArray(repeating: Entry(), count: weights.count) }

  /// Aggregates the expectations of a dimension, as ``Aggregation/aggregate(_:)`` does, to the last bit.
  ///
  /// - Parameters:
  ///   - expectations: Where the dimension's expectations stand.
  ///   - aggregations: How their gaps become its own, by lane.
  ///   - entries: What ``room`` gives.
  /// - Returns: The dimension's gaps; not a number where a draw assesses none of its expectations.
  func gaps(
    of expectations: Range<Int>,
    by aggregations: [Aggregation],
    _ entries: inout MutableSpan<Entry>
  ) -> Draws {
    var gaps = largest(of: expectations)
    for (lane, aggregation) in aggregations.enumerated() where aggregation != .worst {
      gaps[lane] = gap(of: expectations, in: lane, by: aggregation, &entries)
    }
    return gaps
  }

  private func largest(of expectations: Range<Int>) -> Draws {
    let own = own.span
    var largest = Draws(repeating: -1)
    // What is not a number is not larger than another.
    for place in expectations { largest.replace(with: own[place], where: own[place] .> largest) }
    return largest.replacing(with: .nan, where: largest .< 0)
  }

  /// The mean, quadratic or not, or the median in one draw.
  private func gap(
    of expectations: Range<Int>,
    in lane: Int,
    by aggregation: Aggregation,
    _ entries: inout MutableSpan<Entry>
  ) -> Double {
    let isSquared = aggregation == .quadraticMean
    let count = sort(expectations, in: lane, squared: isSquared, &entries)
    guard count > 0 else { return .nan }
    if aggregation == .median { return Gap(clamping: Self.median(of: entries, first: count)).value }
    let mean = Self.mean(of: entries, first: count)
    return Gap(clamping: isSquared ? mean.squareRoot() : mean).value
  }

  /// Lays out what a draw assesses, from the smallest, so that the order in a file does not change a sum;
  /// returns how many that are.
  private func sort(
    _ expectations: Range<Int>,
    in lane: Int,
    squared: Bool,
    _ entries: inout MutableSpan<Entry>
  ) -> Int {
    let own = own.span
    let weights = weights.span
    var count = 0
    for place in expectations {
      let gap = own[place][lane]
      guard !gap.isNaN else { continue }
      entries[count] = Entry(value: squared ? gap * gap : gap, weight: weights[place])
      count += 1
    }
    entries.sort(first: count)
    return count
  }

  private static func mean(of entries: borrowing MutableSpan<Entry>, first count: Int) -> Double {
    var sum = 0.0
    var weights = 0.0
    for place in 0..<count {
      sum += entries[place].value * entries[place].weight
      weights += entries[place].weight
    }
    return sum / weights
  }

  private static func median(of entries: borrowing MutableSpan<Entry>, first count: Int) -> Double {
    let middle = count / 2
    return count.isMultiple(of: 2)
      ? (entries[middle - 1].value + entries[middle].value) / 2 : entries[middle].value
  }
}
