import Testing

@testable import GapModel

@Suite struct `Sheets that belong to another case, or whose rows were mixed up` {
  private let instrument: Instrument

  init() throws { instrument = try #require(ShippedInstrument.named("heeks-itposmo")) }

  private func sheet(_ id: String, _ office: String, _ rows: [(String, String)]) -> ImportedMaterial
  {
    var material = Material.file(.xlsx, rows.map { Material.row($0.0, $0.1) })
    material.cases[0].head.id = id
    material.cases[0].head.organisation = office
    return material
  }

  private func growth(_ text: CaseText?, _ material: ImportedMaterial, _ file: String)
    throws(ImportRefusal) -> CaseGrowth
  {
    let choices = ImportChoices(file: file, language: .id)
    guard let text else {
      return try CaseGrowth(of: material, instrument: instrument, map: ImportMap(), choices)
    }
    return try CaseGrowth(
      of: text,
      by: material,
      instrument: instrument,
      map: ImportMap(),
      choices
    )
  }

  private let rows = [("F1", "Jaringan sering terputus"), ("F2", "Petugas belum dilatih")]

  @Test func `A sheet of another case is refused`() throws {
    let own = try growth(nil, sheet("satu", "Dinas Satu", rows), "a.xlsx").text
    #expect {
      try growth(own, sheet("dua", "Dinas Dua", rows), "b.xlsx")
    } throws: { error in
      (error as? ImportRefusal)?.faults.first?.reason.en
        == "this sheet belongs to the case 'dua' (Dinas Dua), not to 'satu' (Dinas Satu)"
    }
    // Another spelling of the office, or another id of it, is told and no more.
    #expect(try growth(own, sheet("satu", "Dinas  SATU", rows), "b.xlsx").summary.matched == 2)
    #expect(try growth(own, sheet("dua", "Dinas Satu", rows), "b.xlsx").summary.matched == 2)
  }

  @Test func `Ids beside other statements are refused, row by row`() throws {
    let own = try growth(nil, sheet("satu", "Dinas Satu", rows), "a.xlsx").text
    let mixed = [("F1", "Petugas belum dilatih"), ("F2", "Jaringan sering terputus")]
    #expect {
      try growth(own, sheet("satu", "Dinas Satu", mixed), "b.xlsx")
    } throws: { error in
      (error as? ImportRefusal)?.faults.map(\.reason.en) == [
        "F1 reads 'Petugas belum dilatih' in this sheet and 'Jaringan sering terputus' in the case",
        "F2 reads 'Jaringan sering terputus' in this sheet and 'Petugas belum dilatih' in the case",
      ]
    }
  }

  @Test func `A statement that was put in better words is the same finding still`() throws {
    let own = try growth(nil, sheet("satu", "Dinas Satu", rows), "a.xlsx").text
    let better = [("F1", "Jaringan kantor sering terputus saat hujan")]
    let grown = try growth(own, sheet("satu", "Dinas Satu", better), "b.xlsx")
    #expect(grown.summary.matched == 1)
    #expect(grown.summary.differences.count == 2)
  }

  @Test func `A number that a case written by hand has as well is no sign by itself`() throws {
    let text = try CaseText(
      name: "case.yaml",
      bytes: Array(
        """
        gapscore: 1
        case: {id: satu, organisation: Dinas Satu, system: E, period: 2026, instrument: heeks-itposmo}
        sources: [{id: S1, technique: interview, role: Operator}]
        findings:
          - {id: F1, source: S1, dimension: technology, statement: Jaringan sering terputus}
        """.utf8
      )
    )
    let other = Material.file(.csv, [Material.row("F1", "Petugas belum dilatih")])
    let grown = try growth(text, other, "b.csv")
    #expect(grown.summary.added == 1)
    #expect(
      grown.text.scalar(at: EditPath()["findings"][0]["statement"]) == "Jaringan sering terputus"
    )
    #expect(
      grown.text.scalar(at: EditPath()["findings"][1]["statement"]) == "Petugas belum dilatih"
    )
  }
}
