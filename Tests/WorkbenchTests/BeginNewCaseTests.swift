import GapModel
import Testing

@testable import Workbench

@Suite struct `An empty case` {
  private func words(
    _ organisation: String = "Dinas Kesehatan",
    _ system: String = "e-Puskesmas",
    isFull: Bool = false
  ) -> NewCaseWords {
    NewCaseWords(
      organisation: organisation,
      system: system,
      title: "",
      language: "id",
      technique: "observation",
      isFull: isFull
    )
  }

  @Test(arguments: ShippedInstrument.ids, [true, false])
  func `It reads without errors at once, whatever its instrument`(
    instrument: Instrument.ID,
    isFull: Bool
  ) throws {
    var workbench = Workbench()
    _ = workbench.perform(.begin(.instrument(instrument.text)))
    _ = workbench.perform(.begin(.create(words(isFull: isFull))))
    let open = try #require(workbench.currentCase)
    #expect(!open.working.reading.diagnostics.hasErrors, "\(open.working.reading.diagnostics.all)")
    let content = try #require(open.shown?.assessment.assessedCase)
    #expect(content.id.text == "e-puskesmas-dinas-kesehatan")
    #expect(content.title == "e-Puskesmas – Dinas Kesehatan")
    #expect(content.instrument.id == instrument)
    #expect(content.findings.isEmpty)
    #expect(workbench.step == .prepare)
  }

  @Test func `It counts as unsaved, as it is in no file yet`() {
    var workbench = Workbench()
    let answer = workbench.perform(.begin(.create(words())))
    #expect(answer.orders.contains(.unsaved(true)))
  }

  @Test func `What a case must say is asked for`() {
    var workbench = Workbench()
    let answer = workbench.perform(.begin(.create(words("  ", "e-Puskesmas"))))
    #expect(workbench.cases.isEmpty)
    #expect(workbench.notice?.kind == .problem)
    #expect(answer.orders.contains(.focus("new-organisation")))
  }

  @Test func `Texts with signs of YAML and HTML stay texts`() throws {
    var workbench = Workbench()
    let organisation = "Dinas: \"A\" <script>alert(1)</script> # & [x]"
    _ = workbench.perform(.begin(.create(words(organisation, "- e: {x}"))))
    let content = try #require(workbench.currentCase?.shown?.assessment.assessedCase)
    #expect(content.organisation == organisation)
    #expect(content.system == "- e: {x}")
    let answer = workbench.perform(.frame(.show(.begin)))
    for case .pane(_, let html) in answer.orders { #expect(!html.contains("<script")) }
  }
}
