import GapModel
import Testing

@Suite struct `Offices of rows` {
  @Test(arguments: [
    "Organisasi", "Perangkat daerah", "OPD", "Kantor", "Instansi", "Dinas", "Organisation",
    "Office", "Agency",
  ])
  func `Rows of several offices make a case each`(heading: String) throws {
    let text = """
      Pernyataan,Sumber,\(heading),Sistem,Wilayah
      A,I1,Dinas Satu,SiA,Kota B
      B,I1,Dinas Dua,SiA,Kota B
      C,I2,dinas  satu,SiA,
      """
    let material = try imported(text)
    #expect(material.cases.map { $0.head.organisation } == ["Dinas Satu", "Dinas Dua"])
    #expect(material.cases.map { $0.head.system } == ["SiA", "SiA"])
    #expect(material.cases.map { $0.head.region } == ["Kota B", "Kota B"])
    #expect(material.cases.map { $0.findings.map { $0.statement } } == [["A", "C"], ["B"]])
    #expect(material.cases.map { $0.sources.map { $0.name } } == [["I1", "I2"], ["I1"]])
    #expect(
      material.understood.contains {
        $0.hasPrefix(
          "2 cases by column '\(heading)': Dinas Satu / SiA (2), Dinas Dua / SiA (1); "
        )
      }
    )
    #expect(material.doubtful.isEmpty)
  }

  @Test func `One office in all rows is the case's, also where a cell is empty`() throws {
    let material = try imported("Pernyataan,Kantor\nA,Dinas Satu\nB,\nC,Dinas Satu")
    #expect(material.cases.map { $0.head.organisation } == ["Dinas Satu"])
    #expect(material.statements == ["A", "B", "C"])
    #expect(material.doubtful.isEmpty)
  }

  @Test func `Rows without an office, in a table of several, are told`() throws {
    let material = try imported("Pernyataan,Kantor\nA,Satu\nB,\nC,Dua\n,,")
    #expect(material.cases.map { $0.head.organisation } == ["Satu", nil, "Dua"])
    #expect(
      material.doubtful == [
        "3 1 row without an office, the first here; they make a case of their own"
      ]
    )
  }

  @Test func `An office whose rows say nothing makes no case`() throws {
    let material = try imported("Pernyataan,Dinas,Risiko\nA,Satu,\n,Dua,tidak\nB,Satu,")
    #expect(material.cases.map { $0.head.organisation } == ["Satu"])
    #expect(material.doubtful == ["there is no finding of Dua, so no case comes of it"])
  }

  @Test func `A map says which column is the office`() throws {
    var map = ImportMap()
    map.columns = [ImportMap.Column(heading: "Unit", field: .organisation)]
    let material = try imported("Pernyataan,Unit\nA,Satu\nB,Dua", map: map)
    #expect(material.cases.map { $0.head.organisation } == ["Satu", "Dua"])
  }

  @Test func `Where the case is known, a column of offices parts nothing and is not read`() throws {
    var map = ImportMap()
    map.head.organisation = "Dinas Satu"
    let material = try imported("Pernyataan,Kantor\nA,Loket 1\nB,Loket 2", map: map)
    #expect(material.cases.count == 1)
    #expect(material.statements == ["A", "B"])
    #expect(material.columns.map { $0.field } == [.statement, nil])
  }

  @Test func `Several systems without an office are told and not taken`() throws {
    let material = try imported("Pernyataan,Sistem\nA,SiA\nB,SiB")
    #expect(material.cases.map { $0.head.system } == [nil])
    #expect(material.columns.map { $0.field } == [.statement, nil])
    #expect(
      material.doubtful == [
        "column 'Sistem' says 'SiA', 'SiB' of one case, so it is not taken"
      ]
    )
  }

  @Test func `Of two columns that may be the office the first is read`() throws {
    let material = try imported("Pernyataan,Dinas,Kantor\nA,Satu,Loket\nB,Satu,Depan")
    #expect(material.cases.map { $0.head.organisation } == ["Satu"])
    #expect(material.columns.map { $0.field } == [.statement, .organisation, nil])
  }
}
