import Foundation
import Testing

@Suite struct `Scored lines of strangers` {
  /// The lines of two offices, and one of them changed.
  private func run(_ changed: (String) -> String, _ options: [String] = []) throws -> Program.Run {
    let folder = try Offices.smallFolder("a", "b", "c")
    let lines = try Program.run(["score", ".", "--format", "jsonl"], in: folder).output
      .split(separator: "\n").map(String.init)
    let text = [lines[0], changed(lines[1]), lines[2]].joined(separator: "\n")
    try folder.write(text, to: "lines.jsonl")
    return try Program.run(["compare", "--scores", "lines.jsonl"] + options, in: folder)
  }

  private func replacing(_ old: String, by new: String) -> (String) -> String {
    { line in line.replacingOccurrences(of: old, with: new) }
  }

  @Test func `What was written is read back`() throws {
    let run = try run { $0 }
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  /// What is put in the place of what, and what is told.
  private static let faults = [
    ("\"gap\":2.0,", "\"gap\":1e17,", "'1e17' is not a number [not-a-number]"),
    ("\"gap\":2.0,", "\"gap\":-5,", "gap -5 is below the minimum, 0 [out-of-range]"),
    ("\"gap\":2.0,", "\"gap\":3.0,\"gap\":2.0,", "[duplicate-key]"),
    ("\"id\":\"b\"", "\"id\":\"=cmd|' /C calc'!A0\"", "[malformed-id]"),
    (
      "\"organisation\":\"Dinas b\"", "\"organisation\":\"Dinas \\u001b[31m\"",
      "[control-character]"
    ),
    ("\"organisation\":\"Dinas b\"", "\"organisation\":\"\"", "[empty-text]"),
    ("\"id\":\"technology\"", "\"id\":\"magic\"", "dimension 'magic' is not known"),
    (
      "\"id\":\"network\",\"kind\":\"indicator\"", "\"id\":\"magic\",\"kind\":\"indicator\"",
      "indicator 'magic' is not known"
    ),
    ("\"kind\":\"indicator\"", "\"sort\":\"indicator\"", "has no 'kind' [missing-key]"),
    ("\"rating\":\"small\"", "\"rating\":\"=1+1\"", "[malformed-id]"),
    ("\"rating\":\"small\"", "\"rating\":\"huge\"", "rating 'huge' is not known"),
    ("\"provisional\":", "\"provisory\":", "has no 'provisional' [missing-key]"),
    ("\"sha256\":\"", "\"sha257\":\"", "help: score the case again with this version of gapscore"),
    ("{\"gapscore\":1,", "{\"gapscore\":7,", "[out-of-range]"),
    ("}", "", "lines.jsonl:2:"),
  ]

  @Test(arguments: faults)
  func `A fault is told at its line`(old: String, new: String, told: String) throws {
    let run = try run(replacing(old, by: new))
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("lines.jsonl:2:"), "\(run.errors.prefix(300))")
    #expect(run.errors.contains(told), "\(run.errors.prefix(300))")
  }

  @Test(arguments: ["gapscore: 1", "[1, 2]", "null", "\u{0}", "{}", "a,b,c"])
  func `What is no line is told`(line: String) throws {
    let run = try run { _ in line }
    #expect(run.status == 1)
    #expect(run.errors.contains("lines.jsonl:2:"))
  }
}
