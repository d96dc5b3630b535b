import GapModel
import Testing

/// Slips in the lay-out of a case as it is typed, each made in a copy of the SiKePO case.
@Suite struct `Slips of indentation and typing` {
  /// The first thing told about the SiKePO case with a piece of it typed otherwise, and how far the line of
  /// its place lies from the line where the slip begins.
  private func told(_ right: String, _ wrong: String) throws -> (error: Diagnostic, line: Int) {
    let text = try ProjectFiles.text("cases/sikepo-batanghari.yaml")
    let place = try #require(text.firstRange(of: right), "\(right)")
    let before = text[..<place.lowerBound]
    let result = try read(String(before + wrong + text[place.upperBound...]))
    let error = try #require(result.diagnostics.all.first { $0.rule == .syntax })
    return (error, error.place.start.line - before.count { $0 == "\n" } - 1)
  }

  private static let role = "    technique: interview\n    role: Kepala dinas"
  private static let second = "  - id: W2\n"
  private static let title = "  title: Penerapan"

  @Test(
    arguments: [
      // A key deeper than the one above it, in a mapping and in an entry of a list.
      (
        "  organisation: Dis", "    organisation: Dis", 0, 5,
        "'organisation' is indented further than 'title' above it, which already has a value",
        "begin it in column 3; if it belongs to 'title', leave nothing after the colon there"
      ),
      (
        role, "    technique: interview\n      role: Kepala dinas", 1, 7,
        "'role' is indented further than 'technique' above it, which already has a value",
        "begin it in column 5; if it belongs to 'technique', leave nothing after the colon there"
      ),
      (
        "  period:\n", "  period: 2025\n", 1, 5,
        "'from' is indented further than 'period' above it, which already has a value",
        "begin it in column 3; if it belongs to 'period', leave nothing after the colon there"
      ),
      // A key less deep than it should be.
      (
        "  organisation: Dis", " organisation: Dis", 0, 2,
        "'organisation' begins in column 2, where nothing above it does",
        "begin it in column 3, as 'title' in line "
      ),
      (
        role, "    technique: interview\n   role: Kepala dinas", 1, 4,
        "'role' begins in column 4, where nothing above it does",
        "begin it in column 5, as 'technique' in line "
      ),
      (
        role, "    technique: interview\n  role: Kepala dinas", 1, 3,
        "'role' begins in column 3, where nothing above it does",
        "begin it in column 5, as 'technique' in line "
      ),
      (
        "sources:\n  - id: W1\n", " sources:\n  - id: W1\n", 0, 2,
        "'sources' begins in column 2, where nothing above it does",
        "begin it in column 1, as 'indices' in line "
      ),
      // An entry of a list that does not stand under the one before.
      (
        second, "   - id: W2\n", 0, 4, "this entry begins in column 4, where nothing above it does",
        "begin it in column 3, as the entry in line "
      ),
      (
        second, " - id: W2\n", 0, 2, "this entry begins in column 2, where nothing above it does",
        "begin it in column 3, as the entry in line "
      ),
      // List marks that are none.
      (
        second, "  -id: W2\n", 0, 3, "no space after the '-' of this entry",
        "begin the entry with '- ': a hyphen and a space"
      ),
      (
        second, "  \u{2013} id: W2\n", 0, 3,
        "the character U+2013 (en dash) does not begin an entry of a list",
        "begin the entry with '- ': a hyphen and a space"
      ),
      (
        "sources:\n  - id: W1\n", "sources:\n  \u{2014} id: W1\n", 1, 3,
        "the character U+2014 (em dash) does not begin an entry of a list",
        "begin the entry with '- ': a hyphen and a space"
      ),
      (
        second, "  \u{2022} id: W2\n", 0, 3,
        "the character U+2022 (bullet) does not begin an entry of a list",
        "begin the entry with '- ': a hyphen and a space"
      ),
      (
        second, "  * id: W2\n", 0, 3, "'*' does not begin an entry of a list",
        "begin the entry with '- ': a hyphen and a space"
      ),
      (
        second, "  2. id: W2\n", 0, 3, "'2.' does not begin an entry of a list",
        "begin the entry with '- ': a hyphen and a space"
      ),
      (
        "sources:\n", "sources: - id: W0\n", 0, 10, "a list can't begin here",
        "begin the list on the line below its key, in column 3, or put a text that begins with '- ' "
          + "in quotes"
      ),
      // Blanks that are none.
      (
        second, "  -\u{A0}id: W2\n", 0, 4,
        "the character U+00A0 (no-break space) is used where only a space is allowed",
        "delete it, and type spaces with the space bar"
      ),
      (
        title, "  title:\u{A0}Penerapan", 0, 9,
        "the character U+00A0 (no-break space) is used where only a space is allowed",
        "delete it, and type spaces with the space bar"
      ),
      (
        "    role: Kepala dinas\n", "\u{3000}   role: Kepala dinas\n", 0, 1,
        "the character U+3000 (ideographic space) is used where only a space is allowed",
        "delete it, and type spaces with the space bar"
      ),
      (
        "  organisation: Dis", "\torganisation: Dis", 0, 1, "a tab can't indent a line",
        "indent with spaces; the line above begins with 2 of them"
      ),
      (
        "    role: Kepala dinas\n", "  \trole: Kepala dinas\n", 0, 3, "a tab can't indent a line",
        "indent with spaces; the line above begins with 4 of them"
      ),
      // Colons that are missing, are none, or are too many.
      (
        title, "  title:Penerapan", 0, 8, "no space after the ':' of 'title'",
        "write 'title: ' with a space, and then the value"
      ),
      (
        title, "  title\u{FF1A} Penerapan", 0, 8,
        "the character U+FF1A (fullwidth colon) does not end a key",
        "write 'title: ', with a colon and a space"
      ),
      (
        title, "  title = Penerapan", 0, 9, "'=' does not end a key",
        "write 'title: ', with a colon and a space"
      ),
      (
        role, "    technique interview\n    role: Kepala dinas", 0, 5, "a line without ': '",
        "indent it to column 7 or more if it goes on with the text of 'id' above; else write a colon "
          + "after its key, as in 'technique: …'; a key has at most 1,024 characters"
      ),
      (
        "role: Kepala dinas\n", "role: Kepala dinas: pimpinan\n", 0, 23, "a ':' can't stand here",
        "put the text after 'role: ' in quotes, or begin a further key on a line of its own, in "
          + "column 5"
      ),
      (
        role, "    technique: interview, role: Kepala dinas", 0, 31, "a ':' can't stand here",
        "put the text after 'technique: ' in quotes, or begin a further key on a line of its own, in "
          + "column 5"
      ),
      // Texts that go on in the next line.
      (
        "melalui Aplikasi Sistem\n    Informasi", "melalui Aplikasi Sistem\nInformasi", 1, 1,
        "a line without ': '",
        "indent it to column 5 or more if it goes on with the text of 'citation' above; else write "
          + "'key: value'; a key has at most 1,024 characters"
      ),
      (
        "    role: Kepala dinas\n", "    note: |\n   teks panjang\n    role: Kepala dinas\n", 1, 4,
        "this line belongs to no key",
        "indent it to column 7 or more if it goes on with the text of 'note' above; else "
          + "write 'key: value'"
      ),
      // Quotation marks.
      (
        "role: Kepala dinas\n", "role: \u{201C}Kepala: dinas\u{201D}\n", 0, 11,
        "the quotation mark U+201C (left double quotation mark) does not quote in YAML",
        "put the text in straight quotes, \" or ', as a keyboard types them"
      ),
      (
        "role: Kepala dinas\n", "role: \"Kepala\" dinas\n", 0, 20,
        "the text goes on after its closing quotation mark",
        "put the whole text in quotes, and write \\\" for a quotation mark within it"
      ),
      (
        "role: Kepala dinas\n", "role: 'Jum'at'\n", 0, 16,
        "the text goes on after its closing quotation mark",
        "put the whole text in quotes, and write '' for an apostrophe within it"
      ),
    ] as [(String, String, Int, Int, String, String)]
  )
  func `A slip is told with its likely cause, its place and what to type`(
    right: String,
    wrong: String,
    line: Int,
    column: Int,
    summary: String,
    help: String
  ) throws {
    let (error, found) = try told(right, wrong)
    #expect(error.summary.en == summary)
    #expect(found == line)
    #expect(error.place.start.column == column)
    #expect(error.help?.en.hasPrefix(help) == true, "\(error.help?.en ?? "no help")")
  }

