import Testing

@testable import GapModel

@Suite struct `Offices of submissions` {
  private let headings = ["organisation", "system", "region", "technique", "_uuid", "_index"]
  private let findings = sheet(
    "findings",
    ["statement", "_parent_table_name", "_parent_index"],
    ["Lambat", "Kunjungan", "1"],
    ["Mati", "Kunjungan", "2"],
    ["Penuh", "Kunjungan", "3"]
  )

  @Test func `They are listed as they are spelled, with how many submissions each has`() throws {
    let main = sheet(
      "Kunjungan",
      headings,
      ["Dinas Kominfo", "SiA", "", "interview", "u1", "1"],
      ["Diskominfo", "SiA", "", "interview", "u2", "2"],
      ["dinas kominfo", "SiA", "", "interview", "u3", "3"]
    )
    let material = try answers(main, findings)
    #expect(material.cases.map { $0.findings.count } == [2, 1])
    #expect(
      material.understood == [
        "submissions of 2 offices and systems, as they are spelled: Dinas Kominfo / SiA (2), "
          + "Diskominfo / SiA (1)"
      ]
    )
    #expect(material.doubtful.isEmpty)
  }

  @Test func `An office without findings keeps no other from coming in`() throws {
    let main = sheet(
      "Kunjungan",
      headings,
      ["Dinas A", "SiA", "", "interview", "u1", "1"],
      ["Dinas B", "SiA", "", "interview", "u2", "2"],
      ["Dinas A", "SiA", "", "interview", "u3", "3"]
    )
    let findings = sheet(
      "findings",
      ["statement", "_parent_table_name", "_parent_index"],
      ["Lambat", "Kunjungan", "1"]
    )
    let material = try answers(main, findings)
    #expect(material.cases.map { $0.head.organisation } == ["Dinas A"])
    #expect(material.findings.map { $0.statement } == ["Lambat"])
    #expect(material.missing == ["2 submissions without a finding"])
    #expect(
      material.doubtful == ["there is no finding of Dinas B / SiA, so no case comes of it"]
    )
  }

  @Test func `Where no office has a finding, all stay, and none is written`() throws {
    let main = sheet(
      "Kunjungan",
      headings,
      ["Dinas A", "SiA", "", "interview", "u1", "1"]
    )
    let none = sheet("findings", ["statement", "_parent_table_name", "_parent_index"])
    let material = try answers(main, none)
    #expect(material.cases.map { $0.findings.count } == [0])
    let fault = ImportFault.noFindings(in: material, leftByMap: 0)
    #expect(
      fault.reason.en
        == "nothing was recognised as a finding: submissions without a finding (1)"
    )
    #expect(fault.help?.en.hasPrefix("fill in at least one finding in the form") == true)
  }

  @Test func `One office in two regions is doubtful`() throws {
    let main = sheet(
      "Kunjungan",
      headings,
      ["Dinas A", "SiA", "Kota B", "interview", "u1", "1"],
      ["Dinas A", "SiA", "kota b", "interview", "u2", "2"],
      ["Dinas A", "SiA", "Kabupaten C", "interview", "u3", "3"]
    )
    let material = try answers(main, findings)
    #expect(material.cases.map { $0.head.region } == ["Kota B"])
    #expect(
      material.doubtful == [
        "Kunjungan!4 the region of this submission is 'Kabupaten C', and that of others of its "
          + "office 'Kota B'; the first is taken"
      ]
    )
  }

  @Test func `A common word for a technique is understood, and its cell is known`() throws {
    let main = sheet(
      "Kunjungan",
      headings,
      ["Dinas A", "SiA", "", "pengamatan", "u1", "1"],
      ["Dinas A", "SiA", "", "telepati", "u2", "2"],
      ["Dinas A", "SiA", "", "", "u3", "3"]
    )
    let content = try #require(answers(main, findings).cases.first)
    #expect(content.sources.map { $0.technique } == ["observation", "telepati", nil])
    #expect(content.techniquePlaces[1]?.description == "Kunjungan!D3")
  }

  @Test func `A ticked choice may have a slash in its name`() throws {
    let findings = try found(
      ["statement", "indicator/technology/network", "indicator/technology/devices"],
      ["Lambat", "1", "0"],
      ["Rusak", "0", "1"]
    )
    #expect(findings.map { $0.target } == ["technology/network", "technology/devices"])
  }
}
