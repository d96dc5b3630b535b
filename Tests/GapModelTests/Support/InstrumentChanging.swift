import GapModel
import Testing

extension Instrument {
  /// The same instrument with some sections of another.
  func with(
    aggregation: Aggregation? = nil,
    dimensions: [Dimension]? = nil,
    criteria: [Criterion]? = nil,
    ladder: [SeverityStep]? = nil,
    bands: [Band]? = nil
  ) -> Instrument {
    var changed = Instrument(
      head: head,
      aggregation: aggregation ?? self.aggregation,
      techniques: techniques,
      dimensions: dimensions ?? self.dimensions,
      criteria: criteria ?? self.criteria,
      ladder: ladder ?? self.ladder,
      rules: rules,
      anchors: anchors,
      bands: bands ?? self.bands,
      beyond: beyond,
      success: success,
      leverages: leverages,
      priorities: priorities,
      total: total,
      aims: aims,
      indices: indices,
      crosswalk: crosswalk,
      examples: []
    )
    changed.sha256 = sha256
    return changed
  }

  /// A step of the ladder by its name.
  func severity(_ step: String) throws -> Distance {
    .severity(try #require(ladder.keyed(step)).judged)
  }

  /// Steps by their names, in the order given.
  func steps(_ chosen: KeyValuePairs<String, String>) throws -> Distance {
    let steps = try chosen.map { name, step in
      let criterion = try #require(criteria.keyed(name))
      return criterion.judged(try #require(criterion.steps.keyed(step)))
    }
    return .steps(steps)
  }
}
