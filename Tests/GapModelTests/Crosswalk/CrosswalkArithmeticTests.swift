import GapModel
import Testing

@Suite struct `A case read through a crosswalk` {
  @Test(
    arguments: [
      // Clarity 1, channel 5, and F7 on the dimension as a whole 9: (9 + 5) / 2
      ("communication", 7.0, "medium"),
      // People 3, tools 1, money 4, and E5, which stands for itself, 10: (10 + 4) / 2
      ("resources", 7, "medium"),
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
    // 7 + 7 of two times 10
    #expect(assessment.total?.sum == 14)
    #expect(assessment.total?.maximum == 20)
  }

  @Test(
    arguments: [
      // E1, which stands for itself there: I1 says 2 and 6, which is 4, with weight 1; I2 says 0 with weight 3: 4 / 4 = 1
      ("information", 1.0, 1.0, "small", ["E1"]),
      // Network 5 by E2, upkeep 1 by E3: (5 + 1) / 2, and an indicator weighs 1 whatever its expectations do
      ("technology", 3, 3, "small-medium", ["E2", "E3"]),
      // Skills 3 by E4; E6 is not assessed
      ("staffing", 3, 3, "small-medium", ["E4", "E6"]),
      // F9, of an indicator whose home is the dimension as a whole
      ("other-resources", 4, 4, "small-medium", []),
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

  @Test(arguments: ["processes", "objectives", "management"] as [Dimension.ID])
  func `What nothing reaches is not assessed, which is not 0`(_ id: Dimension.ID) throws {
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
    // Three do not apply in Heeks' terms, had the case been made there: 1 + 3 + 3 + 4 of 40.
    let content = try #require(try SmallFramework.scored().view).content
    let none = ["processes", "objectives", "management"].map { id in
      Judgement(dimension: Dimension.ID(id), decision: .notApplicable, because: "None")
    }
    let total = CaseAssessment(of: content.with(judgements: none)).total
    #expect(total?.sum == 11)
    #expect(total?.maximum == 40)
  }

  @Test(
    arguments: [
      // Tied in its own terms, although only E4 has a home.
      ([.expectation("E4"), .dimension("resources")], nil),
      // Most chose E4, although the others' indicator leads elsewhere, and the dimension nowhere.
      (
        [
          .expectation("E4"), .expectation("E4"), .at("tools", "resources"),
          .dimension("resources"),
        ],
        .expectation("E4")
      ),
    ] as [([Target], Target?)]
  )
  func `Coders' choice of a target is the same in both terms`(
    chosen: [Target],
    target: Target?
  ) throws {
    var content = try SmallFramework.document().content
    content.findings = [
      Finding(
        id: "F1",
        sources: ["I1"],
        statement: "Coded",
        codings: chosen.enumerated().map { number, target in
          Coding(coder: Coder.ID("C\(number)"), target: target, distance: .direct(.none))
        }
      )
    ]
    let view = try CaseView(of: content, through: Shipped.three)
    #expect(view.leftOut == [])
    #expect(view.content.findings.map { Consensus.of($0).target } == [target])
    #expect(CaseAssessment(of: content).unjudged.isEmpty == (target != nil))
    #expect(CaseAssessment(of: view.content).unjudged.isEmpty == (target != nil))
  }

  @Test func `Findings without a home are told and not counted`() throws {
    let scored = try SmallFramework.scored()
    let view = try #require(scored.view)
    // F7 names a dimension, F8 an expectation without an indicator.
    #expect(view.leftOut.map(\.text) == ["F7", "F8"])
    #expect(view.content.findings.map(\.id.text) == ["F1", "F2", "F3", "F4", "F5", "F6", "F9"])
    let markdown = scored.report(as: .markdown, language: .en)
    #expect(markdown.contains("Without a place in this framework, and so not counted: F7, F8."))
    let page = scored.report(as: .html, language: .id)
    #expect(page.contains("sehingga tidak dihitung: F7, F8."))
  }

  @Test func `The report says where each expectation landed`() throws {
    let view = try #require(try SmallFramework.scored().view)
    let landings = view.landings.map { landing in
      let home = [landing.to.dimension.text, landing.to.indicator?.text].compactMap { $0 }
      return "\(landing.expectation) \(landing.from)/\(landing.indicator) "
        + home.joined(separator: "/")
    }
    #expect(
      landings == [
        "E1 communication/clarity information", "E2 communication/channel technology/network",
        "E3 resources/tools technology/upkeep", "E4 resources/people staffing/skills",
        "E6 resources/people staffing/skills",
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
