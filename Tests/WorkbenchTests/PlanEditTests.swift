import GapModel
import Testing

@testable import Workbench

@Suite struct `Planning` {
  /// Works on the second recommendation unless it is said otherwise.
  private static func change(_ action: PlanAction, _ old: String, _ new: String) -> PlanChange {
    PlanChange(place: 1, action: action, old: old, new: new)
  }

  private static let last = "    finished: 2026-03\n"

  private static let changes: [PlanChange] = [
    change(.write(.title, "Rawat semua server"), "Rawat server", "Rawat semua server"),
    change(.write(.leverage, "contributing"), "leverage: supporting", "leverage: contributing"),
    change(.write(.cost, "Rp1,5 M"), last, last + "    cost: 1500000000\n"),
    change(.write(.cost, "250 juta"), last, last + "    cost: 250000000\n"),
    change(.write(.owner, "Bidang TIK"), last, last + "    owner: Bidang TIK\n"),
    change(.write(.effort, "medium"), last, last + "    effort: medium\n"),
    change(.write(.direction, "both"), last, last + "    direction: both\n"),
    change(.write(.due, "Desember 2026"), last, last + "    due: 2026-12\n"),
    change(.write(.finished, ""), last, ""),
    change(
      .write(.status, "running"),
      "    status: done\n    finished: 2026-03\n",
      "    status: running\n"
    ),
    change(.budget(.year, "2027"), last, last + "    budget:\n      year: 2027\n"),
    change(
      .budget(.forward, "1,2 miliar"),
      last,
      last + "    budget:\n      forward: 1200000000\n"
    ),
    change(
      .address(PlaceName(kind: .dimension, word: "staffing")),
      "addresses: [technology/server]\n",
      "addresses: [technology/server, staffing]\n"
    ),
    change(.answer("F2"), last, last + "    findings: [F2]\n"),
    change(.require("R1"), "    requires: [R1]\n", ""),
    change(.serve(0, true), last, last + "    serves: [service-quality]\n"),
    PlanChange(
      place: 0,
      action: .address(PlaceName(kind: .expectation, word: "ET1")),
      old: "[ET1, technology/server]",
      new: "[technology/server]"
    ),
    change(
      .remove(withReferences: false),
      """
        - id: R2
          title: Rawat server
          addresses: [technology/server]
          leverage: supporting
          requires: [R1]
          status: done
          finished: 2026-03

      """,
      ""
    ),
  ]

