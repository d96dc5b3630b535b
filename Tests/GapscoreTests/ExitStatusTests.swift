import Foundation
import Testing

@Suite struct `Exit statuses` {
  @Test(arguments: [["check"], ["score"], ["report"]])
  func `A file that is not there cannot be read`(command: [String]) throws {
    let run = try Program.run(command + ["nothing.yaml"], in: Folder())
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.errors == "gapscore: cannot read nothing.yaml: No such file or directory\n")
  }

  @Test(arguments: ["check", "score", "report"])
  func `A folder without YAML files cannot be read`(command: String) throws {
    let folder = try Folder()
    try folder.write("x", to: "empty/notes.txt")
    let run = try Program.run([command, "empty"], in: folder)
    #expect(run.status == 66)
    #expect(run.errors == "gapscore: no *.yaml or *.yml file below empty\n")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `A file that may not be read is told so`() throws {
    let folder = try Samples.folder()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0],
      ofItemAtPath: folder.path("case.yaml")
    )
    let run = try Program.run(["check", "case.yaml"], in: folder)
    #expect(run.status == 66)
    #expect(run.errors == "gapscore: cannot read case.yaml: Permission denied\n")
  }

  @Test func `A loop of links cannot be read`() throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("case.yaml"),
      withDestinationPath: "case.yaml"
    )
    #expect(try Program.run(["check", "case.yaml"], in: folder).status == 66)
  }

  @Test(arguments: [
    ["check", "--bad", "case.yaml"], ["check"], ["check", "--format", "xml", "case.yaml"],
    ["check", "--max-bytes", "0", "case.yaml"], ["check", "--max-problems", "-1", "case.yaml"],
    ["score", "--lang", "fr", "case.yaml"], ["score", "--format", "html", "case.yaml"],
    ["report", "case.yaml", "case.yaml"], ["report", "--date", "2025-02-30", "case.yaml"],
    ["rate", "case.yaml"],
  ])
  func `Wrong usage is told, with the usage`(arguments: [String]) throws {
    let run = try Program.run(arguments, in: Samples.folder())
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
    #expect(run.errors.contains("Usage: gapscore"))
  }

  @Test(arguments: ["score", "report"])
  func `A case with errors is not rated`(command: String) throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "x"))
    let run = try Program.run([command, "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("[not-a-number]"))
  }

  @Test
  func `The error that keeps a case from being rated is told`() throws {
    let sources = (2...150).map { id in
      "  - {id: I\(id), technique: interview, role: \"0812-0000-0000\"}\n"
    }
    let text = Samples.smallCase(gap: "45")
      .replacingOccurrences(of: "design:", with: "\(sources.joined())design:")
    let run = try Program.run(["score", "case.yaml"], in: Samples.folder(text))
    #expect(run.status == 1)
    #expect(run.errors.contains("[out-of-range]"))
  }

  @Test(arguments: ["score", "report"])
  func `With --strict a case with warnings is not rated, and they are told`(
    command: String
  ) throws {
    let run = try Program.run([command, "--strict", "case.yaml"], in: Samples.folder())
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("[dimension-without-finding]"))
  }

  @Test(arguments: ["score", "report"])
  func `Warnings are counted, and do not keep a case from being rated`(command: String) throws {
    let run = try Program.run([command, "case.yaml"], in: Samples.folder())
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors == "case.yaml: 1 warning; 'gapscore check' shows it\n")
  }

  @Test(arguments: [["--help"], ["check", "--help"], ["score", "--help"], ["report", "--help"]])
  func `Help is no error, and that of a command shows an example`(arguments: [String]) throws {
    let run = try Program.run(arguments, in: Folder())
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("USAGE: gapscore"))
    if arguments.count > 1 { #expect(run.output.contains("Example: gapscore \(arguments[0])")) }
  }

  @Test func `The version is told`() throws {
    let run = try Program.run(["--version"], in: Folder())
    #expect(run.status == 0)
    #expect(run.output.contains(/^gapscore \d+\.\d+\.\d+\n$/))
  }

  @Test(arguments: ["check", "score", "report"])
  func `Nothing that is piped is coloured`(command: String) throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "x"))
    let run = try Program.run([command, "case.yaml"], in: folder)
    #expect(!run.errorBytes.isEmpty)
    #expect(!(run.bytes + run.errorBytes).contains(0x1B))
  }

  @Test(.enabled("there is no such command yet") { try Program.has("explain") })
  func `A rule is explained`() throws {
    let folder = try Folder()
    let run = try Program.run(["explain", "not-a-number"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("not-a-number"))
    #expect(run.output.contains("gap: 4,5"))
    #expect(run.output.contains("gap: 4.5"))
    #expect(try Program.run(["explain", "no-such-rule"], in: folder).status == 64)
  }
}
