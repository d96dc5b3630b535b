import GapModel
import Testing

@Suite struct `Workbooks sent out` {
  private func workbook(
    _ names: [String],
    head: [[String]],
    sources: [[String]],
    findings: [[String]]
  ) -> TestWorkbook {
    var workbook = TestWorkbook(texts: [])
    workbook.sheets = zip(names, [head, sources, findings]).map { name, texts in
      (name, TestWorkbook.rows(texts), nil)
    }
    workbook.sheets.append(("Aturan", TestWorkbook.rows([["Pernyataan", "Sumber"]]), nil))
    workbook.sheets.append(("Daftar", TestWorkbook.rows([["Pernyataan", "Sumber"]]), "hidden"))
    return workbook
  }

  @Test func `Its three sheets are read together`() throws {
    let material = try imported(
      workbook(
        ["Kasus", "Sumber", "Temuan"],
        head: [
          ["Pengode", "C2"], ["ID kasus", "presensi"], ["Judul", "Presensi daring"],
          ["Perangkat daerah", "Dinas A"], ["Wilayah", "Kabupaten B"], ["Sistem", "SiA"],
          ["Bahasa", "id"], ["Mulai", "2025-01"], ["Sampai", "2025-12"],
          ["Instrumen", "heeks-itposmo"],
        ],
        sources: [
          ["ID", "Teknik", "Peran", "Judul", "Kelompok", "Tanggal", "Catatan"],
          ["I1", "wawancara", "Operator", "", "pelaksana", "2025-02-03", "lewat telepon"],
          ["D1", "dokumen", "", "Peraturan", "", "", ""],
        ],
        findings: [
          ["ID", "Sumber", "Pernyataan", "Sasaran", "kesesuaian"],
          ["F1", "I1, D1", "Jaringan putus", "Teknologi / Jaringan", "semua terpenuhi"],
          ["", "i1", "Data ganda", "", ""],
        ]
      )
    )
    let content = try #require(material.cases.first)
    #expect(content.head.id == "presensi")
    #expect(content.head.title == "Presensi daring")
    #expect(content.head.organisation == "Dinas A")
    #expect(content.head.region == "Kabupaten B")
    #expect(content.head.system == "SiA")
    #expect(content.head.language == "id")
    #expect(content.head.from == "2025-01")
    #expect(content.head.to == "2025-12")
    #expect(content.head.instrument == "heeks-itposmo")
    #expect(content.coders == ["C2"])
    #expect(content.sources.map { $0.id } == ["I1", "D1"])
    #expect(content.sources.first?.technique == "wawancara")
    #expect(content.sources.first?.note == "lewat telepon")
    #expect(content.sources.last?.title == "Peraturan")
    #expect(content.findings.map { $0.sources } == [[0, 1], [0]])
    #expect(content.findings.map { $0.coder } == [0, 0])
    #expect(content.findings.first?.target == "Teknologi / Jaringan")
    #expect(material.remarks.isEmpty)
    #expect(material.format == .xlsx)
  }

  @Test func `Its English form is read as well`() throws {
    let material = try imported(
      workbook(
        ["Case", "Sources", "Findings"],
        head: [["Coder", "C1"], ["Case ID", "x"], ["Organisation", "Office"]],
        sources: [["ID", "Technique", "Role"], ["I1", "interview", "Clerk"]],
        findings: [["ID", "Source", "Statement"], ["F1", "I1", "Slow"]]
      )
    )
    #expect(material.cases.first?.head.organisation == "Office")
    #expect(material.cases.first?.sources.first?.role == "Clerk")
    #expect(material.statements == ["Slow"])
  }

  @Test func `Two sources of one id are refused with their place`() throws {
    let fault = try refusal(
      of: workbook(
        ["Kasus", "Sumber", "Temuan"],
        head: [],
        sources: [["ID", "Peran"], ["I1", "a"], ["I1", "b"]],
        findings: [["Sumber", "Pernyataan"], ["I1", "A"]]
      ).bytes
    )
    #expect(fault.place?.description == "Sumber!A3")
    #expect(fault.reason.en == "source 'I1' is written twice")
  }

