import Foundation
import Testing

@Suite struct `gapscore check for code scanning` {
  private func run(_ text: String) throws -> [String: Any] {
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((root?["runs"] as? [[String: Any]])?.first)
  }

  private func invocation(_ run: [String: Any]) -> [String: Any]? {
    (run["invocations"] as? [[String: Any]])?.first
  }

  private func addresses(_ run: [String: Any]) -> [String?] {
    (run["artifacts"] as? [[String: Any]] ?? []).map { artifact in
      (artifact["location"] as? [String: Any])?["uri"] as? String
    }
  }

  @Test(arguments: [
    ["--format", "sarif", "-o", "out.json"], ["-o", "out.sarif"], ["-o", "OUT.SARIF"],
  ])
  func `The file's ending decides, or the format that is asked for`(options: [String]) throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "x"))
    let checked = try Program.run(["check", "case.yaml"] + options, in: folder)
    #expect(checked.status == 1)
    #expect(checked.output.isEmpty && checked.errors.isEmpty)
    let run = try run(try folder.text(options.last ?? ""))
    #expect(addresses(run) == ["case.yaml"])
    #expect(invocation(run)?["exitCode"] as? Int == 1)
    #expect(invocation(run)?["executionSuccessful"] as? Bool == true)
  }

  @Test(arguments: [("out.txt", "case.yaml:13:78: error: "), ("out.json", "{\n  \"gapscore\": 1,")])
  func `What people and other tools read goes to a file as well`(name: String, begin: String) throws
  {
    let folder = try Samples.folder(Samples.smallCase(gap: "x"))
    #expect(try Program.run(["check", "case.yaml", "-o", name], in: folder).status == 1)
    #expect(try folder.text(name).hasPrefix(begin))
  }

  @Test func `A file of another ending is refused, and one that is read is not written over`()
    throws
  {
    let folder = try Samples.folder()
    #expect(try Program.run(["check", "case.yaml", "-o", "out.pdf"], in: folder).status == 64)
    let same = ["check", "case.yaml", "--format", "sarif", "-o", "case.yaml"]
    #expect(try Program.run(same, in: folder).status != 0)
    #expect(try folder.text("case.yaml") == Samples.smallCase())
  }

  @Test func `Blanks and letters with marks in names are written as addresses are`() throws {
    let folder = try Folder()
    try folder.write(Samples.smallCase(), to: "kasus/dinas ü.yaml")
    let checked = try Program.run(["check", "kasus", "--format", "sarif"], in: folder)
    #expect(checked.status == 0)
    #expect(addresses(try run(checked.output)) == ["kasus/dinas%20%C3%BC.yaml"])
  }

  @Test func `A file that cannot be read is told beside those that can`() throws {
    let folder = try Samples.folder()
    let checked = try Program.run(
      ["check", "case.yaml", "none.yaml", "--format", "sarif"],
      in: folder
    )
    #expect(checked.status == 66)
    #expect(checked.errors.contains("none.yaml"))
    let run = try run(checked.output)
    #expect(addresses(run) == ["case.yaml"])
    #expect(invocation(run)?["executionSuccessful"] as? Bool == false)
    #expect(invocation(run)?["exitCode"] as? Int == 66)
    #expect(checked.output.contains("\"uri\": \"none.yaml\""))
  }

  @Test func `What a folder holds and is not read is told`() throws {
    let folder = try Folder()
    try folder.write(Samples.smallCase(), to: "all/a.yaml")
    try folder.write(Samples.smallCase(), to: "all/b.yaml.txt")
    let checked = try Program.run(["check", "all", "--format", "sarif"], in: folder)
    #expect(checked.status == 66)
    #expect(checked.output.contains("\"uri\": \"all/b.yaml.txt\""))
    #expect(addresses(try run(checked.output)) == ["all/a.yaml"])
  }

  @Test func `A folder without a case gives no file`() throws {
    let folder = try Folder()
    try folder.write("", to: "empty/notes.md")
    let checked = try Program.run(["check", "empty", "-o", "x.sarif"], in: folder)
    #expect(checked.status == 66)
    #expect(try folder.names() == ["empty"])
  }

  @Test func `Standard input is checked without an address`() throws {
    let input = Array(Samples.smallCase(gap: "x").utf8)
    let checked = try Program.run(["check", "-", "--format", "sarif"], in: Folder(), input: input)
    #expect(checked.status == 1)
    #expect(addresses(try run(checked.output)) == [nil])
  }

  @Test func `With --strict warnings fail the run there too`() throws {
    let folder = try Samples.folder()
    let arguments = ["check", "case.yaml", "--strict", "--format", "sarif"]
    let checked = try Program.run(arguments, in: folder)
    #expect(checked.status == 1)
    let run = try run(checked.output)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    #expect(results.allSatisfy { $0["level"] as? String == "error" })
  }

  @Test func `It is data: the same bytes in every language`() throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "x"))
    let outputs = try ["id", "en"].map { language in
      try Program.run(["check", "case.yaml", "--format", "sarif", "--lang", language], in: folder)
        .bytes
    }
    #expect(outputs[0] == outputs[1])
    #expect(!outputs[0].isEmpty)
  }
}
