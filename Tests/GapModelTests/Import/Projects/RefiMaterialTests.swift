import Testing

@testable import GapModel

@Suite struct `A project in the REFI-QDA standard` {
  @Test func `Codes are a tree, with what they mean`() throws {
    let material = try TestProject("").material()
    #expect(
      material.codes == [
        ImportedCode(path: ["Teknologi"], description: "Alat"),
        ImportedCode(path: ["Teknologi", "Jaringan"]),
      ]
    )
    #expect(material.format == .qdpx)
    #expect(material.cases.first?.head.title == "Kantor A")
  }

  @Test func `Identifiers may have braces and either case`() throws {
    let segment = TestProject.segment(0, 8, code: "{c2}")
    let record = try TestProject(segment).record()
    #expect(record.findings.map { $0.origin.code } == [["Teknologi", "Jaringan"]])
  }

  @Test func `A segment with several codes gives as many findings, and none twice`() throws {
    let project = TestProject(
      """
      <PlainTextSelection guid="S" startPosition="0" endPosition="8">\
      <Coding><CodeRef targetGUID="C1"/></Coding><Coding><CodeRef targetGUID="C2"/></Coding>\
      <Coding><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>
      """
    )
    let findings = try project.record().findings
    #expect(findings.map { $0.origin.code } == [["Teknologi"], ["Teknologi", "Jaringan"]])
    #expect(findings.allSatisfy { $0.origin.id == "S" && $0.quote == "Jaringan" })
  }

  @Test func `The coder is that of the coding, else that of the segment, else nobody`() throws {
    let project = TestProject(
      """
      <PlainTextSelection startPosition="0" endPosition="8" creatingUser="u1">\
      <Coding creatingUser="U2"><CodeRef targetGUID="C1"/></Coding>\
      <Coding><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>
      """ + TestProject.segment(9, 14)
    )
    let record = try project.record()
    let names = record.findings.map { finding in finding.coder.map { record.coders[$0] } }
    #expect(names == ["Budi", "Ani", nil])
  }

  @Test func `A coder who is not listed is nobody, and told`() throws {
    let project = TestProject(
      """
      <PlainTextSelection startPosition="0" endPosition="8" creatingUser="U9">\
      <Coding><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>
      """
    )
    let material = try project.material()
    #expect(material.findings.map { $0.coder } == [nil])
    #expect(
      material.doubts == ["1 segment with a coder who is not listed come in without a coder"]
    )
  }

  @Test func `A segment's description and notes become its note`() throws {
    var project = TestProject(
      """
      <PlainTextSelection startPosition="0" endPosition="8"><Description>satu</Description>\
      <Coding><CodeRef targetGUID="C1"/><NoteRef targetGUID="N2"/></Coding>\
      <NoteRef targetGUID="N1"/></PlainTextSelection>
      """
    )
    project.rest = """
      <Notes><Note guid="N1"><PlainTextContent>dua</PlainTextContent></Note>\
      <Note guid="N2" plainTextPath="internal://n.txt"/>\
      <Note guid="N3"><PlainTextContent>lepas</PlainTextContent></Note></Notes>
      """
    project.texts.append(("sources/n.txt", Array("tiga\r\n".utf8)))
    let material = try project.material()
    #expect(material.findings.map { $0.note } == ["satu\ndua\ntiga"])
    #expect(material.leftOut("notes that are on no segment") == 1)
  }

  @Test func `What a case has no place for is counted by kind`() throws {
    var project = TestProject(
      "<Baru><Lagi/></Baru><PlainTextSelection startPosition=\"0\" endPosition=\"3\"/>"
    )
    project.rest = """
      <Variables><Variable guid="V"/></Variables><Cases><Case guid="A"><CodeRef targetGUID="C1"/></Case>\
      </Cases><Links><Link/></Links><Sets><Set><MemberCode/></Set><Set/></Sets><Graphs><Graph><Vertex/>\
      </Graph></Graphs>
      """
    let material = try project.material()
    let counts = material.leftOut.map { "\($0.kind.en): \($0.count)" }
    #expect(
      counts == [
        "sets: 2", "links: 1", "graphs: 1", "variables: 1", "units compared in the project: 1",
        "segments without a code: 1", "parts that are not known: 1",
      ]
    )
  }

  @Test func `A coding with a code that is not there is counted, and one that is there twice told`()
    throws
  {
    var project = TestProject(TestProject.segment(0, 8, code: "C9") + TestProject.segment(9, 14))
    project.codes += #"<Code guid="{c2}" name="Lain"/>"#
    let material = try project.material()
    #expect(material.leftOut("segments with a code that the code book has not") == 1)
    #expect(material.findings.map { $0.origin.code } == [["Teknologi", "Jaringan"]])
    #expect(
      material.doubts == [
        "1 of the codes have the identifier of another; segments go to the first of them"
      ]
    )
  }

  @Test func `A source without a name, and two of one name, are told apart`() throws {
    var project = TestProject()
    project.sources =
      #"<TextSource name="W"/><TextSource name="W"/><PDFSource path="internal://x/p.pdf"/><TextSource/>"#
    #expect(try project.record().sources.map { $0.name } == ["W", "W (2)", "p.pdf", "?"])
  }

  @Test func `A name that thousands of sources have gives each a number`() throws {
    var project = TestProject()
    project.sources = String(repeating: #"<TextSource name="W"/>"#, count: 20_000)
    let names = try project.record().sources.map { $0.name }
    #expect(Set(names).count == 20_000)
    #expect(names.last == "W (20000)")
  }

  @Test func `A part of a PDF has its page, and its words where the file has them`() throws {
    var project = TestProject()
    let coding = #"<Coding><CodeRef targetGUID="C1"/></Coding>"#
    project.sources = """
      <PDFSource name="Perbup"><PDFSelection page="3" firstX="1" firstY="2" secondX="3" secondY="4">\
      \(coding)</PDFSelection><PDFSelection page="4">\
      <Representation><PlainTextContent>Pasal 5</PlainTextContent></Representation>\(coding)\
      </PDFSelection><Representation plainTextPath="internal://t.txt">\
      \(TestProject.segment(0, 8))</Representation></PDFSource>
      """
    project.texts = [("sources/t.txt", Array("Jaringan putus.".utf8))]
    let findings = try project.record().findings
    #expect(findings.map { $0.locator } == ["p. 3", "p. 4", nil])
    #expect(findings.map { $0.quote } == [nil, "Pasal 5", "Jaringan"])
  }

  @Test func `Pictures, sound and film give places in words`() throws {
    var project = TestProject()
    let coding = #"<Coding><CodeRef targetGUID="C1"/></Coding>"#
    project.sources = """
      <PictureSource name="f"><PictureSelection firstX="1" firstY="2" secondX="30" secondY="40">\
      \(coding)</PictureSelection></PictureSource>\
      <AudioSource name="a"><AudioSelection begin="65000" end="3680500">\(coding)</AudioSelection>\
      </AudioSource><VideoSource name="v">\(coding)</VideoSource>
      """
    let findings = try project.record().findings
    #expect(
      findings.map { $0.locator } == ["area 1,2–30,40", "00:01:05–01:01:20", "whole document"]
    )
  }

  @Test func `A transcript's segment is cut between its points in time`() throws {
    var project = TestProject()
    project.sources = """
      <AudioSource name="a"><Transcript plainTextPath="internal://t.txt">\
      <SyncPoint guid="P1" timeStamp="1000" position="9"/><SyncPoint guid="P2" timeStamp="2000" position="14"/>\
      <TranscriptSelection fromSyncPoint="p1" toSyncPoint="{P2}"><Coding><CodeRef targetGUID="C1"/></Coding>\
      </TranscriptSelection></Transcript></AudioSource>
      """
    project.texts = [("sources/t.txt", Array("Jaringan putus.".utf8))]
    let material = try project.material()
    #expect(material.findings.map { $0.quote } == ["putus"])
    #expect(material.findings.map { $0.locator } == ["00:00:01–00:00:02"])
    #expect(material.leftOut("points in time of transcripts") == 2)
  }
}