  @Test func `A line that begins in no column of those above has a note at the nearest`() throws {
    let text = SmallCase().text.replacing("  title:", with: " title:")
    let error = try #require(try read(text).firstError)
    #expect(error.notes.map(\.text.en) == ["'id' begins in column 3"])
    #expect(error.notes.map(\.place.start) == [TextPosition(line: 3, column: 3)])
    #expect(error.help?.en == "begin it in column 3, as 'id' in line 3")
  }

  @Test func `An entry without its list mark is told as the second of its keys`() throws {
    let text = SmallCase().text.replacing("    gap: 4.5", with: "    gap: 4.5\n    id: F2")
    let error = try #require(try read(text).firstError)
    #expect(error.told == "18:5 duplicate-key")
    #expect(error.help?.en == "begin each entry of a list with '- ', as in '- id: …'")
  }

  @Test func `A section whose keys are not indented is told at both`() throws {
    let text = """
      gapscore: 1
      case:
      id: a
      """
    let told = try read(text).diagnostics.sorted
    let value = told.first { $0.summary.en == "'case' has no value" }
    #expect(value?.help?.en == "write it after the colon, or indent what belongs to it")
    let key = told.first { $0.rule == .unknownKey }
    #expect(key?.told == "3:1 unknown-key")
    #expect(key?.help?.en == "it belongs to 'case': begin it in the column of the keys there")
  }

