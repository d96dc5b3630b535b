import FoundationEssentials
import GapModel
import Testing

@Suite struct `Scored lines that are read back` {
  /// The cases of the project, as a comparison takes them, and the lines they are scored into.
  private static func cases() throws -> [(own: ComparedCase, line: [UInt8])] {
    try ["cases", "cases/example-regency"].flatMap { folder in
      let path = ProjectFiles.root.appending(path: folder).path
      let names = try FileManager.default.contentsOfDirectory(atPath: path)
      return try names.filter { $0.hasSuffix(".yaml") }.map { name in
        let document = try ProjectFiles.document("\(folder)/\(name)")
        let provenance = Provenance(file: name, path: "lines.jsonl:7", sha256: "ab")
        let scored = ScoredCase(document, provenance: provenance)
        return (ComparedCase(scored), Array(ScoreJSON.line(scored).utf8.dropLast()))
      }
    }
  }

  @Test func `Each case of the project comes back the same`() throws {
    let cases = try Self.cases()
    #expect(cases.count == 29)
    for (own, line) in cases {
      let result = ScoreLineReader().read(line, of: "lines.jsonl", number: 7)
      #expect(result.diagnostics.all == [])
      let read = try #require(result.content)
      #expect(read.cells == own.cells)
      #expect(read.total == own.total)
      #expect(read.strategies == own.strategies)
      #expect(read == own)
    }
  }
}
