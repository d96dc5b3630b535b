import GapModel
import Testing

@Suite struct `Characters` {
  @Test(arguments: [0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x9F, 0xFFFE, 0xFFFF])
  func `A control character is refused at its place`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let result = try read(SmallCase(title: "ab\(Character(scalar))c").text)
    #expect(result.errors == ["4:12 control-character"])
    let digits = String(value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: 4 - digits.count) + digits
    #expect(result.firstError?.summary.en == "a file can't contain the character U+\(code)")
    #expect(!result.printed.unicodeScalars.contains(scalar))
  }

  @Test(arguments: [
    "\\0", "\\e", "\\a", "\\b", "\\v", "\\f", "\\x01", "\\x7F", "\\u0080", "\\U0000009B", "\\uFEFF",
    "\\uFFFE", "\\uFFFF",
  ])
  func `An escape counts like the control character itself`(escape: String) throws {
    let result = try read(SmallCase(title: "\"a\(escape)b\"").text)
    #expect(result.errors == ["4:10 control-character"])
  }

  @Test(arguments: ["\\0", "\\e", "\\n"])
  func `An escape in a name is refused too`(escape: String) throws {
    let text = SmallCase().text.replacing("id: presensi-dinas", with: "id: \"a\(escape)b\"")
    let result = try read(text)
    #expect(result.errors == ["3:7 malformed-id"])
    #expect(result.printed.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test(arguments: [0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069])
  func `A bidi control is a warning at its place, and never printed as it is`(
    value: UInt32
  ) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let result = try read(SmallCase(title: "ab\(Character(scalar))c").text)
    #expect(result.told(.bidiControl) == ["4:12 bidi-control"])
    #expect(!result.printed.unicodeScalars.contains(scalar))
  }

  @Test func `Letters that are written from right to left are no warning`() throws {
    #expect(try read(SmallCase(title: "مرحبا").text).told(.bidiControl).isEmpty)
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\r", "\r\n", "\n"])
  func `Any line break of YAML 1.1 counts in the position of a later error`(
    lineBreak: String
  ) throws {
    let block = ["    quote: |", "      satu", "      dua"].joined(separator: lineBreak)
    let result = try read(SmallCase(more: block + "\n    factor: zzz\n").text)
    #expect(result.errors == ["21:13 unknown-value"])
    #expect(result.excerpt(of: .unknownValue) == ["    factor: zzz", "            ^~~"])
  }

  @Test(arguments: ["\r\n", "\r"])
  func `A whole file may end its lines otherwise`(lineBreak: String) throws {
    let result = try read(SmallCase(gap: "4,5").text.replacing("\n", with: lineBreak))
    #expect(result.errors == ["17:10 not-a-number"])
    #expect(result.excerpt(of: .notANumber) == ["    gap: 4,5", "         ^~~"])
    let good = try read(SmallCase().text.replacing("\n", with: lineBreak))
    #expect(good.documents.map(\.content.title) == ["Presensi"])
  }

  @Test func `Columns count characters, and marks the room they take`() throws {
    let text = """
      gapscore: 1
      case: {title: 日本🙂é, sistem: s, id: a, instrument: heeks-itposmo, organisation: o}
      """
    let result = try read(text)
    // 'case: {title: ' has 14 characters, the title 4 in 7 columns, and ', ' has 2.
    #expect(result.told(.unknownKey) == ["2:21 unknown-key"])
    let marks = String(repeating: " ", count: 14 + 7 + 2) + "^~~~~~"
    #expect(result.excerpt(of: .unknownKey).last == marks)
  }

  @Test
  func `Of two faults that end the reading the first in the file is told`() throws {
    let text = SmallCase(title: "a: b", statement: "a\u{0}b").text
    #expect(try read(text).errors == ["4:11 syntax"])
  }
}