  @Test func `Of other workbooks the only sheet with findings is read, and the rest named`() throws
  {
    var workbook = TestWorkbook(texts: [["Warna", "Jumlah"], ["merah", "2"]])
    workbook.sheets[0].name = "Rekap"
    let rows = TestWorkbook.rows([["Pernyataan", "Sumber"], ["A", "I1"]])
    workbook.sheets.append(("Data", rows, nil))
    let material = try imported(workbook)
    #expect(material.statements == ["A"])
    #expect(material.understood.contains("read from sheet 'Data'; not read are 'Rekap'"))
  }

  @Test func `Of several sheets with findings none is chosen in silence`() throws {
    let rows = TestWorkbook.rows([["Pernyataan", "Sumber"], ["A", "I1"]])
    var workbook = TestWorkbook(rows: rows)
    workbook.sheets = [("Data", rows, nil), ("Ulang", rows, nil)]
    #expect(
      try refusal(of: workbook.bytes).reason.en
        == "several sheets seem to hold findings: 'Data', 'Ulang'"
    )
    var map = ImportMap()
    map.sheet = "ulang"
    #expect(try imported(workbook, map: map).findings.first?.place?.description == "Ulang!2")
    map.sheet = "Dta"
    let fault = try refusal(of: workbook.bytes, map: map)
    #expect(fault.reason.en == "this workbook has no sheet 'Dta'; did you mean 'Data'?")
  }

  @Test func `Renamed sheets are known by what they hold`() throws {
    let material = try imported(
      workbook(
        ["Identitas", "Narasumber", "Temuan Disdik"],
        head: [["ID kasus", "x"], ["Perangkat daerah", "Disdik"], ["Sistem", "SiA"]],
        sources: [["ID", "Teknik", "Peran"], ["I1", "wawancara", "Guru"]],
        findings: [ownHeadings, ["F1", "I1", "Lambat", "", "", ""]]
      )
    )
    let content = try #require(material.cases.first)
    #expect(content.head.organisation == "Disdik")
    #expect(content.sources.map { $0.role } == ["Guru"])
    #expect(content.findings.map { $0.sources } == [[0]])
    #expect(
      material.understood == [
        "sheet 'Identitas' is read as the sheet Case",
        "sheet 'Narasumber' is read as the sheet Sources",
        "sheet 'Temuan Disdik' is read as the sheet Findings",
      ]
    )
    #expect(material.doubtful.isEmpty)
  }

  @Test func `What a sheet held that is not there any more is doubtful`() throws {
    var workbook = workbook(
      ["Kasus", "Sumber", "Temuan"],
      head: [],
      sources: [["ID", "Teknik", "Peran"], ["I1", "wawancara", "Guru"]],
      findings: [ownHeadings, ["F1", "I1", "Lambat", "", "", ""]]
    )
    workbook.sheets.removeFirst()
    #expect(
      try imported(workbook).doubtful == [
        "the sheet Case is missing, so its office and system are not known"
      ]
    )
    workbook.sheets.removeFirst()
    #expect(
      try imported(workbook).doubtful == [
        "the sheet Case is missing, so its office and system are not known",
        "the sheet Sources is missing, so techniques and roles are not known",
      ]
    )
  }

  @Test func `A second sheet of findings beside our own is doubtful`() throws {
    var workbook = workbook(
      ["Kasus", "Sumber", "Temuan"],
      head: [],
      sources: [],
      findings: [ownHeadings, ["F1", "I1", "Lambat", "", "", ""]]
    )
    workbook.sheets.append(
      ("Temuan (2)", TestWorkbook.rows([ownHeadings, ["F2", "I1", "Mati", "", "", ""]]), nil)
    )
    let material = try imported(workbook)
    #expect(material.statements == ["Lambat"])
    #expect(material.doubtful == ["read from sheet 'Temuan'; not read are 'Temuan (2)'"])
  }

  @Test func `A source without an ID gets the next free one, and is told`() throws {
    let material = try material(
      sources: [["S1", "wawancara", "Operator"], ["", "dokumen", "Renstra"], ["S4", "", ""]],
      cells: ["S1", "Renstra", "operator", "S5"]
    )
    #expect(material.cases.first?.sources.map { $0.id } == ["S1", "S5"])
    #expect(material.findings.map { $0.sources } == [[0], [1], [0], [1]])
    #expect(material.understood == ["this source has no ID and is given 'S5'"])
    #expect(material.remarks.first?.place?.description == "Sumber!A3")
    #expect(material.doubtful.isEmpty)
  }

  @Test(arguments: ["S1 dan S2", "S1/S2", "S1 & S2", "S1 and S2", "S1, S2", "S1; S2", "S1 + S2"])
  func `A cell may name several sources of the sheet`(cell: String) throws {
    let escaped = cell == "S1 & S2" ? "S1 &amp; S2" : cell
    let material = try material(
      sources: [["S1", "wawancara", "Operator"], ["S2", "wawancara", "Kepala"]],
      cells: [escaped]
    )
    #expect(material.findings.map { $0.sources } == [[0, 1]])
    #expect(material.cases.first?.sources.count == 2)
    #expect(material.remarks.isEmpty)
  }

  @Test func `A name that is not on the sheet of sources is doubtful at its first cell`() throws {
    let material = try material(
      sources: [["S1", "wawancara", "Operator"], ["S2", "wawancara", "Operator"]],
      cells: ["Guru dan dosen", "operator", "Guru dan dosen"]
    )
    let names = material.cases.first?.sources.map { $0.name }.suffix(2)
    #expect(names == ["Guru dan dosen", "operator"])
    #expect(
      material.doubtful == [
        "Temuan!B2 source 'Guru dan dosen' is not on the sheet of sources, so it becomes a new one",
        "Temuan!B3 source 'operator' is not on the sheet of sources, so it becomes a new one",
      ]
    )
  }

  @Test func `Rows without a source have the only one of the sheet`() throws {
    let material = try material(
      sources: [["S1", "wawancara", "Operator"]],
      cells: ["", "S1", ""]
    )
    #expect(material.findings.map { $0.sources } == [[0], [0], [0]])
    #expect(
      material.understood == ["2 rows without a source; it is taken to be 'S1', the only one"]
    )
    #expect(material.remarks.first?.place?.description == "Temuan!B2")
  }

  @Test func `Where the sheet has several, rows without a source have none`() throws {
    let material = try material(
      sources: [["S1", "wawancara", "Operator"], ["S2", "dokumen", ""]],
      cells: ["", "S1", ""]
    )
    #expect(material.findings.map { $0.sources } == [[], [0], []])
    #expect(material.doubtful == ["Temuan!B2 2 rows without a source, the first here"])
    #expect(material.cases.first?.listsSources == true)
  }

  @Test func `Common words for a technique are understood, and the others have a place`() throws {
    let material = try material(
      sources: [["S1", "Pengamatan", ""], ["S2", "telepati", ""]],
      cells: ["S1", "S2"]
    )
    let content = try #require(material.cases.first)
    #expect(content.sources.map { $0.technique } == ["observation", "telepati"])
    #expect(content.techniquePlaces[1]?.description == "Sumber!B3")
  }

  private let ownHeadings = ["ID", "Sumber", "Pernyataan", "Kutipan", "Letak", "Sasaran"]

  /// A workbook with these sources, and a finding for each cell that names some.
  private func material(sources: [[String]], cells: [String]) throws -> ImportedMaterial {
    try imported(
      workbook(
        ["Kasus", "Sumber", "Temuan"],
        head: [],
        sources: [["ID", "Teknik", "Peran"]] + sources,
        findings: [ownHeadings]
          + cells.enumerated().map { index, cell in
            ["F\(index + 1)", cell, "Temuan \(index)", "", "", ""]
          }
      )
    )
  }
}
