import GapModel
import Testing

@Suite struct `What a finding must say` {
  /// Reads the small case in which the line of the gap is another.
  private func read(insteadOfGap lines: String) throws -> CaseReader.Result {
    try GapModelTests.read(SmallCase().text.replacing("    gap: 4.5\n", with: lines))
  }

  /// Reads the small case, coded by A and B, with these codings.
  private func read(codings: String, agreed: String = "") throws -> CaseReader.Result {
    let lines = "    codings:\n\(codings)\n\(agreed)"
    let coders = "  coders: [{id: A}, {id: B}]\nsources:"
    let text = SmallCase().text.replacing("    gap: 4.5\n", with: lines)
    return try GapModelTests.read(text.replacing("sources:", with: coders))
  }

  @Test(
    arguments: [
      ("    codings: []\n", ["13:9 not-judged"]),
      ("    fit: mostly\n    gap: 4\n", ["18:10 judged-twice"]),
      ("    gap: 4\n    severity: moderate\n", ["17:10 judged-twice"]),
      ("    severity: moderate\n    fit: mostly\n", ["17:15 judged-twice"]),
      ("    fit: mostly\n    risk: true\n", ["18:11 judged-twice"]),
      ("    gap: 4\n    risk: true\n", ["18:11 judged-twice"]),
      ("    severity: sedang-sedang\n", ["17:15 unknown-step"]),
      ("    risk: maybe\n", ["17:11 unknown-value"]),
      ("    frequency: never\n", ["17:16 unknown-step"]),
      ("    gap: 4\n    indicator: technology/network\n", ["18:16 unclear-target"]),
      ("    fit: sebagian-besar-lain\n", ["17:10 unknown-step"]),
      ("    fit: ~\n", ["17:5 missing-key"]),
      ("    fit: matches\n    impact: slows\n", ["18:5 met-beside-criteria"]),
      ("    gap: 4\n    dimension: technology\n", ["18:16 unclear-target"]),
      ("    gap: 4\n    agreed: {gap: 4}\n", ["18:14 mixed-codings"]),
      ("    gap: 4\n    factor: neutral\n", ["18:13 unknown-value"]),
      ("    gap: 4\n    sources: [I1]\n", ["18:5 duplicate-key"]),
    ] as [(String, [String])]
  )
  func `It is judged once, in one way, against one thing`(
    lines: String,
    errors: [String]
  ) throws {
    #expect(try read(insteadOfGap: lines).errors == errors)
  }

  @Test(
    arguments: [
      ("      - {coder: A, gap: 4}\n      - {coder: A, gap: 5}", ["20:17 duplicate-id"]),
      ("      - {coder: C, gap: 4}", ["19:17 unknown-reference"]),
      ("      - {gap: 4}", ["19:10 missing-key"]),
      ("      - {coder: A, gap: 4, risk: true}", ["19:34 judged-twice"]),
      ("      - {coder: A, severity: rare}", ["19:30 unknown-step"]),
    ] as [(String, [String])]
  )
  func `Each coder codes it once, in one way`(codings: String, errors: [String]) throws {
    #expect(try read(codings: codings).errors == errors)
  }

