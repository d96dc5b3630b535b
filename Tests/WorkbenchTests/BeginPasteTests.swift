import GapModel
import Testing

@testable import Workbench

@Suite struct `Cells that are pasted` {
  /// So many rows of segments, as a spreadsheet copies them.
  private static func rows(_ count: Int) -> String {
    let rows = (1...count).map { "Jaringan putus ke-\($0)\tOperator \($0 % 5)\tcatatan \($0)\n" }
    return "Temuan lapangan\tInforman\tKolom saya\n" + rows.joined()
  }

  private func pasted(_ text: String, _ html: String = "") -> Workbench {
    var workbench = Workbench()
    _ = workbench.perform(.frame(.paste(text: text, html: html)))
    return workbench
  }

  private func perform(_ actions: BeginAction..., in workbench: inout Workbench) {
    for action in actions { _ = workbench.perform(.begin(action)) }
  }

  @Test func `Columns are recognised and shown, and nothing comes in yet`() throws {
    let workbench = pasted(Self.rows(12))
    let preview = try #require(workbench.begin.arrivals.first?.outcome.preview)
    #expect(preview.columns.map { $0.field } == [.statement, .source, nil])
    #expect(preview.count == 12)
    #expect(preview.rows.first == ["Jaringan putus ke-1", "Operator 1", "catatan 1"])
    #expect(workbench.cases.isEmpty)
    #expect(workbench.step == .begin)
  }

  @Test func `Five hundred rows become findings to place in a new case`() throws {
    var workbench = pasted(Self.rows(500))
    perform(
      .head(.organisation, "Dinas Contoh"),
      .head(.system, "SiContoh"),
      .technique("interview"),
      .take,
      in: &workbench
    )
    let open = try #require(workbench.currentCase)
    let content = try #require(open.shown?.assessment.assessedCase)
    #expect(open.working.name == "sicontoh-dinas-contoh.yaml")
    #expect(content.findings.count == 500)
    #expect(content.findings[499].statement == "Jaringan putus ke-500")
    #expect(content.findings[499].note == nil)
    #expect(content.sources.count == 5)
    #expect(FindingQueue(workbench: workbench)?.count(of: .toPlace) == 500)
    #expect(workbench.begin.arrivals.isEmpty)
    #expect(workbench.step == .code)
  }

  @Test func `A column that is set by hand is read as that`() throws {
    var workbench = pasted(Self.rows(3))
    perform(.column(2, "note"), .technique("interview"), .take, in: &workbench)
    let text = try #require(workbench.currentCase?.working.bytes)
    #expect(String(decoding: text, as: UTF8.self).contains("note: catatan 3"))
  }

  @Test func `A column that takes another's meaning leaves that one out`() throws {
    var workbench = pasted(Self.rows(3))
    perform(.column(2, "statement"), in: &workbench)
    let preview = try #require(workbench.begin.arrivals.first?.outcome.preview)
    #expect(preview.columns.map { $0.field } == [.ignored, .source, .statement])
    #expect(workbench.begin.arrivals.first?.outcome.isPossible == true)
  }

  @Test func `Headings that nobody knows can be given a meaning`() throws {
    var workbench = pasted("Apa\tSiapa\nJaringan putus\tOperator\n")
    #expect(workbench.begin.arrivals.first?.outcome.isPossible == false)
    perform(.column(0, "statement"), .column(1, "source"), in: &workbench)
    #expect(workbench.begin.arrivals.first?.outcome.isPossible == true)
    #expect(workbench.begin.arrivals.first?.outcome.cases.first?.summary.added == 1)
  }

  @Test func `Cells without headings get some, and none of their rows is lost`() throws {
    var workbench = pasted("Jaringan putus\tOperator\nListrik padam\tKepala bidang\n")
    perform(.headings(false), .column(0, "statement"), .column(1, "source"), in: &workbench)
    let outcome = try #require(workbench.begin.arrivals.first?.outcome)
    #expect(outcome.preview?.columns.map { $0.heading } == ["Kolom 1", "Kolom 2"])
    #expect(outcome.cases.first?.summary.added == 2)
  }

  @Test func `Two columns of one heading are told apart`() throws {
    var workbench = pasted("Temuan\tIsi\tIsi\nJaringan putus\ta\tb\n")
    perform(.column(2, "note"), in: &workbench)
    let preview = try #require(workbench.begin.arrivals.first?.outcome.preview)
    #expect(preview.columns.map { $0.heading } == ["Temuan", "Isi", "Isi (2)"])
    #expect(preview.columns.map { $0.field } == [.statement, nil, .note])
  }

  @Test func `What comes of it is what an import of the same file makes, byte for byte`() throws {
    var workbench = pasted(Self.rows(20))
    perform(.column(2, "note"), .technique("observation"), .take, in: &workbench)
    let instrument = try #require(ShippedInstrument.named("heeks-itposmo"))
    var map = ImportMap()
    map.columns = [.init(heading: "Kolom saya", field: .note)]
    let material = try ImportReader(instrument: instrument, map: map)
      .read(name: "tempelan.tsv", Array(Self.rows(20).utf8))
    var choices = ImportChoices(file: "tempelan.tsv", language: .id)
    choices.technique = "observation"
    let growth = try CaseGrowth(of: material, instrument: instrument, map: map, choices)
    #expect(workbench.currentCase?.working.bytes == growth.text.bytes)
  }

