import GapModel
import Testing

@Suite struct `What does not change a rating` {
  static let seeds = [UInt64](100...160)

  @Test(arguments: Aggregation.allCases, seeds)
  func `The order in the file changes no bit`(_ aggregation: Aggregation, _ seed: UInt64) throws {
    var cases = try cases(seed, aggregation)
    let given = cases.next()
    let numbers = AssessedNumbers(of: CaseAssessment(of: given))
    for _ in 0..<3 {
      let shuffled = given.shuffled(using: &cases.generator)
      #expect(AssessedNumbers(of: CaseAssessment(of: shuffled)) == numbers)
    }
  }

  @Test(arguments: seeds)
  func `Other names change nothing but names`(_ seed: UInt64) throws {
    var cases = try cases(seed, .worst)
    let given = cases.next()
    let numbers = AssessedNumbers(of: CaseAssessment(of: given)) { "z\($0)-x" }
    #expect(AssessedNumbers(of: CaseAssessment(of: given.renamed())) == numbers)
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Twice the weight of every source is the same`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    var cases = try cases(seed, aggregation)
    let given = cases.next()
    var doubled = given
    for index in doubled.sources.indices { doubled.sources[index].weight *= 2 }
    let numbers = AssessedNumbers(of: CaseAssessment(of: given))
    #expect(AssessedNumbers(of: CaseAssessment(of: doubled)) == numbers)
  }

  @Test(arguments: seeds)
  func `A source that repeats itself gains no weight`(_ seed: UInt64) throws {
    var cases = try cases(seed, .mean)
    let given = cases.next()
    let before = CaseAssessment(of: given)
    let indicators = before.dimensions.flatMap(\.indicators)
    // Findings that are all that their sources say on their indicator.
    let single = indicators.flatMap { indicator in
      indicator.findings.filter { finding in
        indicator.voices.filter { finding.sources.contains($0.source) }
          .allSatisfy { Array($0.findings) == [finding.finding] }
      }
    }
    for finding in single {
      let original = try #require(given.findings.first { $0.id == finding.finding })
      let repeated = given.with(findings: Array(given.findings) + [original.with(id: "again")])
      let after = CaseAssessment(of: repeated)
      #expect(after.dimensions.map(\.gap) == before.dimensions.map(\.gap))
      #expect(after.dimensions.flatMap(\.indicators).map(\.gap) == indicators.map(\.gap))
    }
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Every gap lies between 0 and 10`(_ aggregation: Aggregation, _ seed: UInt64) throws {
    var cases = try cases(seed, aggregation)
    let assessed = CaseAssessment(of: cases.next())
    for dimension in assessed.dimensions {
      var gaps = [dimension.gap, dimension.mean, dimension.worst]
      for indicator in dimension.indicators {
        gaps.append(indicator.gap)
        gaps += indicator.voices.map(\.gap)
        gaps += indicator.findings.map(\.gap)
      }
      gaps += dimension.expectations.map(\.gap)
      for case let gap? in gaps { #expect((0...10).contains(gap.value)) }
      // A gap exists exactly where an applicable dimension has a judged finding.
      let hasFinding = dimension.indicators.contains { !$0.findings.isEmpty }
      #expect((dimension.gap != nil) == (hasFinding && dimension.isApplicable))
    }
    let applicable = assessed.dimensions.filter(\.isApplicable)
    #expect((assessed.total != nil) == applicable.allSatisfy { $0.gap != nil })
    #expect(assessed.total.map { (0...$0.maximum).contains($0.sum) } ?? true)
  }

  private func cases(_ seed: UInt64, _ aggregation: Aggregation) throws -> RandomCases {
    RandomCases(seed: seed, instrument: try Shipped.five.with(aggregation: aggregation))
  }
}
