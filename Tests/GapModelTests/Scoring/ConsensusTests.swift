import GapModel
import Testing

@Suite struct `The consensus of several coders` {
  private let first = Target.expectation("T1")
  private let second = Target.dimension("processes")

  @Test func `The target that most coders chose counts`() throws {
    let coding = try consensus([
      (first, .direct(at(2))), (second, .direct(at(4))), (first, .direct(at(9))),
    ])
    #expect(coding.target == first)
    // The median of all three: 2, 4, 9.
    #expect(coding.distance == .direct(at(4)))
  }

  @Test func `A tie needs an agreement`() throws {
    let codings: [(Target, Distance)] = [(first, .direct(at(2))), (second, .direct(at(4)))]
    #expect(Consensus.of(finding(codings)) == .failure(.tie))
    let agreed = AgreedCoding(target: second)
    let coding = try Consensus.of(finding(codings, agreed)).get()
    #expect(coding.target == second)
    // What was not agreed on stays the median: (2 + 4) / 2.
    #expect(coding.distance == .direct(at(3)))
  }

  @Test func `Nobody's coding is no consensus`() {
    #expect(Consensus.of(finding([])) == .failure(.noCodings))
  }

  @Test func `Steps beside direct gaps need an agreement`() throws {
    let steps = try Shipped.three.steps(["impact": "slows"])
    let codings: [(Target, Distance)] = [(first, .direct(at(2))), (first, steps)]
    #expect(Consensus.of(finding(codings)) == .failure(.mixed))
    let coding = try Consensus.of(finding(codings, AgreedCoding(distance: steps))).get()
    #expect(coding.target == first)
    #expect(coding.distance == steps)
  }

  @Test func `Agreed steps stand before the median`() throws {
    let agreed = try Shipped.three.steps(["impact": "disrupts"])
    let coding = try consensus(
      [(first, try steps("mostly", "slows")), (first, try steps("mostly", "slows"))],
      AgreedCoding(distance: agreed)
    )
    #expect(coding.distance == agreed)
    #expect(coding.distance.gap == at(7))
  }

  @Test func `An agreement on everything leaves nothing to the codings`() throws {
    let agreed = AgreedCoding(target: second, distance: .direct(at(1)))
    let coding = try consensus([(first, .direct(at(9))), (first, .direct(at(9)))], agreed)
    #expect(coding.target == second)
    #expect(coding.distance == .direct(at(1)))
  }

  @Test func `Of three coders the middle one counts on each criterion`() throws {
    let coding = try consensus([
      (first, try steps("nearly", "stops")),
      (first, try steps("barely", "slows")),
      (first, try steps("mostly", "hampers")),
    ])
    // fit 1, 3, 7; impact 3, 5, 9
    let middle = try steps("mostly", "hampers")
    #expect(coding.distance == middle)
    // (1·3 + 2·5) / 3
    #expect(abs(coding.distance.gap.value - 13.0 / 3) < 1e-12)
  }

  @Test func `Between two coders lies a value that may be no step`() throws {
    let coding = try consensus([
      (first, try steps("nearly", "slows")), (first, try steps("mostly", "slows")),
    ])
    guard case .steps(let judged) = coding.distance else {
      Issue.record("steps were expected")
      return
    }
    // fit (1 + 3) / 2 = 2, which is no step; impact 3 and 3
    #expect(judged.map(\.value) == [2, 3])
    #expect(judged.map(\.step) == [nil, "slows"])
    // (1·2 + 2·3) / 3
    #expect(abs(coding.distance.gap.value - 8.0 / 3) < 1e-12)
  }

  @Test func `A criterion counts with those who judged it`() throws {
    let coding = try consensus([
      (first, try Shipped.three.steps(["impact": "slows"])),
      (first, try Shipped.three.steps(["impact": "slows", "coverage": "all"])),
      (first, try Shipped.three.steps(["impact": "disrupts", "coverage": "most"])),
    ])
    // impact 3, 3, 7 → 3; coverage 7, 9 → 8; (2·3 + 1·8) / 3 = 14 / 3
    #expect(abs(coding.distance.gap.value - 14.0 / 3) < 1e-12)
  }

  @Test func `A median fit of 0 is a met expectation`() throws {
    let matches = try Shipped.three.steps(["fit": "matches"])
    let coding = try consensus([
      (first, matches), (first, try steps("barely", "stops")), (first, matches),
    ])
    #expect(coding.distance == matches)
    #expect(coding.distance.gap == Gap.none)
  }

  @Test func `A fit of 0 that is not the median settles nothing`() throws {
    let coding = try consensus([
      (first, try Shipped.three.steps(["fit": "matches"])), (first, try steps("mostly", "slows")),
    ])
    // fit (0 + 3) / 2 = 1.5; impact 3; (1.5 + 6) / 3 = 2.5
    #expect(abs(coding.distance.gap.value - 2.5) < 1e-12)
  }

  static let medians: [(gaps: [Double], median: Double)] = [
    ([2, 7], 4.5), ([9, 1, 4], 4), ([10, 0, 0, 3], 1.5),
  ]

  @Test(arguments: medians)
  func `Direct gaps have their median`(_ gaps: [Double], _ median: Double) throws {
    let coding = try consensus(gaps.map { (first, .direct(at($0))) })
    #expect(coding.distance == .direct(at(median)))
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

  private func finding(
    _ codings: [(Target, Distance)],
    _ agreed: AgreedCoding? = nil
  ) -> Finding {
    Finding(
      id: "F1",
      sources: ["I1"],
      statement: "Statement",
      codings: codings.enumerated().map { index, coding in
        Coding(coder: Coder.ID("C\(index)"), target: coding.0, distance: coding.1)
      },
      agreed: agreed
    )
  }

  private func consensus(
    _ codings: [(Target, Distance)],
    _ agreed: AgreedCoding? = nil
  ) throws -> Coding {
    try Consensus.of(finding(codings, agreed)).get()
  }
}
