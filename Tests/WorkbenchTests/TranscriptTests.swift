import GapModel
import Testing

@testable import Workbench

@Suite struct TranscriptTests {
  private static let text = """
    Pewawancara: Bagaimana jaringan di kantor?

    Operator: Sering putus 📡 kalau hujan.
    Operator: Kami lalu mencatat di kertas.
    """

  private func workbench() -> Workbench {
    var workbench = SecretCase.workbench()
    workbench.send("transcript.show")
    workbench.send("transcript.source", "I2")
    workbench.send("transcript.text", Self.text)
    return workbench
  }

  @Test func `What is selected becomes a finding with its quote, place and source`() {
    var workbench = workbench()
    // The first paragraph has 42 units; "Sering putus 📡" begins 10 behind it and has 15.
    workbench.send("transcript.finding", "Sering putus 📡", "52", "67")
    let finding = workbench.shownCase?.findings.last
    #expect(finding?.id == "F4")
    #expect(finding?.quote == "Sering putus 📡")
    #expect(finding?.statement == "Sering putus 📡")
    #expect(finding?.locator == "paragraf 2")
    #expect(finding?.sources == ["I2"])
    #expect(finding?.codings.first?.target == nil)
  }

  @Test func `A selection over paragraphs is one quote`() {
    var workbench = workbench()
    // The second paragraph ends at 42 + 38 = 80: from "kalau" in it to behind "Operator" in the third.
    workbench.send("transcript.finding", "kalau hujan.Operator", "68", "88")
    let finding = workbench.shownCase?.findings.last
    #expect(finding?.quote == "kalau hujan. Operator")
    #expect(finding?.locator == "paragraf 2–3")
  }

  @Test func `What was cut out is marked`() {
    var workbench = workbench()
    let answer = workbench.send("transcript.finding", "Sering putus 📡", "52", "67")
    #expect(answer.seen.contains { $0.contains("<mark>Sering putus 📡</mark>") })
  }

  @Test func `Nothing selected makes nothing`() {
    var workbench = workbench()
    workbench.send("transcript.finding", "", "0", "0")
    #expect(workbench.shownCase?.findings.count == 3)
    #expect(workbench.notice?.kind == .problem)
  }

  @Test func `The transcript comes back with the draft and is no part of the file`() throws {
    let workbench = workbench()
    let open = try #require(workbench.currentCase)
    #expect(workbench.workingText == SecretCase.text)
    let draft = try Draft(bytes: Draft(of: open).bytes)
    #expect(draft.transcript == Transcript(name: "ditempel", source: "I2", text: Self.text))
  }

  @Test func `A draft of the version before is read`() throws {
    let old = Frame([
      Array("1".utf8), Array("uji.yaml".utf8), Array("gapscore: 1".utf8), [], [], [], [], [], [],
    ])
    let draft = try Draft(bytes: old.bytes)
    #expect(draft.file == "uji.yaml")
    #expect(draft.transcript == nil)
  }

  @Test func `A file that is no text is refused`() {
    var workbench = SecretCase.workbench()
    workbench.send("transcript.show")
    _ = workbench.perform(.transcript(.file(name: "a.txt", [0xFF, 0xFE, 0x41, 0x00])))
    #expect(workbench.currentCase?.transcript == nil)
    #expect(workbench.notice?.kind == .problem)
  }
}
