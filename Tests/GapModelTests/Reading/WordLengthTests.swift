import GapModel
import Testing

/// Words of up to fifteen bytes are told apart as numbers, longer ones as texts; nobody may notice.
@Suite struct `Words of every length` {
  /// Names of a length that differ only in their first, middle or last byte.
  private static func names(ofLength length: Int) -> [String] {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    return Set([nil, 0, length / 2, length - 1]).map { place in
      var own = letters
      if let place { own[place] = UInt8(ascii: "b") }
      return String(decoding: own, as: UTF8.self)
    }
    .sorted()
  }

  @Test(arguments: 1...24) func `Names that differ in a byte are not mixed up`(length: Int) throws {
    let names = Self.names(ofLength: length)
    let sources = names.map { "  - {id: \($0), technique: interview}\n" }.joined()
    let findings = names.map { name in
      "  - {id: \(name), dimension: technology, source: \(name), statement: s, gap: 1}\n"
    }
    let result = try read(
      """
      gapscore: 1
      case: {id: c, title: t, organisation: o, system: s, instrument: heeks-itposmo}
      sources:
      \(sources)findings:
      \(findings.joined())
      """
    )
    #expect(result.errors == [])
    let read = try #require(result.documents.first?.content)
    #expect(read.sources.map(\.id.text) == names)
    #expect(read.findings.map(\.id.text) == names)
    #expect(read.findings.map(\.sources) == names.map { [Source.ID($0)] })
  }

  @Test(arguments: 1...24) func `A name that is not given is told as it is written`(
    length: Int
  ) throws {
    let name = String(repeating: "x", count: length)
    let text = SmallCase().text.replacing("source: I1", with: "source: \(name)")
    let error = try #require(try read(text).firstError)
    #expect(error.rule == .unknownReference)
    #expect(error.summary.en.contains("'\(name)'"))
  }

  @Test(arguments: 0..<24, [0, 1, 5, 13]) func `A telephone number is seen wherever it stands`(
    before: Int,
    behind: Int
  ) throws {
    let number = "081200000000"
    let padding = String(repeating: "a ", count: before)
    let text = padding + number + String(repeating: " z", count: behind)
    #expect(try read(SmallCase(role: "\"\(text)\"").text).told(.personalData).count == 1)
    let other = padding + "08120" + String(repeating: " z", count: behind)
    #expect(try read(SmallCase(role: "\"\(other)\"").text).told(.personalData) == [])
  }
}
