import GapModel
import Testing

@Suite struct `Encodings` {
  private static let text = SmallCase(title: "Présensi 🙂 日本", gap: "45").text

  @Test func `A byte order mark before UTF-8 is no part of the text`() throws {
    let result = try read([0xEF, 0xBB, 0xBF] + Array("gapscore: 2".utf8))
    #expect(result.told(.formatVersion) == ["1:11 format-version"])
  }

  @Test(arguments: UTF16Order.allCases)
  func `UTF-16 with a mark reads as UTF-8 does`(encoding: UTF16Order) throws {
    let result = try read(encoding.mark + encoding.bytes(of: Self.text))
    #expect(result.errors == ["17:10 out-of-range"])
    #expect(result.printed == (try read(Self.text).printed))
    let good = SmallCase(title: "Présensi 🙂 日本").text
    let titles = try read(encoding.mark + encoding.bytes(of: good)).documents.map(\.content.title)
    #expect(titles == ["Présensi 🙂 日本"])
  }

  @Test(arguments: UTF16Order.allCases)
  func `UTF-16 may come in pieces of one byte`(encoding: UTF16Order) throws {
    var rest = (encoding.mark + encoding.bytes(of: Self.text))[...]
    let input = Input(name: "case.yaml") { rest.popFirst().map { [$0] } ?? [] }
    #expect(try CaseReader().read(input).errors == ["17:10 out-of-range"])
  }

  @Test(arguments: UTF16Order.allCases)
  func `UTF-16 that ends within a character is refused at its end`(encoding: UTF16Order) throws {
    let whole = encoding.mark + encoding.bytes(of: "gapscore: 1\ncase: x")
    #expect(try read(whole + [0x41]).told(.encoding) == ["2:8 encoding"])
    let halfPair = encoding.bytes(of: "🙂").prefix(2)
    #expect(try read(whole + halfPair).told(.encoding) == ["2:8 encoding"])
  }

  @Test(arguments: UTF16Order.allCases)
  func `A lone surrogate is refused at its place`(encoding: UTF16Order) throws {
    let low = encoding.bytes(of: "🙂").suffix(2)
    let high = encoding.bytes(of: "🙂").prefix(2)
    let before = encoding.mark + encoding.bytes(of: "gapscore: 1\ncase: ")
    let after = encoding.bytes(of: "x\n")
    #expect(try read(before + low + after).told(.encoding) == ["2:7 encoding"])
    #expect(try read(before + high + after).told(.encoding) == ["2:7 encoding"])
  }

  @Test(arguments: UTF16Order.allCases)
  func `UTF-16 without a mark is refused at once`(encoding: UTF16Order) throws {
    let result = try read(encoding.bytes(of: Self.text))
    let column = encoding == .big ? 1 : 2
    #expect(result.errors == ["1:\(column) encoding"])
  }

  @Test func `UTF-32 is refused at once`() throws {
    // FF FE begins UTF-16 too; the two zeros behind it tell UTF-32.
    let little: [UInt8] = [0xFF, 0xFE, 0, 0, 0x67, 0, 0, 0]
    #expect(try read(little).errors == ["1:1 encoding"])
    let big: [UInt8] = [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x67]
    #expect(try read(big).errors == ["1:1 encoding"])
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3, 0x28],
    ] as [[UInt8]]
  )
  func `Bytes that are not UTF-8 are refused at the character they spoil`(bytes: [UInt8]) throws {
    // Overlong forms, surrogates, values above U+10FFFF, and characters that are cut short.
    let result = try read(Array("gapscore: 1\ncase: é".utf8) + bytes + Array("\n".utf8))
    #expect(result.told(.encoding) == ["2:8 encoding"])
  }

  @Test func `UTF-8 that ends within a character is refused at its end`() throws {
    #expect(
      try read(Array("gapscore: 1\ncase: ".utf8) + [0xE2, 0x82]).told(.encoding) == ["2:7 encoding"]
    )
  }

  @Test func `A byte order mark within a file is refused`() throws {
    let result = try read(SmallCase(title: "a\u{FEFF}b").text)
    #expect(result.errors == ["4:11 control-character"])
  }
}
