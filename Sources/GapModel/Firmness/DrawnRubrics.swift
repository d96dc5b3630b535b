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
  /// Room in which numbers are put in order.
  private var room: ContiguousArray<Double>

  /// Begins with the rubric of an instrument.
  init(of instrument: Instrument) {
    givenValues = DrawnValues(of: instrument)
    givenEdges = instrument.bands.dropLast().map(\.to)
    weights = ContiguousArray(repeating: .one, count: instrument.criteria.count + 1)
    values = ContiguousArray(repeating: .zero, count: givenValues.all.count)
    edges = ContiguousArray(repeating: .zero, count: givenEdges.count)
    let most = [weights.count, edges.count, values.count].max() ?? 0
    room = ContiguousArray(repeating: 0, count: most)
  }

  /// Draws the rubrics of some lanes.
  mutating func redraw(_ lanes: Range<Int>, from generator: inout SeededGenerator) {
    for lane in lanes {
      redrawWeights(lane, &generator)
      for range in givenValues.ranges {
        move(range.map { givenValues.all[$0] }, within: Gap.scale, &generator)
        for (index, place) in range.enumerated() { values[place][lane] = room[index] }
      }
      move(givenEdges, within: -.infinity...(.infinity), &generator)
      for place in edges.indices { edges[place][lane] = room[place] }
    }
  }

  /// Draws weights that add up to 1, every such set equally likely.
  private mutating func redrawWeights(_ lane: Int, _ generator: inout SeededGenerator) {
    let criteria = weights.count - 1
    guard criteria > 0 else { return }
    var cuts = room.mutableSpan
    for place in 0..<(criteria - 1) { cuts[place] = generator.nextUniform() }
    cuts[criteria - 1] = 1
    cuts.sort(first: criteria - 1)
    weights[0][lane] = room[0]
    for place in 1..<criteria { weights[place][lane] = room[place] - room[place - 1] }
  }

  /// Moves numbers, all moves equally likely, and puts them in order again; the room takes them.
  private mutating func move(
    _ numbers: [Double],
    within range: ClosedRange<Double>,
    _ generator: inout SeededGenerator
  ) {
    for (place, number) in numbers.enumerated() {
      let moved = number + (2 * Self.mostMoved) * (generator.nextUniform() - 0.5)
      room[place] = min(max(moved, range.lowerBound), range.upperBound)
    }
    var moved = room.mutableSpan
    moved.sort(first: numbers.count)
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
    if position > 0 { earned .&= gaps .> edges[position - 1] + RisingEdges.tolerance }
    if position < edges.count { earned .&= gaps .<= edges[position] + RisingEdges.tolerance }
    return earned
  }
}