  @Test(arguments: ["", "    gap: ~\n", "    risk: false\n", "    severity: ~\n"])
  func `What it leaves open is open work, and no fault`(lines: String) throws {
    let result = try read(insteadOfGap: lines)
    #expect(result.errors == [])
    #expect(result.told(.findingNotJudged) == ["13:9 finding-not-judged"])
    let content = try #require(result.documents.first).content
    #expect(
      content.findings.map(\.codings) == [[Coding(target: .expectation("T1"), verdict: .unjudged)]]
    )
  }

  @Test(arguments: [
    ("frequency", "never"), ("frequency", "Tidak Pernah"), ("impact", "none"),
    ("impact", "tidak ada"), ("coverage", "nowhere"),
  ])
  func `A word for what never happens is refused with what to write`(
    criterion: String,
    word: String
  ) throws {
    let result = try read(insteadOfGap: "    \(criterion): \(word)\n")
    #expect(result.errors == ["17:\(criterion.count + 7) unknown-step"])
    #expect(
      result.firstError?.summary.en
        == "step '\(word)' is no longer a step of criterion '\(criterion)'"
    )
    #expect(
      result.firstError?.help?.en
        == "write 'risk: true' alone if this is feared and has not happened, 'fit: matches' alone if "
        + "the design is met; else leave '\(criterion)' out"
    )
  }

  @Test func `Without a target it waits to be placed`() throws {
    let text = SmallCase().text.replacing("    expectation: T1\n", with: "")
    let result = try GapModelTests.read(text)
    #expect(result.errors == [])
    #expect(result.told(.findingNotJudged) == ["13:9 finding-not-judged"])
    let content = try #require(result.documents.first).content
    #expect(Array(CaseAssessment(of: content).unjudged) == ["F1"])
  }

  @Test func `A list without any finding is a case to begin with`() throws {
    let text = SmallCase().text
    let start = try #require(text.firstRange(of: "findings:"))
    let result = try GapModelTests.read(String(text[..<start.lowerBound]) + "findings: []\n")
    #expect(result.errors == [])
    #expect(result.documents.first?.content.findings.isEmpty == true)
  }

  @Test(
    arguments: [
      ("risk: true", .risk),
      ("severity: severe", .judged(.severity(JudgedSeverity(step: "severe", value: 7)))),
      ("severity: Parah", .judged(.severity(JudgedSeverity(step: "severe", value: 7)))),
    ] as [(String, Verdict)]
  )
  func `It may be a risk, or judged on the ladder by either name`(
    line: String,
    verdict: Verdict
  ) throws {
    let result = try read(insteadOfGap: "    \(line)\n")
    #expect(result.errors == [])
    #expect(result.told(.findingNotJudged) == [])
    #expect(result.documents.first?.content.findings.map { Consensus.of($0).verdict } == [verdict])
  }

  @Test(arguments: ["technology/network", "Teknologi/jaringan", "technology / Network"])
  func `An indicator is written with its dimension, by either name`(word: String) throws {
    let text = SmallCase().text.replacing("expectation: T1", with: "indicator: \(word)")
    let result = try GapModelTests.read(text)
    #expect(result.errors == [])
    let target = result.documents.first?.content.findings.first?.codings.first?.target
    #expect(target == .at("network"))
  }

  @Test(arguments: [
    ("network", "write technology/network"),
    ("elsewhere", "write dimension/indicator; 'gapscore instrument show' lists both"),
    ("technology/elsewhere", "write one of network, server, application, upkeep"),
  ])
  func `An indicator that is not one is told with what to write`(word: String, help: String) throws
  {
    let text = SmallCase().text.replacing("expectation: T1", with: "indicator: \(word)")
    let result = try GapModelTests.read(text)
    #expect(result.errors == ["14:16 unknown-value"])
    #expect(result.firstError?.help?.en == help)
  }

  @Test func `Coders who are tied are told, and their finding counts for nothing`() throws {
    let tied =
      "      - {coder: A, expectation: T1, gap: 4}\n      - {coder: B, dimension: technology, gap: 4}"
    // The finding itself names no target here, so that each coder's own counts.
    let lines = "    codings:\n\(tied)\n"
    let coders = "  coders: [{id: A}, {id: B}]\nsources:"
    let text = SmallCase().text.replacing("    gap: 4.5\n", with: lines)
      .replacing("    expectation: T1\n", with: "").replacing("sources:", with: coders)
    let result = try GapModelTests.read(text)
    #expect(result.errors == [])
    #expect(result.told(.tiedCodings) == ["14:9 tied-codings"])
    // It is told once.
    #expect(result.told(.findingNotJudged) == [])
    let content = try #require(result.documents.first).content
    #expect(Array(CaseAssessment(of: content).unjudged) == ["F1"])
  }

  @Test func `A consensus settles how it is judged, and has no coder`() throws {
    let codings = "      - {coder: A, gap: 4}\n      - {coder: B, fit: mostly}"
    #expect(try read(codings: codings, agreed: "    agreed: {gap: 4}\n").errors.isEmpty)
    let named = try read(codings: codings, agreed: "    agreed: {coder: A, gap: 4}\n")
    #expect(named.errors == ["21:14 mixed-codings"])
    let empty = try read(codings: codings, agreed: "    agreed: {}\n")
    #expect(empty.told(.notJudged).count == 1)
  }

  @Test(
    arguments: ["sources: []", "sources: ~", "source: ~"]
  )
  func `It has a source`(line: String) throws {
    let result = try GapModelTests.read(SmallCase().text.replacing("source: I1", with: line))
    #expect(result.errors.count == 1)
    #expect(result.told(.missingKey).count == 1)
  }

  @Test
  func `A criterion's step is a word`() throws {
    #expect(try read(insteadOfGap: "    fit: [mostly]\n").errors == ["17:10 wrong-shape"])
    #expect(try read(insteadOfGap: "    fit: {a: b}\n").errors == ["17:10 wrong-shape"])
  }

  @Test
  func `In a coding only the keys of a coding are offered`() throws {
    let result = try read(codings: "      - {coder: A, gap: 4, quote: x}")
    #expect(result.errors == ["19:28 unknown-key"])
    #expect(result.firstError?.summary.en == "key 'quote' is not known here")
    #expect(result.firstError?.help?.en.contains("quote") == false)
  }

  @Test
  func `A malformed name is told once, where it is given`() throws {
    let text = SmallCase().text.replacing("{id: I1", with: "{id: I 1")
      .replacing("source: I1", with: "source: I 1")
    #expect(try GapModelTests.read(text).errors == ["9:10 malformed-id"])
  }

  @Test
  func `A malformed name hides no other fault of its entry`() throws {
    let text = SmallCase().text.replacing("id: F1", with: "id: F 1")
      .replacing("expectation: T1", with: "expectation: T9")
    let errors = try GapModelTests.read(text).errors
    #expect(errors == ["13:9 malformed-id", "14:18 unknown-reference"])
  }

  @Test
  func `A judgement with one fault is told one fault`() throws {
    let judgement = "judgements: [{dimension: staffing, applicable: no, because: x}]\n"
    #expect(
      try GapModelTests.read(SmallCase(more: judgement).text).errors == ["18:48 unknown-value"]
    )
  }
}
