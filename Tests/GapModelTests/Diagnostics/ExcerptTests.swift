import GapModel
import Testing

@Suite struct `The excerpt of a line` {
  /// Returns the shown line and its marks, for a piece of a line of the file.
  private func excerpt(_ line: String, from start: Int, to end: Int) -> [String] {
    var text = InputText(name: "case.yaml")
    text.keep(Array(line.utf8))
    var diagnostics = Diagnostics()
    let place = TextRange(
      from: TextPosition(line: 1, column: start),
      to: TextPosition(line: 1, column: end)
    )
    diagnostics.add(Diagnostic(.unknownKey, LocalisedText(untranslated: "x"), at: place))
    let printed = DiagnosticText(language: .en).text(of: diagnostics, in: text).split(
      separator: "\n"
    )
    // The lines are: the message, ' |', '1 | LINE', '  | MARKS'.
    return printed.dropFirst(2).map { String($0.dropFirst(4)) }
  }

  @Test(arguments: [
    ("abc def", 5, 8, "abc def", "    ^~~"),
    ("abc def", 1, 2, "abc def", "^"),
    // An empty piece, a piece behind the line, and one that goes on behind it, get a mark all the same.
    ("abc", 2, 2, "abc", " ^"),
    ("abc", 4, 5, "abc", "   ^"),
    ("abc", 9, 12, "abc", "   ^"),
    ("abc", 2, 99, "abc", " ^~"),
    // Wide characters take two columns, combining marks none, a tab stays a tab.
    ("日本: x", 5, 6, "日本: x", "      ^"),
    ("日本: x", 1, 3, "日本: x", "^~~~"),
    ("🙂 x", 3, 4, "🙂 x", "   ^"),
    ("e\u{301}x", 3, 4, "e\u{301}x", " ^"),
    ("\tab", 2, 3, "\tab", "\t^"),
    ("é x", 3, 4, "é x", "  ^"),
    // What a terminal would act on is written out, and takes that much room.
    ("a\u{7}b", 3, 4, #"a\u{7}b"#, "      ^"),
    ("a\u{202E}b", 2, 3, #"a\u{202E}b"#, " ^~~~~~~~"),
    ("👨\u{200D}👩x", 4, 5, #"👨\u{200D}👩x"#, String(repeating: " ", count: 12) + "^"),
  ])
  func `The marks stand under the piece, by display width`(
    line: String,
    start: Int,
    end: Int,
    shown: String,
    marks: String
  ) {
    #expect(excerpt(line, from: start, to: end) == [shown, marks])
  }

  @Test func `A line of 100 characters is shown whole`() {
    let line = String(repeating: "a", count: 99) + "b"
    #expect(excerpt(line, from: 100, to: 101) == [line, String(repeating: " ", count: 99) + "^"])
  }

  @Test func `A longer line is cut around the piece`() {
    // 100 of its 300 characters are shown, from 40 before the piece.
    let line = String(repeating: "a", count: 149) + "b" + String(repeating: "c", count: 150)
    let shown =
      "…" + String(repeating: "a", count: 40) + "b" + String(repeating: "c", count: 59) + "…"
    #expect(excerpt(line, from: 150, to: 151) == [shown, String(repeating: " ", count: 41) + "^"])
  }

  @Test func `Near its ends a longer line is cut on one side`() {
    let line = "b" + String(repeating: "a", count: 199)
    let beginning = "b" + String(repeating: "a", count: 99) + "…"
    #expect(excerpt(line, from: 1, to: 2) == [beginning, "^"])
    let end = "…" + String(repeating: "a", count: 100)
    #expect(excerpt(line, from: 200, to: 201) == [end, String(repeating: " ", count: 100) + "^"])
  }

  @Test func `Marks end where the shown part of a line does`() {
    let line = String(repeating: "a", count: 500)
    let marks = "^" + String(repeating: "~", count: 99)
    #expect(excerpt(line, from: 1, to: 400) == [String(repeating: "a", count: 100) + "…", marks])
  }

  @Test func `A cut line of wide characters keeps its marks in place`() {
    // 40 wide characters before the piece take 80 columns, behind the one of the ellipsis.
    let line = String(repeating: "日", count: 150) + "b" + String(repeating: "c", count: 150)
    let shown = excerpt(line, from: 151, to: 152)
    #expect(shown.last == String(repeating: " ", count: 81) + "^")
  }

  @Test func `A piece of several lines is marked to the end of its first`() throws {
    // The key 'gap' and its list are one value, of which only the first line is shown.
    let result = try read(SmallCase(gap: "[1,\n      2]").text)
    #expect(result.errors == ["17:10 wrong-shape"])
    #expect(result.excerpt(of: .wrongShape) == ["    gap: [1,", "         ^"])
  }
}
