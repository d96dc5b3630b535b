import GapModel
import Testing

@Suite struct `A gap without an interval` {
  private func interval(
    _ said: [Said],
    judgements: [Judgement] = []
  ) throws -> GapInterval {
    let index = try #require(allDimensions.firstIndex(of: "technology"))
    return Firmness.intervals(of: try .of(said, judgements: judgements))[index]
  }

  /// Expects that there is none because fewer than three speak.
  private func expectFew(_ said: [Said], speakers: Int) throws {
    let interval = try interval(said)
    #expect(interval.speakers == speakers)
    #expect(interval.missing == .fewSpeak)
    #expect(interval.range == nil)
    #expect(interval.standardError == nil)
  }

  @Test func `Fewer than three speak`() throws {
    #expect(GapInterval.fewestSpeakers == 3)
    try expectFew(Said.all([5]), speakers: 1)
    try expectFew(Said.all([2, 8]), speakers: 2)
  }

  @Test(arguments: [Technique.document, .account])
  func `Documents and accounts do not speak, however many there are`(
    _ technique: Technique
  ) throws {
    let texts = (1...9).map {
      Said(source: Source.ID("X\($0)"), gap: Double($0), technique: technique)
    }
    try expectFew(texts, speakers: 0)
    try expectFew(Said.all([2, 8]) + texts, speakers: 2)
  }

  @Test func `Who only fears, or was not judged yet, does not speak`() throws {
    var content = Case.of(said: Said.all([2, 8]), instrument: try Shipped.five)
    content.sources += [.of("I3"), .of("I4")]
    let more: [Finding] = [
      .judged("F3", .risk, on: .dimension("technology"), by: "I3"),
      .judged("F4", .unjudged, on: .dimension("technology"), by: "I4"),
    ]
    content.findings = Findings(content.findings + more)
    let interval = Firmness.intervals(of: CaseAssessment(of: content))[1]
    #expect(interval.speakers == 2)
    #expect(interval.missing == .fewSpeak)
  }

  @Test(arguments: [[5, 5, 5], [0.1, 0.1, 0.1, 0.1], [0, 0, 0], [10, 10, 10]] as [[Double]])
  func `All speak alike`(_ gaps: [Double]) throws {
    let interval = try interval(Said.all(gaps))
    #expect(interval.speakers == gaps.count)
    #expect(interval.missing == .noSpread)
    #expect(interval.range == nil)
    #expect(isClose(interval.standardError, 0))
  }

  @Test func `All speak alike, and only a document differs`() throws {
    let said = Said.all([5, 5, 5]) + [Said(source: "D1", gap: 9)]
    #expect(try interval(said).missing == .noSpread)
  }

  // Of 5, 5 and 5 + d, s² = d²/3 and se = d/3: 0.9e-9 and 1.1e-9.
  @Test(arguments: [(2.7e-9, true), (3.3e-9, false)])
  func `Alike is an error below a billionth`(_ d: Double, _ areAlike: Bool) throws {
    let interval = try interval(Said.all([5, 5, 5 + d]))
    #expect((interval.missing == .noSpread) == areAlike)
    #expect((interval.range == nil) == areAlike)
  }

  @Test func `The dimension is not assessed`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    for interval in [try interval([]), try interval(Said.all([4, 5, 6]), judgements: [judgement])] {
      #expect(interval.missing == .notAssessed)
      #expect(interval.range == nil)
      #expect(interval.standardError == nil)
    }
  }
}
