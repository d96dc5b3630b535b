import GapModel
import Testing

@Suite struct `Columns of a table` {
  /// A map that names columns.
  private func map(_ columns: (String, SheetField)...) -> ImportMap {
    var map = ImportMap()
    map.columns = columns.map { ImportMap.Column(heading: $0.0, field: $0.1) }
    return map
  }

  @Test func `Headings are known in both languages, whatever their case and blanks`() throws {
    let indonesian = try imported("  PERNYATAAN ,kutipan,Tingkat_Keparahan,Sumber data\nA,b,c,I1")
    let english = try imported("Statement:,Quote*,SEVERITY,source\nA,b,c,I1")
    for material in [indonesian, english] {
      #expect(material.columns.map { $0.field } == [.statement, .quote, .severity, .source])
      #expect(material.findings.first?.severity == "c")
    }
  }

  @Test(arguments: ["kesesuaian", "fit", "Fit", "Kesesuaian (pilih satu)"])
  func `A criterion is known by its id and its labels`(heading: String) throws {
    let material = try imported("Pernyataan,\(heading)\nA,dua pertiga terpenuhi")
    #expect(material.columns.map { $0.field } == [.statement, .criterion("fit")])
    #expect(
      material.findings.first?.steps == [.init(criterion: "fit", word: "dua pertiga terpenuhi")]
    )
  }

  @Test func `A heading that is nearly known is asked about, and not read`() throws {
    let material = try imported("Pernyataan,Sumber,Keparahn,Warna\nA,I1,berat,merah")
    #expect(material.columns.map { $0.field } == [.statement, .source, nil, nil])
    #expect(material.findings.first?.severity == nil)
    #expect(
      material.doubtful == [
        "1 column 'Keparahn' is not known and not read; did you mean 'keparahan'?"
      ]
    )
  }

  @Test(arguments: [("Frek.", "frekuensi"), ("Ket.", "keterangan"), ("Kesesu", "kesesuaian")])
  func `A shortened heading is asked about, and not read`(heading: String, whole: String) throws {
    let material = try imported("Pernyataan,Sumber,\(heading)\nA,I1,sering")
    #expect(material.columns.map { $0.field } == [.statement, .source, nil])
    #expect(
      material.doubtful == [
        "1 column '\(heading)' is not known and not read; did you mean '\(whole)'?"
      ]
    )
  }

  @Test func `Two columns for the same are refused with both names`() throws {
    let fault = try refusal(of: "Pernyataan,Sumber,Informan\nA,I1,I2")
    #expect(fault.reason.en == "columns 'Sumber' and 'Informan' mean the same")
  }

  @Test func `A finding beside a statement is its id`() throws {
    let finding = try imported("finding,source,statement\nF1,I1,A").findings.first
    #expect(finding?.id == "F1")
    #expect(finding?.statement == "A")
    #expect(try imported("Finding,Source\nA,I1").statements == ["A"])
  }

  @Test func `A heading that only shares some letters is not asked about`() throws {
    #expect(try imported("Pernyataan,Sumber,Jenis\nA,I1,x").doubtful.isEmpty)
  }

  @Test func `The map says which of two columns is meant`() throws {
    let material = try imported(
      "Pernyataan,Sumber,Informan\nA,I1,I2",
      map: map(("informan", .ignored))
    )
    #expect(material.cases.first?.sources.map { $0.name } == ["I1"])
  }

  @Test func `The map stands before the words of both languages`() throws {
    let material = try imported("Pernyataan,Catatan\nA,b", map: map(("CATATAN", .quote)))
    #expect(material.findings.first?.quote == "b")
  }

  @Test func `A table with one heading that the map names is read`() throws {
    #expect(try imported("Apa,Warna\nA,merah", map: map(("Apa", .statement))).statements == ["A"])
  }

  @Test func `A column that the map names and the table lacks is refused with a near one`() throws {
    let fault = try refusal(
      of: Array("Pernyataan,Sumber\nA,I1".utf8),
      map: map(("Sumbr", .source))
    )
    #expect(
      fault.reason.en
        == "the map names a column 'Sumbr' that this table does not have; did you mean 'Sumber'?"
    )
  }

  @Test func `Rows above the headings are titles`() throws {
    let material = try imported("Laporan Temuan 2026,\n,\nPernyataan,Sumber\nA,I1")
    #expect(material.statements == ["A"])
    #expect(
      material.understood.contains(
        "1 row above the column headings taken for titles and passed over"
      )
    )
  }

  @Test func `A table without known headings is refused with those it has`() throws {
    let fault = try refusal(of: "Warna,Ukuran\nmerah,2")
    #expect(fault.reason.en.contains("'Warna', 'Ukuran'"))
    #expect(fault.help?.en.contains("Statement") == true)
    #expect(fault.help?.en.contains("--new-map") == true)
  }

  @Test func `A table that does not say what was found is refused`() throws {
    let fault = try refusal(of: "Sumber,Tanggal\nI1,2026-01-02")
    #expect(fault.reason.en == "no column says what was found; there are 'Sumber', 'Tanggal'")
  }
}
