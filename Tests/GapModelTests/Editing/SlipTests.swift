import GapModel
import Testing

@Suite struct `A slip of the finger in a shipped case` {
  private static let keys = [
    "statement:", "technique:", "dimension:", "frequency:", "impact:", "coverage:", "findings:",
    "sources:", "expectation:", "leverage:", "indicator:", "weight:", "locator:", "because:",
  ]
  private static let words = [
    " interview", " observation", " document", " periodically", " hampers", " slows", " mostly",
    " partly", " barely", " technology", " processes", " management", " direct", " contributing",
  ]

  /// The text with a letter of some word dropped, doubled or swapped with the next; `nil` where it has none.
  private static func slipped(_ bytes: [UInt8], _ generator: inout SplitMix) -> [UInt8]? {
    let word = Array(generator.pick(keys + words).utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: word) }
    guard let place = places.randomElement(using: &generator) else { return nil }
    let letter = place + Int.random(in: 1..<(word.count - 1), using: &generator)
    var slipped = bytes
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: slipped.remove(at: letter)
    case 1: slipped.insert(bytes[letter], at: letter)
    default: slipped.swapAt(letter, letter - (letter > place + 1 ? 1 : 0))
    }
    return slipped
  }

  @Test(arguments: `Random edits of the shipped cases`.files)
  func `Is mended to what stood there, or left`(file: String) throws {
    let original = Array(try ProjectFiles.text(file).utf8)
    var generator = SplitMix(seed: UInt64(file.utf8.count) &* 104_729)
    var mended = 0
    for _ in 0..<25 {
      guard let slipped = Self.slipped(original, &generator), slipped != original else { continue }
      let text = try CaseText(name: file, bytes: slipped)
      let mending = try Mending(of: text) { try read($0).diagnostics }
      let isMended = mending.text.bytes == original
      #expect(
        isMended || mending.text.bytes == slipped,
        "\(mending.diff())"
      )
      #expect(mending.remaining.errorCount <= mending.found.errorCount)
      if isMended { mended += 1 }
    }
    #expect(mended > 5)
  }
}
