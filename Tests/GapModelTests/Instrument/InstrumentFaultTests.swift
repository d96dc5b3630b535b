import GapModel
import Testing

@Suite struct `What an instrument must hold to` {
  /// The head takes eight lines, so that sections begin on line 9.
  private static let head = """
    gapscore: 1
    instrument:
      id: own
      version: 2
      extends: heeks-itposmo
      title: {id: Sendiri, en: Own}
      about: {id: Tentang., en: About.}
      source: {id: Sumber., en: Source.}

    """

  private func read(_ sections: String) throws -> InstrumentReader.Result {
    try InstrumentReader().read(Input(name: "own.yaml", text: Self.head + sections + "\n"))
  }

  private func told(_ sections: String) throws -> [String] {
    try read(sections).diagnostics.sorted.map(\.told)
  }

  @Test(arguments: [("", ["15:14 out-of-range"]), ("    settles: true\n", [])])
  func `Only a step that settles the matter is worth nothing`(
    settles: String,
    errors: [String]
  ) throws {
    let steps = """
      criteria:
        - id: size
          label: {id: ukuran, en: size}
          question: {id: Berapa?, en: How much?}
          weight: 1
          steps:
            - {id: nothing, value: 0, label: {id: nihil, en: nil}, descriptor: {id: N., en: O.}}
            - {id: much, value: 9, label: {id: banyak, en: much}, descriptor: {id: B., en: M.}}
      """
    let sections = steps.replacing("    weight: 1\n", with: "    weight: 1\n" + settles)
    #expect(try told(sections) == errors)
  }

  @Test func `A ladder stands with its gravest step first`() throws {
    let small =
      "  - {step: small, value: 2, label: {id: kecil, en: small}, fits: {id: K., en: S.}}\n"
    let big = "  - {step: big, value: 8, label: {id: besar, en: big}, fits: {id: B., en: C.}}\n"
    #expect(try told("ladder:\n" + big + small) == [])
    #expect(try told("ladder:\n" + small + big) == ["11:12 edges-not-rising"])
    let equal = big.replacing("big", with: "grand").replacing("besar", with: "agung")
    #expect(try told("ladder:\n" + big + equal) == ["11:12 edges-not-rising"])
  }

  @Test func `No step of a ladder is worth nothing`() throws {
    let step = "  - {step: nil, value: 0, label: {id: nihil, en: nil}, fits: {id: N., en: O.}}"
    #expect(try told("ladder:\n" + step) == ["10:24 out-of-range"])
  }

  private static let dimension = """
    dimensions:
      - id: inside
        code: I
        label: {id: D, en: I}
        description: {id: D., en: I.}
        indicators:
          - {id: order, label: {id: urutan, en: order}}
        actions:
          - {id: a1, indicators: [order, ordre], direction: reality, title: {id: T, en: U}, \
    detail: {id: V, en: W}}
    """

  @Test func `An action acts on indicators of its dimension`() throws {
    let result = try read(Self.dimension)
    #expect(result.diagnostics.sorted.map(\.told) == ["17:38 unknown-value"])
    #expect(result.diagnostics.sorted.first?.summary.en.hasSuffix("did you mean 'order'?") == true)
    #expect(try told(Self.dimension.replacing(", ordre", with: "")) == [])
  }

  @Test func `A crosswalk leads to an indicator that there is`() throws {
    func crosswalk(_ home: String) throws -> [String] {
      try told(
        "crosswalk: heeks-itposmo\n"
          + Self.dimension.replacing(", ordre", with: "")
          .replacing("en: order}}", with: "en: order}, crosswalk: \(home)}")
      )
    }
    #expect(try crosswalk("technology/network") == [])
    #expect(try crosswalk("technology") == [])
    // One line further down, behind the crosswalk's own.
    #expect(try crosswalk("technology/netwrk") == ["16:64 unknown-value"])
    #expect(try crosswalk("techology/network") == ["16:64 unknown-value"])
  }

  @Test(arguments: [
    ("kind: judged, severity: serious, gap: 5", "12:75 missing-key"),
    ("kind: met, indicator: technology/network, severity: serious", "12:42 example-differs"),
    ("kind: judged, indicator: technology/network, severity: serious, gap: 7", "example-differs"),
    ("kind: judged, indicator: technology/network, gap: 7", "not-judged"),
    ("kind: risk, indicator: technology/elsewhere", "unknown-value"),
    ("kind: judged, indicator: technology/network, severity: awful, gap: 7", "unknown-step"),
  ])
  func `The example of a rule is worked out`(example: String, fault: String) throws {
    let rule = """
      rules:
        - id: own
          text: {id: Aturan., en: Rule.}
          example: {statement: {id: A, en: B}, \(example)}
      """
    let found = try told(rule)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(fault) == true, "\(found)")
  }

  @Test func `Rules taken over keep their examples where these have a place`() throws {
    let base = try Shipped.three.rules
    let same = try #require(try read("aggregation: median").instrument)
    #expect(same.rules == base)
    // Other dimensions: what is no finding stays, what belongs to an indicator does not.
    let other = try #require(
      try read(Self.dimension.replacing(", ordre", with: "")).instrument
    )
    #expect(other.rules.map(\.id) == base.map(\.id))
    #expect(other.rules.map(\.text) == base.map(\.text))
    #expect(other.rules.allSatisfy { $0.example?.home == nil })
    #expect(other.rules.contains { $0.example != nil })
    // Another ladder: what was judged does not stay, a risk does.
    let ladder = try #require(try read("ladder: []").instrument)
    #expect(ladder.rules.allSatisfy { $0.example?.verdict?.distance == nil })
    #expect(ladder.rules.contains { $0.example?.verdict == .risk })
  }
}
