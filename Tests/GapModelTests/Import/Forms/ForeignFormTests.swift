import Testing

@testable import GapModel

/// Answers to forms that were not made by gapscore.
@Suite struct `Answers to another form` {
  private let main = sheet(
    "Survei",
    ["nama_opd", "start", "_uuid", "_index"],
    ["Dinas A", "2026-03-14T08:00", "u1", "1"]
  )

  @Test func `Columns are known by the headings of any sheet of findings`() throws {
    let finding = try found(
      ["isi/Temuan", "isi/Kutipan", "isi/Halaman", "isi/Frekuensi", "isi/Dimensi"],
      ["S", "K", "4", "sering", "Teknologi"]
    )[0]
    #expect(finding.statement == "S")
    #expect(finding.quote == "K")
    #expect(finding.locator == "4")
    #expect(finding.steps == [.init(criterion: "frequency", word: "often")])
    #expect(finding.target == "technology")
  }

  @Test func `A map says what columns hold, with or without their groups`() throws {
    let material = try answers(
      main,
      sheet(
        "masalah",
        ["masalah/uraian_masalah", "masalah/jenis", "_parent_table_name", "_parent_index"],
        ["S", "Jaringan", "Survei", "1"]
      ),
      map: .columns(("uraian_masalah", .statement), ("masalah/jenis", .code))
    )
    #expect(material.findings.map { $0.statement } == ["S"])
    #expect(material.findings.map { $0.origin.code } == [["Jaringan"]])
    #expect(
      material.columns == [
        RecognisedColumn(heading: "nama_opd", field: nil),
        RecognisedColumn(heading: "masalah/uraian_masalah", field: .statement),
        RecognisedColumn(heading: "masalah/jenis", field: .code),
      ]
    )
  }

  @Test func `Without repeats each submission is a finding`() throws {
    let material = try answers(
      sheet("Survei", ["Temuan", "_uuid"], ["a", "u1"], ["b", "u2"])
    )
    #expect(material.findings.map { $0.origin.id } == ["u1", "u2"])
    #expect(material.findings.map { $0.sources } == [[0], [1]])
  }

  @Test func `Where no column says what was found, the columns are named`() throws {
    let fault = try #require(throws: ImportFault.self) { _ = try answers(main) }
    #expect(
      fault.reason.en == "no column is known to say what was found; the columns are: “nama_opd”"
    )
  }

  @Test func `A column that the map names and no sheet has is refused`() throws {
    let fault = try #require(throws: ImportFault.self) {
      _ = try answers(main, map: .columns(("nama_opdd", .statement)))
    }
    #expect(fault.reason.en.contains("'nama_opdd'"))
    #expect(fault.place?.description == "Survei!1")
  }

  @Test func `A sheet that the map names and the workbook has not is refused`() throws {
    var map = ImportMap()
    map.sheet = "temuan"
    let fault = try #require(throws: ImportFault.self) { _ = try answers(main, map: map) }
    #expect(fault.reason.en == "there is no sheet “temuan”")
  }

  @Test func `An informant's name names no source, an informant's id does`() throws {
    let named = try answers(
      sheet("Survei", ["statement", "responden", "_uuid"], ["a", "Budi", "u1"])
    )
    #expect(named.cases[0].sources.map { $0.name } == ["u1"])
    let numbered = try answers(
      sheet(
        "Survei",
        ["statement", "kode_responden", "_uuid"],
        ["a", "R7", "u1"],
        ["b", "R7", "u2"]
      )
    )
    #expect(numbered.cases[0].sources.map { $0.name } == ["R7"])
    #expect(numbered.findings.map { $0.sources } == [[0], [0]])
  }

  @Test func `A coder's column makes coders of the case`() throws {
    let material = try answers(
      sheet(
        "Survei",
        ["statement", "pengode", "_uuid"],
        ["a", "Sari", "u1"],
        ["b", "Budi", "u2"],
        ["c", "Sari", "u3"]
      )
    )
    #expect(material.cases[0].coders == ["Sari", "Budi"])
    #expect(material.findings.map { $0.coder } == [0, 1, 0])
  }
}
