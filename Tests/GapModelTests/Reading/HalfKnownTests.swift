import GapModel
import Testing

/// What a person half knows: keys of other tools, languages, places and versions, and tables.
@Suite struct `What is half known` {
  /// A small case with a line more at the end of a part.
  private static func text(_ key: String, in part: Part) -> String {
    let whole = SmallCase().text
    return switch part {
    case .top: whole.replacing("sources:\n", with: "\(key): x\nsources:\n")
    case .head: whole.replacing("  system:", with: "  \(key): x\n  system:")
    case .source: whole.replacing("role: Operator", with: "role: Operator, \(key): x")
    case .finding: whole.replacing("    gap: 4.5\n", with: "    gap: 4.5\n    \(key): x\n")
    }
  }

  enum Part { case top, head, source, finding }

  private static func told(_ text: String) throws -> Diagnostic {
    try #require(try read(text).diagnostics.sorted.first { $0.severity == .error })
  }

  @Test(arguments: [
    (Part.top, "source", "sources:"), (.top, "narasumber", "sources:"),
    (.top, "participants", "sources:"), (.top, "temuan", "findings:"),
    (.top, "quotations", "findings:"), (.top, "version", "gapscore: 1"),
    (.head, "until", "period: {from: 2025-08, to: 2026-06}"),
    (.head, "tahun", "period: {from: 2025-08, to: 2026-06}"),
    (.head, "method", "instrument: heeks-itposmo"),
    (.head, "comment", "note: Dikodekan dari laporan akhir."),
    (.head, "peneliti", "coders: [{id: A, name: pengode pertama}]"),
    (.source, "respondent", "role: Kepala bidang"), (.source, "name", "role: Kepala bidang"),
    (.source, "narasumber", "role: Kepala bidang"), (.source, "type", "technique: interview"),
    (.source, "memo", "note: Wawancara lewat telepon."),
    (.finding, "page", "locator: hlm. 12"), (.finding, "halaman", "locator: hlm. 12"),
    (.finding, "timestamp", "locator: hlm. 12"),
    (.finding, "memo", "note: Hanya di kecamatan terluar."),
    (.finding, "comment", "note: Hanya di kecamatan terluar."),
    (.finding, "code", "indicator: technology/network"),
    (.finding, "tema", "indicator: technology/network"),
    (.finding, "author", "source: I1"), (.finding, "respondent", "source: I1"),
    (.finding, "narasumber", "source: I1"),
    (.finding, "kutipan", "quote: \"Kalau hujan, sinyal hilang.\""),
    (.finding, "verbatim", "quote: \"Kalau hujan, sinyal hilang.\""),
    (.finding, "keywords", "tags: [jaringan]"), (.finding, "level", "severity: moderate"),
  ])
  func `A key of another tool or language is told with the one meant and a right line`(
    part: Part,
    word: String,
    line: String
  ) throws {
    let told = try Self.told(Self.text(word, in: part))
    let key = line.prefix { $0 != ":" }
    #expect(told.rule == .unknownKey)
    #expect(told.summary.en == "key '\(word)' is not known here; did you mean '\(key)'?")
    #expect(told.summary.id == "kunci '\(word)' tidak dikenal di sini; mungkin maksudnya '\(key)'?")
    #expect(told.help?.en == "write a line such as '\(line)'")
    #expect(told.help?.id == "tulis baris seperti '\(line)'")
  }

  @Test(arguments: [
    (Part.source, "page", "locator: hlm. 12", "a finding", "temuan"),
    (.finding, "until", "period: {from: 2025-08, to: 2026-06}", "'case'", "'case'"),
    (
      .finding, "recommendation", "recommendations:", "the file's top level",
      "tingkat teratas berkas"
    ),
    (.top, "codes", "indicator: technology/network", "a finding", "temuan"),
    (.top, "method", "instrument: heeks-itposmo", "'case'", "'case'"),
    (.head, "version", "gapscore: 1", "the file's top level", "tingkat teratas berkas"),
  ])
  func `A key that means one of another part is told that part`(
    part: Part,
    word: String,
    line: String,
    english: String,
    indonesian: String
  ) throws {
    let told = try Self.told(Self.text(word, in: part))
    #expect(told.summary.en == "key '\(word)' is not known here")
    #expect(told.help?.en == "write '\(line)', which belongs to \(english)")
    #expect(told.help?.id == "tulis '\(line)', yang menjadi bagian dari \(indonesian)")
  }

  @Test(arguments: ["dimensions", "criteria", "techniques", "bands"])
  func `A section of an instrument is told how a case names its instrument`(key: String) throws {
    let told = try Self.told(Self.text(key, in: .top))
    #expect(told.rule == .unknownKey)
    #expect(told.help?.en.hasPrefix("it belongs to an instrument's file; ") == true)
    #expect(told.help?.en.hasSuffix("in 'case': 'instrument: heeks-itposmo'") == true)
    #expect(told.help?.id.hasPrefix("kunci ini milik berkas instrumen; ") == true)
  }

