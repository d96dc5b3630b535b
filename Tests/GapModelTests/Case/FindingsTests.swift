import GapModel
import Testing

@Suite struct `Findings, packed` {
  private static let step = JudgedStep(criterion: "fit", step: "mostly", value: 4, weight: 1)
  private static let findings = [
    Finding(
      id: "F1",
      sources: ["I1", "O1"],
      statement: "Jaringan putus – sering",
      quote: "",
      codings: [Coding(target: .expectation("T1"), distance: .steps([step]))],
      factor: .hindering,
      tags: ["jaringan", "kantor"]
    ),
    Finding(
      id: "F2",
      sources: ["I1"],
      statement: "",
      codings: [
        Coding(coder: "A", target: .dimension("technology"), distance: .direct(.none)),
        Coding(coder: "B", target: .expectation("T1"), distance: .direct(.none)),
      ],
      agreed: AgreedCoding(target: .expectation("T1"))
    ),
    Finding(
      id: "F3",
      sources: ["I1", "O1"],
      statement: "c",
      codings: [Coding(coder: "A", target: .dimension("x"), distance: .direct(.none))],
      factor: .supporting,
      tags: ["kantor"]
    ),
  ]

  @Test func `Each comes out as it went in`() {
    #expect(Array(Findings(Self.findings)) == Self.findings)
  }

  @Test func `Each is found by its name`() {
    let packed = Findings(Self.findings)
    #expect(packed["F3"] == Self.findings[2])
    #expect(packed.index(of: "F2") == 1)
    #expect(packed["F"] == nil)
    #expect(Array(packed.ids) == ["F1", "F2", "F3"])
  }

  @Test func `A name that is given twice is found where it is first`() {
    let packed = Findings(Self.findings + [Self.findings[0]])
    #expect(packed.count == 4)
    #expect(packed.index(of: "F1") == 0)
    #expect(packed[3].id == "F1")
  }

  @Test func `Thousands of names are kept apart`() {
    let many = (0..<5_000).map { number in
      Finding(id: Finding.ID("F\(number)"), sources: ["I1"], statement: "s", codings: [])
    }
    let packed = Findings(many)
    #expect(many.indices.allSatisfy { packed.index(of: many[$0].id) == $0 })
    #expect(packed.index(of: "F5000") == nil)
  }
}
