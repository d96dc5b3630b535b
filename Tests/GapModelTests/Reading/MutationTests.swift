import GapModel
import Testing

/// What is true of any text, tried on a case with pieces cut out, put in or changed.
@Suite struct `Any text` {
  private static let text = SmallCase(
    more: """
          tags: ["a", 'b']
          quote: |
            x
      judgements: [{dimension: staffing, applicable: false, because: y}]

      """
  ).text

  /// Read once: each case would read it again.
  private static let instrument = ShippedInstrument.named("heeks-itposmo")

  /// Reads a text and checks what must hold of the result.
  private func check(_ bytes: [UInt8]) throws {
    let reader = CaseReader { _, _ in Self.instrument.map { .found($0) } ?? .unknown }
    let result = try reader.read(Input(name: "case.yaml", bytes: bytes))
    let told = result.diagnostics
    #expect(result.documents.isEmpty == told.hasErrors, "\(String(decoding: bytes, as: UTF8.self))")
    // A break at the end begins a last line, and no break is of fewer bytes than one.
    let lines = bytes.count + 1
    #expect(told.all.allSatisfy { (1...lines).contains($0.place.start.line) })
    #expect(told.all.allSatisfy { $0.place.start.column >= 1 && $0.place.start <= $0.place.end })
    let unsafe = result.printed.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
    #expect(unsafe == nil)
  }

  @Test func `Every beginning of a case is a case or is told why not`() throws {
    let bytes = Array(Self.text.utf8)
    for count in 0...bytes.count { try check(Array(bytes.prefix(count))) }
  }

  @Test(arguments: [
    "", "\"", "'", "[", "]", "{", "}", ":", "-", "?", "|", "#", "&", "*", "!", "%", "\t", "\n",
    "\r",
    "\u{0}", "\u{85}", "\u{202E}", "é", "🙂",
  ])
  func `A case with any of its characters changed is a case or is told why not`(
    character: String
  ) throws {
    let bytes = Array(Self.text.utf8)
    for index in bytes.indices {
      try check(Array(bytes[..<index]) + Array(character.utf8) + Array(bytes[(index + 1)...]))
    }
  }

  @Test func `A case with any of its lines left out is a case or is told why not`() throws {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var rest = lines
      rest.remove(at: index)
      try check(Array(rest.joined(separator: "\n").utf8))
    }
  }
}
