import GapModel
import Testing

@Suite struct `The consensus of several coders` {
  private let first = Target.expectation("T1")
  private let second = Target.dimension("processes")

  @Test func `The target that most coders chose counts`() {
    let coding = Consensus.of(
      finding([(first, .direct(at(2))), (second, .direct(at(4))), (first, .direct(at(9)))])
    )
    #expect(coding.target == first)
    // The median of all three: 2, 4, 9.
    #expect(coding.verdict == .judged(.direct(at(4))))
  }

  @Test func `A tie is open work until an agreement settles it`() throws {
    let codings: [(Target?, Distance)] = [(first, .direct(at(2))), (second, .direct(at(4)))]
    let tied = finding(codings)
    #expect(Consensus.isTied(tied))
    #expect(Consensus.of(tied).target == nil)
    let before = CaseAssessment(
      of: .of([tied], design: [.of("T1")], instrument: try Shipped.five)
    )
    #expect(Array(before.unjudged) == ["F1"])
    #expect(before.dimensions.allSatisfy { $0.gap == nil })
    let agreed = finding(codings, AgreedCoding(target: second))
    #expect(!Consensus.isTied(agreed))
    #expect(Consensus.of(agreed).target == second)
    // What was not agreed on stays the median: (2 + 4) / 2.
    #expect(Consensus.of(agreed).verdict == .judged(.direct(at(3))))
  }

  @Test func `Three targets of which none leads are a tie`() {
    let third = Target.indicator(IndicatorReference("technology", "network"))
    let tied = finding([
      (first, .direct(at(2))), (second, .direct(at(4))), (third, .direct(at(4))),
      (first, .direct(at(2))), (third, .direct(at(4))),
    ])
    #expect(Consensus.isTied(tied))
    #expect(Consensus.of(tied).target == nil)
  }

  @Test func `Who chose no target has no say in it`() {
    let coding = Consensus.of(finding([(nil, .direct(at(2))), (second, .direct(at(4)))]))
    #expect(coding.target == second)
    #expect(coding.verdict == .judged(.direct(at(3))))
  }

  @Test func `Without any coding a finding is not yet judged`() {
    let uncoded = Finding(id: "F1", sources: ["I1"], statement: "Statement", codings: [])
    #expect(Consensus.of(uncoded) == Coding(target: nil, verdict: .unjudged))
    #expect(!Consensus.isTied(uncoded))
  }

  @Test func `Who judged nothing is left out`() {
    let codings: [(Target?, Verdict)] = [
      (first, .unjudged), (first, .judged(.direct(at(7)))), (first, .unjudged),
    ]
    #expect(Consensus.of(finding(codings)).verdict == .judged(.direct(at(7))))
    let nobody: [(Target?, Verdict)] = [(first, .unjudged), (first, .unjudged)]
    #expect(Consensus.of(finding(nobody)) == Coding(target: first, verdict: .unjudged))
  }

  // Who judges nothing is not counted, so that one of two is half, and one of one is all.
  static let splits: [(risks: Int, judged: Int, unjudged: Int, isRisk: Bool)] = [
    (1, 0, 0, true), (1, 0, 3, true), (1, 1, 0, false), (2, 1, 0, true), (2, 2, 5, false),
    (3, 2, 0, true), (1, 2, 0, false),
  ]

  @Test(arguments: splits.indices)
  func `It is a risk when more than half of those who decided say so`(_ index: Int) {
    let split = Self.splits[index]
    let verdicts =
      [Verdict](repeating: .risk, count: split.risks)
      + [Verdict](repeating: .judged(.direct(at(4))), count: split.judged)
      + [Verdict](repeating: .unjudged, count: split.unjudged)
    let codings: [(Target?, Verdict)] = verdicts.map { (first, $0) }
    let expected: Verdict = split.isRisk ? .risk : .judged(.direct(at(4)))
    #expect(Consensus.of(finding(codings)).verdict == expected)
  }

  @Test func `Where coders judged in different ways the median of their gaps counts`() throws {
    let steps = try Shipped.three.steps(["impact": "slows"])
    let severe = try Shipped.three.severity("severe")
    // 3 by the criterion, 7 by the ladder, 4 directly.
    let gap = try gap([(first, steps), (first, severe), (first, .direct(at(4)))])
    #expect(gap == 4)
    // What is met is 0: 0, 3 and 7.
    let matches = try Shipped.three.steps(["fit": "matches"])
    #expect(try self.gap([(first, steps), (first, severe), (first, matches)]) == 3)
  }

  @Test func `Steps of the ladder have the median of their values`() throws {
    let ladder = ["slight", "severe", "moderate"]
    let codings: [(Target?, Distance)] = try ladder.map { (first, try Shipped.three.severity($0)) }
    // 1, 3, 7
    let moderate = try Shipped.three.severity("moderate")
    #expect(Consensus.of(finding(codings)).verdict == .judged(moderate))
    // 1 and 7: (1 + 7) / 2 = 4 is no step.
    let two = Consensus.of(finding(Array(codings.prefix(2))))
    #expect(two.verdict == .judged(.severity(JudgedSeverity(step: nil, value: 4))))
  }

  @Test func `Agreed steps stand before the median`() throws {
    let agreed = try Shipped.three.steps(["impact": "disrupts"])
    let coding = Consensus.of(
      finding(
        [(first, try steps("mostly", "slows")), (first, try steps("mostly", "slows"))],
        AgreedCoding(verdict: .judged(agreed))
      )
    )
    #expect(coding.verdict == .judged(agreed))
    #expect(coding.target == first)
  }

  @Test func `An agreement on everything leaves nothing to the codings`() {
    let agreed = AgreedCoding(target: second, verdict: .risk)
    let coding = Consensus.of(
      finding([(first, .direct(at(9))), (first, .direct(at(9)))], agreed)
    )
    #expect(coding == Coding(target: second, verdict: .risk))
  }

