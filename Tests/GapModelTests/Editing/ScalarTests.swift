import GapModel
import Testing

@Suite struct `A text written as YAML` {
  private static let pieces = [
    "a", "B", "7", ",5", " ", "  ", "\n", "\n\n", ": ", ":", " #", "#", "- ", "-", "'", "\"", "\\",
    "[", "]", "{", "}", ",", "|", ">", "&", "*", "!", "%", "@", "`", "?", "=", "~", "null", "no",
    "---", "...", "<<", "\t", "é", "日本", "\u{A0}", "\u{85}", "\u{2028}", "\u{1F600}", "\r",
    "\u{7F}", "\u{FEFF}",
  ]

  private static func text(using generator: inout SplitMix) -> String {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in generator.pick(pieces) }.joined()
  }

  private static let homes = [
    "top: {a: x, b: y}\nnext: 1\n", "top:\n  a: x\n  b: y\nnext: 1\n",
    "top:\n    - a: 'x'\n      b: y\nnext: 1", "top:\r\n  a: |\r\n    x\r\n\r\n  b: y\r\n",
  ]

  @Test(arguments: homes) func `Is read as it was, wherever it is written`(home: String) throws {
    var generator = SplitMix(seed: 41)
    let text = try EditedText(home).text
    let top = EditPath()["top"]
    let holder = text.scalar(at: top["a"]) == nil ? top[0] : top
    for _ in 0..<500 {
      let written = Self.text(using: &generator)
      let changed = try text.changed(by: .set(holder["a"], .text(written)))
      #expect(changed.text.scalar(at: holder["a"]) == written)
      #expect(changed.text.scalar(at: holder["b"]) == "y")
      #expect(changed.undo.applied(to: changed.text.bytes) == text.bytes)
    }
  }

  @Test(arguments: [
    ("2025", "\"2025\""), ("7.5", "\"7.5\""), ("no", "\"no\""), ("Yes", "\"Yes\""),
    ("2025-10-03", "\"2025-10-03\""), ("", "\"\""), ("~", "\"~\""), ("null", "\"null\""),
    ("3 Oktober 2025", "3 Oktober 2025"), ("Rp 7", "Rp 7"), ("it's", "it's"),
    ("'a", "\"'a\""), ("say \"a\"", "say \"a\""), ("\"a\"", "'\"a\"'"), ("a: b", "\"a: b\""),
    ("a #b", "\"a #b\""), ("a#b", "a#b"), ("12:30 rapat", "12:30 rapat"),
  ])
  func `Has quotes only where another program would take it for something else`(
    text: String,
    written: String
  ) throws {
    let changed = try EditedText("note: x\n").changed(.set(EditPath()["note"], .text(text)))
    #expect(changed == "note: \(written)\n")
  }

  @Test func `A word and a number stay plain`() throws {
    let text = try EditedText("a: 'x'\nb: x\n")
    #expect(try text.changed(.set(EditPath()["a"], .number("7.5"))) == "a: 7.5\nb: x\n")
    #expect(try text.changed(.set(EditPath()["b"], .word("2025-08"))) == "a: 'x'\nb: 2025-08\n")
  }
}
