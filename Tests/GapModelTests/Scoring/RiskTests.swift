import GapModel
import Testing

@Suite struct `Risks and findings not yet judged` {
  @Test(arguments: Aggregation.allCases, [UInt64](800...830))
  func `They change no gap, rating, evidence, interval or share`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    var cases = RandomCases(seed: seed, instrument: try Shipped.five.with(aggregation: aggregation))
    let given = cases.next()
    let more = given.addingRisksAndOpenWork(using: &cases.generator)
    let (before, after) = (CaseAssessment(of: given), CaseAssessment(of: more))
    for (one, other) in zip(before.dimensions, after.dimensions) {
      #expect(one.gap == other.gap)
      #expect(one.mean == other.mean)
      #expect(one.worst == other.worst)
      #expect(one.band == other.band)
      #expect(one.success == other.success)
      #expect(one.breadth == other.breadth)
      #expect(one.deciding.map(\.subject) == other.deciding.map(\.subject))
      #expect(one.reservations == other.reservations)
      #expect(one.isProvisional == other.isProvisional)
      #expect(one.evidence == other.evidence)
      #expect(one.evidenceOfAll == other.evidenceOfAll)
    }
    #expect(before.total == after.total)
    #expect(before.recommendations == after.recommendations)
    #expect(before.gapsAfterAll == after.gapsAfterAll)
    #expect(before.unaddressedIndicators == after.unaddressedIndicators)
    #expect(AuditTrail(of: before).rows == AuditTrail(of: after).rows)
    let firmness = (Firmness(of: before, draws: 40), Firmness(of: after, draws: 40))
    #expect(firmness.0 == firmness.1)
  }

  @Test func `Each is listed where it belongs`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [
          .judged("F1", .risk, on: .at("network")), .judged("F2", .risk, on: .expectation("E1")),
          .judged("F3", .risk, on: .dimension("technology")),
          .judged("F4", .risk, on: .at("in-system", "processes")),
          .judged("F5", .unjudged, on: .at("network")), .judged("F6", .risk, on: nil),
          .direct("F7", 9, on: .at("server")),
          .judged("F8", .judged(.direct(Gap(clamping: 9))), on: nil),
        ],
        design: [.of("E1", indicator: "server")],
        instrument: try Shipped.five
      )
    )
    #expect(Array(try assessed.dimension("technology").risks) == ["F1", "F2", "F3"])
    #expect(Array(try assessed.dimension("processes").risks) == ["F4"])
    // A risk or a gap without a place waits to be placed.
    #expect(Array(assessed.unjudged) == ["F5", "F6", "F8"])
    #expect(try assessed.dimension("technology").gap == Gap(9))
    #expect(try assessed.dimension("processes").gap == nil)
  }

  @Test func `A case of nothing else has no gap at all`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [
          .judged("F1", .risk, on: .at("network")),
          .judged("F2", .unjudged, on: .dimension("processes")),
        ],
        instrument: try Shipped.three
      )
    )
    #expect(assessed.dimensions.allSatisfy { $0.gap == nil && $0.band == nil })
    #expect(assessed.total == nil)
    let empty = CaseAssessment(of: .of([], sources: [.of("I1")], instrument: try Shipped.three))
    #expect(empty.dimensions.allSatisfy { $0.gap == nil && $0.indicators.isEmpty })
  }
}

extension Case {
  /// The same case with risks and open work among its findings, by its own sources.
  fileprivate func addingRisksAndOpenWork(using generator: inout SplitMix) -> Case {
    let targets =
      design.map { Target.expectation($0.id) }
      + instrument.dimensions.flatMap { dimension in
        [.dimension(dimension.id)]
          + dimension.indicators.map { .indicator(IndicatorReference(dimension.id, $0.id)) }
      }
    var mixed = Array(findings)
    for number in 0..<12 {
      let isPlaced = !generator.once(in: 5)
      let verdict: Verdict = generator.once(in: 2) ? .risk : .unjudged
      let finding = Finding(
        id: Finding.ID("N\(number)"),
        sources: generator.some(sources.map(\.id)),
        statement: "Feared or open",
        codings: [Coding(target: isPlaced ? generator.pick(targets) : nil, verdict: verdict)]
      )
      mixed.insert(finding, at: Int.random(in: 0...mixed.count, using: &generator))
    }
    return with(findings: mixed)
  }
}
