import GapModel
import Testing

@Suite struct `Personal data` {
  /// What is told about a text, and the piece of it that is marked.
  private func found(in text: String) throws -> [String] {
    let result = try read(SmallCase(title: "\"\(text)\"").text)
    return result.diagnostics.sorted.filter { $0.rule == .personalData }.map { diagnostic in
      // The text begins behind the quotation mark.
      let first = diagnostic.place.start.column - SmallCase.titleColumn - 1
      let count = diagnostic.place.end.column - diagnostic.place.start.column
      let piece = String(text.unicodeScalars.dropFirst(first).prefix(count).map(Character.init))
      return "\(diagnostic.summary): \(piece)"
    }
  }

  @Test(arguments: [
    ("NIK 1504010101900001.", "a NIK (16 digits)", "1504010101900001"),
    ("199001012015031001", "a NIP (18 digits)", "199001012015031001"),
    ("NIP. 19900101 201503 1 001", "a NIP (18 digits)", "19900101 201503 1 001"),
    ("é budi.s@example.go.id,", "an e-mail address", "budi.s@example.go.id"),
    ("b+1@a.id", "an e-mail address", "b+1@a.id"),
    ("HP 0812-0000-0000", "a phone number", "0812-0000-0000"),
    ("081200000000", "a phone number", "081200000000"),
    ("0812 0000 0000", "a phone number", "0812 0000 0000"),
    ("+62 812 0000 0000", "a phone number", "+62 812 0000 0000"),
    ("🙂 +6281200000000", "a phone number", "+6281200000000"),
  ])
  func `What looks like a person's data is told where it stands`(
    text: String,
    kind: String,
    piece: String
  ) throws {
    #expect(try found(in: text) == ["this looks like \(kind): \(piece)"])
  }

  @Test(arguments: [
    "", "2025-08-17", "Rp 250.000.000", "150401010190000", "15040101019000011", "@budi", "a@b",
    "a@.id", "08", "0812", "PermenPANRB 59/2020", "12 34 56", "1234567890", "192.168.100.200",
    "2025-08-17 08:30", "+1 202 555 0100",
  ])
  func `Other numbers and words are let pass`(text: String) throws {
    #expect(try found(in: text).isEmpty)
  }

  @Test func `Only the first find of a text is told`() throws {
    #expect(try found(in: "0812-0000-0000 dan a@b.id").count == 1)
    #expect(
      try found(in: "a@b.id dan 0812-0000-0000") == ["this looks like an e-mail address: a@b.id"]
    )
  }

  @Test func `A find behind an escape or a line break marks the whole text`() throws {
    let escaped = try read(SmallCase(title: #""\u0041 0812-0000-0000""#).text)
    #expect(escaped.told(.personalData) == ["4:10 personal-data"])
    let block = SmallCase(more: "    quote: |\n      Hubungi\n      0812-0000-0000\n").text
    #expect(try read(block).told(.personalData) == ["18:12 personal-data"])
  }

  @Test func `Every free text is looked at`() throws {
    let phone = "\"0812-0000-0000\""
    let more = "    quote: \(phone)\n    tags: [\(phone)]\n"
    let text = SmallCase(title: phone, role: phone, statement: phone, more: more).text
      .replacing("Dinas Contoh", with: phone)
    #expect(try read(text).told(.personalData).count == 6)
  }

  @Test func `The number itself is never repeated in the message`() throws {
    let result = try read(SmallCase(title: "\"NIK 1504010101900001\"").text)
    let told = result.diagnostics.all.filter { $0.rule == .personalData }
    #expect(
      told.map { $0.summary.contains("1504") || $0.help?.contains("1504") == true } == [false]
    )
  }
}
