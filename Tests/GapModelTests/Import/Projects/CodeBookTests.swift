import Testing

@testable import GapModel

@Suite struct `A code book in the REFI-QDA standard` {
  @Test(arguments: [
    "urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:1:0", "urn:QDA-XML:codebook:0.4",
  ])
  func `It gives codes and no findings, whatever its namespace`(namespace: String) throws {
    let text = """
      <CodeBook xmlns="\(namespace)" origin="X"><Codes><Code guid="A" name="technology.network" \
      isCodable="true"/><Code guid="B" name="staf"><Code guid="C" name="jumlah"/></Code></Codes>\
      <Sets><Set guid="S" name="semua"><MemberCode guid="A"/></Set></Sets></CodeBook>
      """
    let material = try CodeBook.material(of: Array(text.utf8))
    #expect(material.format == .qdc)
    #expect(
      material.codes.map { $0.path } == [["technology.network"], ["staf"], ["staf", "jumlah"]]
    )
    #expect(material.findings.isEmpty)
    #expect(material.leftOut("sets") == 1)
  }

  @Test func `A project file alone is a project without texts`() throws {
    let project = TestProject(TestProject.segment(0, 8))
    let material = try CodeBook.material(of: Array(project.xml.utf8), language: .id)
    #expect(material.format == .qdpx)
    #expect(material.findings.map { $0.locator } == ["karakter 0–8"])
  }

  @Test func `A name with full stops can be read as a path too`() {
    #expect(ImportedCode.readings(of: ["a.b/c"]) == [["a.b/c"], ["a", "b", "c"]])
    #expect(ImportedCode.readings(of: ["a", "b.c"]) == [["a", "b.c"]])
    #expect(ImportedCode.readings(of: ["dsb."]) == [["dsb."]])
  }
}
