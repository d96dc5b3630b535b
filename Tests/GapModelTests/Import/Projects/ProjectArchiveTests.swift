import Testing

@testable import GapModel

@Suite struct `The archive of a project` {
  private let segment = TestProject.segment(0, 8)

  @Test(arguments: ["project.qde", "Project.qde", "Trial.QDE"])
  func `The project file is known by its ending, whatever its name`(name: String) throws {
    var project = TestProject(segment)
    project.file = name
    #expect(try project.record().findings.map { $0.quote } == ["Jaringan"])
  }

  @Test func `Several project files are refused, and named`() throws {
    var archive = TestProjectArchive()
    archive.add("a.qde", TestProject(segment).xml)
    archive.add("b.qde", TestProject(segment).xml)
    let fault = #expect(throws: ImportFault.self) {
      try ProjectArchive.material(of: ZipArchive(archive.bytes))
    }
    #expect(fault?.reason.en == "this archive holds several project files: a.qde, b.qde")
  }

  @Test func `A project file in a folder is none`() throws {
    var archive = TestProjectArchive()
    archive.add("inner/project.qde", TestProject(segment).xml)
    #expect(try !ProjectArchive.isProject(ZipArchive(archive.bytes)))
  }

  @Test func `A project file may come last, and headers may leave sizes out`() throws {
    var archive = TestProjectArchive()
    archive.streams = true
    archive.add("sources/.root", "")
    archive.add("sources/t.txt", "Jaringan putus.")
    archive.add("project.qde", TestProject(segment).xml)
    let material = try ProjectArchive.material(of: ZipArchive(archive.bytes))
    #expect(material.findings.map { $0.quote } == ["Jaringan"])
  }

  @Test(arguments: [
    ("internal://t.txt", "sources/t.txt"), ("t.txt", "Sources/t.txt"),
    ("sources/t.txt", "SOURCES/t.txt"), ("internal://t.txt", "t.txt"),
  ])
  func `A text is found by each spelling of its path`(path: String, entry: String) throws {
    var project = TestProject(segment)
    project.sources = project.sources.replacing("internal://t.txt", with: path)
    project.texts[0].name = entry
    #expect(try project.record().findings.map { $0.quote } == ["Jaringan"])
  }

  @Test(arguments: [
    "relative:///t.txt", "absolute:///C:/t.txt", "relative:t.txt", "internal://T.txt",
  ])
  func `A text elsewhere is told, and its codings stay`(path: String) throws {
    var project = TestProject(segment)
    project.sources = project.sources.replacing("internal://t.txt", with: path)
    let material = try project.material()
    let finding = try #require(material.findings.first)
    #expect(finding.quote == nil)
    #expect(finding.locator == "characters 0–8")
    #expect(finding.origin.span == 0..<8)
    #expect(
      material.doubts == [
        "this document's text is not in the file; its 1 segment come in without a quote"
      ]
    )
    #expect(material.remarks.first?.place == .document("W1"))
  }

  @Test func `A text can stand in the project file itself`() throws {
    var project = TestProject()
    project.sources =
      "<TextSource name=\"W1\"><PlainTextContent>Jaringan &amp; listrik</PlainTextContent>"
      + TestProject.segment(9, 18) + "</TextSource>"
    #expect(try project.record().findings.map { $0.quote } == ["& listrik"])
  }

  @Test func `A damaged text is a fault, not half a result`() throws {
    var bytes = TestProject("Jaringan putus.", segment).archive
    let place = try #require(bytes.range(of: Array("Jaringan putus.".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "X")
    #expect(throws: ImportFault.self) { try ProjectArchive.material(of: ZipArchive(bytes)) }
  }

  @Test func `The XML may lack its declaration, have a mark, other line ends and any namespace`()
    throws
  {
    let plain = TestProject(segment).xml.split(separator: "\n").dropFirst().joined(separator: "\n")
    let odd =
      "\u{FEFF}"
      + plain.replacing("project:1.0", with: "project:0.9")
      .replacing("<Sources>", with: "\r\n<Sources>\r\n")
    var archive = TestProjectArchive()
    archive.add("project.qde", odd)
    archive.add("sources/t.txt", "Jaringan putus.")
    let material = try ProjectArchive.material(of: ZipArchive(archive.bytes))
    #expect(material.findings.map { $0.quote } == ["Jaringan"])
  }

  @Test func `Broken XML is told with its place`() throws {
    var archive = TestProjectArchive()
    archive.add("project.qde", "<Project>\n<Users></Project>")
    let fault = #expect(throws: ImportFault.self) {
      try ProjectArchive.material(of: ZipArchive(archive.bytes))
    }
    #expect(fault?.place == .line(2, column: 10))
    #expect(fault?.reason.en == "its project file cannot be read as XML: mismatched tag")
  }

  @Test func `A document type is refused`() throws {
    var archive = TestProjectArchive()
    archive.add("project.qde", "<!DOCTYPE Project SYSTEM \"x\"><Project/>")
    #expect(throws: ImportFault.self) { try ProjectArchive.material(of: ZipArchive(archive.bytes)) }
  }

  @Test func `Other XML is told from a project`() throws {
    let fault = #expect(throws: ImportFault.self) {
      try CodeBook.material(of: Array("<svg/>".utf8))
    }
    #expect(fault?.reason.en == "this is XML, but neither a project nor a code book of REFI-QDA")
  }
}
