import GapModel
import Testing

@Suite struct `The diff of a mended text` {
  /// The lines of a text after a diff, each taken out and put in where the diff says.
  private static func patched(_ old: [Substring], _ diff: String) throws -> [Substring] {
    var new: [Substring] = []
    var next = 0
    for line in diff.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
      .dropLast()
    {
      switch line.first {
      case "@":
        let parts = line.split(separator: " ")
        let numbers = try parts[1...2].map { part in
          let first = try #require(part.dropFirst().split(separator: ",").first)
          return try #require(Int(first))
        }
        new += old[next..<(numbers[0] - 1)]
        next = numbers[0] - 1
        #expect(new.count == numbers[1] - 1, "\(line)")
      case "+": new.append(line.dropFirst())
      case "-", " ":
        #expect(old[next] == line.dropFirst())
        if line.first == " " { new.append(line.dropFirst()) }
        next += 1
      default: Issue.record("\(line)")
      }
    }
    return new + old[next...]
  }

  /// Words and what a slip makes of them.
  private static let slips = [
    ("frequency:", "frekuensi:"), ("  sources:", "  sourcs:"), ("statement:", "pernyataan:"),
    ("- id: ", "- kode: "), ("findings:", "temuan:"), ("hampers", "hampres"),
    ("fit: ", "kesesuaian: "), ("mostly", "mosly"), ("dimension:", "dimensi:"),
    ("interview", "intervew"), ("technology", "technolgy"), ("case:", "kasus:"),
  ]

  @Test(arguments: `Random edits of the shipped cases`.files)
  func `Makes of the text what the mends made`(file: String) throws {
    var generator = SplitMix(seed: UInt64(file.utf8.count) &* 31)
    let original = try ProjectFiles.text(file)
    var slipped = original
    for (word, slip) in Self.slips where !generator.once(in: 3) {
      slipped = slipped.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        generator.once(in: 2) ? String(line).replacing(word, with: slip) : String(line)
      }.joined(separator: "\n")
    }
    let text = try CaseText(name: "case.yaml", bytes: Array(slipped.utf8))
    let mending = try Mending(of: text) { try read($0).diagnostics }
    #expect(mending.count > 0)
    let lines = slipped.split(separator: "\n", omittingEmptySubsequences: false)
    let mended = String(decoding: mending.text.bytes, as: UTF8.self)
    let expected = mended.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try Self.patched(lines, mending.diff()) == expected)
    // Mended once, there is nothing more to mend.
    let again = try Mending(of: mending.text) { try read($0).diagnostics }
    #expect(again.isUnchanged)
  }
}
