import Testing

@testable import GapModel

@Suite struct `Answers to our own form` {
  @Test func `A submission comes back whole`() throws {
    let main = sheet(
      "Temuan",
      [
        "intro", "about_office/organisation", "about_office/system", "about_office/region",
        "about_source/technique", "about_source/role", "about_source/title",
        "about_source/group", "about_source/date", "findings_count", "gapscore_instrument",
        "_id", "_uuid", "_submission_time", "_submitted_by", "__version__", "_index",
      ],
      [
        "", "Diskominfo", "SiKePO", "Batanghari", "interview", "Kepala bidang", "", "pimpinan",
        "2026-03-14", "1", "heeks-itposmo", "77", "aa-bb", "2026-03-14T10:00:00", "budi.santoso",
        "v1", "1",
      ]
    )
    let findings = sheet(
      "findings",
      [
        "findings/words/statement", "findings/words/quote", "findings/words/locator",
        "findings/dimension", "findings/indicator", "findings/risk", "findings/fit",
        "findings/frequency", "findings/impact", "findings/coverage", "findings/severity",
        "findings/note", "_index", "_parent_table_name", "_parent_index", "_submission__uuid",
      ],
      [
        "Jaringan sering putus", "Sinyal hilang terus", "menit 12.30", "technology",
        "technology/network", "no", "mostly", "often", "hampers", "some", "", "menurut operator",
        "1", "Temuan", "1", "aa-bb",
      ]
    )
    let material = try answers(main, findings)
    #expect(material.format == .kobo)
    let imported = try #require(material.cases.first)
    #expect(material.cases.count == 1)
    #expect(imported.head.organisation == "Diskominfo")
    #expect(imported.head.system == "SiKePO")
    #expect(imported.head.region == "Batanghari")
    #expect(imported.head.instrument == "heeks-itposmo")
    let source = try #require(imported.sources.first)
    #expect(imported.sources.count == 1)
    #expect(source.name == "aa-bb")
    #expect(source.technique == "interview")
    #expect(source.role == "Kepala bidang")
    #expect(source.title == nil)
    #expect(source.group == "pimpinan")
    #expect(source.date == "2026-03-14")
    let finding = try #require(imported.findings.first)
    #expect(imported.findings.count == 1)
    #expect(finding.statement == "Jaringan sering putus")
    #expect(finding.quote == "Sinyal hilang terus")
    #expect(finding.locator == "menit 12.30")
    #expect(finding.target == "technology/network")
    #expect(finding.risk == nil)
    #expect(
      finding.steps == [
        .init(criterion: "fit", word: "mostly"), .init(criterion: "frequency", word: "often"),
        .init(criterion: "impact", word: "hampers"), .init(criterion: "coverage", word: "some"),
      ]
    )
    #expect(finding.severity == nil)
    #expect(finding.note == "menurut operator")
    #expect(finding.sources == [0])
    #expect(finding.origin.id == "aa-bb/1")
    #expect(finding.place?.description == "findings!2")
    #expect(material.remarks.isEmpty)
    #expect(material.leftOut.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `Labels that the phone showed are known in either language`(language: Language) throws {
    let questions = try FormQuestions(of: Shipped.three)
    let label = { (name: String) in questions.named(name)?.label[language] ?? "" }
    let choice = { (name: String, key: String) in
      questions.named(name)?.choices.first { $0.name == key }?.label[language] ?? ""
    }
    let finding = try found(
      [label("statement"), label("indicator"), label("risk"), label("fit"), label("severity")],
      [
        "S", choice("indicator", "technology/network"), choice("risk", "yes"),
        choice("fit", "mostly"), choice("severity", "serious"),
      ]
    )[0]
    #expect(finding.statement == "S")
    #expect(finding.target == "technology/network")
    #expect(finding.risk == "yes")
    #expect(finding.steps == [.init(criterion: "fit", word: "mostly")])
    #expect(finding.severity == "serious")
  }

  @Test
  func `A choice whose explanation was shortened by hand is known by what stands before the dash`()
    throws
  {
    let finding = try found(["statement", "frequency"], ["S", "**Sering** – tiap minggu"])[0]
    #expect(finding.steps == [.init(criterion: "frequency", word: "often")])
  }

  @Test func `A word that is no choice stays as it is, to be told with its place`() throws {
    let finding = try found(["statement", "frequency"], ["S", "kadang sekali"])[0]
    #expect(finding.steps == [.init(criterion: "frequency", word: "kadang sekali")])
  }

  @Test func `Without criteria a gap is given directly`() throws {
    let direct = try #require(ShippedInstrument.named("heeks-2003"))
    let finding = try found(
      ["statement", "dimension", "gap"],
      ["S", "technology", "4.5"],
      by: direct
    )[0]
    #expect(finding.gap == "4.5")
    #expect(finding.target == "technology")
  }

  @Test func `A finding of a case's form is held against the expectation that was chosen`() throws {
    let finding = try found(
      ["statement", "expectation", "dimension"],
      ["S", "T1", "technology"]
    )[0]
    #expect(finding.target == "T1")
  }

  @Test func `Submissions are gathered by office and system however they are typed`() throws {
    let main = sheet(
      "M",
      ["organisation", "system", "statement", "_uuid"],
      ["Dinas A", "SiKePO", "1", "u1"],
      ["Dinas B", "SiKePO", "2", "u2"],
      ["dinas  a", "sikepo", "3", "u3"],
      ["Dinas A", "e-Kinerja", "4", "u4"]
    )
    let material = try answers(main)
    #expect(material.cases.map { $0.head.organisation } == ["Dinas A", "Dinas B", "Dinas A"])
    #expect(
      material.cases.map { $0.findings.compactMap { $0.statement } } == [["1", "3"], ["2"], ["4"]]
    )
    #expect(material.cases.map { $0.sources.map { $0.name } } == [["u1", "u3"], ["u2"], ["u4"]])
  }

  @Test func `A submission without findings is a source all the same`() throws {
    let main = sheet(
      "M",
      ["organisation", "technique", "findings_count", "_uuid", "_index"],
      ["Dinas A", "document", "0", "u1", "1"]
    )
    let material = try answers(main)
    #expect(material.cases[0].sources.map { $0.name } == ["u1"])
    #expect(material.findings.isEmpty)
  }

  @Test func `A moment is read as its day`() throws {
    let main = sheet(
      "M",
      ["statement", "date", "_uuid"],
      ["S", "2026-03-14T09:30:00.000+07:00", "u1"]
    )
    #expect(try answers(main).cases[0].sources[0].date == "2026-03-14")
  }

  @Test func `Who sent a submission is nowhere to be found`() throws {
    let main = sheet(
      "M",
      ["statement", "username", "_submitted_by", "SubmitterName", "_id", "_index"],
      ["S", "budi", "budi", "Budi Santoso", "77", "1"]
    )
    let material = try answers(main)
    #expect(material.cases[0].sources.map { $0.name } == ["77"])
    #expect(!"\(material)".contains("budi"))
    #expect(!"\(material)".contains("Budi"))
  }
}
