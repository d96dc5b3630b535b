/// The rubrics of eight draws: the criteria's weights, the edges between the bands, the aggregation.
struct DrawnRubrics {
  /// How far an edge is moved at most, in points of the scale.
  private static let mostMoved = 0.5

  /// The criteria's weights, in the order of the instrument, and behind them that of gaps given directly,
  /// which stays 1.
  private(set) var weights: ContiguousArray<Draws>
  /// How a dimension's gap follows from its expectations', by lane.
  private(set) var aggregations: [Aggregation]
  /// The edges between the bands, rising.
  private var edges: ContiguousArray<Draws>

  /// The edges as the instrument has them.
  private let givenEdges: [Double]
  private let bound = SeededGenerator.Bound(Aggregation.allCases.count)
  /// Room in which numbers are put in order.
  private var room: ContiguousArray<Double>

  /// Begins with the rubric of an instrument.
  init(of instrument: Instrument) {
    let lanes = Draws.zero.indices
    givenEdges = instrument.bands.dropLast().map(\.to)
    weights = ContiguousArray(repeating: .one, count: instrument.criteria.count + 1)
    aggregations = lanes.map { _ in instrument.aggregation }
    edges = ContiguousArray(repeating: .zero, count: givenEdges.count)
    room = ContiguousArray(repeating: 0, count: max(weights.count, edges.count))
  }

  /// Draws the rubrics of some lanes.
  mutating func redraw(_ lanes: Range<Int>, from generator: inout SeededGenerator) {
    for lane in lanes {
      redrawWeights(lane, &generator)
      redrawEdges(lane, &generator)
      aggregations[lane] = Aggregation.allCases[generator.next(below: bound)]
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

  /// Moves each edge, all moves equally likely.
  private mutating func redrawEdges(_ lane: Int, _ generator: inout SeededGenerator) {
    let count = edges.count
    for (place, edge) in givenEdges.enumerated() {
      room[place] = edge + (2 * generator.nextUniform() - 1) * Self.mostMoved
    }
    var moved = room.mutableSpan
    moved.sort(first: count)
    for place in edges.indices { edges[place][lane] = room[place] }
  }

  /// Where gaps earn the rating at a position.
  func earn(_ position: Int, _ gaps: Draws) -> SIMDMask<Draws.MaskStorage> {
    var earned = gaps .== gaps
    if position > 0 { earned .&= gaps .> edges[position - 1] + RisingEdges.tolerance }
    if position < edges.count { earned .&= gaps .<= edges[position] + RisingEdges.tolerance }
    return earned
  }
}
