import GapModel
import Testing

@Suite struct `Documents` {
  @Test func `Each document of a file is a case`() throws {
    let second = SmallCase().text.replacing("presensi-dinas", with: "kedua")
    let result = try read("\(SmallCase().text)---\n\(second)...\n---\n\(SmallCase(gap: "1").text)")
    #expect(result.errors.isEmpty)
    let names = result.documents.map(\.content.id.text)
    #expect(names == ["presensi-dinas", "kedua", "presensi-dinas"])
  }

  @Test func `An error in one document leaves the others usable`() throws {
    let result = try read("\(SmallCase(gap: "45").text)---\n\(SmallCase().text)")
    #expect(result.errors == ["17:10 out-of-range"])
    #expect(result.documents.count == 1)
  }

  @Test func `Names of one document are unknown to the next`() throws {
    let second = SmallCase().text.replacing("{id: I1", with: "{id: I9")
    let result = try read("\(SmallCase().text)---\n\(second)")
    // The second document begins on line 19, so its line 15 is line 33.
    #expect(result.told(.unknownReference) == ["33:13 unknown-reference"])
  }

  @Test func `Warnings belong to the document they stand in`() throws {
    let second = SmallCase(role: "\"0812-0000-0000\"").text
    let result = try read("\(SmallCase().text)---\n\(second)")
    let counts = result.documents.map { document in
      document.warnings.filter { $0.rule == .personalData }.count
    }
    #expect(counts == [0, 1])
  }

  @Test(arguments: [
    "", "# nothing yet\n", "\n\n", "---\n", "---\n---\n", "~\n", "\u{FEFF}",
  ])
  func `A file without a case is told so`(text: String) throws {
    let result = try read(text)
    #expect(result.documents.isEmpty)
    #expect(!result.errors.isEmpty)
    #expect(result.diagnostics.all.allSatisfy { $0.rule == .emptyFile })
  }

  @Test func `A mark with nothing behind it is told, and the case before it kept`() throws {
    let result = try read("\(SmallCase().text)---\n")
    #expect(result.told(.emptyFile).count == 1)
    #expect(result.documents.count == 1)
  }

  @Test(arguments: [
    ("hello", "expected a mapping with keys such as 'gapscore', found a single value"),
    ("- a", "expected a mapping with keys such as 'gapscore', found a list"),
    ("[]", "expected a mapping with keys such as 'gapscore', found a list"),
  ])
  func `A document that is no mapping is told its shape`(text: String, summary: String) throws {
    let result = try read(text)
    #expect(result.errors == ["1:1 wrong-shape"])
    #expect(result.firstError?.summary.en == summary)
  }

  @Test func `Text behind a document's end needs a mark`() throws {
    let result = try read("\(SmallCase().text)- more\n")
    #expect(result.errors == ["18:1 syntax"])
  }

  @Test(arguments: ["2", "0", "1.0", "\"1\"", "01", "one"])
  func `Another format version is refused`(version: String) throws {
    let text = SmallCase().text.replacing("gapscore: 1", with: "gapscore: \(version)")
    #expect(try read(text).errors == ["1:11 format-version"])
  }

  @Test func `The format version stands first`() throws {
    let text = """
      case: {title: t, system: s, id: a, instrument: heeks-itposmo, organisation: o}
      findings: [{gap: 7, id: F1, dimension: technology, statement: x, source: I1}]
      sources: [{technique: interview, id: I1}]
      gapscore: 1
      """
    // Everything else may come in any order, and in flow style.
    #expect(try read(text).errors == ["4:1 format-version"])
    #expect(try read("gapscore: 1\n" + text.replacing("\ngapscore: 1", with: "")).errors.isEmpty)
  }

  @Test func `A whole case may be written in flow style`() throws {
    let text = """
      {"gapscore": 1,
       'case': {"id": "a", title: "t", organisation: o, system: s, instrument: "heeks-itposmo"},
       "sources": [{id: "I1", technique: 'interview'}],
       findings: [{id: F1, dimension: technology, source: I1, statement: "x", gap: 7}]}
      """
    let result = try read(text)
    #expect(result.errors.isEmpty)
    #expect(result.documents.map(\.content.id.text) == ["a"])
  }
}
