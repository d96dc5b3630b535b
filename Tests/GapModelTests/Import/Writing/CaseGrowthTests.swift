import Testing

@testable import GapModel

@Suite struct `Writing what a file holds into a case` {
  private let instrument: Instrument

  init() throws { instrument = try #require(ShippedInstrument.named("heeks-itposmo")) }

  private func choices(coder: String? = nil) -> ImportChoices {
    var choices = ImportChoices(file: "temuan.xlsx", language: .id)
    choices.coder = coder
    choices.technique = "wawancara"
    return choices
  }

  private func begun(_ material: ImportedMaterial, _ map: ImportMap = ImportMap()) throws
    -> CaseGrowth
  {
    try CaseGrowth(of: material, instrument: instrument, map: map, choices())
  }

  private func grown(
    _ text: CaseText,
    _ material: ImportedMaterial,
    coder: String? = nil
  ) throws -> CaseGrowth {
    try CaseGrowth(
      of: text,
      by: material,
      instrument: instrument,
      map: ImportMap(),
      choices(coder: coder)
    )
  }

  private func faults(_ findings: [ImportedFinding]) -> [ImportFault] {
    do throws(ImportRefusal) {
      _ = try CaseGrowth(
        of: Material.file(.xlsx, findings),
        instrument: instrument,
        map: ImportMap(),
        choices()
      )
      return []
    } catch {
      return error.faults
    }
  }

  /// The case of a text whose head is filled in.
  private func content(_ text: CaseText) throws -> Case {
    let head = EditPath()["case"]
    let whole = try text.changed(by: [
      .set(head["id"], .word("a")), .set(head["title"], .text("A")),
      .set(head["organisation"], .text("B")), .set(head["system"], .text("C")),
    ])
    let result = try read(whole.bytes)
    return try #require(result.documents.first, "\(result.diagnostics.all)").content
  }

  @Test func `Rows become findings with the ids of the instrument`() throws {
    let criterion = try #require(instrument.criteria.first { $0.id.text == "impact" })
    let step = criterion.steps[2]
    let indicator = try #require(instrument.dimensions.first { $0.key == "technology" })
      .indicators[0]
    let row = Material.row(
      "F7",
      "Jaringan sering terputus",
      target: "Teknologi / \(indicator.label.id)",
      steps: [("impact", step.label.id.uppercased())]
    )
    let growth = try begun(Material.file(.xlsx, [row]))
    let finding = try #require(try content(growth.text).findings.first)
    #expect(finding.id.text == "F7")
    #expect(
      finding.codings.map(\.target)
        == [.indicator(IndicatorReference("technology", indicator.id))]
    )
    #expect(
      finding.codings.map(\.verdict) == [.judged(.steps([criterion.judged(step)]))]
    )
    #expect(growth.summary.added == 1)
    #expect(growth.summary.toJudge == 0)
  }

  @Test func `A word that is not known is told with its cell, and nothing is written`() {
    let row = Material.row(
      "F1",
      "x",
      target: "technology/netwrk",
      steps: [("impact", "slowss")],
      row: 12
    )
    let told = faults([row])
    #expect(told.map { $0.place?.description } == ["Temuan!12", "Temuan!B12"])
    #expect(told.allSatisfy { $0.reason.en.contains("did you mean") })
  }

  @Test func `A segment waits to be placed and judged, its words kept whole`() throws {
    let long = "Jaringan " + String(repeating: "sering terputus ", count: 30) + "sekali"
    let material = Material.file(
      .qdpx,
      [
        Material.segment("Pendek saja", 0..<11, code: ["Lain-lain"]),
        Material.segment(long, 20..<500, code: ["Teknologi"]),
      ],
      coders: ["Budi Santoso"]
    )
    let growth = try begun(material)
    let findings = try content(growth.text).findings.map { $0 }
    #expect(findings[0].statement == "Pendek saja")
    #expect(findings[0].codings.map(\.target) == [nil])
    #expect(findings[1].quote == long)
    #expect(findings[1].statement.count <= 200)
    #expect(findings[1].statement.hasSuffix(" …"))
    #expect(findings[1].codings.map(\.target) == [.dimension("technology")])
    #expect(growth.summary.unmappedCodes == [.init(code: "Lain-lain", count: 1)])
    #expect(growth.summary.toPlace == 1)
    #expect(growth.summary.toJudge == 2)
    #expect(!String(decoding: growth.text.bytes, as: UTF8.self).contains("Budi"))
  }

  @Test func `Importing again changes not one byte`() throws {
    let files = [
      Material.file(
        .qdpx,
        [
          Material.segment("satu", 0..<4, code: ["Teknologi"], coder: 0),
          Material.segment("satu", 0..<4, code: ["Teknologi"], coder: 1),
          Material.segment("dua", 9..<12, code: ["Lain"], coder: 1),
        ],
        coders: ["Budi", "Siti"]
      ),
      Material.file(.csv, [Material.row(nil, "sama"), Material.row(nil, "sama")]),
    ]
    for material in files {
      let first = try begun(material)
      let again = try grown(first.text, material)
      #expect(again.text.bytes == first.text.bytes)
      #expect(again.summary.added == 0)
      #expect(again.summary.matched == first.summary.added)
    }
  }

  @Test func `Two coders of one segment make one finding with two codings`() throws {
    let material = Material.file(
      .qdpx,
      [
        Material.segment("satu", 0..<4, code: ["Teknologi"], coder: 0),
        Material.segment("satu", 0..<4, code: ["Teknologi"], coder: 1),
      ],
      coders: ["Budi", "Siti"]
    )
    let content = try content(try begun(material).text)
    #expect(content.coders.map(\.id.text) == ["C1", "C2"])
    #expect(content.findings.count == 1)
    #expect(
      content.findings[0].codings == [
        Coding(coder: "C1", target: .dimension("technology"), verdict: .unjudged),
        Coding(coder: "C2", target: .dimension("technology"), verdict: .unjudged),
      ]
    )
  }

  @Test func `A second coder's sheet makes codings, and leaves the first coder's words`() throws {
    let first = Material.row("F1", "x", target: "technology", steps: [("impact", "slows")])
    let second = Material.row("F1", "x", target: "processes", steps: [("impact", "hampers")])
    let base = try begun(Material.file(.xlsx, [first]))
    let both = try grown(base.text, Material.file(.xlsx, [second]), coder: "B")
    let content = try content(both.text)
    #expect(content.coders.map(\.id.text).sorted() == ["A", "B"])
    let codings = content.findings[0].codings
    #expect(codings.map(\.coder?.text) == ["A", "B"])
    #expect(codings.map(\.target) == [.dimension("technology"), .dimension("processes")])
    #expect(both.summary.codings == 1)
    let again = try grown(both.text, Material.file(.xlsx, [second]), coder: "B")
    #expect(again.text.bytes == both.text.bytes)
  }

  @Test func `What is empty is filled in; what differs is told and left`() throws {
    let open = Material.row("F1", "x")
    let base = try begun(Material.file(.xlsx, [open]))
    let judged = Material.row("F1", "x", target: "technology", steps: [("impact", "slows")])
    let filled = try grown(base.text, Material.file(.xlsx, [judged]))
    #expect(filled.summary.judgedNow == 1)
    #expect(try content(filled.text).findings[0].codings[0].target == .dimension("technology"))
    let other = Material.row("F1", "x", target: "processes", steps: [("impact", "hampers")])
    let left = try grown(filled.text, Material.file(.xlsx, [other]))
    #expect(left.text.bytes == filled.text.bytes)
    // Two that differ, and how to take the file's.
    #expect(left.summary.differences.count == 3)
  }

  @Test func `Comments and what a case has stay where they are`() throws {
    let text = try EditedText(
      SmallCase().text + "    # the last word\n  # about findings\n"
    ).text
    let growth = try grown(text, Material.file(.csv, [Material.row(nil, "baru")]))
    let written = String(decoding: growth.text.bytes, as: UTF8.self)
    #expect(written.contains("    # the last word\n"))
    #expect(written.contains("  - id: F2\n"))
    #expect(written.contains("technique: interview, role: Operator}\n"))
  }

  @Test func `Names of persons in documents stay away`() throws {
    var material = Material.file(.qdpx, [Material.segment("satu", 0..<4, code: ["Teknologi"])])
    material.cases[0].sources[0].name = "Wawancara 081234567890"
    material.cases[0].findings[0].origin.document = "Wawancara 081234567890"
    material.cases[0].findings[0].origin.id = "6f1c"
    let growth = try begun(material)
    #expect(!String(decoding: growth.text.bytes, as: UTF8.self).contains("0812"))
    #expect(try grown(growth.text, material).text.bytes == growth.text.bytes)
  }

  @Test func `Signs that no file may have are left away, and the rest reads back the same`() throws
  {
    let text = "a: b # c\u{0} \u{7}– \"kutip\"\r\nbaris dua"
    let growth = try begun(Material.file(.csv, [Material.row(nil, text)]))
    #expect(
      try content(growth.text).findings[0].statement == "a: b # c – \"kutip\"\nbaris dua"
    )
  }
}
