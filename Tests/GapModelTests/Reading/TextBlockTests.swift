import GapModel
import Testing

@Suite struct `Eight bytes at once` {
  /// Texts with each byte of interest at each place of a block.
  private static let bytes: [UInt8] = [
    0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x25, 0x7E, 0x7F, 0x80, 0xC3,
  ]

  @Test(arguments: 0..<24)
  func `A fault is found where byte by byte finds it`(place: Int) throws {
    for byte in Self.bytes {
      var text = [UInt8](repeating: UInt8(ascii: "a"), count: 24)
      text[place] = byte
      // The same text, cut so finely that no block of eight ever forms.
      let whole = try places(of: [text])
      let single = try places(of: text.map { [$0] })
      #expect(whole == single)
    }
  }

  /// Where a text given in pieces is first told to be at fault.
  private func places(of pieces: [[UInt8]]) throws -> [TextRange] {
    var rest = pieces[...]
    let input = Input(name: "case.yaml") { rest.popFirst() ?? [] }
    return try CaseReader().read(input).diagnostics.all.map(\.place)
  }
}
