import GapModel
import Testing

/// An implementation in fractions, written from the method's text alone, gives the same numbers.
@Suite struct `Gaps as another implementation computes them` {
  @Test func `All cases are read`() {
    #expect(ReferenceCase.all.count == 240)
    #expect(ReferenceCase.all.count { $0.expected.total.value != nil } == 207)
  }

  @Test(arguments: ReferenceCase.all)
  func `Each dimension has its gap, rating, mean and breadth`(_ entry: ReferenceCase) throws {
    let dimensions = try entry.assessment.dimensions
    #expect(dimensions.map(\.dimension.text) == entry.expected.dimensions.map(\.id))
    for (found, expected) in zip(dimensions, entry.expected.dimensions) {
      #expect(isClose(found.gap?.value, expected.gap), "\(expected.id)")
      #expect(found.computedRating?.band.rating.text == expected.rating, "\(expected.id)")
      #expect(isClose(found.mean?.value, expected.mean), "\(expected.id)")
      #expect(found.breadth.above == expected.breadth, "\(expected.id)")
      #expect(found.restsOnOne == expected.restsOnOne, "\(expected.id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `Each expectation has its gap`(_ entry: ReferenceCase) throws {
    let found = try entry.assessment.dimensions.filter(\.isApplicable).flatMap(\.expectations)
    var named: [String: Double?] = [:]
    for expectation in found {
      if let id = expectation.expectation {
        named.updateValue(expectation.gap?.value, forKey: id.text)
      }
    }
    #expect(named.keys.sorted() == entry.expected.expectations.keys.sorted())
    for (id, gap) in entry.expected.expectations {
      #expect(isClose(named[id] ?? nil, gap), "\(id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The evidence is as strong, and contradicts itself as often`(
    _ entry: ReferenceCase
  ) throws {
    let assessment = try entry.assessment
    let instrument = assessment.assessedCase.instrument
    for (found, expected) in zip(assessment.dimensions, entry.expected.dimensions) {
      let evidence = found.evidence
      #expect(evidence.level?.rawValue == expected.evidence?.level, "\(expected.id)")
      #expect(evidence.sources.count == expected.evidence?.sources ?? 0, "\(expected.id)")
      #expect(evidence.techniques.count == expected.evidence?.techniques ?? 0, "\(expected.id)")
      let conflicts = expected.evidence?.conflictingExpectations ?? 0
      #expect(evidence.conflicts.count == conflicts, "\(expected.id)")
      // The program names both sides; the pairs are counted here, from its voices.
      let voices = found.isApplicable ? found.expectations.map(\.voices) : []
      let pairs = voices.reduce(0) { sum, voices in
        let ranks = voices.map { instrument.rating(of: $0.gap).rank }
        return sum + ranks.reduce(0) { own, rank in own + ranks.count { $0 >= rank + 2 } }
      }
      #expect(pairs == expected.evidence?.conflictingPairs ?? 0, "\(expected.id)")
    }
  }

  @Test(arguments: ReferenceCase.all)
  func `The total and its reading are the same`(_ entry: ReferenceCase) throws {
    let total = try entry.assessment.total
    let expected = entry.expected.total
    #expect(isClose(total?.sum, expected.value))
    #expect(total?.reading?.id.text == expected.reading)
    if let total { #expect(isClose(total.maximum, expected.of)) }
  }

  @Test(arguments: ReferenceCase.all)
  func `The recommendations stand in the same order, for the same reasons`(
    _ entry: ReferenceCase
  ) throws {
    let assessment = try entry.assessment
    let recommendations = assessment.recommendations
    let expected = entry.expected.recommendations
    #expect(recommendations.map(\.recommendation.text) == expected.map(\.id))
    #expect(recommendations.map(\.rank) == expected.map(\.rank))
    #expect(recommendations.map(\.priority?.id.text) == expected.map(\.priority))
    for (found, expected) in zip(recommendations, expected) {
      #expect(isClose(found.urgency, expected.urgency), "\(expected.id)")
    }
    #expect(assessment.unaddressed.map(\.text) == entry.expected.unaddressed)
  }
}
