/// Krippendorff's alpha: how far coders agree beyond chance, for any number of them, missing values
/// included.
///
///     α = 1 − Dₒ ÷ Dₑ
///
/// Dₒ is the disagreement observed within units, Dₑ that of values paired at random.
///
/// - SeeAlso: K. Krippendorff, *Content Analysis* (2013), chapter 12; <doc:Method>, section 8.
package struct KrippendorffAlpha {
  /// The share of resamples on either side of the interval of alpha; method, section 8.
  private static let tail = 0.025
  /// The share of resamples that the interval of alpha spans.
  package static let level = 1 - 2 * tail

  private let level: CodedUnits.Level
  private let categories: [Double]
  /// The indices of the values among the categories, unit by unit.
  private let units: [[Int]]

  /// Prepares the pairable units of some codings.
  package init(of coded: CodedUnits) {
    level = coded.level
    let found = Set(coded.categories).union(coded.pairable.joined()).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(found, found.indices))
    categories = found
    units = coded.pairable.map { $0.compactMap { indices[$0] } }
  }

  /// How many units at least two coders coded.
  package var count: Int { units.count }

  /// Alpha; `nil` where it does not exist: without a pair of values, or with one value only.
  package var value: Double? { value(of: Array(units.indices)) }

  /// The middle 95% (``level``) of alpha when units are drawn again, by nearest rank, of the resamples for
  /// which it exists.
  ///
  /// - Parameters:
  ///   - resamples: How many times to draw as many units as there are, with replacement.
  ///   - seed: Where the generator begins.
  /// - Returns: `nil` where there is no alpha, or none in any resample.
  package func interval(resamples: Int, seed: UInt64) -> ClosedRange<Double>? {
    guard value != nil else { return nil }
    var generator = SeededGenerator(seed: seed)
    var drawn = [Int](repeating: 0, count: units.count)
    var values: [Double] = []
    for _ in 0..<resamples {
      for index in drawn.indices { drawn[index] = generator.next(below: units.count) }
      if let value = value(of: drawn) { values.append(value) }
    }
    values.sort()
    guard let low = values.nearestRank(Self.tail),
      let high = values.nearestRank(1 - Self.tail)
    else { return nil }
    return low...high
  }

  private func value(of chosen: [Int]) -> Double? {
    var marginals = [Double](repeating: 0, count: categories.count)
    for unit in chosen {
      for value in units[unit] { marginals[value] += 1 }
    }
    let total = marginals.reduce(0, +)
    guard total > 1 else { return nil }
    // For an order, how many values were chosen up to each category.
    var cumulated = marginals
    for index in cumulated.indices.dropFirst() { cumulated[index] += cumulated[index - 1] }
    func distance(_ one: Int, _ other: Int) -> Double {
      switch level {
      case .nominal: return one == other ? 0 : 1
      case .interval:
        let difference = categories[one] - categories[other]
        return difference * difference
      case .ordinal:
        let (low, high) = (min(one, other), max(one, other))
        let between = cumulated[high] - (low > 0 ? cumulated[low - 1] : 0)
        let difference = between - (marginals[one] + marginals[other]) / 2
        return difference * difference
      }
    }
    var observed = 0.0
    for unit in chosen {
      let values = units[unit]
      var sum = 0.0
      for one in values.indices {
        for other in values.indices.dropFirst(one + 1) {
          sum += 2 * distance(values[one], values[other])
        }
      }
      observed += sum / Double(values.count - 1)
    }
    var expected = 0.0
    for one in categories.indices where marginals[one] > 0 {
      for other in categories.indices.dropFirst(one + 1) where marginals[other] > 0 {
        expected += 2 * marginals[one] * marginals[other] * distance(one, other)
      }
    }
    guard expected > 0 else { return nil }
    return 1 - (total - 1) * observed / expected
  }
}
