import GapModel
import Testing

@Suite struct `Words of a text` {
  @Test(arguments: [
    ("", false), ("abcd", false), ("abcde", true), ("abcd efgh", false), ("abcd\nefgh\tij", false),
    ("ab cdefg", true), ("abcd\u{A0}efgh", false), ("abcd\u{2003}efghi", true),
    // A letter with its marks is one character, and a dash is one too.
    ("e\u{301}e\u{301}e\u{301}e\u{301}", false), ("a–b–", false), ("a–b–c", true),
    // A blank with a mark is a blank still; behind U+0600 it is part of a character.
    ("abcd \u{301}efgh", false), ("ab\u{600} d", false), ("abc\u{600} d", true),
  ])
  func `A word is long by its characters`(text: String, isLong: Bool) {
    #expect(text.hasWord(longerThan: 4) == isLong)
    // The same, character by character.
    #expect(text.split(whereSeparator: \.isWhitespace).contains { $0.count > 4 } == isLong)
  }

  @Test(arguments: ["", "plain", "two\r\nlines", "e\u{301}", "a\u{600} b", "👩‍👧 x"])
  func `Characters are counted as people see them`(text: String) {
    #expect(text.characterCount == text.count)
  }
}
