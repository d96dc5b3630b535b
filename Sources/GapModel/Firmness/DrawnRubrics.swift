/// The rubrics of eight draws: the criteria's weights, the values of the steps, the edges between the bands.
///
/// The order of the draws is written in <doc:Draws>, so that another implementation gets the same numbers.
struct DrawnRubrics {
  /// How far a value or an edge is moved at most, in points of the scale; method, section 6.
  static let mostMoved = 0.5

  /// The criteria's weights, in the order of the instrument, and behind them that of what has one value,
  /// which stays 1.
  private(set) var weights: ContiguousArray<Draws>
  /// The values of the steps, as ``DrawnValues`` lists them.
  private var values: ContiguousArray<Draws>
  /// The edges between the bands, rising.
  private var edges: ContiguousArray<Draws>

  /// Values and edges as the instrument has them.
  private let givenValues: DrawnValues
  private let givenEdges: [Double]
  /// The numbers of the draw at hand, rising.
  private var drawn: [Double] = []

  /// Begins with the rubric of an instrument.
  init(of instrument: Instrument) {
    givenValues = DrawnValues(of: instrument)
    givenEdges = instrument.bands.dropLast().map { $0.to }
    weights = ContiguousArray(repeating: .one, count: instrument.criteria.count + 1)
    values = ContiguousArray(repeating: .zero, count: givenValues.all.count)
    edges = ContiguousArray(repeating: .zero, count: givenEdges.count)
  }

  /// Draws the rubrics of some lanes.
  mutating func redraw(_ lanes: Range<Int>, from generator: inout SeededGenerator) {
    for lane in lanes {
      redrawWeights(lane, &generator)
      for range in givenValues.ranges {
        move(range.map { givenValues.all[$0] }, within: Gap.scale, &generator)
        for (index, edge) in range.enumerated() { values[edge][lane] = drawn[index] }
      }
      move(givenEdges, within: -.infinity...(.infinity), &generator)
      for edge in edges.indices { edges[edge][lane] = drawn[edge] }
    }
  }

  /// Draws weights that add up to 1, every such set equally likely.
  private mutating func redrawWeights(_ lane: Int, _ generator: inout SeededGenerator) {
    let criteria = weights.count - 1
    guard criteria > 0 else { return }
    drawn.removeAll(keepingCapacity: true)
    for _ in 1..<criteria { drawn.append(generator.nextUniform()) }
    drawn.sort()
    drawn.append(1)
    var last = 0.0
    for (criterion, cut) in drawn.enumerated() {
      weights[criterion][lane] = cut - last
      last = cut
    }
  }

  /// Moves numbers, all moves equally likely, and puts them in order again.
  private mutating func move(
    _ numbers: [Double],
    within range: ClosedRange<Double>,
    _ generator: inout SeededGenerator
  ) {
    drawn.removeAll(keepingCapacity: true)
    for number in numbers {
      let moved = number + (2 * Self.mostMoved) * (generator.nextUniform() - 0.5)
      drawn.append(min(max(moved, range.lowerBound), range.upperBound))
    }
    drawn.sort()
  }

  /// A judged value under the rubrics.
  func value(at point: DrawnValues.Point) -> Draws {
    switch point {
    case .fixed(let value): Draws(repeating: value)
    case .between(_, let upper, 1): values[upper]
    case .between(let lower, let upper, let share):
      (lower.map { values[$0] } ?? .zero) * (1 - share) + values[upper] * share
    }
  }

  /// Where gaps earn the rating at a position.
  func earn(_ position: Int, _ gaps: Draws) -> SIMDMask<Draws.MaskStorage> {
    var earned = gaps .== gaps
    if position > 0 { earned .&= RisingEdges.lie(gaps, above: edges[position - 1]) }
    if position < edges.count { earned .&= .!RisingEdges.lie(gaps, above: edges[position]) }
    return earned
  }
}
