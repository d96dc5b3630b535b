import Testing

@testable import GapModel

@Suite struct `Sheets of several coders` {
  private let instrument: Instrument

  init() throws { instrument = try #require(ShippedInstrument.named("heeks-itposmo")) }

  private func choices(_ coder: String?) -> ImportChoices {
    var choices = ImportChoices(file: "temuan.xlsx", language: .id)
    choices.coder = coder
    choices.technique = "wawancara"
    return choices
  }

  private func judged(_ id: String, _ step: String?, target: String? = nil) -> ImportedFinding {
    Material.row(id, "kata \(id)", target: target, steps: step.map { [("impact", $0)] } ?? [])
  }

  /// A case of three findings: the first two are judged, by nobody who is named.
  private func begun() throws -> CaseText {
    let rows = [
      judged("F1", "slows", target: "technology"), judged("F2", "slows", target: "technology"),
      judged("F3", nil, target: "technology"),
    ]
    return try CaseGrowth(
      of: Material.file(.xlsx, rows),
      instrument: instrument,
      map: ImportMap(),
      choices(nil)
    ).text
  }

  private func grown(
    _ text: CaseText,
    _ rows: [ImportedFinding],
    by coder: String?
  ) throws -> CaseGrowth {
    try CaseGrowth(
      of: text,
      by: Material.file(.xlsx, rows),
      instrument: instrument,
      map: ImportMap(),
      choices(coder)
    )
  }

  private func coders(of text: CaseText, at index: Int) throws -> [String] {
    try WrittenCase(text).findings[index].codings.map { $0.coder }
  }

  @Test func `Who coded before stands first, and a second sheet of another adds the rest`() throws {
    let some = [judged("F1", "hampers"), judged("F2", nil), judged("F3", nil)]
    let first = try grown(try begun(), some, by: "B")
    #expect(try WrittenCase(first.text).coders.map { $0.id } == ["A", "B"])
    let all = [judged("F1", "hampers"), judged("F2", "hampers"), judged("F3", "hampers")]
    let second = try grown(first.text, all, by: "B")
    #expect(second.summary.codings == 2)
    #expect(second.summary.differences.isEmpty)
    #expect(try coders(of: second.text, at: 1) == ["A", "B"])
    #expect(try coders(of: second.text, at: 2) == ["B"])
    #expect(try WrittenCase(second.text).findings[2].values["impact"] == nil)
    #expect(try grown(second.text, all, by: "B").text.bytes == second.text.bytes)
  }

  @Test func `What names no coder stays the first one's`() throws {
    let first = try grown(try begun(), [judged("F1", "hampers")], by: "B")
    let later = try grown(first.text, [judged("F3", "slows")], by: nil)
    let finding = try WrittenCase(later.text).findings[2]
    #expect(finding.values["impact"] == "slows")
    #expect(finding.codings.isEmpty)
    let both = try grown(later.text, [judged("F3", "hampers")], by: "B")
    #expect(try coders(of: both.text, at: 2) == ["A", "B"])
    #expect(both.summary.differences.isEmpty)
  }

  @Test func `A sheet without a coder is held against what several decided together`() throws {
    let both = try grown(try begun(), [judged("F1", "slows")], by: "B")
    let same = try grown(both.text, [judged("F1", "slows", target: "technology")], by: nil)
    #expect(same.text.bytes == both.text.bytes)
    #expect((same.summary.differences + same.summary.remarks).isEmpty)
    let other = try grown(both.text, [judged("F1", "hampers")], by: nil)
    #expect(other.text.bytes == both.text.bytes)
    #expect(other.summary.differences.isEmpty)
  }

  @Test func `Codings without a target leave it on the finding, and are counted`() throws {
    let rows = [judged("F1", "hampers"), judged("F2", "hampers", target: "technology")]
    let both = try grown(try begun(), rows, by: "B")
    let findings = try WrittenCase(both.text).findings
    #expect(findings[0].values["dimension"] == "technology")
    #expect(findings[0].codings.map { $0.values["dimension"] } == [nil, nil])
    #expect(findings[1].values["dimension"] == nil)
    #expect(findings[1].codings.map { $0.values["dimension"] } == ["technology", "technology"])
    let told = both.summary.remarks.map { $0.text.en }
    #expect(told == ["1 coding of B names no target; it is held against the finding's"])
  }

  @Test func `A further coder's note comes into the case, or is told`() throws {
    var row = judged("F1", "hampers", target: "technology")
    row.note = "kurang jelas"
    let both = try grown(try begun(), [row], by: "B")
    #expect(try WrittenCase(both.text).findings[0].values["note"] == "B: kurang jelas")
    #expect(try grown(both.text, [row], by: "B").summary.remarks.isEmpty)
    row.note = "lain"
    let again = try grown(both.text, [row], by: "B")
    #expect(again.text.bytes == both.text.bytes)
    #expect(again.summary.remarks.first?.text.en.contains("B's note on F1: 'lain'") == true)
  }
}
