import GapModel
import Testing

@Suite struct `A part of a text` {
  @Test(arguments: [
    ("abcabc", "abc", 0), ("xabc", "abc", 1), ("ababc", "abc", 2), ("abc", "abc", 0),
    ("abc", "c", 2),
  ])
  func `It is found where it stands first`(text: String, part: String, offset: Int) throws {
    let range = try #require(text.range(of: part))
    #expect(text.distance(from: text.startIndex, to: range.lowerBound) == offset)
    #expect(text[range] == part)
    #expect(text.holds(part))
  }

  @Test(arguments: [("", "a"), ("ab", "abc"), ("abab", "abc"), ("ABC", "abc")])
  func `It is not found where it does not stand whole`(text: String, part: String) {
    #expect(text.range(of: part) == nil)
    #expect(!text.holds(part))
  }
}

@Suite struct `A dictionary of entries` {
  @Test func `Values of one key are combined in their order`() {
    let entries = [("a", "1"), ("b", "2"), ("a", "3"), ("a", "4")]
    let joined = Dictionary(entries) { $0 + $1 }
    #expect(joined == ["a": "134", "b": "2"])
  }

  @Test func `Of no entries it is empty`() {
    let none: [(String, Int)] = []
    #expect(Dictionary(none) { first, _ in first }.isEmpty)
  }
}

@Suite struct `Elements without repetitions` {
  @Test(arguments: 0...40) func `Each stands where it first appears`(count: Int) {
    // Each number up to the count, three times, the last time backwards.
    let numbers = Array(0..<count)
    #expect((numbers + numbers + numbers.reversed()).uniqued == numbers)
    #expect(numbers.reversed().uniqued == numbers.reversed())
  }
}
