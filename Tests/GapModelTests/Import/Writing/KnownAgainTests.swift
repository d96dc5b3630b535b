import Testing

@testable import GapModel

@Suite struct `Findings that are known again` {
  private let instrument: Instrument

  init() throws { instrument = try #require(ShippedInstrument.named("heeks-itposmo")) }

  private func choices(_ file: String) -> ImportChoices {
    var choices = ImportChoices(file: file, language: .id)
    choices.technique = "interview"
    return choices
  }

  private func begun(_ material: ImportedMaterial, _ file: String = "a.xlsx") throws -> CaseGrowth {
    try CaseGrowth(of: material, instrument: instrument, map: ImportMap(), choices(file))
  }

  private func grown(
    _ text: CaseText,
    _ material: ImportedMaterial,
    _ file: String = "a.xlsx"
  ) throws -> CaseGrowth {
    try CaseGrowth(
      of: text,
      by: material,
      instrument: instrument,
      map: ImportMap(),
      choices(file)
    )
  }

  @Test func `A later export under another name doubles nothing`() throws {
    var tagged = Material.segment("tanpa letak, tetapi bernomor", 0..<4, code: ["Teknologi"])
    tagged.origin.span = nil
    tagged.origin.id = "7"
    let material = Material.file(
      .taguette,
      [Material.segment("satu", 0..<4, code: ["Teknologi"]), tagged]
    )
    let first = try begun(material, "project.sqlite3")
    let again = try grown(first.text, material, "project (1).sqlite3")
    #expect(again.text.bytes == first.text.bytes)
    #expect(again.summary.matched == 2)
  }

  @Test func `Names of documents stay out, and are told once`() throws {
    let material = Material.file(.qdpx, [Material.segment("satu", 0..<4, code: ["Teknologi"])])
    let growth = try begun(material)
    let text = String(decoding: growth.text.bytes, as: UTF8.self)
    #expect(!text.contains("Wawancara 1"))
    #expect(try WrittenCase(growth.text).sources.map { $0.title } == [nil])
    #expect(
      growth.summary.remarks.map { $0.text.en }.contains(
        "S1 = Wawancara 1.docx; names stay out of the case; --keep-names takes them along"
      )
    )
    let more = Material.file(.qdpx, [Material.segment("dua", 9..<12, code: ["Teknologi"])])
    let later = try grown(growth.text, more)
    #expect(try WrittenCase(later.text).findings.map { $0.sources } == [["S1"], ["S1"]])
  }

  @Test func `Codes of one segment and one target make one finding`() throws {
    let material = Material.file(
      .qdpx,
      [
        Material.segment("satu", 0..<4, code: ["Teknologi"]),
        Material.segment("satu", 0..<4, code: ["Tema", "Technology"]),
        Material.segment("satu", 0..<4, code: ["Proses"]),
      ]
    )
    let growth = try begun(material)
    let findings = try WrittenCase(growth.text).findings
    #expect(findings.map { $0.origin.code } == ["Teknologi; Tema/Technology", "Proses"])
    #expect(try grown(growth.text, material).text.bytes == growth.text.bytes)
  }

  @Test(arguments: ["F3", "f3 ", "F03"])
  func `A row of an id is that finding, whatever it says`(id: String) throws {
    let base = try begun(Material.file(.xlsx, [Material.row("F3", "Jaringan sering putsu")]))
    let fixed = Material.file(.xlsx, [Material.row(id, "Jaringan sering putus")])
    let growth = try grown(base.text, fixed, "b.xlsx")
    #expect(growth.text.bytes == base.text.bytes)
    #expect(growth.summary.matched == 1)
    #expect(growth.summary.differences.first?.text.id.hasPrefix("F3: pernyataan ") == true)
  }

