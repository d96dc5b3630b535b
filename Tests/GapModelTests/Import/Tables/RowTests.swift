import GapModel
import Testing

@Suite struct `Rows of a table` {
  @Test func `A row becomes a finding with all that its columns say`() throws {
    let text = """
      ID;Pernyataan;Kutipan;Letak;Sasaran;Kesesuaian;Frekuensi;Keparahan;Gap;Risiko;Faktor;Tag;Catatan
      F1;Jaringan putus;"Kalau hujan";hlm. 2;technology/network;partly;;berat;6,5;ya;penghambat;\
      "hujan, listrik; hujan";lihat lagi
      """
    let finding = try #require(imported(text).findings.first)
    #expect(finding.id == "F1")
    #expect(finding.statement == "Jaringan putus")
    #expect(finding.quote == "Kalau hujan")
    #expect(finding.locator == "hlm. 2")
    #expect(finding.target == "technology/network")
    #expect(finding.steps == [.init(criterion: "fit", word: "partly")])
    #expect(finding.severity == "berat")
    #expect(finding.gap == "6.5")
    #expect(finding.risk == "ya")
    #expect(finding.factor == "penghambat")
    #expect(finding.tags == ["hujan", "listrik"])
    #expect(finding.note == "lihat lagi")
    #expect(finding.coder == nil)
  }

  @Test func `A source is one, however many rows name it`() throws {
    let text = """
      Pernyataan,Sumber,Teknik,Peran,Kelompok,Tanggal
      A,Ani,wawancara,Operator,pelaksana,2026-01-02
      B,ani ,,,,
      C,R-03,,,,
      """
    let material = try imported(text)
    let sources = try #require(material.cases.first).sources
    #expect(sources.map { $0.name } == ["Ani", "R-03"])
    #expect(sources.map { $0.id } == [nil, "R-03"])
    #expect(sources.first?.technique == "wawancara")
    #expect(sources.first?.role == "Operator")
    #expect(sources.first?.group == "pelaksana")
    #expect(sources.first?.date == "2026-01-02")
    #expect(material.findings.map { $0.sources } == [[0], [0], [1]])
    #expect(material.doubtful.isEmpty)
  }

