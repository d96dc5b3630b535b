import GapModel
import Testing

/// The same draws of the same generator, evaluated by another implementation, keep the same ratings.
@Suite struct `Firmness as another implementation computes it` {
  @Test func `The cases have the largest seed`() {
    #expect(ReferenceCase.all.contains { $0.seed == .max })
  }

  @Test(arguments: ReferenceCase.all)
  func `Each dimension is as firm`(_ entry: ReferenceCase) throws {
    let assessment = try entry.assessment
    let ratings = assessment.assessedCase.instrument.bands.map(\.rating.text)
    let firmness = Firmness(of: assessment, draws: entry.draws, seed: entry.seed)
    #expect(firmness.dimensions.map(\.dimension.text) == entry.expected.dimensions.map(\.id))
    for (found, dimension) in zip(firmness.dimensions, entry.expected.dimensions) {
      let id = dimension.id
      let expected = dimension.firmness
      #expect(found.label?.rawValue == expected?.label, "\(id)")
      #expect(isClose(found.rubric, expected?.rubric), "\(id)")
      #expect(isClose(found.interval.range, expected?.interval), "\(id)")
      let missing = expected == nil ? "not-assessed" : expected?.noInterval
      #expect(found.interval.missing?.rawValue == missing, "\(id)")
      if let expected {
        #expect(found.interval.speakers == expected.speakers, "\(id)")
        #expect(isClose(found.shares.unassessed, expected.resampling.unassessed), "\(id)")
        let shares = ratings.map { expected.resampling.shares[$0] }
        #expect(found.shares.ratings.count == shares.count, "\(id)")
        #expect(zip(found.shares.ratings, shares).allSatisfy { isClose($0, $1) }, "\(id)")
      }
      let others = found.otherAggregations.map { ($0.aggregation.rawValue, $0.rating.text) }
      #expect(
        Dictionary(uniqueKeysWithValues: others) == expected?.otherAggregations ?? [:],
        "\(id)"
      )
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The same sources and findings decide on a rating`(_ entry: ReferenceCase) throws {
    let leaveOneOut = LeaveOneOut(of: try entry.assessment)
    for (index, dimension) in entry.expected.dimensions.enumerated() {
      let sources = leaveOneOut.changes[index].map {
        ReferenceCase.ExpectedChange(source: $0.source.text, rating: $0.rating?.text)
      }
      #expect(sources == dimension.firmness?.leaveOneOut ?? [], "\(dimension.id)")
      let findings = leaveOneOut.findingChanges[index].map {
        ReferenceCase.ExpectedFindingChange(finding: $0.finding.text, rating: $0.rating?.text)
      }
      #expect(findings == dimension.firmness?.leaveOneOutFindings ?? [], "\(dimension.id)")
    }
  }

  @Test(arguments: ReferenceCase.all.filter { !$0.expected.recommendations.isEmpty })
  func `Each recommendation comes first as often, and keeps its priority as often`(
    _ entry: ReferenceCase
  ) throws {
    let assessment = try entry.assessment
    let order = RubricSensitivity(of: assessment, draws: entry.draws, seed: entry.seed).order
    for expected in entry.expected.recommendations {
      let found = order[Recommendation.ID(expected.id)]
      #expect(isClose(found?.first, expected.firstShare), "\(expected.id)")
      #expect(isClose(found?.priority, expected.priorityShare), "\(expected.id)")
    }
  }
}
