import FoundationEssentials
import Testing

@testable import GapModel

/// Databases made by `Tests/Fixtures/import/make_databases.py`.
private func database(_ name: String) throws -> [UInt8] {
  let file = ProjectFiles.root.appending(path: "Tests/Fixtures/import/\(name).sqlite3")
  return [UInt8](try Data(contentsOf: file))
}

@Suite struct `A database of Taguette` {
  /// One written through a log says so at its head, and is read all the same.
  @Test(arguments: ["taguette", "taguette-log"])
  func `Each tag of a highlight is a finding, with the highlight's text`(name: String) throws {
    let material = try ProjectDatabase.material(of: database(name))
    #expect(material.format == .taguette)
    let findings = material.findings
    #expect(
      findings.map { $0.quote } == [
        "penuh & ramai", "penuh & ramai", "ramai.\nJaringan sering putus", "Listrik",
      ]
    )
    #expect(
      findings.map { $0.origin.code } == [
        ["technology.network"], ["staf"], ["technology.network"], ["staf"],
      ]
    )
    #expect(findings.map { $0.origin.id } == ["100", "100", "101", "102"])
    #expect(findings.first?.origin.span == 11..<24)
    #expect(material.leftOut("segments without a code") == 1)
  }

  @Test func `Its codes, document, title and coder come along`() throws {
    let material = try ProjectDatabase.material(of: database("taguette"))
    #expect(material.codes.map { $0.path } == [["technology.network"], ["staf"], ["tak dipakai"]])
    #expect(material.codes.first?.description == "Jaringan & listrik")
    let record = try #require(material.cases.first)
    #expect(record.head.title == "Kantor A")
    #expect(record.sources.map { $0.name } == ["Wawancara 1"])
    #expect(record.coders == ["ani"])
    #expect(record.findings.map { $0.coder } == [0, 0, nil, nil])
  }

  @Test func `A highlight whose document has changed is told, and keeps its own text`() throws {
    let material = try ProjectDatabase.material(of: database("taguette"))
    #expect(
      material.doubts == [
        "the document's text has changed at the place of 1 segment; what comes in is the text stored with"
          + " the segment"
      ]
    )
  }

  @Test func `Several projects with highlights are refused, and named`() throws {
    let bytes = try database("taguette-two-projects")
    let fault = #expect(throws: ImportFault.self) { try ProjectDatabase.material(of: bytes) }
    #expect(
      fault?.reason.en
        == "this database of Taguette holds several projects with highlights: 'Kantor A', 'Kantor B'"
    )
  }
}

@Suite struct `A database of QualCoder` {
  @Test func `Codes lie in their categories and in other codes, and circles are cut`() throws {
    let material = try ProjectDatabase.material(of: database("qualcoder"))
    #expect(material.format == .qualCoder)
    #expect(
      material.codes.map { $0.path } == [
        ["Teknologi", "Jaringan", "putus"], ["lepas"], ["B", "A", "melingkar"],
        ["Teknologi", "Jaringan", "putus", "malam"],
      ]
    )
    #expect(material.doubts.contains { $0.hasPrefix("there is a category of codes") })
  }

  @Test func `Segments keep their text, memo and coder`() throws {
    let material = try ProjectDatabase.material(of: database("qualcoder"), language: .en)
    let record = try #require(material.cases.first)
    #expect(record.coders == ["ani", "budi"])
    let texts = record.findings.filter { $0.sources == [0] }
    #expect(
      texts.map { $0.quote } == [
        "teks lama", "satu é🙂.\nBaris", "Baris dua yang putus", "Baris dua yang putus",
      ]
    )
    #expect(texts.map { $0.coder } == [0, 0, 0, 1])
    #expect(texts.map { $0.note } == [nil, nil, "memo segmen", nil])
    #expect(record.sources.map { $0.note } == ["catatan dokumen", nil, nil])
  }

  @Test func `A segment that its text has no more is told`() throws {
    let material = try ProjectDatabase.material(of: database("qualcoder"))
    #expect(material.doubts.filter { $0.hasPrefix("the document's text has changed") }.count == 1)
  }

  @Test func `Parts of pictures and of sound have places in words`() throws {
    let material = try ProjectDatabase.material(of: database("qualcoder"), language: .en)
    let parts = material.findings.filter { $0.sources != [0] }
    #expect(parts.map { $0.locator } == ["area 10,20–40,60", "00:01:05–00:01:20"])
    #expect(parts.map { $0.note } == ["di foto", nil])
  }

  @Test func `What dangles or has no place is counted`() throws {
    let material = try ProjectDatabase.material(of: database("qualcoder"))
    let counts = material.leftOut.map { "\($0.kind.en): \($0.count)" }
    #expect(
      counts == [
        "variables: 1", "values of variables: 1", "units compared in the project: 1",
        "annotations: 1", "journals: 1", "segments with a code that the code book has not: 1",
        "segments of a document that the project has not: 1",
      ]
    )
  }
}

@Suite struct `Categories of QualCoder` {
  @Test func `A category that lies in itself ends its path`() {
    var tree = QualCoderTree()
    tree.add(.category(1), name: "A", above: .category(1))
    #expect(tree.path(.category(1)) == ["A"])
    #expect(tree.isCircular)
  }

  @Test func `A path that is too deep has the names nearest to its end`() {
    var tree = QualCoderTree()
    for number in 0..<1000 {
      tree.add(.code(number), name: "\(number)", above: number > 0 ? .code(number - 1) : nil)
    }
    #expect(tree.path(.code(999)) == (936...999).map { "\($0)" })
    #expect(!tree.isCircular)
  }
}

@Suite struct `Other databases` {
  @Test func `One of MAXQDA is refused with the way round`() throws {
    let bytes = try database("maxqda")
    let fault = #expect(throws: ImportFault.self) { try ProjectDatabase.material(of: bytes) }
    #expect(fault?.reason.en == "this is a file of MAXQDA; the texts in it are encrypted")
    #expect(fault?.help?.en.contains("REFI-QDA") == true)
  }

  @Test func `One of an unknown program is told which are read`() throws {
    let bytes = try database("unknown")
    let fault = #expect(throws: ImportFault.self) { try ProjectDatabase.material(of: bytes) }
    #expect(fault?.help?.en.hasPrefix("databases that are read: of Taguette") == true)
  }

  @Test func `One that is cut off is told`() throws {
    let bytes = try database("qualcoder-cut")
    #expect(throws: ImportFault.self) { try ProjectDatabase.material(of: bytes) }
  }
}
