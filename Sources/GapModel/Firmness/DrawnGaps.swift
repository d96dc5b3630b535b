/// The gaps of a case's indicators in eight draws.
struct DrawnGaps {
  /// The indicators' gaps; not a number in a lane whose draw leaves an indicator unassessed.
  var own: ContiguousArray<Draws>
  /// How much the indicators count in a mean.
  let weights: ContiguousArray<Double>

  /// Makes room for the gaps of indicators that count so much.
  init(weights: ContiguousArray<Double>) {
    self.weights = weights
    own = ContiguousArray(repeating: .zero, count: weights.count)
  }

  /// Aggregates the indicators of a dimension, as ``Aggregation/aggregate(_:)`` does, to the last bit.
  ///
  /// - Parameters:
  ///   - indicators: Where the dimension's indicators stand.
  ///   - aggregation: How their gaps become its own.
  /// - Returns: The dimension's gaps; not a number where a draw assesses none of its indicators.
  func gaps(of indicators: Range<Int>, by aggregation: Aggregation) -> Draws {
    switch aggregation {
    case .worst: return largest(of: indicators, two: false)
    case .twoWorst: return largest(of: indicators, two: true)
    case .mean, .quadraticMean, .median:
      var gaps = Draws.zero
      for lane in gaps.indices {
        gaps[lane] = aggregation.aggregate(assessed(indicators, in: lane))?.value ?? .nan
      }
      return gaps
    }
  }

  /// The largest gap, or the mean of the two largest, in all lanes at once: for the rule that most
  /// instruments have, resampling is several times quicker than lane by lane.
  private func largest(of indicators: Range<Int>, two: Bool) -> Draws {
    // An empty array is not laid out for vectors everywhere, and has no span of them then.
    guard !indicators.isEmpty else { return Draws(repeating: .nan) }
    let own = own.span
    let none = Draws(repeating: -1)
    var largest = none
    var second = none
    // What is not a number is not larger than another.
    for index in indicators {
      let isLargest = own[index] .> largest
      second.replace(with: own[index], where: own[index] .> second)
      second.replace(with: largest, where: isLargest)
      largest.replace(with: own[index], where: isLargest)
    }
    let gaps = two ? ((largest + second) / 2).replacing(with: largest, where: second .< 0) : largest
    return gaps.replacing(with: .nan, where: largest .< 0)
  }

  /// The gaps that one draw assesses, with their weights.
  private func assessed(
    _ indicators: Range<Int>,
    in lane: Int
  ) -> [(gap: Gap, weight: Double)] {
    indicators.compactMap { index in Gap(own[index][lane]).map { (gap: $0, weight: weights[index]) }
    }
  }
}
