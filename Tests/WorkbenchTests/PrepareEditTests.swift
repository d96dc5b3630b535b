import GapModel
import Testing

@testable import Workbench

@Suite struct `Preparing a case` {
  private static let head: [SmallChange] = [
    SmallChange(.prepare(.head(.title, "Kasus besar")), "\"Kasus kecil\"", "\"Kasus besar\""),
    SmallChange(.prepare(.head(.organisation, " Dinas Y ")), "Dinas X", "Dinas Y"),
    SmallChange(.prepare(.head(.id, "besar-2")), "id: kecil ", "id: besar-2 "),
    SmallChange(
      .prepare(.head(.region, "Kabupaten Z")),
      "    - id: B   # the second\n",
      "    - id: B   # the second\n  region: Kabupaten Z\n"
    ),
    SmallChange(.prepare(.head(.from, "Agustus 2024")), "from: 2025-08", "from: 2024-08"),
    SmallChange(
      .prepare(.head(.to, "")),
      "  period: {from: 2025-08, to: 2026-06}   # a year\n",
      ""
    ),
    SmallChange(
      .prepare(.addCoder(id: "C", name: "pengode ketiga")),
      "    - id: B   # the second\n",
      "    - id: B   # the second\n    - id: C\n      name: pengode ketiga\n"
    ),
    SmallChange(.prepare(.index(0, .value, "3,6")), "value: 3.55", "value: 3.6"),
    SmallChange(
      .prepare(.addIndex(scheme: "spbe-2020", year: "2021", value: "2.03")),
      "value: 3.55}\n",
      "value: 3.55}\n  - {scheme: spbe-2020, year: 2021, value: 2.03}\n"
    ),
    SmallChange(
      .prepare(.removeIndex(0)),
      "indices:\n  - {scheme: spbe-2020, year: 2024, value: 3.55}\n",
      ""
    ),
  ]

  @Test(arguments: head)
  func `A field of the head is one edit, and all else stays`(change: SmallChange) throws {
    try change.expectMade()
  }

  private static let sources: [SmallChange] = [
    SmallChange(.prepare(.source(0, .role, "Kepala dinas")), "Kepala bidang", "Kepala dinas"),
    SmallChange(.prepare(.source(0, .role, "")), "    role: Kepala bidang   # not a name\n", ""),
    SmallChange(.prepare(.source(1, .title, "Perda")), "title: Perpres", "title: Perda"),
    SmallChange(
      .prepare(.source(1, .key, "true")),
      "title: Perpres}",
      "title: Perpres, key: true}"
    ),
    SmallChange(
      .prepare(.source(1, .date, "3 Oktober 2025")),
      "title: Perpres}",
      "title: Perpres, date: 2025-10-03}"
    ),
    SmallChange(
      .prepare(.source(1, .weight, "1,5")),
      "title: Perpres}",
      "title: Perpres, weight: 1.5}"
    ),
    SmallChange(
      .prepare(.addSource),
      "  - id: W2\n    technique: interview\n",
      "  - id: W2\n    technique: interview\n  - id: W3\n    technique: interview\n"
    ),
  ]

  @Test(arguments: sources)
  func `A field of a source is one edit, and all else stays`(change: SmallChange) throws {
    try change.expectMade()
  }

