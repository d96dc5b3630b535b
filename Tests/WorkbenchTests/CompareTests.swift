import GapModel
import Testing

@testable import Workbench

@Suite struct CompareTests {
  private static let latest = Result {
    try ["diskominfo-2026.yaml", "setda-2026.yaml"].map { try CaseSample("example-regency/\($0)") }
  }
  private static let earlier = Result {
    try ["diskominfo-2025.yaml", "setda-2025.yaml"].map { try CaseSample("example-regency/\($0)") }
  }

  private var latest: [CaseSample] { get throws { try Self.latest.get() } }
  private var earlier: [CaseSample] { get throws { try Self.earlier.get() } }

  private func compared(_ samples: [CaseSample]) -> ComparedCases {
    ComparedCases(samples.map { ComparedCase($0.scored) })
  }

  // MARK: Which cases

  @Test func `With one case or none it is said what to do`() throws {
    var workbench = Workbench()
    let empty = workbench.perform(.frame(.show(.compare)))
    #expect(empty.pane(.main)?.contains("data-do=\"open\"") == true)
    #expect(!empty.hasDocument)
    let one = workbench.perform(.frame(.open(file: try latest[0].name, try latest[0].bytes)))
    #expect(workbench.step == .compare)
    #expect(!one.hasDocument)
    let two = workbench.perform(.frame(.open(file: try latest[1].name, try latest[1].bytes)))
    #expect(two.document("comparison") != nil)
  }

