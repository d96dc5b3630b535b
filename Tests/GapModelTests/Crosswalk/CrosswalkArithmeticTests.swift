import GapModel
import Testing

@Suite struct `A case read through a crosswalk` {
  @Test(
    arguments: [
      // F7 alone, on the dimension as a whole: 9 is larger than E1's 1 and E2's 5.
      ("communication", 9.0, "medium"),
      // E3 1, E4 3, E5 10: the largest
      ("resources", 10, "medium"),
    ]
  )
  func `In its own terms it is rated on all it says`(
    id: Dimension.ID,
    gap: Double,
    rating: String
  ) throws {
    let assessment = CaseAssessment(of: try SmallFramework.document().content)
    let dimension = try assessment.dimension(id)
    #expect(dimension.gap?.value == gap)
    #expect(dimension.band?.rating.text == rating)
    // 9 + 10 of two times 10
    #expect(assessment.total?.sum == 19)
    #expect(assessment.total?.maximum == 20)
  }

  @Test(
    arguments: [
      // E1: I1 says 2 and 6, which is 4, with weight 1; I2 says 0 with weight 3: 4 / 4 = 1
      ("information", 1.0, 1.0, "small", ["E1"]),
      // E2 5, E3 1: the largest is 5; the mean with weights 1 and 3 is (5 + 3) / 4 = 2
      ("technology", 5, 2, "medium", ["E2", "E3"]),
      // E4 3; E6 is not assessed
      ("staffing", 3, 3, "small-medium", ["E4", "E6"]),
    ]
  )
  func `In Heeks' terms its expectations are regrouped`(
    id: Dimension.ID,
    gap: Double,
    mean: Double,
    rating: String,
    expectations: [String]
  ) throws {
    let dimension = try SmallFramework.scored().assessment.dimension(id)
    #expect(dimension.gap?.value == gap)
    #expect(dimension.mean?.value == mean)
    #expect(dimension.band?.rating.text == rating)
    #expect(dimension.expectations.compactMap { $0.expectation?.text } == expectations)
  }

  @Test(arguments: ["processes", "objectives", "management", "other-resources"] as [Dimension.ID])
  func `What nothing reaches is not assessed, which is not 0`(_ id: Dimension.ID) throws {
    // Nothing leads to the first three; to the last leads an indicator that no expectation names.
    let scored = try SmallFramework.scored()
    let dimension = try scored.assessment.dimension(id)
    #expect(dimension.gap == nil)
    #expect(dimension.band == nil)
    #expect(dimension.isApplicable)
    #expect(dimension.evidence.level == nil)
    let json = TextSink.text { ScoreJSON.write(scored, isEntry: false, to: $0) }
    let own = json.split(separator: "\"id\": \"\(id)\"").dropFirst().first ?? ""
    #expect(
      own.split(separator: "\n").dropFirst().prefix(4).contains { $0.hasSuffix("\"gap\": null,") }
    )
    let cell = ComparedCase(scored).cells.first { $0.dimension == id }
    #expect(cell?.gap == nil)
    #expect(cell?.rating == nil)
  }

  @Test func `There is no total while a dimension is not assessed`() throws {
    let scored = try SmallFramework.scored()
    #expect(scored.assessment.total == nil)
    #expect(
      TextSink.text { ScoreJSON.write(scored, isEntry: false, to: $0) }.contains("\"total\": null")
    )
    #expect(ComparedCase(scored).total == nil)
  }

  @Test func `There is one when the crosswalk reaches all`() throws {
    // All but three do not apply in Heeks' terms, had the case been made there: 1 + 5 + 3 of 30.
    let content = try #require(try SmallFramework.scored().view).content
    let none = ["processes", "objectives", "management", "other-resources"].map { id in
      Judgement(dimension: Dimension.ID(id), decision: .notApplicable, because: "None")
    }
    let total = CaseAssessment(of: content.with(judgements: none)).total
    #expect(total?.sum == 9)
    #expect(total?.maximum == 30)
  }

  @Test func `Findings without a home are told and not counted`() throws {
    let scored = try SmallFramework.scored()
    let view = try #require(scored.view)
    // F7 names a dimension, F8 an expectation without an indicator.
    #expect(view.leftOut.map(\.text) == ["F7", "F8"])
    #expect(view.content.findings.map(\.id.text) == ["F1", "F2", "F3", "F4", "F5", "F6"])
    let markdown = scored.report(as: .markdown, language: .en)
    #expect(markdown.contains("Without a place in this framework, and so not counted: F7, F8."))
    let page = scored.report(as: .html, language: .id)
    #expect(page.contains("sehingga tidak dihitung: F7, F8."))
  }

  @Test func `The report says where each expectation landed`() throws {
    let view = try #require(try SmallFramework.scored().view)
    let landings = view.landings.map { "\($0.expectation) \($0.indicator) \($0.from) \($0.to)" }
    #expect(
      landings == [
        "E1 clarity communication information", "E2 channel communication technology",
        "E3 tools resources technology", "E4 people resources staffing",
        "E6 people resources staffing",
      ]
    )
  }

  @Test func `Read in its own terms it is no view`() throws {
    let document = try ProjectFiles.document("cases/sikepo-batanghari.yaml")
    let provenance = Provenance(file: "sikepo-batanghari.yaml", sha256: "")
    let scored = try ScoredCase(document, provenance: provenance, through: Shipped.three)
    #expect(scored.view == nil)
    #expect(scored.assessment == CaseAssessment(of: document.content))
  }

  @Test func `Without a crosswalk to those terms it cannot be read in them`() throws {
    let document = try SmallFramework.document()
    let five = try Shipped.five
    #expect(throws: CaseView.Failure.noCrosswalk(from: "small-framework", to: "heeks-itposmo-5")) {
      try CaseView(of: document.content, through: five)
    }
  }
}
