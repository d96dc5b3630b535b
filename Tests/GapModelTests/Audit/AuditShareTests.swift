import GapModel
import Testing

@Suite struct `The audit trail of any case` {
  static let seeds = [UInt64](200...280)

  private func assessment(_ seed: UInt64, _ aggregation: Aggregation) throws -> CaseAssessment {
    let instrument = try Shipped.five.with(aggregation: aggregation)
    var cases = RandomCases(seed: seed, instrument: instrument)
    return CaseAssessment(of: cases.next())
  }

  /// How the shares of a dimension miss its gap, by its name.
  private func missed(_ seed: UInt64, _ aggregation: Aggregation) throws -> [String] {
    let assessment = try assessment(seed, aggregation)
    let rows = AuditTrail(of: assessment).rows
    return assessment.dimensions.compactMap { dimension in
      let shares = rows.filter { $0.dimension == dimension.dimension }.map(\.share)
      let whole: Double = dimension.gap.map { $0.value > 0 ? 1 : 0 } ?? 0
      let isRight =
        isClose(shares.reduce(0, +), whole) && shares.allSatisfy { (0...1 + 1e-9).contains($0) }
      return isRight ? nil : "\(dimension.dimension) \(shares)"
    }
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `The shares of a dimension add up to all of its gap`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    #expect(try missed(seed, aggregation) == [])
  }

  @Test
  func `Two expectations of which one is met have a gap, and it comes from the other`() throws {
    // The median of 0 and 4 is 2; all of it comes from F2.
    let assessment = CaseAssessment(
      of: .of(
        [
          .direct("F1", 0, on: .expectation("T1"), by: "I1"),
          .direct("F2", 4, on: .expectation("T2"), by: "I1"),
        ],
        design: [.of("T1"), .of("T2")],
        instrument: try Shipped.five.with(aggregation: .median)
      )
    )
    #expect(try assessment.dimension("technology").gap == Gap(clamping: 2))
    #expect(AuditTrail(of: assessment).rows.map(\.share) == [0, 1])
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Everything that counts has exactly one row for each source`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let homes = Dictionary(
      uniqueKeysWithValues: assessment.assessedCase.design.map { ($0.id, $0.dimension) }
    )
    let apply = Set(assessment.dimensions.filter(\.isApplicable).map(\.dimension))
    let expected = assessment.assessedCase.findings.flatMap { finding -> [String] in
      guard let coding = finding.codings.first, coding.verdict.distance != nil else { return [] }
      let dimension: Dimension.ID? =
        switch coding.target {
        case .dimension(let id): id
        case .indicator(let reference): reference.dimension
        case .expectation(let id): homes[id]
        case nil: nil
        }
      guard let dimension, apply.contains(dimension) else { return [] }
      return finding.sources.map { "\(finding.id) \($0) \(dimension)" }
    }
    let found = AuditTrail(of: assessment).rows.map { "\($0.finding) \($0.source) \($0.dimension)" }
    #expect(found.sorted() == expected.sorted())
  }

  @Test(arguments: seeds)
  func `Its numbers are those of the assessment`(_ seed: UInt64) throws {
    let assessment = try assessment(seed, .worst)
    for row in AuditTrail(of: assessment).rows {
      let dimension = try assessment.dimension(row.dimension)
      let indicator = try #require(dimension.indicators.first { $0.subject == row.indicator })
      let voice = try #require(indicator.voices.first { $0.source == row.source })
      #expect(row.voice == voice.gap)
      #expect(row.voiced == voice.findings.count)
      #expect(voice.findings.contains(row.finding))
      #expect(row.indicatorGap == indicator.gap)
      #expect(row.decides == dimension.deciding.contains { $0.subject == row.indicator })
      #expect(row.gap == row.distance.gap)
    }
  }
}
