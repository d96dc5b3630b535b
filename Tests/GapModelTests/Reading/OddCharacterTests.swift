import GapModel
import Testing

@Suite struct `Characters that look like others` {
  private static let nbsp = "it contains the character U+00A0 (no-break space)"

  @Test func `A blank in a value that looks like a space is named`() throws {
    let text = SmallCase().text.replacing(
      "dimension: technology",
      with: "dimension: Objectives\u{A0}& values"
    )
    let error = try read(text).firstError
    #expect(error?.summary.en == "dimension 'Objectives\u{A0}& values' is not known: \(Self.nbsp)")
    #expect(error?.help?.en == "type 'Objectives & values' again, with plain characters")
  }

  @Test(arguments: [
    ("\u{A0}", "U+00A0 (no-break space)"), ("\u{202F}", "U+202F (narrow no-break space)"),
    ("\u{2009}", "U+2009 (thin space)"), ("\u{200B}", "U+200B (zero width space)"),
    ("\u{2060}", "U+2060 (word joiner)"), ("\u{AD}", "U+00AD (soft hyphen)"),
  ])
  func `A key that holds a blank or nothing to be seen is told by its character`(
    blank: String,
    name: String
  ) throws {
    let text = SmallCase().text.replacing("  system:", with: "  \"region\(blank)\": x\n  system:")
    let error = try read(text).firstError
    #expect(error?.told == "6:3 unknown-key")
    #expect(
      error?.summary.en.hasSuffix("is not known here: it contains the character \(name)") == true
    )
    #expect(error?.help?.en == "type 'region' again, with plain characters")
  }

  @Test func `Letters that print joins are named`() throws {
    let text = SmallCase().text.replacing("dimension: technology", with: "dimension: sta\u{FB03}ng")
    let error = try read(text).firstError
    #expect(error?.summary.en.hasSuffix("U+FB03 (latin small ligature ffi)") == true)
    #expect(error?.help?.en == "type 'staffing' again, with plain characters")
  }

  @Test func `A blank that indents a line is named`() throws {
    let text = SmallCase().text.replacing("    gap: 4.5", with: "\u{A0}   gap: 4.5")
    let told = try read(text).diagnostics.sorted.first { $0.rule == .unknownKey }
    #expect(told?.told == "17:1 unknown-key")
    #expect(
      told?.help?.en
        == "the line begins with the character U+00A0 (no-break space): delete it, and indent with "
        + "spaces"
    )
  }

  @Test func `In a step, a reference, an instrument and a name the character is named`() throws {
    let step = SmallCase().text.replacing("gap: 4.5", with: "fit: mostly\u{A0}")
    #expect(try read(step).firstError?.summary.en.hasSuffix(": \(Self.nbsp)") == true)
    #expect(try read(step).firstError?.help?.en == "type 'mostly' again, with plain characters")
    let reference = SmallCase().text.replacing("source: I1", with: "source: I1\u{A0}")
    #expect(try read(reference).firstError?.help?.en == "type 'I1' again, with plain characters")
    let instrument = SmallCase().text.replacing(": heeks-itposmo", with: ": heeks\u{2011}itposmo")
    #expect(
      try read(instrument).firstError?.summary.en.hasSuffix(
        "it contains the character U+2011 (non-breaking hyphen)"
      ) == true
    )
    let name = SmallCase().text.replacing("id: F1", with: "id: F1\u{A0}")
    #expect(try read(name).firstError?.summary.en == "invalid id 'F1\u{A0}': \(Self.nbsp)")
    let number = try read(SmallCase(gap: "4.5\u{A0}").text)
    #expect(number.firstError?.summary.en == "'4.5\u{A0}' is not a number: \(Self.nbsp)")
    let date = try read(SmallCase(role: "x, date: 2025\u{A0}").text)
    #expect(date.firstError?.summary.en == "'2025\u{A0}' is not a date: \(Self.nbsp)")
    #expect(date.firstError?.help?.en == "write 2025")
  }

  @Test(arguments: ["\u{201C}mostly\u{201D}", "\u{2018}mostly\u{2019}", "\u{AB}mostly\u{BB}"])
  func `A word in printed quotation marks is told by them`(word: String) throws {
    let text = SmallCase().text.replacing("gap: 4.5", with: "fit: \(word)")
    let error = try read(text).firstError
    #expect(error?.summary.en.contains(": it contains the character U+") == true)
    #expect(error?.help?.en == "type 'mostly' again, with plain characters")
  }

  @Test(arguments: ["\\ud83d\\ude00", "\\uD83D\\uDE00"])
  func `An escape as JSON writes it is told with the character`(escape: String) throws {
    let result = try read(SmallCase(title: "\"Bagus \(escape)\"").text)
    let error = try #require(result.firstError)
    #expect(error.rule == .syntax)
    #expect(error.place.start.line == 4)
    #expect(
      error.summary.en == "'\(escape)' is how JSON writes one character; YAML does not know it"
    )
    #expect(error.help?.en == "write the character itself, 😀, or \\U0001F600")
  }
}

