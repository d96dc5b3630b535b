import GapModel
import Testing

@Suite struct `Answers from ODK Central` {
  private var archive: TestArchive {
    var archive = TestArchive()
    archive.add(
      "kunjungan.csv",
      """
      SubmissionDate,about_office-organisation,about_office-system,about_source-technique,\
      meta-instanceID,KEY,ReviewState
      2026-03-02T10:00:00Z,Dinas A,SiKePO,interview,uuid:0,uuid:0,
      2026-03-03T10:00:00Z,Dinas B,SiKePO,observation,uuid:1,uuid:1,rejected

      """
    )
    archive.add(
      "kunjungan-findings.csv",
      """
      words-statement,words-quote,dimension,indicator,severity,PARENT_KEY,KEY
      Jaringan putus,"Macet, Pak",technology,technology/network,severe,uuid:0,uuid:0/findings[0]
      Data ganda,,information,information/correct,moderate,uuid:0,uuid:0/findings[1]
      Ditolak,,information,information/correct,moderate,uuid:1,uuid:1/findings[0]

      """
    )
    return archive
  }

  @Test func `The ZIP file is read as it is, its tables by their keys`() throws {
    let material = try imported(archive.bytes)
    #expect(material.format == .kobo)
    let content = try #require(material.cases.first)
    #expect(material.cases.count == 1)
    #expect(content.head.organisation == "Dinas A")
    #expect(content.sources.map { $0.technique } == ["interview"])
    #expect(material.statements == ["Jaringan putus", "Data ganda"])
    #expect(material.findings.first?.quote == "Macet, Pak")
    #expect(material.findings.map { $0.target } == ["technology/network", "information/correct"])
    #expect(
      material.findings.map { $0.place?.description } == [
        "kunjungan-findings!2", "kunjungan-findings!3",
      ]
    )
    #expect(material.missing == ["1 submissions rejected in review"])
  }

  @Test func `Pictures beside the tables are passed over`() throws {
    var archive = archive
    archive.entries.insert(("media/foto.jpg", [0xFF, 0xD8]), at: 0)
    #expect(try imported(archive.bytes).findings.count == 2)
  }

  @Test func `Another ZIP file with tables is still to be unpacked`() throws {
    var archive = TestArchive()
    archive.add("temuan.csv", "Pernyataan,Sumber\nA,I1\n")
    #expect(try refusal(of: archive.bytes).reason.en == "this ZIP file holds 'temuan.csv'")
  }

  @Test func `The form itself is told from its answers`() throws {
    var workbook = TestWorkbook(texts: [])
    workbook.sheets = [
      ("survey", TestWorkbook.rows([["type", "name", "label::Indonesia (id)"]]), nil),
      ("choices", TestWorkbook.rows([["list_name", "name"]]), nil),
      ("settings", TestWorkbook.rows([["form_title", "version"]]), nil),
    ]
    #expect(try refusal(of: workbook.bytes).reason.en == "this is the form, not its answers")
  }

  @Test func `Text documents have tables to copy`() throws {
    var archive = TestArchive()
    archive.add("word/document.xml", "")
    #expect(
      try refusal(of: archive.bytes).help?.en.hasPrefix("copy its table into a workbook") == true
    )
  }
}
