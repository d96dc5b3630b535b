import Testing

@testable import GapModel

/// The quirks of workbooks as KoboToolbox and ODK write them.
@Suite struct `Workbooks of answers` {
  @Test(arguments: [
    (["a", "_index"], true), (["a", "_parent_index"], true), (["a", "_parent_table_name"], true),
    (["a", "_submission__uuid"], true), (["_uuid"], true), (["_submission_time"], true),
    (["KEY", "PARENT_KEY"], true), (["SubmissionDate", "KEY"], true), (["KEY", "note"], false),
    (["statement", "index", "_id"], false), ([], false),
  ])
  func `Are known by the columns that tie sheets together`(headings: [String], isForm: Bool) {
    #expect(FormAnswers.isForm([sheet("Catatan", ["x"]), sheet("A", headings)]) == isForm)
  }

  @Test func `Repeats within repeats find their submission through the row between`() throws {
    let material = try answers(
      sheet(
        "M",
        ["technique", "_uuid", "_index"],
        ["interview", "u1", "1"],
        ["document", "u2", "2"]
      ),
      sheet(
        "topics",
        ["dimension", "_index", "_parent_table_name", "_parent_index"],
        ["technology", "1", "M", "2"],
        ["information", "2", "M", "1"]
      ),
      sheet(
        "remarks",
        ["statement", "_parent_table_name", "_parent_index"],
        ["a", "topics", "2"],
        ["b", "topics", "1"]
      )
    )
    #expect(material.findings.map { $0.statement } == ["a", "b"])
    #expect(material.findings.map { $0.target } == ["information", "technology"])
    #expect(material.findings.map { $0.origin.document } == ["u1", "u2"])
    #expect(material.leftOut.isEmpty)
  }

  @Test func `A row of tags below the headings is no submission`() throws {
    let material = try answers(
      sheet("M", ["statement", "_uuid"], ["#loc+name", ""], ["S", "u1"])
    )
    #expect(material.findings.map { $0.statement } == ["S"])
    #expect(material.understood == ["the row of HXL tags below the headings is passed over"])
  }

  @Test func `A main sheet that was renamed is still the parent`() throws {
    let material = try answers(
      sheet("Lembar1", ["technique", "_index"], ["interview", "1"]),
      sheet(
        "findings",
        ["statement", "_parent_table_name", "_parent_index"],
        ["S", "Formulir", "1"]
      )
    )
    #expect(material.findings.count == 1)
  }

  @Test func `A name that Excel shortened is known by its beginning`() throws {
    let long = "keadaan_di_lapangan_menurut_para_informan"
    let material = try answers(
      sheet("M", ["technique", "_index"], ["interview", "1"]),
      sheet(
        "keadaan_di_lapangan_menurut_...",
        ["dimension", "_index", "_parent_table_name", "_parent_index"],
        ["technology", "7", "M", "1"]
      ),
      sheet("findings", ["statement", "_parent_table_name", "_parent_index"], ["S", long, "7"])
    )
    #expect(material.findings.map { $0.target } == ["technology"])
  }

  @Test func `Numbers that a spreadsheet gave decimals are still the same numbers`() throws {
    let material = try answers(
      sheet("M", ["technique", "_index"], ["interview", "1"]),
      sheet("findings", ["statement", "_parent_table_name", "_parent_index"], ["S", "M", "1.0"])
    )
    #expect(material.findings.count == 1)
  }

  @Test func `Keys of ODK lead from a repeat to its submission, whatever the groups`() throws {
    let material = try answers(
      sheet(
        "form",
        ["SubmissionDate", "about_source-technique", "meta-instanceID", "KEY", "SubmitterName"],
        ["2026-03-14T02:00:00Z", "interview", "uuid:aa", "uuid:aa", "Budi"]
      ),
      sheet(
        "form-findings",
        ["words-statement", "indicator", "PARENT_KEY", "KEY"],
        ["S", "technology/network", "uuid:aa", "uuid:aa/findings[1]"]
      )
    )
    #expect(material.findings.map { $0.statement } == ["S"])
    #expect(material.findings.map { $0.origin.id } == ["aa/1"])
    #expect(material.cases[0].sources.map { $0.technique } == ["interview"])
  }

  @Test func `Columns of several versions of a form are read together`() throws {
    let material = try answers(
      sheet(
        "M",
        ["statement", "isi/statement", "_uuid", "__version__"],
        ["lama", "", "u1", "v1"],
        ["", "baru", "u2", "v2"]
      )
    )
    #expect(material.findings.map { $0.statement } == ["lama", "baru"])
    #expect(
      material.understood == [
        "the answers are of 2 versions of the form; columns of one meaning are read together"
      ]
    )
  }

  @Test
  func
    `Choices of which several were ticked are joined, and their columns of 0 and 1 are no answers`()
    throws
  {
    let both = try found(["statement", "tags", "tags/note", "tags/b"], ["S", "note", "1", "0"])[0]
    #expect(both.tags == ["note"])
    #expect(both.note == nil)
    let apart = try found(["statement", "tags/note", "tags/b", "tags/c"], ["S", "1", "0", "1"])[0]
    #expect(apart.tags == ["note", "c"])
    #expect(apart.note == nil)
  }

  @Test(arguments: ["findings/", "Temuan/"])
  func `A group before a question makes no choice of it, though it says nothing but 0 and 1`(
    group: String
  ) throws {
    let findings = try found(
      [group + "statement", group + "gap", group + "quote"],
      ["Server cukup", "0", ""],
      ["Jaringan putus", "", "1"]
    )
    #expect(findings.map { $0.gap } == ["0", nil])
    #expect(findings.map { $0.quote } == [nil, "1"])
  }

  @Test func `A column that is in a group called like another is read by its own name`() throws {
    let findings = try found(
      ["findings", "findings/statement", "findings/gap"],
      ["", "Server cukup", "0"],
      ["", "Jaringan putus", "1"]
    )
    #expect(findings.map { $0.gap } == ["0", "1"])
  }

  @Test func `A column of 0 and 1 that nobody knows is named as one that is not read`() throws {
    let sheets = visit(["findings/statement", "findings/listrik"], ["Server cukup", "0"])
    let material = try FormAnswers.material(
      of: sheets,
      instrument: Shipped.three,
      map: ImportMap()
    )
    #expect(
      material.columns.contains(RecognisedColumn(heading: "findings/listrik", field: nil))
    )
  }

  @Test func `Sheets that hold no answers are named and not read`() throws {
    let material = try answers(
      sheet("M", ["statement", "_uuid"], ["S", "u1"]),
      sheet("Rekap", ["Jumlah"], ["1"])
    )
    #expect(material.understood == ["sheets that are no answers to a form are not read: “Rekap”"])
  }

  @Test func `Rows of a repeat that says nothing of findings are counted as left out`() throws {
    let sheets = visit(["statement"], ["S"])
    let photos = sheet(
      "foto",
      ["gambar", "_parent_table_name", "_parent_index"],
      ["a.jpg", "Kunjungan", "1"],
      ["b.jpg", "Kunjungan", "1"]
    )
    let material = try answers(sheets[0], sheets[1], photos)
    #expect(material.findings.count == 1)
    #expect(material.missing == ["2 rows of the sheet “foto”"])
  }
}
