import Testing

@testable import GapModel

@Suite struct `A form for phones` {
  /// The rows of a sheet by their columns, empty cells left out.
  private func rows(_ name: String, of workbook: Workbook) throws -> [[String: String]] {
    let sheet = try #require(workbook.sheets.first { $0.name == name })
    let texts = sheet.rows.map { row in
      row.map { cell in if case .text(let text) = cell.value { text } else { "" } }
    }
    let headings = try #require(texts.first)
    return texts.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(headings, row).filter { !$0.1.isEmpty })
    }
  }

  private func survey(of instrument: Instrument) throws -> [String: [String: String]] {
    let rows = try rows("survey", of: XLSForm.workbook(of: instrument))
    return Dictionary(
      rows.compactMap { row in row["name"].map { ($0, row) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test(arguments: ShippedInstrument.all.map { $0.id.text })
  func `Every instrument has one, each question of which is known again`(id: String) throws {
    let instrument = try #require(ShippedInstrument.named(id))
    let workbook = XLSForm.workbook(of: instrument)
    #expect(workbook.sheets.map { $0.name } == ["survey", "choices", "settings"])
    let names = try rows("survey", of: workbook).compactMap { $0["name"] }
    #expect(Set(names).count == names.count)
    let headings = FormHeadings(instrument: instrument, map: ImportMap())
    for question in FormQuestions(of: instrument).all {
      #expect(names.contains(question.name))
      #expect(headings.known(question.name) == question.field)
      #expect(headings.known("findings/\(question.name)") == question.field)
      for label in question.label.all {
        #expect(headings.known(label) == question.field, "\(label)")
      }
      for choice in question.choices {
        #expect(question.answer(choice.name) == choice.name)
        for label in choice.label.all { #expect(question.answer(label) == choice.name, "\(label)") }
      }
    }
  }

  @Test(arguments: ShippedInstrument.all.map { $0.id.text })
  func `Every text stands in both languages`(id: String) throws {
    let instrument = try #require(ShippedInstrument.named(id))
    let workbook = XLSForm.workbook(of: instrument)
    let texts = ["label", "hint", "required_message", "constraint_message"]
    for row in try rows("survey", of: workbook) + rows("choices", of: workbook) {
      for text in texts {
        let first = row["\(text)::Bahasa Indonesia (id)"]
        let second = row["\(text)::English (en)"]
        #expect((first == nil) == (second == nil), "\(row)")
      }
    }
  }

  @Test func `The phone's questions are the words of the case format`() throws {
    let names = try FormQuestions(of: Shipped.three)
    #expect(names.office.map { $0.name } == ["organisation", "system", "region"])
    #expect(names.source.map { $0.name } == ["technique", "role", "title", "group", "date"])
    #expect(
      names.finding.map { $0.name } == [
        "statement", "quote", "locator", "dimension", "indicator", "risk", "judging", "severity",
        "fit", "frequency", "impact", "coverage", "note",
      ]
    )
  }

  @Test func `A risk is not judged, and a finding by the ladder or by criteria, never by both`()
    throws
  {
    let survey = try survey(of: Shipped.three)
    #expect(survey["judging"]?["relevant"] == "${risk} != 'yes'")
    #expect(survey["severity"]?["relevant"] == "${judging} = 'severity'")
    #expect(survey["fit"]?["relevant"] == "${judging} = 'criteria'")
    for name in ["frequency", "impact", "coverage"] {
      #expect(survey[name]?["relevant"] == "${judging} = 'criteria' and ${fit} != 'matches'")
    }
  }

  @Test func `Where there is no problem, the gap is 0 and comes back so`() throws {
    let survey = try survey(of: Shipped.three)
    #expect(survey["gap"]?["type"] == "calculate")
    #expect(survey["gap"]?["calculation"] == "if(${judging} = 'met', '0', '')")
    let finding = try #require(
      try found(["statement", "judging", "gap"], ["Jaringan stabil", "met", "0"]).first
    )
    #expect(finding.gap == "0" && finding.steps.isEmpty && finding.severity == nil)
  }

  @Test(arguments: ShippedInstrument.all.map { $0.id.text })
  func `Questions and choices fit a phone's screen, and the hint says what steps mean`(
    id: String
  ) throws {
    let instrument = try #require(ShippedInstrument.named(id))
    for question in FormQuestions(of: instrument).finding {
      for label in question.label.all { #expect(label.count <= 60, "\(label)") }
      for choice in question.choices {
        for label in choice.label.all { #expect(label.count <= 140, "\(label)") }
      }
    }
    for criterion in instrument.criteria {
      let question = try #require(
        FormQuestions(of: instrument).named(FormQuestions.name(of: criterion))
      )
      let hint = try #require(question.hint).en
      for choice in question.choices where choice.label == choice.title && choice.detail != nil {
        #expect(hint.contains("• \(choice.title.en): "), "\(hint)")
      }
      #expect(hint.ranges(of: "Skip it").count == 1)
    }
  }

  @Test func `Without criteria and ladder a number from 0 to 10 is asked for`() throws {
    let direct = try #require(ShippedInstrument.named("heeks-2003"))
    let survey = try survey(of: direct)
    #expect(survey["fit"] == nil)
    #expect(survey["severity"] == nil)
    #expect(survey["gap"]?["type"] == "decimal")
    #expect(survey["gap"]?["constraint"] == ". >= 0 and . <= 10")
    #expect(survey["gap"]?["relevant"] == "${risk} != 'yes'")
  }

  @Test func `Indicators are offered for the dimension that was chosen`() throws {
    let workbook = try XLSForm.workbook(of: Shipped.three)
    let survey = try survey(of: Shipped.three)
    #expect(survey["indicator"]?["choice_filter"] == "dimension = ${dimension}")
    let network = try #require(
      try rows("choices", of: workbook).first { $0["name"] == "technology/network" }
    )
    #expect(network["list_name"] == "indicator")
    #expect(network["dimension"] == "technology")
    #expect(
      network["label::Bahasa Indonesia (id)"]
        == "jaringan – Jaringan menjangkau semua tempat sistem dipakai dan stabil."
    )
  }

  @Test func `Roles are asked of people, titles of what is read`() throws {
    let survey = try survey(of: Shipped.three)
    #expect(
      survey["role"]?["relevant"] == "${technique} = 'interview' or ${technique} = 'observation'"
    )
    #expect(
      survey["title"]?["relevant"] == "${technique} = 'document' or ${technique} = 'account'"
    )
  }

  @Test func `Names of persons are not asked for, and the form says so first`() throws {
    let rows = try rows("survey", of: XLSForm.workbook(of: Shipped.three))
    #expect(rows.first?["type"] == "note")
    #expect(rows.first?["label::English (en)"]?.contains("Write no names of persons") == true)
    #expect(
      !rows.contains { ["username", "deviceid", "phonenumber", "email"].contains($0["type"]) }
    )
  }

  @Test func `The settings name the form, its version and both languages`() throws {
    let settings = try rows("settings", of: XLSForm.workbook(of: Shipped.three))
    #expect(settings.count == 1)
    #expect(settings[0]["form_id"] == "gapscore-heeks-itposmo")
    #expect(settings[0]["default_language"] == "Bahasa Indonesia (id)")
    let instrument = try Shipped.three
    #expect(settings[0]["version"] == "2-\(instrument.sha256.prefix(8))")
    #expect(
      settings[0]["instance_name"]
        == "concat(${organisation}, ' – ', ${role}, ${title}, ' ', ${date})"
    )
  }

  @Test func `A case's form knows its office and offers its expectations`() throws {
    let subject = Case(
      id: "a",
      title: "T",
      organisation: "Dinas “Kominfo”",
      region: "Regent’s \"Kota\"",
      system: "SiKePO ${x}",
      instrument: try Shipped.three,
      sources: [],
      design: [
        Expectation(id: "T1", dimension: "technology", statement: "Jaringan stabil ${x}")
      ],
      findings: [Finding]()
    )
    let workbook = XLSForm.workbook(of: subject)
    let survey = Dictionary(
      try rows("survey", of: workbook).compactMap { row in row["name"].map { ($0, row) } },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(survey["gapscore_case"]?["calculation"] == "'a'")
    #expect(survey["organisation"]?["calculation"] == "'Dinas \"Kominfo\"'")
    #expect(survey["region"]?["calculation"] == "\"Regent's Kota\"")
    #expect(survey["system"]?["calculation"] == "'SiKePO $ {x}'")
    #expect(survey["dimension"]?["relevant"] == "${expectation} = ''")
    let choice = try #require(try rows("choices", of: workbook).first { $0["name"] == "T1" })
    #expect(choice["label::English (en)"] == "T1 – Jaringan stabil $ {x}")
  }
}
