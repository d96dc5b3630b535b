import Testing

@testable import GapModel

@Suite struct `Places in a project's texts` {
  /// Before the sentence stand 2 line ends, a character of 2 bytes and one of 4 bytes and 2 units of UTF-16.
  private static let words = "Jaringan putus"
  private static let plain = "é\n🙂\n\(words)."

  private static func quotes(_ text: String, at start: Int, named name: String) throws -> [String?]
  {
    let segment = TestProject.segment(start, start + words.count, name: name)
    return try TestProject(text, segment).record().findings.map { $0.quote }
  }

  @Test(arguments: [
    // Code points, units of UTF-16, bytes; then with line ends as two, and with the mark counted.
    (4, false, false), (5, false, false), (8, false, false), (6, true, false), (7, true, false),
    (10, true, false), (5, false, true), (11, false, true),
  ])
  func `The count is that by which segments have their stored text`(
    start: Int,
    hasReturns: Bool,
    hasMark: Bool
  ) throws {
    var text = hasReturns ? Self.plain.replacing("\n", with: "\r\n") : Self.plain
    if hasMark { text = "\u{FEFF}" + text }
    #expect(try Self.quotes(text, at: start, named: Self.words) == [Self.words])
  }

  @Test func `Line ends can be stored as one and counted as two`() throws {
    #expect(try Self.quotes(Self.plain, at: 6, named: Self.words) == [Self.words])
  }

  @Test func `Without a stored text characters are counted, and that is told`() throws {
    let project = TestProject(Self.plain, TestProject.segment(4, 12, name: "line:6"))
    let material = try project.material()
    #expect(material.findings.map { $0.quote } == ["Jaringan"])
    #expect(material.doubts.count == 1)
    #expect(material.doubts.first?.hasPrefix("the file does not say how") == true)
  }

  @Test func `Nothing is doubtful where every count comes to the same`() throws {
    let material = try TestProject(TestProject.segment(0, 8)).material()
    #expect(material.findings.map { $0.quote } == ["Jaringan"])
    #expect(material.remarks.isEmpty)
  }

  @Test func `A count by which segments leave the text is not taken`() throws {
    // 14 characters of 2 bytes each: only bytes reach 28.
    let text = String(repeating: "é", count: 14)
    let material = try TestProject(text, TestProject.segment(0, 28)).material()
    #expect(material.findings.map { $0.quote } == [text])
  }

  @Test func `A text cut short with dots agrees with its beginning`() throws {
    #expect(
      try Self.quotes(Self.plain, at: 5, named: "Jaringan pu…") == [Self.words]
    )
  }

  @Test(arguments: [(5, 5), (5, 3), (10, 99), (-1, 4)])
  func `An empty segment, or one beyond the text, keeps its place only`(start: Int, end: Int) throws
  {
    let material = try TestProject("Jaringan putus.", TestProject.segment(start, end)).material()
    #expect(material.findings.map { $0.quote } == [nil])
    #expect(material.findings.map { $0.locator } == ["characters \(start)–\(end)"])
    #expect(
      material.doubts == [
        "1 segment of no length, or beyond the end of the text: only the place comes in"
      ]
    )
  }

  @Test func `Numbers that are none, or too large, do no harm`() throws {
    let odd = """
      <PlainTextSelection startPosition="satu" endPosition="99999999999999999999999">\
      <Coding><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>
      """
    #expect(try TestProject(odd).record().findings.map { $0.quote } == [nil])
  }

  @Test func `A text in UTF-16 is read by its mark`() throws {
    var project = TestProject("", TestProject.segment(0, 8))
    project.texts[0].contents =
      [0xFF, 0xFE]
      + "Jaringan putus.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try project.record().findings.map { $0.quote } == ["Jaringan"])
  }

  @Test func `Bytes that are no text are told`() throws {
    var project = TestProject("", TestProject.segment(0, 8))
    project.texts[0].contents = Array("Jaringan ".utf8) + [0xFF, 0xFE]
    #expect(try project.material().doubts.first?.hasSuffix("letters are lost") == true)
  }

  @Test func `Each place of a long text is found as if it were counted from the beginning`() {
    let text = String(repeating: "aé🙂\r\nb\n", count: 200)
    let stored = StoredText(text)
    let scalars = Array(text.unicodeScalars)
    let indexed = IndexedText(stored, OffsetReading(unit: .codePoints, breaks: .asStored))
    for start in stride(from: 0, to: scalars.count - 9, by: 7) {
      var expected = String.UnicodeScalarView()
      expected.append(contentsOf: scalars[start..<start + 9])
      #expect(indexed.words(of: start..<start + 9) == String(expected))
    }
    let units = Array(text.utf16)
    let wide = IndexedText(stored, OffsetReading(unit: .utf16, breaks: .asStored))
    #expect(wide.end == units.count)
    #expect(wide.words(of: 800..<816) == String(decoding: units[800..<816], as: UTF16.self))
  }
}