  @Test func `A CSV file lets an open case grow as an import does, and one undo takes it back`()
    throws
  {
    let text = Array(`Opening a file by what it is`.caseText().utf8)
    let csv = Array("Pernyataan;Sumber;Sasaran\nListrik padam;S1;processes\n".utf8)
    var workbench = Workbench()
    _ = workbench.perform(.frame(.open(file: "contoh.yaml", text)))
    let key = try #require(workbench.currentCase?.key)
    _ = workbench.perform(.frame(.open(file: "temuan.csv", csv)))
    #expect(workbench.begin.arrivals.first?.outcome.goal == .open(key: key))
    perform(.take, in: &workbench)
    let instrument = try #require(ShippedInstrument.named("heeks-itposmo"))
    let material = try ImportReader(instrument: instrument, map: ImportMap())
      .read(name: "temuan.csv", csv)
    let growth = try CaseGrowth(
      of: CaseText(name: "contoh.yaml", bytes: text),
      by: material,
      instrument: instrument,
      map: ImportMap(),
      ImportChoices(file: "temuan.csv", language: .id)
    )
    #expect(workbench.currentCase?.working.bytes == growth.text.bytes)
    #expect(workbench.cases.count == 1)
    _ = workbench.perform(.frame(.undo))
    #expect(workbench.currentCase?.working.bytes == text)
  }

  @Test func `An open case that reads is not made unreadable`() throws {
    var workbench = Workbench()
    let text = Array(`Opening a file by what it is`.caseText().utf8)
    _ = workbench.perform(.frame(.open(file: "contoh.yaml", text)))
    let paste = FrameAction.paste(text: "Temuan\tInforman\nListrik padam\tBendahara\n", html: "")
    _ = workbench.perform(.frame(paste))
    #expect(workbench.begin.arrivals.first?.outcome.lacksTechnique == true)
    perform(.take, in: &workbench)
    #expect(workbench.currentCase?.working.bytes == text)
    perform(.technique("interview"), .take, in: &workbench)
    #expect(workbench.currentCase?.shown?.assessment.assessedCase.findings.count == 2)
  }

  @Test func `Rows of several offices become a case each, or go to the open case of theirs`() throws
  {
    var workbench = Workbench()
    let text = Array(`Opening a file by what it is`.caseText().utf8)
    _ = workbench.perform(.frame(.open(file: "contoh.yaml", text)))
    let rows = """
      Perangkat daerah,Sistem,Pernyataan,Sumber,Teknik
      Dinas Contoh,SiContoh,Listrik padam,S1,interview
      Dinas Lain,SiLain,Gawai lama,Bendahara,interview

      """
    _ = workbench.perform(.frame(.open(file: "semua.csv", Array(rows.utf8))))
    perform(.take, in: &workbench)
    let contents = workbench.cases.compactMap { $0.shown?.assessment.assessedCase }
    #expect(contents.map { $0.organisation } == ["Dinas Contoh", "Dinas Lain"])
    #expect(contents.map { $0.findings.count } == [2, 1])
  }

  @Test func `A map that was opened says what columns mean`() throws {
    let map = """
      gapscore: 1
      map:
        columns:
          - {column: Apa, is: statement}
          - {column: Siapa, is: source}

      """
    var workbench = Workbench()
    _ = workbench.perform(.frame(.open(file: "map.yaml", Array(map.utf8))))
    _ = workbench.perform(.frame(.paste(text: "Apa\tSiapa\nListrik padam\tOperator\n", html: "")))
    #expect(workbench.begin.arrivals.first?.outcome.cases.first?.summary.added == 1)
  }

  @Test func `A table that was copied in a document is read by its marks`() throws {
    let html = """
      <html><body><!--StartFragment--><table><tr><th>Temuan</th><th>Narasumber</th></tr>
      <tr><td><p>Jaringan putus</p><p>tiap siang &amp; malam</p></td><td>Operator</td></tr></table>
      </body></html>
      """
    let workbench = pasted("Temuan\tNarasumber\nJaringan putus\ntiap siang & malam\tOperator", html)
    let preview = try #require(workbench.begin.arrivals.first?.outcome.preview)
    #expect(preview.rows == [["Jaringan putus\ntiap siang & malam", "Operator"]])
  }

  @Test func `Cells with signs of YAML, HTML and formulas stay texts`() throws {
    let cell = "=HYPERLINK(\"\"x\"\") <img src=x onerror=alert(1)> ]]> {{a: b}} # \u{202E}x"
    var workbench = Workbench()
    let text = "Temuan\tInforman\n\"\(cell)\"\tOperator\n"
    let answer = workbench.perform(.frame(.paste(text: text, html: "")))
    for case .pane(_, let html) in answer.orders { #expect(!html.contains("<img")) }
    perform(
      .technique("interview"),
      .head(.organisation, "A"),
      .head(.system, "B"),
      .take,
      in: &workbench
    )
    let statement = workbench.currentCase?.shown?.assessment.assessedCase.findings[0].statement
    #expect(
      statement?.contains("=HYPERLINK(\"x\") <img src=x onerror=alert(1)> ]]> {{a: b}} #") == true
    )
  }

  @Test func `A sentence is no table, a case is opened as one`() {
    var workbench = pasted("Hanya sebuah kalimat.")
    #expect(workbench.begin.arrivals.isEmpty)
    #expect(workbench.notice?.kind == .problem)
    _ = workbench.perform(
      .frame(.paste(text: `Opening a file by what it is`.caseText(), html: ""))
    )
    #expect(workbench.cases.count == 1)
  }

  @Test func `What is left does nothing`() {
    var workbench = pasted(Self.rows(2))
    perform(.leave, in: &workbench)
    #expect(workbench.begin.arrivals.isEmpty)
    #expect(workbench.cases.isEmpty)
  }
}