  @Test func `A version under another name is told as that, and not as missing too`() throws {
    let text = SmallCase().text.replacing("gapscore: 1", with: "version: 1")
    #expect(try read(text).errors == ["1:1 unknown-key"])
  }

  @Test(arguments: [
    "id", "technique", "role", "organisation", "statement", "expectation", "quote", "gap",
  ])
  func `A key of the format is none of another part`(key: String) throws {
    let errors = try read(SmallCase(more: "    \(key)x: y\n").text).diagnostics.all
    #expect(errors.contains { $0.rule == .unknownKey })
    // What is right stays right.
    #expect(try read(SmallCase().text).diagnostics.errorCount == 0)
  }

  @Test(arguments: [
    (Part.finding, "author"), (.finding, "code"), (.finding, "level"), (.source, "name"),
    (.source, "narasumber"), (.head, "tahun"), (.finding, "until"), (.top, "version"),
  ])
  func `What is only likely is not mended`(part: Part, word: String) throws {
    #expect(try Self.told(Self.text(word, in: part)).replacement == nil)
  }

  @Test func `A translation that means one key only is mended`() throws {
    #expect(try Self.told(Self.text("kutipan", in: .finding)).replacement != nil)
  }

  @Test func `The rest of a text behind a comma is told as such, whatever word it is`() throws {
    let text = SmallCase().text.replacing("role: Operator", with: "role: Kepala, bidang")
    let told = try Self.told(text)
    #expect(told.summary.en == "key 'bidang' is not known here")
    #expect(told.help?.en.hasPrefix("put a text that contains a comma in quotes") == true)
  }

  // MARK: Tables

  private static let head = SmallCase().text.prefix(upTo: SmallCase().text.range(of: "  - id: F1"))

  private static let finding =
    "- {id: F1, dimension: technology, source: I1, statement: Jaringan sering terputus, gap: 4.5}"

  @Test(arguments: [
    ("  id,source,statement\n  F1,I1,Jaringan terputus\n", "a table with ',' between its columns"),
    ("id,source,statement\nF1,I1,Jaringan terputus\n", "a table with ',' between its columns"),
    ("  id;source\n  F1;I1\n", "a table with ';' between its columns"),
    ("  id,source,text\n  F1,I1,\"Kata: satu\"\n", "a table with ',' between its columns"),
    ("  \"id\",\"source\",\"text\"\n  \"F1\",\"I1\",\"a, b\"\n", "a table with ',' between"),
    ("  id\tsource\n  F1\tI1\n", "a table with tabs between its columns"),
    ("id\tsource\nF1\tI1\n", "a table with tabs between its columns"),
    ("  | id | source |\n  | --- | --- |\n  | F1 | I1 |\n", "a Markdown table"),
    ("| id | source |\n| --- | --- |\n| F1 | I1 |\n", "a Markdown table"),
    ("  |\n  id,source,text\n  F1,I1,x\n", "a table with ',' between its columns"),
  ])
  func `A table under a key is told as one, once, with an entry that is right`(
    table: String,
    what: String
  ) throws {
    let told = try read(Self.head + table).diagnostics.sorted.filter { $0.severity == .error }
    #expect(told.map(\.rule) == [.otherFormat])
    #expect(told.first?.summary.en.hasPrefix("this is \(what)") == true)
    #expect(told.first?.summary.en.hasSuffix(", not YAML") == true)
    #expect(told.first?.help?.en == "write each row as an entry, such as '\(Self.finding)'")
    #expect(
      told.first?.help?.id
        == "tulis setiap baris tabel sebagai satu entri, seperti '\(Self.finding)'"
    )
  }

  @Test func `Rows behind list marks are told how an entry is written`() throws {
    let told = try read(Self.head + "  - F1, I1, Jaringan terputus\n").firstError
    #expect(told?.rule == .wrongShape)
    #expect(told?.help?.en == "write the entry with its keys, as in '\(Self.finding)'")
    #expect(told?.help?.id == "tulis entri ini dengan kunci-kuncinya, seperti '\(Self.finding)'")
  }

  @Test(arguments: [
    "    note: Satu, dua, tiga\n      empat, lima, enam\n",
    "    note: |\n      a,b,c\n      d,e,f\n",
    "    quote: >\n      | a |\n      | b |\n",
  ])
  func `Lines of a text that look like rows are none`(lines: String) throws {
    #expect(try read(SmallCase(more: lines).text).diagnostics.errorCount == 0)
  }

  @Test func `What is shown as right is right`() throws {
    let text = """
      gapscore: 1
      case:
        id: a
        title: a
        organisation: a
        system: a
        instrument: heeks-itposmo
      sources:
        - {id: I1, technique: interview, role: Kepala bidang}
      findings:
        \(Self.finding)

      """
    #expect(try read(text).errors.isEmpty)
  }
}

extension String {
  fileprivate func range(of piece: String) -> String.Index {
    firstRange(of: piece)?.lowerBound ?? endIndex
  }
}