@Suite struct `Texts that a comment cuts` {
  @Test(arguments: [
    ("Prioritas #1 jaringan", "Prioritas", 9), ("a  #b", "a", 1), ("a\t#b", "a", 1),
    ("a#b #c", "a#b", 3), ("Jaringan stabil #\u{E9}", "Jaringan stabil", 15),
  ])
  func `A text that ends before a number sign is told`(
    written: String,
    text: String,
    length: Int
  ) throws {
    let result = try read(SmallCase(title: written).text)
    #expect(result.documents.map(\.content.title) == [text])
    #expect(result.told(.cutText) == ["4:\(11 + length) cut-text"])
    let warning = result.diagnostics.all.first { $0.rule == .cutText }
    #expect(warning?.summary.en == "the text ends here: after a blank, '#' begins a comment")
    #expect(
      warning?.help?.en
        == "put the whole text in quotes, or leave a blank after the '#' of a comment"
    )
  }

  @Test(arguments: [
    "Prioritas # catatan", "\"Prioritas #1\"", "'Prioritas #1'", "a#b", "Prioritas #", "a ## b",
    "Prioritas #\tcatatan",
  ])
  func `A comment, a quoted text and a number sign within a word are not told`(
    written: String
  ) throws {
    #expect(try read(SmallCase(title: written).text).told(.cutText) == [])
  }

  @Test func `A text of which nothing is left is told as missing and as cut`() throws {
    let result = try read(SmallCase(title: "#1 jaringan").text)
    #expect(result.errors == ["4:3 missing-key"])
    #expect(result.told(.cutText) == ["4:10 cut-text"])
  }

  @Test func `A comment on a line of its own is not told`() throws {
    let text = SmallCase().text.replacing("  system:", with: "  #tag\n  #\n  system:")
    #expect(try read(text).told(.cutText) == [])
  }

  @Test(arguments: 1...17) func `It is told however the file comes in pieces`(size: Int) throws {
    let titles = (0..<40).map { String(repeating: "x", count: $0) + " #\($0)" }
    let tags = titles.map { "      - y\($0)\n" }.joined()
    var rest = Array(SmallCase(more: "    tags:\n\(tags)").text.utf8)[...]
    let input = Input(name: "case.yaml") {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    let result = try CaseReader().read(input)
    #expect(result.told(.cutText).count == 40)
    #expect(result.told(.cutText).first == "19:11 cut-text")
    #expect(result.told(.cutText).last == "58:50 cut-text")
  }
}

@Suite struct `Names that look alike` {
  /// The small case with a second source, which has this role and group.
  private func read(role: String, group: String) throws -> CaseReader.Result {
    let second = "  - {id: I2, technique: interview, role: \(role), group: \(group)}\n"
    let text = SmallCase(role: "Operator, group: Pengguna aplikasi").text
      .replacing("design:", with: "\(second)design:")
    return try GapModelTests.read(text)
  }

  @Test(arguments: [
    ("pengguna aplikasi", "capitals"),
    ("Pengguna-aplikasi", "blanks, dashes or the width of letters"),
    ("Pengguna\u{2013}aplikasi", "blanks, dashes or the width of letters"),
    ("Ｐengguna aplikasi", "blanks, dashes or the width of letters"),
    ("PENGGUNA APLIKASI", "capitals"),
  ])
  func `Two groups that a reader takes for one are told`(
    group: String,
    difference: String
  ) throws {
    let result = try read(role: "Pegawai", group: group)
    #expect(result.errors == [])
    #expect(result.told(.lookAlikeName) == ["10:58 look-alike-name"])
    let warning = result.diagnostics.all.first { $0.rule == .lookAlikeName }
    #expect(
      warning?.summary.en
        == "group '\(group)' differs only by \(difference) from 'Pengguna aplikasi'"
    )
    #expect(warning?.help?.en == "write both alike, or they count as two")
    #expect(warning?.notes.map(\.place.start) == [TextPosition(line: 9, column: 59)])
  }

  @Test(arguments: [
    "Pengguna  aplikasi", "\" Pengguna aplikasi \"", "Pengguna\u{A0}aplikasi",
    "Pengguna aplikasi\u{200B}", "Pengguna\u{3000}aplikasi",
  ])
  func `Blanks around a name and doubled ones are no part of it`(group: String) throws {
    let result = try read(role: "Operator", group: group)
    #expect(result.errors == [])
    let groups = result.documents.first?.content.sources.map(\.group)
    #expect(groups == ["Pengguna aplikasi", "Pengguna aplikasi"])
    #expect(result.told(.lookAlikeName) == [])
  }

  @Test func `A role that differs only by capitals is told`() throws {
    let result = try read(role: "operator", group: "Pengguna aplikasi")
    #expect(result.told(.lookAlikeName) == ["10:42 look-alike-name"])
  }

  @Test func `An owner and a strategy that differ only by capitals are told`() throws {
    let more = """
      recommendations:
        - {id: R1, title: t, addresses: [T1], leverage: direct, owner: Bidang TIK, strategy: Jaringan}
        - {id: R2, title: t, addresses: [T1], leverage: direct, owner: bidang TIK, strategy: jaringan}

      """
    let result = try GapModelTests.read(SmallCase(more: more).text)
    #expect(result.told(.lookAlikeName) == ["20:66 look-alike-name", "20:88 look-alike-name"])
  }

  @Test func `An office, a region and a system are read without odd blanks`() throws {
    let text = SmallCase().text
      .replacing(
        "organisation: Dinas Contoh",
        with: "organisation: \"\u{A0}Dinas \u{2003} Contoh \""
      )
      .replacing("system: Presensi", with: "system: \"Presensi\u{A0}\"\n  region: \"Kab.  Contoh\"")
    let content = try #require(try GapModelTests.read(text).documents.first).content
    #expect(content.organisation == "Dinas Contoh")
    #expect(content.system == "Presensi")
    #expect(content.region == "Kab. Contoh")
  }
}