  @Test func `A key among those of another part is told where it belongs`() throws {
    let text = SmallCase().text.replacing(
      "  system: Presensi\n",
      with: "  system: Presensi\n  period:\n    from: 2024\n    to: 2025\n  "
    )
    let result = try read(text)
    #expect(result.told(.unknownKey) == ["10:5 unknown-key"])
    let help = "it belongs to 'case': begin it in the column of the keys there"
    #expect(result.diagnostics.all.first { $0.rule == .unknownKey }?.help?.en == help)
  }

  @Test func `No findings yet are told how to be written`() throws {
    let text = SmallCase().text
    let start = try #require(text.firstRange(of: "findings:"))
    let result = try read(String(text[..<start.upperBound]) + "\n")
    #expect(result.firstError?.summary.en == "'findings' has no value")
    #expect(
      result.firstError?.help?.en == "write [] while there is none; indent what belongs to it"
    )
  }
}

@Suite struct `Values of another shape` {
  @Test(arguments: [
    ("basis: D1", "write it in brackets: [D1]"),
    ("basis: D1, D2", "write it in brackets: [D1, D2]"),
    ("basis: (D1, D2)", "write it in brackets: [D1, D2]"),
  ])
  func `One value for a list is told with its brackets`(line: String, help: String) throws {
    let text = """
      gapscore: 1
      case: {id: a, title: t, organisation: o, system: s, instrument: heeks-itposmo}
      sources: [{id: D1, technique: document}, {id: D2, technique: document}]
      design:
        - id: T1
          dimension: technology
          indicator: network
          statement: s
          \(line)
      findings: []
      """
    let result = try read(text)
    #expect(result.errors == ["9:12 wrong-shape"])
    #expect(result.firstError?.help?.en == help)
  }

  @Test func `A list of sources behind the wrong key is told the right one`() throws {
    let text = SmallCase().text.replacing("source: I1", with: "source: [I1]")
    let result = try read(text)
    #expect(result.errors.first == "15:13 wrong-shape")
    #expect(result.firstError?.summary.en == "'source' takes one source, not a list")
    #expect(result.firstError?.help?.en == "write 'sources' for a list of them")
  }

  @Test(arguments: ["I1, I2", "I1 dan I2", "I1; I2", "I1/I2", "I1 & I2"])
  func `Several sources in one value are told as a list`(value: String) throws {
    let text = SmallCase().text.replacing("source: I1", with: "source: \(value)")
      .replacing("design:", with: "  - {id: I2, technique: interview}\ndesign:")
    let result = try read(text)
    #expect(result.errors == ["16:13 unknown-reference"])
    #expect(result.firstError?.help?.en == "write sources: [I1, I2]")
  }