  private static let design: [SmallChange] = [
    SmallChange(
      .prepare(.expectation(0, .statement, "Jaringan cepat")),
      "Jaringan stabil",
      "Jaringan cepat"
    ),
    SmallChange(
      .prepare(.expectation(0, .place, "technology/upkeep")),
      "indicator: network",
      "indicator: upkeep"
    ),
    SmallChange(
      .prepare(.expectation(1, .place, "technology/server")),
      "statement: Server cukup\n",
      "statement: Server cukup\n    indicator: server\n"
    ),
    SmallChange(.prepare(.basis(0, source: 0, true)), "basis: [D1]", "basis: [D1, W1]"),
    SmallChange(.prepare(.basis(0, source: 1, false)), "    basis: [D1]   # says so\n", ""),
    SmallChange(
      .prepare(.addExpectation(place: "technology/server", statement: "Server sendiri")),
      "statement: Server cukup\n",
      """
      statement: Server cukup
        - id: ET3
          dimension: technology
          indicator: server
          statement: Server sendiri

      """
    ),
    SmallChange(
      .prepare(.removeExpectation(1, withReferences: false)),
      "  - id: ET2\n    dimension: technology\n    statement: Server cukup\n",
      ""
    ),
    SmallChange(
      .prepare(.judge(1, decision: "", because: "", basis: "Dua wawancara")),
      "    finished: 2026-03\n",
      """
          finished: 2026-03
      judgements:
        - dimension: technology
          basis: Dua wawancara

      """
    ),
    SmallChange(
      .prepare(.judge(1, decision: "-", because: "Tidak dipakai", basis: "")),
      "    finished: 2026-03\n",
      """
          finished: 2026-03
      judgements:
        - dimension: technology
          applicable: false
          because: Tidak dipakai

      """
    ),
  ]

  @Test(arguments: design)
  func `An edit of the design is one edit, and all else stays`(change: SmallChange) throws {
    try change.expectMade()
  }

  private static let refused: [(PrepareAction, String)] = [
    (.head(.title, " "), "This field is needed"),
    (.head(.id, "Nama Saya"), "such as nama-saya"),
    (.head(.from, "2027"), "Not changed"),
    (.head(.from, "kemarin"), "Write 2026, 2026-11 or 2026-11-30"),
    (.addCoder(id: "A", name: ""), "'A' is taken"),
    (.removeCoder(0), "Coder A has codings of F1"),
    (.index(0, .year, "24"), "four digits"),
    (.index(0, .value, "tiga"), "no number between 0 and 100"),
    (.source(0, .id, "D1"), "'D1' is taken"),
    (.source(0, .id, "Kepala bidang"), "such as Kepala-bidang"),
    (.source(0, .weight, "0"), "no number between 0.001"),
    (.source(0, .date, "03/10/2025"), "2025-10-03 or 2025-03-10"),
    (.source(0, .date, "2025-02-30"), "is no date"),
    (.removeSource(0, withReferences: true), "only source of F1"),
    (.expectation(0, .statement, ""), "This field is needed"),
    (.addExpectation(place: "technology", statement: ""), "This field is needed"),
    (.judge(1, decision: "-", because: "", basis: ""), "needs its reason"),
    (.judge(1, decision: "", because: "", basis: ""), "Choose a rating"),
  ]

  @Test(arguments: refused)
  func `What cannot be written is told, and nothing changes`(
    action: PrepareAction,
    told: String
  ) {
    let open = PreparedCase(PreparedCase.small)
    #expect(!open.perform(.prepare(action)))
    #expect(open.told.contains(told), "\(open.told)")
    #expect(open.text == PreparedCase.small)
  }

