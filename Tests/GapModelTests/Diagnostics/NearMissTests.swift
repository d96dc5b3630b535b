import GapModel
import Testing

@Suite struct `Near misses` {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1),
    ("abc", "ab", 1), ("ab", "abc", 1), ("abc", "acb", 1), ("kitten", "sitting", 3),
    ("saturday", "sunday", 3),
    // A swap of neighbours is one step, but what was swapped is not changed again: 3, not 2.
    ("ca", "abc", 3), ("abcd", "badc", 2),
  ])
  func `The distance is the fewest insertions, deletions, changes and swaps`(
    left: String,
    right: String,
    distance: Int
  ) {
    #expect(EditDistance.between(Array(left), Array(right)) == distance)
    #expect(EditDistance.between(Array(right), Array(left)) == distance)
  }

  private static let known = ["title", "system", "organisation", "id", "instrument", "gap"]

  @Test(arguments: [
    ("titel", "title"), ("TITLE", "title"), ("sistem", "system"), ("organization", "organisation"),
    ("organistion", "organisation"), ("gaps", "gap"), ("gpa", "gap"), ("instrumen", "instrument"),
  ])
  func `A slip is guessed`(word: String, meant: String) {
    #expect(NearMiss.nearest(to: word, among: Self.known) == meant)
  }

  @Test(arguments: ["", "x", "ab", "zzz", "judul", "organ", "organisasi kami", "7"])
  func `What is no slip is not guessed`(word: String) {
    #expect(NearMiss.nearest(to: word, among: Self.known) == nil)
  }

  @Test func `The longer a word the more slips are allowed`() {
    // One up to four letters, two up to eight, three beyond.
    #expect(NearMiss.nearest(to: "abcd", among: ["abxy"]) == nil)
    #expect(NearMiss.nearest(to: "abcd", among: ["abcx"]) == "abcx")
    #expect(NearMiss.nearest(to: "abcdefgh", among: ["abcdefxy"]) == "abcdefxy")
    #expect(NearMiss.nearest(to: "abcdefgh", among: ["abcdexyz"]) == nil)
    #expect(NearMiss.nearest(to: "abcdefghi", among: ["abcdefxyz"]) == "abcdefxyz")
    #expect(NearMiss.nearest(to: "abcdefghi", among: ["abcdewxyz"]) == nil)
  }

  @Test func `Of equally near words the first in the list is taken`() {
    #expect(NearMiss.nearest(to: "bat", among: ["rat", "cat", "hat"]) == "rat")
    #expect(NearMiss.nearest(to: "bat", among: ["hat", "bat", "cat"]) == "bat")
    #expect(NearMiss.nearest(to: "bat", among: []) == nil)
  }

  @Test func `A very long word is no slip`() {
    let word = String(repeating: "a", count: 41)
    #expect(NearMiss.nearest(to: word, among: [word + "b"]) == nil)
    let shorter = String(repeating: "a", count: 40)
    #expect(NearMiss.nearest(to: shorter, among: [word]) == word)
  }

  @Test
  func `Names of two letters have nothing near them`() {
    #expect(NearMiss.nearest(to: "D1", among: ["I1", "T1"]) == nil)
  }
}
