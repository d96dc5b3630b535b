import GapModel
import Testing

@Suite struct `An instrument that extends another` {
  @Test func `It takes over whole sections`() throws {
    let base = try Shipped.three
    let own = try read("aggregation: median\n")
    #expect(own.id == "own")
    #expect(own.head.title.en == "Own")
    #expect(own.aggregation == .median)
    #expect(own.dimensions == base.dimensions)
    #expect(own.criteria == base.criteria)
    #expect(own.bands == base.bands)
    #expect(own.priorities == base.priorities)
    #expect(own.total == base.total)
    #expect(own.indices == base.indices)
    // Bands taken over bring the instrument beyond them; examples stay with the one who worked them.
    #expect(own.beyond == Instrument.Beyond(instrument: "heeks-itposmo-5", success: "low"))
    #expect(own.examples.isEmpty)
  }

  @Test func `A section that it gives replaces the whole one`() throws {
    let own = try read(
      """
      criteria:
        - id: fit
          label: {id: kecocokan, en: match}
          question: {id: Cocok?, en: Does it match?}
          weight: 4
          steps:
            - {id: yes, value: 2, label: {id: ya, en: "yes"}, descriptor: {id: Ya., en: Yes.}}
            - {id: no, value: 10, label: {id: tidak, en: "no"}, descriptor: {id: Tidak., en: No.}}
      """
    )
    #expect(own.criteria.map(\.id) == ["fit"])
    #expect(own.criteria.first?.weight == 4)
    // What is not said is not taken from the section that was replaced.
    #expect(own.criteria.first?.settles == false)
  }

  @Test func `What lies beyond the bands belongs to them`() throws {
    let own = try read(
      """
      bands:
        - {rating: small, to: 4, label: {id: K, en: S}, success: high, meaning: {id: K., en: S.}}
        - {rating: large, to: 8, label: {id: B, en: L}, success: low, meaning: {id: B., en: L.}}
      """
    )
    #expect(own.bands.map(\.rating) == ["small", "large"])
    #expect(own.bands.map(\.from) == [0, 4])
    #expect(own.beyond == nil)
  }

  @Test func `A dimension may stay out of the total`() throws {
    let own = try read(
      """
      dimensions:
        - {id: inside, code: I, label: {id: D, en: I}, description: {id: D., en: I.}}
        - id: outside
          code: O
          label: {id: L, en: O}
          description: {id: L., en: O.}
          counted: false
      """
    )
    #expect(own.dimensions.map(\.isCounted) == [true, false])
    let assessed = CaseAssessment(of: .withGaps(["inside": 3, "outside": 5], instrument: own))
    #expect(assessed.total?.sum == 3)
    #expect(assessed.total?.maximum == 10)
  }

  @Test func `Five bands have nothing beyond them`() throws {
    let beyond = try Shipped.three.beyond
    #expect(beyond == Instrument.Beyond(instrument: "heeks-itposmo-5", success: "low"))
    #expect(try Shipped.five.beyond == nil)
    #expect(try Shipped.instrument("heeks-2003").beyond == nil)
  }

  private func read(_ sections: String) throws -> Instrument {
    let head = """
      gapscore: 1
      instrument:
        id: own
        version: 2
        extends: heeks-itposmo
        title: {id: Sendiri, en: Own}
        about: {id: Tentang., en: About.}
        source: {id: Sumber., en: Source.}

      """
    let result = try InstrumentReader().read(Input(name: "own.yaml", text: head + sections))
    #expect(result.diagnostics.all.map(\.summary.en) == [])
    return try #require(result.instrument)
  }
}
