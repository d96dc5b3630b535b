import Foundation
import Testing

@Suite struct `Who may do what with a file that is written` {
  private func mode(after script: String, of name: String = "out.md") throws -> String {
    let folder = try Samples.folder()
    try folder.write("old", to: "out.md")
    let run = try Program.script("\(script); stat -c %a \(name)", in: folder)
    return run.output
  }

  private static let writes = #""$G" report case.yaml -o out.md 2>/dev/null"#

  @Test(arguments: ["4755", "2755", "1755", "7755"])
  func `No bit that lets a file act for another is kept`(old: String) throws {
    #expect(try mode(after: "chmod \(old) out.md; \(Self.writes)") == "755\n")
  }

  @Test(arguments: ["600", "640", "444", "666", "755"])
  func `A file of one's own keeps its rights`(old: String) throws {
    #expect(try mode(after: "umask 022; chmod \(old) out.md; \(Self.writes)") == "\(old)\n")
  }

  @Test(arguments: [("022", "644"), ("077", "600"), ("002", "664")])
  func `A new file has the rights of the person's mask`(mask: String, new: String) throws {
    #expect(try mode(after: "rm out.md; umask \(mask); \(Self.writes)") == "\(new)\n")
  }

  /// The old mode, and the one of a file of another user in its place, under the mask 022.
  private static let foreign = [("4755", "644"), ("666", "644"), ("600", "600"), ("640", "600")]

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"), arguments: foreign)
  func `A file in the place of another user's has no more rights than both give`(
    old: String,
    new: String
  ) throws {
    let script = "umask 022; chown 65534:65534 out.md; chmod \(old) out.md; \(Self.writes)"
    #expect(try mode(after: script) == "\(new)\n")
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `The group stays where its owner may give it`() throws {
    let script = "chgrp 65534 out.md; chmod 640 out.md; \(Self.writes); stat -c %g out.md"
    #expect(try mode(after: script) == "65534\n640\n")
  }
}
