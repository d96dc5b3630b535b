import GapModel
import Testing

/// The order of recommendations beside one that is found as the method words it, step by step.
@Suite struct `The order of many recommendations` {
  /// Which may be done next, by the method: the most urgent, where urgencies within 1e-9 are equal; of those
  /// the one of lower effort, then name.
  private static func next(
    among waiting: [Recommendation],
    _ urgencies: [Recommendation.ID: Double]
  ) -> Recommendation? {
    let able = waiting.filter { one in
      one.requires.allSatisfy { id in
        waiting.first { $0.id == id }.map { $0.status == .done } ?? true
      }
    }
    let most = able.map { urgencies[$0.id] ?? -1 }.max() ?? 0
    return able.filter { (urgencies[$0.id] ?? -1) >= most - 1e-9 }.min { left, right in
      let places = [left, right].map { one in
        one.effort.flatMap(Effort.allCases.firstIndex(of:)) ?? Effort.allCases.count
      }
      return (places[0], left.id) < (places[1], right.id)
    }
  }

  @Test(arguments: 1...40)
  func `Each is the first of those that can be placed`(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let names = (1...30).map { Recommendation.ID("R\($0)") }.shuffled(using: &generator)
    let recommendations = names.enumerated().map { place, id in
      Recommendation.of(
        id,
        // Many are equally urgent; some address what is not assessed.
        [.dimension(generator.pick(Array(allDimensions.prefix(4))))],
        leverage: generator.pick(["direct", "contributing", "supporting"]),
        requires: place > 0 && generator.once(in: 3)
          ? [generator.pick(Array(names.prefix(place)))] : [],
        effort: generator.pick([nil, .low, .medium, .high]),
        status: generator.pick([nil, .proposed, .planned, .done])
      )
    }
    let content = Case.withGaps(
      ["information": 4, "technology": 4, "processes": 10],
      recommendations: recommendations,
      instrument: try #require(ShippedInstrument.named("heeks-itposmo"))
    )
    let assessed = CaseAssessment(of: content).recommendations
    let urgencies = Dictionary(
      uniqueKeysWithValues: assessed.compactMap { entry in
        entry.urgency.map { (entry.recommendation, $0) }
      }
    )
    var waiting = recommendations
    var expected: [Recommendation.ID] = []
    while let next = Self.next(among: waiting, urgencies) {
      expected.append(next.id)
      waiting.removeAll { $0.id == next.id }
    }
    #expect(expected.count == recommendations.count)
    #expect(assessed.map(\.recommendation) == expected)
  }

  @Test func `Ten thousand in a row come in that row`() throws {
    let ids = (0..<10_000).map { Recommendation.ID("R\($0)") }
    let recommendations = ids.indices.map { place in
      Recommendation.of(
        ids[place],
        [.dimension("technology")],
        requires: place == 0 ? [] : [ids[place - 1]]
      )
    }
    let content = Case.withGaps(
      ["technology": 5],
      recommendations: recommendations.reversed(),
      instrument: try #require(ShippedInstrument.named("heeks-itposmo"))
    )
    #expect(CaseAssessment(of: content).recommendations.map(\.recommendation) == ids)
  }
}
