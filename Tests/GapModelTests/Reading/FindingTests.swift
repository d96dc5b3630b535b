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
      ("", ["13:9 not-judged"]),
      ("    gap: ~\n", ["13:9 not-judged"]),
      ("    codings: []\n", ["13:9 not-judged"]),
      ("    fit: mostly\n    gap: 4\n", ["18:10 gap-beside-criteria"]),
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
      ("      - {coder: A}", ["19:17 not-judged"]),
      ("      - {coder: A, gap: 4}\n      - {coder: B, fit: mostly}", ["14:9 mixed-codings"]),
    ] as [(String, [String])]
  )
  func `Each coder codes it once, in one way`(codings: String, errors: [String]) throws {
    #expect(try read(codings: codings).errors == errors)
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
    #expect(result.firstError?.summary == "key 'quote' is not known here")
    #expect(result.firstError?.help?.contains("quote") == false)
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