  @Test func `Cases can be left out`() throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    let key = workbench.cases[0].key
    let one = workbench.perform(.compare(.take(key: key, false)))
    #expect(!one.hasDocument)
    #expect(workbench.comparedCases.map { $0.key } == [workbench.cases[1].key])
    #expect(one.pane(.main)?.contains("data-frame") == false)
    // The page still has the document, and it has not changed.
    #expect(!workbench.perform(.compare(.take(key: key, true))).hasDocument)
    #expect(workbench.compare.made != nil)
    _ = workbench.perform(.compare(.takeAll(false)))
    #expect(workbench.comparedCases.isEmpty)
  }

  @Test func `Nothing is compared while another step is shown`() throws {
    var workbench = Workbench.opening(try latest, at: .code)
    for action: WorkAction in [.code(.next), .code(.back), .frame(.show(.text))] {
      #expect(!workbench.perform(action).hasDocument)
    }
    #expect(workbench.compare.made == nil)
  }

  @Test func `A case that cannot be read now is left out`() throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    let answer = workbench.perform(.frame(.open(file: "broken.yaml", Array("case: [".utf8))))
    #expect(workbench.step == .compare)
    #expect(workbench.comparedCases.count == 2)
    #expect(answer.pane(.left)?.contains(CompareWords.unreadable.id) == true)
  }

  // MARK: Comparison

  @Test(arguments: ReportLanguages.allCases)
  func `A comparison is that of the command line`(_ languages: ReportLanguages) throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    _ = workbench.perform(.compare(.languages(languages)))
    let instrument = try latest[0].content.instrument
    let comparison = try Comparison(of: compared(latest), under: instrument)
    let written = languages.languages(first: .id)
    #expect(
      workbench.documents["comparison"] == comparison.report(as: .html, languages: written)
    )
    let html = workbench.perform(.compare(.save(.html))).downloads
    #expect(html.map { $0.name } == ["comparison.\(languages.rawValue).html"])
    #expect(
      workbench.perform(.compare(.save(.workbook))).downloads.first?.bytes
        == WorkbookFile.bytes(of: comparison.workbook(language: written[0]))
    )
    #expect(
      workbench.perform(.compare(.save(.csv))).downloads.first?.bytes
        == bytes { comparison.writeCSV(to: $0) }
    )
    #expect(
      workbench.perform(.compare(.save(.json))).downloads.first?.bytes
        == bytes { comparison.writeJSON(to: $0) }
    )
    let word = workbench.perform(.compare(.save(.word))).downloads
    #expect(word.isEmpty == (languages == .both))
  }

  @Test func `A comparison is ordered and grouped as it is asked for`() throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    workbench.perform(all: [
      .compare(.set(.order, "technology")), .compare(.set(.grouping, "region")),
    ])
    let instrument = try latest[0].content.instrument
    let technology = try #require(instrument.dimensions.named("technology"))
    let comparison = try Comparison(of: compared(latest), under: instrument)
    let layout = ComparisonLayout(order: .dimension(technology.id), grouping: .region)
    #expect(
      workbench.documents["comparison"]
        == comparison.report(as: .html, languages: [.id], layout: layout)
    )
  }

  @Test func `Of an office at two times the latest is compared, and it is said`() throws {
    let all = try earlier + latest
    var workbench = Workbench.opening(all, at: .compare)
    let choice = PeriodChoice(of: compared(all))
    let comparison = try Comparison(
      of: choice.cases,
      under: all[0].content.instrument,
      leftOut: choice.passedOver.map { entry in
        Comparison.LeftOut(file: entry.file, why: entry.reason.words(nil).id)
      }
    )
    #expect(choice.passedOver.count == 2)
    #expect(
      workbench.documents["comparison"] == comparison.report(as: .html, languages: [.id])
    )
    #expect(workbench.perform(.frame(.speak(.en))).pane(.main)?.contains("later case: 2.") == true)
  }

  @Test func `A comparison under made-up names tells no office`() throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    let html = try #require(
      workbench.perform(.compare(.want(.alias, true))).document("comparison")
    )
    for sample in try latest { #expect(!html.contains(sample.content.organisation)) }
  }

  @Test func `Several instruments are refused, and read in the terms of one`() throws {
    let samples = try [
      CaseSample("sikepo-batanghari.yaml"), CaseSample("bandar-lampung-ekinerja.yaml"),
    ]
    var workbench = Workbench.opening(samples, at: .compare)
    guard case .refused? = workbench.compare.made?.outcome else {
      Issue.record("nothing was refused")
      return
    }
    let answer = workbench.perform(.compare(.set(.view, "heeks-itposmo")))
    #expect(answer.document("comparison")?.contains("<html") == true)
    #expect(workbench.perform(.compare(.save(.html))).downloads.count == 1)
  }

  // MARK: Trend

  @Test func `The cases of one office over time make its trend`() throws {
    let samples = [try earlier[0], try latest[0]]
    var workbench = Workbench.opening(samples, at: .compare)
    _ = workbench.perform(.compare(.kind(.trend)))
    let trend = try Trend(of: samples.map { $0.scored })
    #expect(workbench.documents["comparison"] == trend.report(as: .html, languages: [.id]))
    #expect(
      workbench.perform(.compare(.save(.json))).downloads
        == [MadeFile("trend.id.json", Array(trend.json.utf8))]
    )
    #expect(workbench.perform(.compare(.save(.csv))).downloads.isEmpty)
  }

  @Test func `The cases of several offices over time make one trend`() throws {
    let all = try earlier + latest
    var workbench = Workbench.opening(all, at: .compare)
    _ = workbench.perform(.compare(.kind(.trend)))
    let trend = try RegencyTrend(of: all.map { $0.scored })
    #expect(workbench.documents["comparison"] == trend.report(as: .html, languages: [.id]))
  }

  @Test func `Offices at one time make no trend, and it is said why`() throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    let answer = workbench.perform(.compare(.kind(.trend)))
    #expect(!answer.hasDocument)
    #expect(answer.pane(.main)?.contains("Tren memerlukan") == true)
    #expect(workbench.perform(.compare(.save(.html))).downloads.isEmpty)
  }

  // MARK: Plan

  @Test func `A plan within a budget in words is that of the command line`() throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    let answer = workbench.perform(all: [
      .compare(.kind(.plan)), .compare(.set(.without, "contoh-setda-2026/R1")),
      .compare(.set(.year, "2027")), .compare(.set(.budget, "100 juta")),
    ])
    #expect(answer.said == [CompareWords.understood(100_000_000).id])
    let firm = try latest.map { $0.scored.withFirmness() }
    let plan = try Plan(
      of: firm,
      PlanRequest(
        budget: 100_000_000,
        year: 2027,
        without: [ActionName("contoh-setda-2026/R1")]
      )
    )
    #expect(workbench.documents["comparison"] == plan.report(as: .html, languages: [.id]))
    #expect(
      workbench.perform(.compare(.save(.csv))).downloads
        == [MadeFile("plan.id.csv", bytes { plan.writeCSV(to: $0) })]
    )
    let yearly = workbench.perform(all: [
      .compare(.want(.yearlyPlan, true)), .compare(.save(.workbook)),
    ])
    let layout = PlanLayout(columns: .rkpd)
    #expect(
      yearly.downloads.first?.bytes
        == WorkbookFile.bytes(of: plan.workbook(language: .id, layout: layout))
    )
  }

  @Test(arguments: ["banyak", "1.500.00", "0,5", "99999999999999999999"])
  func `A budget that is no amount is refused with a plain notice`(_ text: String) throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    _ = workbench.perform(.compare(.kind(.plan)))
    let answer = workbench.perform(.compare(.set(.budget, text)))
    #expect(!answer.hasDocument)
    #expect(answer.said.first?.contains("'\(text)'") == true)
    #expect(workbench.perform(.compare(.save(.html))).downloads.isEmpty)
    #expect(workbench.perform(.compare(.set(.budget, ""))).said.isEmpty)
    #expect(workbench.perform(.compare(.save(.html))).downloads.count == 1)
  }

  @Test func `An action that no case has is refused`() throws {
    var workbench = Workbench.opening(try latest, at: .compare)
    let answer = workbench.perform(all: [
      .compare(.kind(.plan)), .compare(.set(.without, "R99")),
    ])
    #expect(answer.pane(.main)?.contains("R99") == true)
    #expect(!answer.hasDocument)
  }

  @Test func `A plan can be followed up`() throws {
    let all = try earlier + latest
    var workbench = Workbench.opening(all, at: .compare)
    workbench.perform(all: [.compare(.kind(.followUp)), .compare(.set(.date, "2026-06"))])
    let followUp = try FollowUp(of: all.map { $0.scored }, date: CalendarDate("2026-06"))
    #expect(workbench.documents["comparison"] == followUp.report(as: .html, languages: [.id]))
    #expect(
      workbench.perform(.compare(.save(.markdown))).downloads
        == [
          MadeFile(
            "plan.id.md",
            Array(followUp.report(as: .markdown, languages: [.id]).utf8)
          )
        ]
    )
  }

  @Test func `Actions come back from the page as they went there`() {
    let actions: [CompareAction] = [
      .choices, .kind(.followUp), .take(key: "k", false), .takeAll(true), .languages(.en),
      .set(.budget, "1,5 miliar"), .want(.alias, true), .save(.csv), .print,
    ]
    for action in actions {
      let (name, arguments) = action.words
      #expect(
        WorkAction(name: "compare.\(name)", arguments.map { Array($0.utf8) }) == .compare(action)
      )
    }
  }
}