  @Test func `A row of an unknown id is known by its words, and that is told`() throws {
    let base = try begun(Material.file(.xlsx, [Material.row("F3", "Jaringan sering putus")]))
    let other = Material.file(.xlsx, [Material.row("F99", "Jaringan sering putus")])
    let growth = try grown(base.text, other, "b.xlsx")
    #expect(growth.text.bytes == base.text.bytes)
    #expect(
      growth.summary.remarks.map { $0.text.en }
        == ["the case has no id 'F99'; by its words the row was taken for F3"]
    )
  }

  @Test func `A finding that reads like another is named with it`() throws {
    let base = try begun(
      Material.file(.qdpx, [Material.segment("satu", 0..<4, code: ["Teknologi"])])
    )
    let elsewhere = Material.file(.qdpx, [Material.segment("satu", 9..<13, code: ["Proses"])])
    let growth = try grown(base.text, elsewhere)
    #expect(growth.summary.added == 1)
    #expect(growth.summary.remarks.first?.text.en.hasPrefix("F2 reads like F1") == true)
  }

  @Test func `Segments whose code was renamed are all named with what they repeat`() throws {
    let file = { (code: String) in
      Material.file(
        .qdpx,
        (0..<5).map { Material.segment("kata \($0)", $0 * 10..<$0 * 10 + 6, code: [code]) }
      )
    }
    let base = try begun(file("Teknologi"))
    let growth = try grown(base.text, file("Proses"))
    #expect(growth.summary.added == 5)
    let told = growth.summary.remarks.map { $0.text.en }
    #expect(
      told.contains(
        "F6 repeats F1, F7 repeats F2, F8 repeats F3, F9 repeats F4, F10 repeats F5: the same "
          + "segment under another code; if the code was only renamed, delete the new finding and "
          + "change code in the origin of the old one"
      )
    )
    #expect(!told.contains { $0.contains("reads like") })
  }

  @Test func `A further code of a segment that is there under its own repeats nothing`() throws {
    let one = Material.segment("satu", 0..<4, code: ["Teknologi"])
    let base = try begun(Material.file(.qdpx, [one]))
    let two = Material.file(.qdpx, [one, Material.segment("satu", 0..<4, code: ["Proses"])])
    let growth = try grown(base.text, two)
    #expect(growth.summary.added == 1)
    #expect(!growth.summary.remarks.contains { $0.text.en.contains("repeats") })
  }

  @Test func `A segment with codes of two targets is told, with the rule against it`() throws {
    let material = Material.file(
      .qdpx,
      [
        Material.segment("satu", 0..<4, code: ["Teknologi"]),
        Material.segment("satu", 0..<4, code: ["Proses"]),
        Material.segment("dua", 10..<13, code: ["Proses"]),
      ]
    )
    #expect(
      try begun(material).summary.remarks.map { $0.text.en }.contains(
        "1 segment has codes of several targets, so each target has a finding of its own; by the "
          + "rule once each statement is used once, so split the statement or delete the findings "
          + "that are too many"
      )
    )
  }

  @Test func `A row with codes of two targets is told too`() throws {
    var rows = [Material.row(nil, "satu"), Material.row(nil, "satu")]
    rows[0].origin.code = ["Teknologi"]
    rows[1].origin.code = ["Proses"]
    let told = try begun(Material.file(.csv, rows)).summary.remarks.map { $0.text.en }
    #expect(told.contains { $0.hasPrefix("1 segment has codes of several targets") })
  }

  @Test func `A line that breaks elsewhere makes no difference`() throws {
    let material = { (quote: String) in
      Material.file(.taguette, [Material.segment(quote, 0..<20, code: ["Teknologi"])])
    }
    let base = try begun(material("Listrik padam, arus\nmengulang."))
    let growth = try grown(base.text, material("Listrik padam, arus mengulang."))
    #expect(growth.text.bytes == base.text.bytes)
    #expect(growth.summary.differences.isEmpty)
  }

  @Test func `Persons that a table names as sources stay out, and are told`() throws {
    var material = Material.file(.csv, [Material.row(nil, "satu")])
    material.cases[0].sources = [ImportedSource(name: "Ibu Sari")]
    let growth = try begun(material)
    #expect(!String(decoding: growth.text.bytes, as: UTF8.self).contains("Sari"))
    #expect(
      growth.summary.remarks.map { $0.text.en }.contains(
        "S1 = Ibu Sari; names stay out of the case; --keep-names takes them along"
      )
    )
  }

  @Test func `A source without a name is known by all that is said of it`() throws {
    let material = { (statement: String, date: String) in
      var material = Material.file(.csv, [Material.row(nil, statement)])
      var source = ImportedSource(name: "")
      (source.role, source.technique, source.date) = ("Operator", "wawancara", date)
      material.cases[0].sources = [source]
      return material
    }
    let base = try begun(material("satu", "2026-01-02"))
    let same = try grown(base.text, material("dua", "2026-01-02"), "b.csv")
    #expect(try WrittenCase(same.text).sources.map { $0.id } == ["S1"])
    let later = try grown(same.text, material("tiga", "2026-02-02"), "c.csv")
    let written = try WrittenCase(later.text)
    #expect(written.sources.map { $0.role } == ["Operator", "Operator"])
    #expect(written.findings.map { $0.sources } == [["S1"], ["S1"], ["S2"]])
  }

  @Test func `A file without a finding makes no case`() {
    for format in [ImportFormat.qdc, .xlsx] {
      do throws(ImportRefusal) {
        _ = try CaseGrowth(
          of: Material.file(format, []),
          instrument: instrument,
          map: ImportMap(),
          choices("a.xlsx")
        )
        Issue.record("a case came of it")
      } catch {
        #expect(error.faults.count == 1)
        #expect(error.faults[0].help?.en.contains("--new-map") == true)
      }
    }
  }

  @Test func `Texts that differ are shown from where they begin to differ`() {
    let start = String(repeating: "sama ", count: 20)
    let remark = ImportRemark.difference(
      .same("x"),
      file: .same(start + "kiri"),
      own: .same(start + "kanan"),
      at: nil
    )
    #expect(remark.text.id.contains("kiri'"))
    #expect(remark.text.id.contains("kanan'"))
  }

  @Test func `A case is called by its file, and titled by system and organisation`() throws {
    var material = Material.file(.xlsx, [Material.row("F1", "x")])
    material.cases[0].head.system = "e-office"
    material.cases[0].head.organisation = "Diskominfo"
    let written = try WrittenCase(try begun(material, "01-diskominfo.xlsx").text)
    #expect(written.headValue("id") == "01-diskominfo")
    #expect(written.headValue("title") == "e-office – Diskominfo")
  }
}