  @Test func `A field that was refused is sent again with what the text says`() {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.frame(.show(.prepare)))
    open.perform(.prepare(.go(.head)))
    #expect(!open.sent.contains(.main))
    open.perform(.prepare(.head(.title, "")))
    #expect(open.sent.contains(.main))
    #expect(open.shown[.main]?.contains("value=\"Kasus kecil\"") == true)
  }

  @Test func `A source gets its new name wherever it is named`() throws {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.prepare(.source(0, .id, "N-1")))
    #expect(open.text == PreparedCase.small.replacing("W1", with: "N-1"))
    open.perform(.prepare(.source(1, .id, "P.95")))
    #expect(
      open.text
        == PreparedCase.small.replacing("W1", with: "N-1").replacing("D1", with: "P.95")
    )
    open.perform(.frame(.undo))
    open.perform(.frame(.undo))
    #expect(open.text == PreparedCase.small)
  }

  @Test func `An expectation and a coder get their new names wherever they are named`() throws {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.prepare(.expectation(0, .id, "NET")))
    #expect(open.text == PreparedCase.small.replacing("ET1", with: "NET"))
    open.perform(.prepare(.coder(1, .id, "second")))
    let renamed = PreparedCase.small.replacing("ET1", with: "NET")
      .replacing("coder: B", with: "coder: second").replacing("id: B", with: "id: second")
    #expect(open.text == renamed)
  }

  @Test func `An expectation that findings are held against is removed when asked twice`() throws {
    let open = PreparedCase(PreparedCase.small)
    #expect(!open.perform(.prepare(.removeExpectation(0, withReferences: false))))
    #expect(!open.perform(.prepare(.openExpectation(0))))
    #expect(!open.perform(.prepare(.removeExpectation(0, withReferences: true))))
    let pane = try #require(open.shown[.main])
    #expect(!pane.isEmpty)
    #expect(open.perform(.prepare(.removeExpectation(0, withReferences: true))))
    let expected = PreparedCase.small
      .replacing("expectation: ET1", with: "indicator: technology/network")
      .replacing("[ET1, technology/server]", with: "[technology/network, technology/server]")
      .replacing(
        """
          - id: ET1
            dimension: technology
            indicator: network
            statement: Jaringan stabil
            basis: [D1]   # says so

        """,
        with: ""
      )
    #expect(open.text == expected)
    _ = try open.content
  }

  @Test func `A source beside others is taken out of findings and of the basis`() throws {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.prepare(.removeSource(2, withReferences: false)))
    #expect(open.text == PreparedCase.small)
    open.perform(.prepare(.removeSource(2, withReferences: true)))
    let expected = PreparedCase.small
      .replacing("  - id: W2\n    technique: interview\n", with: "")
      .replacing("sources: [W1, W2]", with: "sources: [W1]")
    #expect(open.text == expected)
    open.perform(.prepare(.removeSource(1, withReferences: false)))
    open.perform(.prepare(.removeSource(1, withReferences: true)))
    #expect(
      open.text
        == expected.replacing("  - {id: D1, technique: document, title: Perpres}\n", with: "")
        .replacing("    basis: [D1]   # says so\n", with: "")
    )
    _ = try open.content
  }

  @Test func `A period that is new begins and ends at the date, until the other is written`() throws
  {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.prepare(.head(.from, "")))
    open.perform(.prepare(.head(.to, "2026")))
    #expect(try open.content.period?.from.description == "2026")
    open.perform(.prepare(.head(.from, "2025")))
    #expect(try open.content.period?.from.description == "2025")
    #expect(try open.content.period?.to.description == "2026")
  }

  @Test func `What is missing leads to its place`() {
    let open = PreparedCase(PreparedCase.small)
    open.perform(.frame(.show(.prepare)))
    let missing = open.shown[.right] ?? ""
    #expect(missing.contains("What is missing still"))
    #expect(missing.contains("prepare.named\tET2"))
    open.perform(.prepare(.named("ET2")))
    #expect(open.shown[.main]?.contains("expectation-1-fields") == true)
  }

  @Test func `Every action comes back from the page as it was`() {
    let actions: [PrepareAction] = [
      .go(.head), .go(.sources), .go(.dimension(3)), .finding("F1"), .named("ET1"),
      .head(.note, "a b"), .coder(1, .name, "x"), .addCoder(id: "C", name: ""), .removeCoder(0),
      .index(0, .year, "2024"), .addIndex(scheme: "s", year: "1", value: "2"), .removeIndex(2),
      .openSource(3), .source(1, .key, "true"), .addSource,
      .removeSource(1, withReferences: true), .openExpectation(4),
      .expectation(2, .weight, "2"), .basis(1, source: 2, true),
      .addExpectation(place: "a/b", statement: "x"),
      .removeExpectation(1, withReferences: false),
      .judge(1, decision: "-", because: "b", basis: "c"), .unjudge(2),
    ]
    for action in actions {
      let (name, arguments) = action.sent
      #expect(WorkAction(name: name, arguments.map { Array($0.utf8) }) == .prepare(action))
    }
  }
}