  @Test func `Of three coders the middle one counts on each criterion`() throws {
    let judged = try medianSteps([
      (first, try steps("nearly", "stops")),
      (first, try steps("barely", "slows")),
      (first, try steps("mostly", "hampers")),
    ])
    // fit 1, 3, 7; impact 3, 5, 9
    #expect(judged.map(\.value) == [3, 5])
    #expect(judged.map(\.step) == ["mostly", "hampers"])
    // (1·3 + 2·5) / 3
    #expect(isClose(Distance.steps(judged).gap.value, 13.0 / 3))
  }

  @Test func `Between two coders lies a value that may be no step`() throws {
    let judged = try medianSteps([
      (first, try steps("nearly", "slows")), (first, try steps("mostly", "slows")),
    ])
    // fit (1 + 3) / 2 = 2, which is no step; impact 3 and 3
    #expect(judged.map(\.value) == [2, 3])
    #expect(judged.map(\.step) == [nil, "slows"])
    // (1·2 + 2·3) / 3
    #expect(isClose(Distance.steps(judged).gap.value, 8.0 / 3))
  }

  @Test func `A criterion counts with those who judged it`() throws {
    let gap = try gap([
      (first, try Shipped.three.steps(["impact": "slows"])),
      (first, try Shipped.three.steps(["impact": "slows", "coverage": "all"])),
      (first, try Shipped.three.steps(["impact": "disrupts", "coverage": "most"])),
    ])
    // impact 3, 3, 7 → 3; coverage 7, 9 → 8; (2·3 + 1·8) / 3 = 14 / 3
    #expect(isClose(gap, 14.0 / 3))
  }

  @Test func `Who says met enters as 0 on every criterion that another judged`() throws {
    let matches = try Shipped.three.steps(["fit": "matches"])
    // fit 3, 0 → 1.5; impact 3, 0 → 1.5; (1.5 + 2·1.5) / 3 = 1.5
    #expect(isClose(try gap([(first, matches), (first, try steps("mostly", "slows"))]), 1.5))
    // impact 9, 7, 0 → 7; frequency 5, 0 → 2.5; (2·7 + 1·2.5) / 3 = 5.5
    let gap = try gap([
      (first, try Shipped.three.steps(["impact": "stops", "frequency": "often"])),
      (first, try Shipped.three.steps(["impact": "disrupts"])), (first, matches),
    ])
    #expect(isClose(gap, 5.5))
  }

  @Test func `What most coders call met is met, however far the others see it`() throws {
    let matches = try Shipped.three.steps(["fit": "matches"])
    let far: [Distance] = [
      try steps("barely", "stops"), try Shipped.three.steps(["impact": "stops"]),
      try Shipped.three.severity("total"), .direct(at(10)),
    ]
    for other in far {
      let coding = Consensus.of(finding([(first, matches), (first, other), (first, matches)]))
      #expect(coding.verdict == .judged(matches))
    }
  }

  @Test func `A median fit of 0 settles nothing where another criterion has a gap`() throws {
    let matches = try Shipped.three.steps(["fit": "matches"])
    let stops = try Shipped.three.steps(["impact": "stops"])
    let gap = try gap([
      (first, matches), (first, matches), (first, try Shipped.three.steps(["fit": "barely"])),
      (first, stops), (first, stops), (first, stops),
    ])
    // fit 7, 0, 0 → 0; impact 9, 9, 9, 0, 0 → 9; (1·0 + 2·9) / 3 = 6
    #expect(isClose(gap, 6))
  }

  static let medians: [(gaps: [Double], median: Double)] = [
    ([2, 7], 4.5), ([9, 1, 4], 4), ([10, 0, 0, 3], 1.5),
  ]

  @Test(arguments: medians)
  func `Direct gaps have their median`(_ gaps: [Double], _ median: Double) {
    let codings: [(Target?, Distance)] = gaps.map { (first, .direct(at($0))) }
    #expect(Consensus.of(finding(codings)).verdict == .judged(.direct(at(median))))
  }

  @Test func `A finding coded twice counts once`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [
          finding([(first, .direct(at(2))), (first, .direct(at(4)))]),
          .direct("F2", 9, on: first, by: "I1"),
        ],
        design: [.of("T1")],
        instrument: try Shipped.five
      )
    )
    // (3 + 9) / 2
    #expect(try assessed.dimension("technology").gap == at(6))
  }

  private func at(_ value: Double) -> Gap { Gap(clamping: value) }

  private func steps(_ fit: String, _ impact: String) throws -> Distance {
    try Shipped.three.steps(["fit": fit, "impact": impact])
  }

  private func finding(_ codings: [(Target?, Distance)], _ agreed: AgreedCoding? = nil) -> Finding {
    finding(codings.map { ($0.0, .judged($0.1)) }, agreed)
  }

  private func finding(_ codings: [(Target?, Verdict)], _ agreed: AgreedCoding? = nil) -> Finding {
    Finding(
      id: "F1",
      sources: ["I1"],
      statement: "Statement",
      codings: codings.enumerated().map { index, coding in
        Coding(coder: Coder.ID("C\(index)"), target: coding.0, verdict: coding.1)
      },
      agreed: agreed
    )
  }

  private func gap(_ codings: [(Target?, Distance)]) throws -> Double {
    try #require(Consensus.of(finding(codings)).verdict.distance).gap.value
  }

  private func medianSteps(_ codings: [(Target?, Distance)]) throws -> [JudgedStep] {
    guard case .judged(.steps(let steps)) = Consensus.of(finding(codings)).verdict else {
      Issue.record("steps were expected")
      return []
    }
    return steps
  }
}