  @Test(arguments: changes)
  func `A field of a recommendation is one edit, and all else stays`(change: PlanChange) throws {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.plan(.go(change.place)))
    open.perform(.plan(change.action))
    #expect(
      open.text == PreparedCase.small.replacing(change.old, with: change.new),
      "\(open.told)"
    )
    _ = try open.content
    open.perform(.frame(.undo))
    #expect(open.text == PreparedCase.small)
  }

  private static let refused: [(PlanAction, String)] = [
    (.write(.title, ""), "This field is needed"), (.write(.cost, "mahal"), "no amount of whole"),
    (.write(.cost, "1.500 juta"), "may mean"), (.write(.start, "nanti"), "is no date"),
    (.write(.id, "R1"), "'R1' is taken"), (.require("R2"), "Not changed"),
    (.budget(.year, "besok"), "four digits"),
    (.address(PlaceName(kind: .indicator, word: "technology/server")), "at least one thing"),
    (.address(PlaceName(kind: .dimension, word: "none")), "Not changed"),
    (.add(title: "", place: "technology", leverage: "direct"), "needs its title"),
    (.add(title: "x", place: "", leverage: "direct"), "at least one thing"),
    (.addCells, "no row that can be added"),
  ]

  @Test(arguments: refused)
  func `What cannot be planned is told, and nothing changes`(action: PlanAction, told: String) {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.plan(.go(1)))
    #expect(!open.perform(.plan(action)))
    #expect(open.told.contains(told), "\(open.told)")
    #expect(open.text == PreparedCase.small)
  }

  @Test func `Only what is done has been finished`() {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.plan(.go(0)))
    #expect(!open.perform(.plan(.write(.finished, "2026"))))
    #expect(open.told.contains("first change the status"))
  }

  @Test func `A budget that is emptied goes`() {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.plan(.go(1)))
    open.perform(.plan(.budget(.fund, "DAU")))
    open.perform(.plan(.budget(.fund, "")))
    #expect(open.text == PreparedCase.small)
  }

  @Test func `A recommendation gets its new name where others require it`() {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.plan(.go(0)))
    open.perform(.plan(.write(.id, "NET")))
    #expect(open.text == PreparedCase.small.replacing("R1", with: "NET"))
  }

  @Test func `A recommendation that is required is removed when asked twice`() throws {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.plan(.go(0)))
    #expect(!open.perform(.plan(.remove(withReferences: false))))
    #expect(open.perform(.plan(.remove(withReferences: true))))
    #expect(try open.content.recommendations.map { $0.id.text } == ["R2"])
    #expect(try open.content.recommendations[0].requires.isEmpty)
  }

  @Test func `Suggestions of the catalogue are added for what nothing reaches`() throws {
    let open = PreparedCase(try PreparedCase.file("cases/sikepo-batanghari.yaml"))
    open.perform(.frame(.show(.plan)))
    for _ in 0..<40 {
      let right = open.shown[.right] ?? ""
      guard let start = right.range(of: "plan.suggest\t") else { break }
      let rest = right[start.upperBound...]
      let numbers = rest.prefix { $0 != "\"" }.split(separator: "\t").compactMap { Int($0) }
      try #require(numbers.count == 2)
      let before = try CaseAssessment(of: open.content).unaddressedIndicators.count
      open.perform(.plan(.suggest(dimension: numbers[0], action: numbers[1])))
      let after = CaseAssessment(of: try open.content).unaddressedIndicators.count
      #expect(after < before)
    }
    #expect(CaseAssessment(of: try open.content).unaddressedIndicators.isEmpty)
    #expect(open.shown[.right]?.contains("plan.suggest") == false)
  }

  @Test func `Cells from Excel are read by their headings, shown, and added as one edit`() throws {
    let open = PreparedCase(PreparedCase.small)
    let cells = """
      Kegiatan\tPagu\tPIC\tTenggat\tIndikator
      Beli router\t1,5 M\tBidang TIK\tDesember 2026\tTeknologi/jaringan
      "Latih
      operator"\tRp 25.000.000\t\t2027\tstaffing; ET2
      Tanpa sasaran\t10 juta\t\t\t
      Salah\tmahal\t\t\ttechnology
      """
    open.perform(.frame(.show(.plan)))
    open.perform(.plan(.paste))
    #expect(!open.perform(.plan(.cells(cells))))
    let shown = open.shown[.main] ?? ""
    #expect(shown.contains("no amount of whole rupiah"))
    #expect(shown.contains("Add 2 recommendations"))
    open.perform(.plan(.cellsAddress("processes")))
    #expect(open.shown[.main]?.contains("Add 3 recommendations") == true)
    open.perform(.plan(.addCells))
    let added = """
        - id: R3
          title: Beli router
          addresses: [technology/network]
          leverage: direct
          owner: Bidang TIK
          cost: 1500000000
          due: 2026-12
        - id: R4
          title: |-
            Latih
            operator
          addresses: [staffing, ET2]
          leverage: direct
          cost: 25000000
          due: 2027
        - id: R5
          title: Tanpa sasaran
          addresses: [processes]
          leverage: direct
          cost: 10000000

      """
    #expect(open.text == PreparedCase.small + added)
    _ = try open.content
    open.perform(.frame(.undo))
    #expect(open.text == PreparedCase.small)
  }

  @Test func `Cells without headings are title, cost, owner, due date and what is addressed`()
    throws
  {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.plan(.cells("Beli router\t5 juta\tTIK\t2027\tET1")))
    open.perform(.plan(.addCells))
    let added = try #require(try open.content.recommendations.last)
    #expect(added.title == "Beli router" && added.cost == 5_000_000 && added.owner == "TIK")
    #expect(added.addresses == [.expectation("ET1")])
  }

  @Test func `Every action comes back from the page as it was`() {
    let actions: [PlanAction] = [
      .go(2), .begin, .paste, .write(.cost, "1"), .budget(.fund, "DAU"), .pick,
      .pickSearch("a b"), .address(PlaceName(kind: .indicator, word: "a/b")), .pickFindings,
      .findingSearch("x"), .answer("F1"), .require("R1"), .serve(1, true),
      .add(title: "t", place: "p", leverage: "l"), .suggest(dimension: 1, action: 2),
      .remove(withReferences: true), .cells("a"), .cellsAddress("b"), .addCells,
    ]
    for action in actions {
      let (name, arguments) = action.sent
      #expect(WorkAction(name: name, arguments.map { Array($0.utf8) }) == .plan(action))
    }
  }
}

/// An action on a recommendation, with the one piece of text that it changes.
struct PlanChange: CustomTestStringConvertible, Sendable {
  let place: Int
  let action: PlanAction
  let old: String
  let new: String

  var testDescription: String { "\(action)" }
}
