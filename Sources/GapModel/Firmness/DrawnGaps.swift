/// The gaps of a case's indicators in eight draws.
struct DrawnGaps {
  /// A gap, or its square where squares are averaged, and how much it counts.
  struct Entry: Comparable {
    var value = 0.0
    var weight = 0.0

    static func < (left: Self, right: Self) -> Bool {
      left.value < right.value || left.value == right.value && left.weight < right.weight
    }
  }

  /// The indicators' gaps; not a number in a lane whose draw leaves an indicator unassessed.
  var own: ContiguousArray<Draws>
  /// How much the indicators count in a mean.
  let weights: ContiguousArray<Double>

  /// Makes room for the gaps of indicators that count so much.
  init(weights: ContiguousArray<Double>) {
    self.weights = weights
    own = ContiguousArray(repeating: .zero, count: weights.count)
  }

  /// Room in which the gaps of a dimension are put in order.
  var room: ContiguousArray<Entry> { ContiguousArray(repeating: Entry(), count: weights.count) }

  /// Aggregates the indicators of a dimension, as ``Aggregation/aggregate(_:)`` does, to the last bit.
  ///
  /// - Parameters:
  ///   - indicators: Where the dimension's indicators stand.
  ///   - aggregation: How their gaps become its own.
  ///   - entries: What ``room`` gives.
  /// - Returns: The dimension's gaps; not a number where a draw assesses none of its indicators.
  func gaps(
    of indicators: Range<Int>,
    by aggregation: Aggregation,
    _ entries: inout MutableSpan<Entry>
  ) -> Draws {
    if aggregation == .worst || aggregation == .twoWorst {
      return largest(of: indicators, two: aggregation == .twoWorst)
    }
    var gaps = Draws.zero
    for lane in gaps.indices {
      gaps[lane] = gap(of: indicators, in: lane, by: aggregation, &entries)
    }
    return gaps
  }

  /// The largest gap, or the mean of the two largest.
  private func largest(of indicators: Range<Int>, two: Bool) -> Draws {
    let own = own.span
    let none = Draws(repeating: -1)
    var largest = none
    var second = none
    // What is not a number is not larger than another.
    for place in indicators {
      let isLargest = own[place] .> largest
      second.replace(with: own[place], where: own[place] .> second)
      second.replace(with: largest, where: isLargest)
      largest.replace(with: own[place], where: isLargest)
    }
    let gaps = two ? ((largest + second) / 2).replacing(with: largest, where: second .< 0) : largest
    return gaps.replacing(with: .nan, where: largest .< 0)
  }

  /// The mean, quadratic or not, or the median in one draw.
  private func gap(
    of indicators: Range<Int>,
    in lane: Int,
    by aggregation: Aggregation,
    _ entries: inout MutableSpan<Entry>
  ) -> Double {
    let isSquared = aggregation == .quadraticMean
    let count = sort(indicators, in: lane, squared: isSquared, &entries)
    guard count > 0 else { return .nan }
    if aggregation == .median { return Gap(clamping: Self.median(of: entries, first: count)).value }
    let mean = Self.mean(of: entries, first: count)
    return Gap(clamping: isSquared ? mean.squareRoot() : mean).value
  }

  /// Lays out what a draw assesses, from the smallest, so that the order in a file does not change a sum;
  /// returns how many that are.
  private func sort(
    _ indicators: Range<Int>,
    in lane: Int,
    squared: Bool,
    _ entries: inout MutableSpan<Entry>
  ) -> Int {
    let own = own.span
    let weights = weights.span
    var count = 0
    for place in indicators {
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
