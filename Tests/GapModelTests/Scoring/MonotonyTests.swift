import GapModel
import Testing

@Suite struct `A finding that gets worse` {
  static let seeds = [UInt64](1...60)

  @Test(arguments: Aggregation.allCases, seeds)
  func `It never makes anything better`(_ aggregation: Aggregation, _ seed: UInt64) throws {
    let instrument = try Shipped.five.with(aggregation: aggregation)
    var cases = RandomCases(seed: seed, instrument: instrument)
    let before = cases.next()
    let assessed = CaseAssessment(of: before)
    for index in before.findings.indices {
      guard let worse = before.findings[index].worsened(under: instrument, &cases.generator)
      else { continue }
      var findings = Array(before.findings)
      findings[index] = worse
      let after = CaseAssessment(of: before.with(findings: findings))
      let numbers = assessed.severities
      for (name, value) in after.severities {
        let earlier = try #require(numbers[name])
        // Sums of doubles may lose their last bits.
        #expect(value >= earlier - 1e-12, "\(name) fell when \(worse.id) got worse")
      }
      #expect(after.severities.count == numbers.count)
    }
  }

  @Test func `A worse finding raises its own gap`() throws {
    let instrument = try Shipped.five
    var cases = RandomCases(seed: 7, instrument: instrument)
    for finding in (0..<20).flatMap({ _ in cases.next().findings }) {
      guard let worse = finding.worsened(under: instrument, &cases.generator) else { continue }
      let gaps = [finding, worse].compactMap(\.codings.first?.verdict.distance?.gap)
      #expect(gaps[0] < gaps[1])
    }
  }
}

extension CaseAssessment {
  /// All gaps by what they belong to.
  fileprivate var severities: [String: Double] {
    var values: [String: Double] = [:]
    for dimension in dimensions {
      values[dimension.dimension.text] = dimension.gap?.value
      for indicator in dimension.indicators {
        values["\(dimension.dimension)/\(indicator.subject.key)"] = indicator.gap?.value
        for finding in indicator.findings { values[finding.finding.text] = finding.gap.value }
      }
      for expectation in dimension.expectations {
        let name = expectation.expectation?.text ?? "all of \(dimension.dimension)"
        values[name] = expectation.gap?.value
      }
    }
    values["total"] = total?.sum
    return values
  }
}

extension Finding {
  /// The finding one step worse on one criterion or on the ladder, or 0.1 worse; `nil` at the end of the
  /// scale, and where it is not judged.
  fileprivate func worsened(
    under instrument: Instrument,
    _ generator: inout SplitMix
  ) -> Finding? {
    switch codings.first?.verdict.distance {
    case nil: return nil
    case .severity(let step):
      // The gravest step stands first.
      let worse = instrument.ladder.last { $0.value > step.value }
      return worse.map { with(distance: .severity($0.judged)) }
    case .direct(let gap): return Gap(gap.value + 0.1).map { with(distance: .direct($0)) }
    case .steps(let steps):
      let index = Int.random(in: steps.indices, using: &generator)
      guard let criterion = instrument.criteria.keyed(steps[index].criterion.text),
        let worse = criterion.steps.first(where: { $0.value > steps[index].value })
      else { return nil }
      var changed = steps
      changed[index] = criterion.judged(worse)
      return with(distance: .steps(changed))
    }
  }
}
