import Foundation
import GapModel
import Testing

@Suite struct `gapscore check` {
  @Test func `A file with warnings only is well, and they are told`() throws {
    let folder = try Samples.folder()
    let run = try Program.run(["check", "case.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("case.yaml:3:7: warning: no finding is about Information, "))
    #expect(run.output.contains("Other resources, so there is no total"))
    #expect(run.errors.hasSuffix("1 file: 0 errors, 1 warning\n"))
  }

  @Test func `The study's case has no error`() throws {
    let run = try Program.run(["check", "study.yaml"], in: Samples.studyFolder())
    #expect(run.status == 0)
    #expect(!run.output.contains("error:"))
  }

  @Test func `An error is told with its place, its line and what would be right`() throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "7_5"))
    let run = try Program.run(["check", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("1 file: 1 error, 0 warnings\n"))
    #expect(run.errors.hasPrefix("more about [not-a-number]: gapscore explain not-a-number\n"))
    // The finding stands on line 13; '  - {id: F1, expectation: T1, source: I1, ' has 42 characters,
    // 'statement: Jaringan terputus, ' has 30 and 'gap: ' has 5.
    #expect(
      run.output == """
        case.yaml:13:78: error: '7_5' is not a number [not-a-number]
           |
        13 |   - {id: F1, expectation: T1, source: I1, statement: Jaringan terputus, gap: 7_5}
           | \(String(repeating: " ", count: 77))^~~
           help: write 75

        """
    )
  }

  @Test func `With --strict warnings count`() throws {
    let run = try Program.run(["check", "--strict", "case.yaml"], in: Samples.folder())
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("1 file: 0 errors, 1 warning\n"))
  }

  @Test func `All files are checked, and one with errors makes the run fail`() throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "x"))
    try folder.write(Samples.smallCase(), to: "good.yaml")
    let run = try Program.run(["check", "good.yaml", "case.yaml", "good.yaml"], in: folder)
    #expect(run.status == 1)
    // A file named twice is checked once.
    #expect(run.errors.hasSuffix("\n2 files: 1 error, 1 warning\n"))
  }

  @Test func `A folder stands for the YAML files below it, in order`() throws {
    let folder = try Folder()
    for name in ["all/b.yaml", "all/a.yml", "all/deep/c.yaml"] {
      try folder.write(Samples.smallCase(), to: name)
    }
    try folder.write("not read", to: "all/notes.txt")
    let run = try Program.run(["check", "--format", "json", "all"], in: folder)
    let names = try checkedFiles(run).map { $0["file"] as? String }
    #expect(names == ["all/a.yml", "all/b.yaml", "all/deep/c.yaml"])
  }

  @Test
  func `Below a folder another may have any name`() throws {
    let folder = try Folder()
    for name in ["all/a.yaml", "all/deep.yaml/b.yaml"] {
      try folder.write(Samples.smallCase(), to: name)
    }
    let run = try Program.run(["check", "all"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.hasSuffix("\n2 files: 0 errors, 2 warnings\n"))
  }

  @Test func `A link to a folder is not followed`() throws {
    let folder = try Folder()
    try folder.write(Samples.smallCase(), to: "all/a.yaml")
    let link = folder.path("all/again")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: ".")
    let run = try Program.run(["check", "--format", "json", "all"], in: folder)
    #expect(try checkedFiles(run).map { $0["file"] as? String } == ["all/a.yaml"])
  }

  @Test func `A dash is standard input`() throws {
    let input = Array(Samples.smallCase(gap: "x").utf8)
    let run = try Program.run(["check", "-"], in: Folder(), input: input)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("<stdin>:13:78: error: 'x' is not a number [not-a-number]\n"))
  }

  @Test func `JSON goes to standard output and carries the same facts`() throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "7_5"))
    let run = try Program.run(["check", "--format", "json", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let file = try #require(try checkedFiles(run).first)
    #expect(file["file"] as? String == "case.yaml")
    #expect(file["errors"] as? Int == 1)
    #expect(file["warnings"] as? Int == 0)
    let told = try #require((file["diagnostics"] as? [[String: Any]])?.first)
    #expect(told["rule"] as? String == "not-a-number")
    #expect(told["severity"] as? String == "error")
    #expect(told["message"] as? String == "'7_5' is not a number")
    #expect(told["help"] as? String == "write 75")
    let place = ["line", "column", "endLine", "endColumn"].map { told[$0] as? Int }
    #expect(place == [13, 78, 13, 81])
  }

  @Test func `No more problems are told than asked for`() throws {
    let text = Samples.smallCase(gap: "x").replacingOccurrences(of: "id: F1", with: "id: F 1")
    let run = try Program.run(
      ["check", "--max-problems", "1", "case.yaml"],
      in: Samples.folder(text)
    )
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("case.yaml: 1 more not shown; raise --max-problems to see them\n"))
    #expect(run.errors.hasSuffix("1 file: 2 errors, 0 warnings\n"))
  }

  @Test func `A file beyond --max-bytes is refused`() throws {
    let run = try Program.run(["check", "--max-bytes", "100", "case.yaml"], in: Samples.folder())
    #expect(run.status == 1)
    #expect(run.output.contains("[file-too-large]"))
  }

  @Test func `An instrument is checked as one`() throws {
    let folder = try Samples.folder(Samples.instrument)
    let run = try Program.run(["check", "--strict", "case.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "1 file: 0 errors, 0 warnings\n")
  }

  @Test
  func `An instrument that comes in pieces is checked as one`() throws {
    let folder = try Samples.folder(Samples.instrument)
    let script = "{ head -c 5 case.yaml; sleep 0.3; tail -c +6 case.yaml; } | \"$G\" check -"
    #expect(try Program.script(script, in: folder).status == 0)
  }

  private func checkedFiles(_ run: Program.Run) throws -> [[String: Any]] {
    let root = try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any]
    #expect(root?["gapscore"] as? Int == 1)
    return try #require(root?["files"] as? [[String: Any]])
  }
}
