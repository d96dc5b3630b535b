import Testing

@testable import GapModel

/// A project in the REFI-QDA standard that is made for a test: two codes, one of them in the other, and two users.
struct TestProject {
  /// What stands within `<Sources>`.
  var sources = ""
  /// What stands behind the sources.
  var rest = ""
  /// The code book.
  var codes = """
    <Code guid="C1" name="Teknologi" isCodable="true"><Description>Alat</Description>\
    <Code guid="C2" name="Jaringan" isCodable="true"/></Code>
    """
  /// What the project file is called.
  var file = "project.qde"
  /// The texts in the archive, by their whole names.
  var texts: [(name: String, contents: [UInt8])] = []

  /// The project file.
  var xml: String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <Project name="Kantor A" xmlns="urn:QDA-XML:project:1.0">\
    <Users><User guid="U1" name="Ani"/><User guid="U2" name="Budi"/></Users>\
    <CodeBook><Codes>\(codes)</Codes></CodeBook><Sources>\(sources)</Sources>\(rest)</Project>
    """
  }

  /// A project with one text in the archive.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - selections: What stands within its source.
  init(_ text: String, _ selections: String) {
    sources = #"<TextSource name="W1" plainTextPath="internal://t.txt">\#(selections)</TextSource>"#
    texts = [("sources/t.txt", Array(text.utf8))]
  }

  /// A project with the text `Jaringan putus.` in the archive.
  init(_ selections: String) { self.init("Jaringan putus.", selections) }

  init() {}

  /// A coded segment of a text.
  static func segment(
    _ start: Int,
    _ end: Int,
    name: String = "",
    code: String = "C2"
  ) -> String {
    """
    <PlainTextSelection guid="S\(start)" name="\(name)" startPosition="\(start)" endPosition="\(end)">\
    <Coding guid="K\(start)"><CodeRef targetGUID="\(code)"/></Coding></PlainTextSelection>
    """
  }

  /// The archive.
  var archive: [UInt8] {
    var archive = TestProjectArchive()
    archive.add(file, xml)
    for text in texts { archive.add(text.name, text.contents) }
    return archive.bytes
  }

  /// What the archive holds.
  func material() throws -> ImportedMaterial {
    try ProjectArchive.material(of: ZipArchive(archive), language: .en)
  }

  /// The only case of the archive.
  func record() throws -> ImportedCase { try #require(try material().cases.first) }
}

extension ImportedMaterial {
  /// How many of a kind are left out, by its English name.
  func leftOut(_ kind: String) -> Int { leftOut.first { $0.kind.en == kind }?.count ?? 0 }

  /// What is doubtful, in English.
  var doubts: [String] { remarks.filter { $0.isDoubtful }.map { $0.text.en } }
}