  @Test func `A reference in other capitals is told as it is defined`() throws {
    let text = SmallCase().text.replacing("source: I1", with: "source: i1")
    let summary = "source 'i1' is not defined; did you mean 'I1'?"
    #expect(try read(text).firstError?.summary.en == summary)
  }

  @Test func `A finding whose own name has another key is told that key`() throws {
    for key in ["Id", "kode", "nomor"] {
      let text = SmallCase().text.replacing("id: F1", with: "\(key): F1")
      let told = try read(text).diagnostics.sorted.filter { $0.rule == .unknownKey }
      #expect(told.map(\.told) == ["13:5 unknown-key"])
      #expect(told.map(\.summary.en) == ["key '\(key)' is not known here; did you mean 'id'?"])
    }
  }

  @Test func `A key that is told with its meaning is not told as missing`() throws {
    let text = SmallCase().text.replacing("system:", with: "sistem:")
    #expect(try read(text).errors == ["6:3 unknown-key"])
  }

  @Test(arguments: [
    ("gapscore: 1\ncase: x\n", "write its keys on the lines below, indented further"),
    ("gapscore: 1\ncase:\n  - id: x\n", "write its keys without list marks or brackets"),
    ("Laporan\n", "write a key on each line, beginning with 'gapscore: 1'"),
  ])
  func `Something else where keys belong is told how keys are written`(
    text: String,
    help: String
  ) throws {
    let error = try read(text).diagnostics.sorted.first { $0.rule == .wrongShape }
    #expect(error?.help?.en == help)
  }

  @Test func `A mapping where a list belongs is told its marks`() throws {
    let text = "gapscore: 1\ncase: {}\nsources:\n  id: W1\n  technique: interview\nfindings: []\n"
    let error = try read(text).diagnostics.sorted.first { $0.rule == .wrongShape }
    #expect(error?.summary.en == "expected a list of sources, found a mapping")
    #expect(
      error?.help?.en == "begin each entry with '- ': a hyphen and a space, as in "
        + "'- {id: I1, technique: interview, role: Kepala bidang}'"
    )
  }

  @Test func `Entries behind another mark are told as such`() throws {
    let more = "    tags:\n      \u{2013} satu\n      \u{2013} dua\n"
    let result = try read(SmallCase(more: more).text)
    #expect(result.errors == ["19:7 wrong-shape"])
    #expect(result.firstError?.help?.en == "begin the entry with '- ': a hyphen and a space")
  }

  @Test func `A comma in an unquoted text within braces is told as such`() throws {
    let result = try read(SmallCase(role: "Operator, S.Kom., staf").text)
    #expect(result.errors == ["9:52 unknown-key", "9:60 unknown-key"])
    #expect(
      result.firstError?.help?.en
        == "put a text that contains a comma in quotes: within braces a comma begins the next key"
    )
    let quoted = try read(SmallCase(role: "\"Operator, S.Kom., staf\"").text)
    #expect(quoted.errors == [])
  }

  @Test func `A comma in a finding's unquoted text is told as such`() throws {
    let text = """
      gapscore: 1
      case: {id: a, title: t, organisation: o, system: s, instrument: heeks-itposmo}
      sources: [{id: I1, technique: interview}]
      findings: [{id: F1, dimension: technology, source: I1, gap: 7, statement: Putus, lalu dicatat}]
      """
    let result = try read(text)
    #expect(result.errors == ["4:82 unknown-key"])
    #expect(
      result.firstError?.help?.en
        == "put a text that contains a comma in quotes: within braces a comma begins the next key"
    )
  }

  @Test(arguments: [
    ("Presensi Dinas", "write presensi-dinas: "), ("presensi_dinas", "write presensi-dinas: "),
    ("Presensi", "write presensi: "),
  ])
  func `A malformed name is told with one that is well formed`(id: String, help: String) throws {
    let text = SmallCase().text.replacing("id: presensi-dinas", with: "id: \(id)")
    let error = try read(text).firstError
    #expect(error?.told == "3:7 malformed-id")
    #expect(error?.help?.en == help + "at most 64 lower-case letters, digits and '-'")
  }
}
