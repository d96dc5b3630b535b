import Foundation
import Testing

@Suite struct `What is written` {
  @Test(arguments: [("score", "no/out.csv"), ("report", "no/out.md")])
  func `A folder that is not there cannot be written to`(command: String, name: String) throws {
    let folder = try Samples.folder()
    let run = try Program.run([command, "case.yaml", "-o", name], in: folder)
    #expect(run.status == 74)
    #expect(run.errors.hasSuffix("gapscore: cannot write \(name): No such file or directory\n"))
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test(arguments: [("score", "old.json"), ("report", "old.html"), ("report", "old.md")])
  func `A failed run leaves an existing file as it was`(command: String, name: String) throws {
    let folder = try Samples.folder(Samples.smallCase(gap: "x"))
    let old = [UInt8](0...255)
    try folder.write(old, to: name)
    let run = try Program.run([command, "case.yaml", "-o", name], in: folder)
    #expect(run.status == 1)
    #expect(try folder.bytes(name) == old)
    #expect(try folder.names() == ["case.yaml", name])
  }

  @Test(arguments: [("score", "out.txt"), ("report", "out.md")])
  func `A run that succeeds replaces a file and leaves nothing beside it`(
    command: String,
    name: String
  ) throws {
    let folder = try Samples.folder()
    try folder.write(String(repeating: "old", count: 100_000), to: name)
    let run = try Program.run([command, "case.yaml", "-o", name], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.names() == ["case.yaml", name])
    let printed = try Program.run([command, "case.yaml"], in: folder).bytes
    #expect(try folder.bytes(name) == printed)
  }

  @Test func `A dash as output is standard output`() throws {
    let folder = try Samples.folder()
    let dash = try Program.run(["score", "case.yaml", "-o", "-"], in: folder)
    #expect(dash.bytes == (try Program.run(["score", "case.yaml"], in: folder).bytes))
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test(arguments: ["score", "report"])
  func `A full disk is told`(command: String) throws {
    let folder = try Samples.folder()
    let file = try Program.run([command, "case.yaml", "-o", "/dev/full"], in: folder)
    #expect(file.status == 74)
    #expect(file.errors.hasSuffix("cannot write /dev/full: No space left on device\n"))
    let stream = try Program.run([command, "case.yaml"], in: folder, output: .file("/dev/full"))
    #expect(stream.status == 74)
    #expect(stream.errors.hasSuffix("cannot write standard output: No space left on device\n"))
  }

  @Test(arguments: [
    ["score", "case.yaml"], ["report", "case.yaml"], ["check", "--format", "json", "case.yaml"],
  ])
  func `A reader that has gone is told, by no signal`(arguments: [String]) throws {
    let run = try Program.run(arguments, in: Samples.folder(), output: .closedPipe)
    #expect(!run.isKilled)
    #expect(run.status == 74)
    #expect(run.errors.hasSuffix("gapscore: cannot write standard output: Broken pipe\n"))
  }

  @Test func `A link is replaced and what it leads to left alone`() throws {
    let folder = try Samples.folder()
    try folder.write("precious", to: "target.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out.json"),
      withDestinationPath: "target.json"
    )
    let run = try Program.run(["score", "case.yaml", "-o", "out.json"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.text("target.json") == "precious")
    #expect(try folder.text("out.json").hasPrefix("{"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("out.json"))
    #expect(attributes[.type] as? FileAttributeType == .typeRegular)
  }

  /// Each command, and the name of what it writes into a folder.
  private static let intoFolder = [
    (["score", "case.yaml"], "scores.txt"),
    (["score", "case.yaml", "--format", "csv"], "scores.csv"),
    (["audit", "case.yaml", "--format", "json"], "presensi-dinas.audit.json"),
    (["report", "case.yaml"], "presensi-dinas.id.md"),
    (["compare", "case.yaml", "other.yaml", "--format", "html"], "comparison.id.html"),
    (["instrument", "show", "heeks-itposmo"], "heeks-itposmo.en.md"),
  ]

  @Test(arguments: intoFolder)
  func `A folder, a new one and a link to one are written into`(
    arguments: [String],
    name: String
  ) throws {
    let folder = try Samples.folder()
    try folder.write(Offices.small("lain"), to: "other.yaml")
    try folder.write("x", to: "out/keep")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"),
      withDestinationPath: "out"
    )
    for output in ["out", "link", "new/"] {
      #expect(try Program.run(arguments + ["-o", output], in: folder).status == 0)
      #expect(try !folder.bytes("\(output)/\(name)").isEmpty)
      try FileManager.default.removeItem(at: folder.url("\(output)/\(name)"))
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    #expect(kept == ["keep"])
  }

  @Test func `A report goes into a folder under the case's name`() throws {
    let folder = try Samples.folder()
    try folder.write("x", to: "out/keep")
    #expect(try Program.run(["report", "case.yaml", "-o", "out"], in: folder).status == 0)
    let english = ["report", "case.yaml", "-o", "out/", "--lang", "en", "--format", "html"]
    #expect(try Program.run(english, in: folder).status == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    #expect(Set(written) == ["keep", "presensi-dinas.id.md", "presensi-dinas.en.html"])
  }

  @Test func `A file of two cases needs a folder for their reports`() throws {
    let two = "\(Samples.smallCase())---\n\(Samples.smallCase(id: "kedua"))"
    let folder = try Samples.folder(two)
    try folder.write("x", to: "out/keep")
    for output in [[], ["-o", "both.md"]] {
      let run = try Program.run(["report", "case.yaml"] + output, in: folder)
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("case.yaml holds 2 cases; name a folder with --output."))
    }
    #expect(try folder.names() == ["case.yaml", "out"])
    #expect(try Program.run(["report", "case.yaml", "-o", "out"], in: folder).status == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    #expect(Set(written) == ["keep", "presensi-dinas.id.md", "kedua.id.md"])
  }

  @Test
  func `Two cases of one name are not written over each other`() throws {
    let folder = try Samples.folder("\(Samples.smallCase())---\n\(Samples.smallCase())")
    try folder.write("x", to: "out/keep")
    #expect(try Program.run(["report", "case.yaml", "-o", "out"], in: folder).status != 0)
  }

  @Test
  func `A link to a device or a pipe is written through`() throws {
    let folder = try Samples.folder()
    let path = folder.path("link")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/full")
    #expect(try Program.run(["score", "case.yaml", "-o", "link"], in: folder).status == 74)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "/dev/full")
  }

  @Test
  func `A case is never written over`() throws {
    let folder = try Samples.folder()
    #expect(try Program.run(["report", "case.yaml", "-o", "case.yaml"], in: folder).status != 0)
    #expect(try folder.text("case.yaml") == Samples.smallCase())
  }

  @Test
  func `A file's name cannot act on a terminal`() throws {
    let folder = try Folder()
    let name = "a\u{1B}[31m\nb.yaml"
    let missing = try Program.run(["score", name], in: folder)
    try folder.write(Samples.smallCase(), to: name)
    let counted = try Program.run(["score", name], in: folder)
    for run in [missing, counted] {
      #expect(!run.errorBytes.contains(0x1B))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test
  func `A file that is replaced keeps who may read it`() throws {
    let folder = try Samples.folder()
    try folder.write("old", to: "out.md")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path("out.md"))
    #expect(try Program.run(["report", "case.yaml", "-o", "out.md"], in: folder).status == 0)
    let attributes = try manager.attributesOfItem(atPath: folder.path("out.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: [
    ["score", "study.yaml"], ["score", "--format", "json", "study.yaml"],
    ["score", "--format", "csv", "study.yaml"], ["report", "study.yaml"],
    ["report", "--format", "html", "--lang", "en", "study.yaml"], ["check", "study.yaml"],
    ["check", "--format", "json", "study.yaml"],
  ])
  func `The same input gives the same bytes`(arguments: [String]) throws {
    let folder = try Samples.studyFolder()
    let first = try Program.run(arguments, in: folder)
    let second = try Program.run(arguments, in: folder)
    #expect(!(first.bytes + first.errorBytes).isEmpty)
    #expect(first.bytes == second.bytes)
    #expect(first.errorBytes == second.errorBytes)
  }
}