  @Test func `Without a column of sources each combination of role, technique and date is one`()
    throws
  {
    let text = """
      Pernyataan,Peran,Teknik,Tanggal
      A,Operator,wawancara,2026-01-02
      B,Kasubbag,observasi,2026-01-03
      C,operator ,wawancara,2026-01-02
      D,Operator,wawancara,2026-02-02
      E,,,
      """
    let material = try imported(text)
    let sources = try #require(material.cases.first).sources
    #expect(sources.map { $0.role } == ["Operator", "Kasubbag", "Operator"])
    #expect(sources.map { $0.date } == ["2026-01-02", "2026-01-03", "2026-02-02"])
    #expect(material.findings.map { $0.sources } == [[0], [1], [0], [2], []])
    #expect(
      material.understood.contains(
        "there is no column of sources; by 'Teknik', 'Peran', 'Tanggal' there are 3 sources"
      )
    )
  }

  @Test func `A column of ids gives sources their ids`() throws {
    let material = try imported("Pernyataan,ID sumber\nA,kades2\nB,Ibu Ani")
    #expect(material.cases.first?.sources.map { $0.id } == ["kades2", nil])
  }

  @Test func `Rows that contradict each other on a source are told, and the first holds`() throws {
    let material = try imported("Pernyataan,Sumber,Peran\nA,I1,Operator\nB,I1,Kepala bidang")
    #expect(material.cases.first?.sources.first?.role == "Operator")
    #expect(
      material.doubtful == [
        "3 source 'I1' is 'Kepala bidang' here and 'Operator' in a row before; the first is taken"
      ]
    )
  }

  @Test func `A cell may name several sources`() throws {
    let material = try imported(
      "Pernyataan;Sumber\nA;I1\nB;I2\nC;\"I1; I2\"\nD;I1, I2\nE;Budi, S.Kom\nF;I8, I9"
    )
    #expect(material.findings.map { $0.sources } == [[0], [1], [0, 1], [0, 1], [2], [3, 4]])
    #expect(material.cases.first?.sources[2].name == "Budi, S.Kom")
  }

  @Test func `Dimension and indicator together make a target`() throws {
    let text = """
      Pernyataan,Dimensi,Indikator,Harapan
      A,Teknologi,Jaringan,
      B,Teknologi,,
      C,,Jaringan,
      D,Teknologi,technology/network,
      E,Teknologi,Jaringan,T1
      F,,,
      """
    let targets = try imported(text).findings.map { $0.target }
    #expect(
      targets == ["Teknologi/Jaringan", "Teknologi", "Jaringan", "technology/network", "T1", nil]
    )
  }

  @Test(arguments: ["Teknologi/Jaringan", "Teknologi > Jaringan", "Teknologi\\Jaringan"])
  func `A code's path may be written in several ways`(code: String) throws {
    let material = try imported("Pernyataan,Kode\nA,\(code)\nB,\(code)")
    #expect(
      material.findings.map { $0.origin.code } == [
        ["Teknologi", "Jaringan"], ["Teknologi", "Jaringan"],
      ]
    )
    #expect(material.codes == [ImportedCode(path: ["Teknologi", "Jaringan"])])
  }

  @Test func `A row with several codes is a finding under each`() throws {
    let material = try imported("Kutipan,Kode\nA,\"Jaringan; Data\"\nB,")
    #expect(material.findings.map { $0.origin.code } == [["Jaringan"], ["Data"], []])
    #expect(material.findings.map { $0.quote } == ["A", "A", "B"])
  }

  @Test func `Words of the map stand in the place of those in cells`() throws {
    var map = ImportMap()
    map.words = [
      ImportMap.Word(word: "Sedang Saja", meaning: "partly"),
      ImportMap.Word(word: "IT", meaning: "technology"),
    ]
    let finding = try #require(
      imported("Pernyataan,Dimensi,Kesesuaian\nsedang saja,it,sedang  saja", map: map).findings
        .first
    )
    #expect(finding.target == "technology")
    #expect(finding.steps == [.init(criterion: "fit", word: "partly")])
    #expect(finding.statement == "sedang saja")
  }

  @Test func `A row with more than what was given before is told with its place, and left out`()
    throws
  {
    let material = try imported("Pernyataan,Sumber,Catatan\nA,I1,\n,I2,tanya lagi\n")
    #expect(material.statements == ["A"])
    #expect(
      material.doubtful == ["3 this row has neither a statement nor a quote, so it is not imported"]
    )
    #expect(material.missing == ["1 rows without statement and quote"])
    #expect(material.cases.first?.sources.map { $0.name } == ["I1"])
  }

  @Test func `Rows that nobody filled in are empty rows, and only counted`() throws {
    let material = try imported(
      "ID,Sumber,Pernyataan,Sasaran,Risiko\nF1,S1,A,technology/network,\n"
        + "F2,S1,,technology/devices,\nF3,S1,,information/correct,tidak\n,,,,\nF5,S1,B,,\n"
    )
    #expect(material.statements == ["A", "B"])
    #expect(material.doubtful.isEmpty)
    #expect(material.missing == ["3 empty rows"])
  }

  @Test func `A row that is judged and says nothing is refused at its cell`() throws {
    let fault = try refusal(
      of: TestWorkbook(texts: [
        ["ID", "Sumber", "Pernyataan", "Sasaran", "Frekuensi", "Keparahan"],
        ["F1", "S1", "A", "technology/network", "", "ringan"],
        ["F2", "S1", "", "technology/devices", "", "ringan"],
        ["F3", "S1", "", "information/correct", "sering", "berat"],
        ["F4", "S1", "", "information/correct", "", ""],
      ]).bytes
    )
    #expect(fault.place?.description == "Temuan!C3")
    #expect(fault.reason.en == "this row is judged (Keparahan: ringan) and says nothing")
    #expect(
      fault.help?.en
        == "write what was found in Pernyataan, or leave the judgement empty; the same in 1 further "
        + "row: Temuan!C4"
    )
  }

  @Test func `Of many rows of one kind the first ten are told, and how many more there are`() throws
  {
    let rows = (1...25).map { ",I\($0),lihat" }.joined(separator: "\n")
    let material = try imported("Pernyataan,Sumber,Catatan\nA,I1,\n\(rows)")
    #expect(material.doubtful.count == 11)
    #expect(material.doubtful.last == "12 the same holds 15 more times behind it")
  }

  @Test func `Rows that sum others up are left out`() throws {
    let material = try imported("Pernyataan;Sumber;Gap\nA;I1;4\nJumlah;;4,0\n;;4\n")
    #expect(material.statements == ["A"])
    #expect(material.missing == ["2 rows with nothing but numbers"])
  }

  @Test func `Headings that stand again on each page are passed over`() throws {
    let material = try imported("Pernyataan,Sumber\nA,I1\nPernyataan,Sumber\nB,I2\n")
    #expect(material.statements == ["A", "B"])
    #expect(material.understood.contains("the headings stand again in 1 row, passed over"))
  }

  @Test func `Two rows with one id are refused with both places`() throws {
    let fault = try refusal(of: "ID,Pernyataan\nF1,A\nF2,B\nF1,C")
    #expect(fault.reason.en == "ID 'F1' is given twice, first at 2")
    #expect(fault.place == .line(4))
  }

  @Test func `A map that gives one source two ids is refused`() throws {
    var map = ImportMap()
    map.sources = ["I1", "I2"].map {
      ImportMap.Source(name: "Ani", source: ImportedSource(name: "Ani", id: $0))
    }
    let fault = try refusal(of: Array("Pernyataan,Sumber\nA,Ani".utf8), map: map)
    #expect(fault.reason.en == "source 'Ani' has two IDs: 'I1' and 'I2'")
  }

  @Test func `Coders are told apart, and a coder who is a source is doubtful`() throws {
    let material = try imported(
      "Pernyataan,Sumber,Pengode\nA,Ani,Budi\nB,Budi,Citra\nC,Ani,budi\nD,Ani,"
    )
    #expect(material.cases.first?.coders == ["Budi", "Citra"])
    #expect(material.findings.map { $0.coder } == [0, 1, 0, nil])
    #expect(
      material.doubtful == ["'Budi' is named both as a coder and as a source; look at both columns"]
    )
  }

  @Test func `A table with headings and nothing below is refused`() throws {
    #expect(try refusal(of: "Pernyataan,Sumber\n").reason.en == "not one row holds a finding")
  }
}
