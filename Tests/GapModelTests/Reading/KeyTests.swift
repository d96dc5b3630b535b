import GapModel
import Testing

@Suite struct `Keys` {
  /// The small case with a further line in its head, as line 6.
  private func head(_ line: String) -> String {
    SmallCase().text.replacing("  system:", with: "  \(line)\n  system:")
  }

  @Test func `A key that was given already is told with its first place`() throws {
    let result = try read(head("title: Lagi"))
    #expect(result.errors == ["6:3 duplicate-key"])
    #expect(result.firstError?.notes.map(\.place.start) == [TextPosition(line: 4, column: 3)])
  }

  @Test
  func `A criterion that was given already is told with its first place`() throws {
    let more = "    fit: mostly\n    impact: hampers\n    fit: partly\n"
    let text = SmallCase(more: more).text.replacing("    gap: 4.5\n", with: "")
    let result = try read(text)
    #expect(result.errors == ["19:5 duplicate-key"])
    #expect(result.firstError?.notes.map(\.place.start) == [TextPosition(line: 17, column: 5)])
  }

  @Test(arguments: [
    ("[a, b]: x", "6:3", "a list"), ("{a: b}: x", "6:3", "a mapping"),
    ("? [a]\n  : x", "6:5", "a list"),
    ("? - a\n    - b\n  : x", "6:5", "a list"),
  ])
  func `A key is a word`(entry: String, place: String, shape: String) throws {
    let result = try read(head(entry))
    #expect(result.errors == ["\(place) wrong-shape"])
    #expect(result.firstError?.summary.en == "expected a key, found \(shape)")
  }

  @Test func `A key may be quoted`() throws {
    let text = SmallCase().text.replacing("  system:", with: "  \"system\":")
      .replacing("gap:", with: "'gap':")
    #expect(try read(text).errors.isEmpty)
  }

  @Test(arguments: ["\"\": x", "? \n  : x", "~: x", "Title: x", "' title': x"])
  func `A key that only looks like one is not known`(entry: String) throws {
    #expect(try read(head(entry)).diagnostics.all.map(\.rule).contains(.unknownKey))
  }

  @Test func `A key of 1024 characters is the longest`() throws {
    let longest = try read(head(String(repeating: "k", count: 1_024) + ": x"))
    #expect(longest.errors == ["6:3 unknown-key"])
    // No message repeats all of it.
    #expect(
      longest.firstError?.summary.en
        == "key '\(String(repeating: "k", count: 39))…' is not known here"
    )
    let longer = try read(head(String(repeating: "k", count: 1_025) + ": x"))
    #expect(longer.errors.map { $0.hasSuffix(" syntax") } == [true])
  }

  @Test(arguments: [
    ("titel: x", "title"), ("organization: x", "organisation"), ("sistem: x", "system"),
    ("INSTRUMENT: x", "instrument"),
  ])
  func `A slip is answered with the key that was meant`(entry: String, meant: String) throws {
    let result = try read(head(entry))
    #expect(result.firstError?.summary.en.hasSuffix("; did you mean '\(meant)'?") == true)
    let help = try #require(result.firstError?.help?.en)
    #expect(help.hasPrefix("write a line such as '\(meant): "))
  }

  @Test func `A key far from any other is answered with all that are known`() throws {
    let result = try read(head("zzz: x"))
    let known =
      "id, title, organisation, region, system, language, period, instrument, "
      + "citation, note, coders"
    #expect(result.firstError?.help?.en == "write one of \(known)")
  }

  @Test func `Missing keys are told where their mapping begins`() throws {
    let result = try read("gapscore: 1\ncase:\n  title: t\nsources: []\nfindings: []\n")
    #expect(
      result.errors == [
        "3:3 missing-key", "3:3 missing-key", "3:3 missing-key", "3:3 missing-key",
        "4:10 missing-key",
      ]
    )
  }

  @Test func `A tab can't indent a line, and may follow a colon`() throws {
    let indented = try read(head("region: x").replacing("  region", with: "\tregion"))
    #expect(indented.errors == ["6:1 syntax"])
    let help = "indent with spaces; the line above begins with 2 of them"
    #expect(indented.firstError?.help?.en == help)
    #expect(try read(head("region:\tx")).errors.isEmpty)
  }
}
