import GapModel
import Testing

/// An implementation in fractions, written from the method's text alone, gives the same numbers.
@Suite struct `Gaps as another implementation computes them` {
  @Test func `All cases are read`() {
    #expect(ReferenceCase.all.count == 300)
    #expect(ReferenceCase.all.count { $0.expected.total.sum != nil } > 150)
  }

  @Test(arguments: ReferenceCase.all)
  func `Each dimension has its gap and rating, and what stands beside them`(
    _ entry: ReferenceCase
  ) throws {
    let dimensions = try entry.assessment.dimensions
    #expect(dimensions.map(\.dimension.text) == entry.expected.dimensions.map(\.id))
    for (found, expected) in zip(dimensions, entry.expected.dimensions) {
      #expect(isClose(found.gap?.value, expected.gap), "\(expected.id)")
      #expect(found.computedRating?.band.rating.text == expected.rating, "\(expected.id)")
      #expect(isClose(found.mean?.value, expected.mean), "\(expected.id)")
      #expect(isClose(found.worst?.value, expected.worst), "\(expected.id)")
      #expect(found.breadth.above == expected.breadth?.above ?? 0, "\(expected.id)")
      #expect(found.breadth.of == expected.breadth?.of ?? 0, "\(expected.id)")
      #expect(found.isMasked == expected.masked ?? false, "\(expected.id)")
      #expect(found.liesBeyondScale == expected.beyondScale ?? false, "\(expected.id)")
      #expect(found.isOfConcern == expected.concern ?? false, "\(expected.id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The same indicators set each rating, and it is provisional for the same reasons`(
    _ entry: ReferenceCase
  ) throws {
    for (found, expected) in zip(try entry.assessment.dimensions, entry.expected.dimensions) {
      let deciding = found.deciding.map { ReferenceCase.ExpectedSubject($0.subject) }
      #expect(deciding == expected.deciding ?? [], "\(expected.id)")
      #expect(found.isProvisional == expected.provisional ?? false, "\(expected.id)")
      let reasons = found.reservations.map(\.rawValue)
      #expect(reasons == expected.provisionalBecause ?? [], "\(expected.id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `Each indicator has its gap and its findings`(_ entry: ReferenceCase) throws {
    for (found, expected) in zip(try entry.assessment.dimensions, entry.expected.dimensions) {
      let assessed = found.isApplicable ? found.indicators.filter { $0.gap != nil } : []
      let wanted = expected.indicators ?? []
      #expect(
        assessed.map { ReferenceCase.ExpectedSubject($0.subject) } == wanted.map(\.subject),
        "\(expected.id)"
      )
      for (own, other) in zip(assessed, wanted) {
        #expect(isClose(own.gap?.value, other.gap), "\(expected.id)")
        #expect(own.findings.ids.map(\.text) == other.findings, "\(expected.id)")
      }
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `Each expectation has its own gap`(_ entry: ReferenceCase) throws {
    let found = try entry.assessment.dimensions.filter(\.isApplicable).flatMap(\.expectations)
    var named: [String: Double] = [:]
    for expectation in found {
      if let id = expectation.expectation { named[id.text] = expectation.gap?.value }
    }
    for (id, gap) in entry.expected.expectations {
      #expect(isClose(named[id], gap), "\(id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `Risks and open work are the same`(_ entry: ReferenceCase) throws {
    let assessment = try entry.assessment
    #expect(assessment.unjudged.map(\.text) == entry.expected.unjudged)
    for (found, expected) in zip(assessment.dimensions, entry.expected.dimensions) {
      #expect(found.risks.map(\.text) == expected.risks, "\(expected.id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The evidence is as strong, and contradicts itself at the same places`(
    _ entry: ReferenceCase
  ) throws {
    for (found, expected) in zip(try entry.assessment.dimensions, entry.expected.dimensions) {
      expect(found.evidence, expected.evidence, expected.id)
      expect(found.evidenceOfAll, expected.evidenceOfAll, expected.id)
    }
  }

  private func expect(
    _ found: Triangulation,
    _ expected: ReferenceCase.ExpectedEvidence?,
    _ dimension: String
  ) {
    #expect(found.level?.rawValue == expected?.level, "\(dimension)")
    #expect(found.sourceCount == expected?.sources ?? 0, "\(dimension)")
    #expect(found.techniques.count == expected?.techniques ?? 0, "\(dimension)")
    let conflicts = expected?.conflicts ?? []
    #expect(
      found.conflicts.map { ReferenceCase.ExpectedSubject($0.subject) } == conflicts.map(\.subject),
      "\(dimension)"
    )
    for (own, other) in zip(found.conflicts, conflicts) {
      // Whoever sees the smallest gap contradicts all that lie two bands above.
      let lowest = own.low.map(\.text)
      for low in lowest {
        let high = other.pairs.filter { $0.first == low }.compactMap(\.last)
        #expect(Set(high) == Set(own.high.map(\.text)), "\(dimension)")
      }
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The total and its readings are the same`(_ entry: ReferenceCase) throws {
    let total = try entry.assessment.total
    let expected = entry.expected.total
    #expect(isClose(total?.sum, expected.sum))
    #expect(total?.reading?.id.text == expected.reading)
    #expect(total?.otherReading?.id.text == expected.otherReading)
    #expect(total?.provisional == expected.provisional)
    #expect(total?.isOfConcern == expected.concern)
    if let total { #expect(isClose(total.maximum, expected.of)) }
  }

  @Test(arguments: ReferenceCase.all)
  func `The recommendations stand in the same order, for the same reasons`(
    _ entry: ReferenceCase
  ) throws {
    let recommendations = try entry.assessment.recommendations
    let expected = entry.expected.recommendations
    #expect(recommendations.map(\.recommendation.text) == expected.map(\.id))
    #expect(recommendations.map(\.rank) == Array(1..<(expected.count + 1)))
    #expect(recommendations.map(\.priority?.id.text) == expected.map(\.priority))
    for (found, expected) in zip(recommendations, expected) {
      #expect(isClose(found.urgency, expected.urgency), "\(expected.id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `Each recommendation would close the same, alone and all together`(
    _ entry: ReferenceCase
  ) throws {
    let assessment = try entry.assessment
    for (found, expected) in zip(assessment.recommendations, entry.expected.recommendations) {
      let closings = found.closings
      #expect(closings.map(\.dimension.text) == expected.closes.map(\.dimension), "\(expected.id)")
      #expect(closings.map(\.decides) == expected.closes.map(\.decides), "\(expected.id)")
      for (own, other) in zip(closings, expected.closes) {
        #expect(isClose(own.from.value, other.from), "\(expected.id)")
        #expect(isClose(own.to.value, other.to), "\(expected.id)")
      }
    }
    for (dimension, gap) in zip(assessment.dimensions, assessment.gapsAfterAll) {
      let expected = entry.expected.afterAll[dimension.dimension.text] ?? nil
      #expect(isClose(gap?.value, expected), "\(dimension.dimension)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The same indicators are reached by nothing`(_ entry: ReferenceCase) throws {
    let assessment = try entry.assessment
    #expect(assessment.unaddressed.map(\.text) == entry.expected.unaddressed)
    let expected = entry.expected.unaddressedIndicators
    #expect(assessment.unaddressedIndicators.map(\.dimension.text) == expected.map(\.in))
    #expect(
      assessment.unaddressedIndicators.map { ReferenceCase.ExpectedSubject($0.subject) }
        == expected.map(\.subject)
    )
  }
}
