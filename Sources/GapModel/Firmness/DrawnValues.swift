/// The values of an instrument's steps in the order in which a rubric draws them: criterion by criterion, then
/// the ladder, each from the smallest value up, without what settles that the design is met.
struct DrawnValues {
  /// Where a judged value stands among them.
  enum Point: Hashable {
    /// It stays where it is.
    case fixed(Double)
    /// It lies between two of them, or between 0 and the first: from the lower so far towards the upper.
    case between(lower: Int?, upper: Int, share: Double)
  }

  /// All values.
  let all: [Double]
  /// Where those of each criterion stand; behind them those of the ladder.
  let ranges: [Range<Int>]

  /// Takes the values of an instrument.
  init(of instrument: Instrument) {
    var all: [Double] = []
    var ranges: [Range<Int>] = []
    for criterion in instrument.criteria {
      let values = criterion.steps.map { $0.value }.sorted().filter {
        !(criterion.settles && $0 == 0)
      }
      ranges.append(all.count..<all.count + values.count)
      all += values
    }
    let ladder = instrument.ladder.map { $0.value }.sorted()
    ranges.append(all.count..<all.count + ladder.count)
    self.all = all + ladder
    self.ranges = ranges
  }

  /// Where a value on a criterion stands.
  func step(_ value: Double, onCriterion index: Int) -> Point { point(value, in: ranges[index]) }

  /// Where a value on the ladder stands.
  func severity(_ value: Double) -> Point { point(value, in: ranges[ranges.count - 1]) }

  private func point(_ value: Double, in range: Range<Int>) -> Point {
    guard value > 0, let upper = range.first(where: { all[$0] >= value }) else {
      return .fixed(value)
    }
    let lower = upper == range.lowerBound ? nil : upper - 1
    let from = lower.map { all[$0] } ?? 0
    return .between(lower: lower, upper: upper, share: (value - from) / (all[upper] - from))
  }
}
