import Testing

@Suite struct `The command new` {
  @Test func `A case is made with its schema beside it`() throws {
    let folder = try Folder()
    let run = try Program.run(["new", "kasus.yaml", "--lang", "id"], in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("gapscore check kasus.yaml"))
    #expect(try folder.names() == ["kasus.yaml", "case.schema.json"])
    let text = try folder.text("kasus.yaml")
    #expect(text.hasPrefix("# yaml-language-server: $schema=case.schema.json\n"))
    let check = try Program.run(["check", "kasus.yaml"], in: folder)
    #expect(check.status == 1)
    #expect(check.errors.contains("'title'") || check.output.contains("'title'"))
  }

  @Test func `Neither a case nor a schema that is there is replaced`() throws {
    let folder = try Folder()
    try folder.write("{}", to: "case.schema.json")
    #expect(try Program.run(["new", "a.yaml"], in: folder).status == 0)
    #expect(try folder.text("case.schema.json") == "{}")
    try folder.write("mine", to: "b.yaml")
    let run = try Program.run(["new", "b.yaml"], in: folder)
    #expect(run.status == 74 && run.errors.contains("b.yaml"))
    #expect(try folder.text("b.yaml") == "mine")
  }

  @Test func `Without a file the case goes to standard output, and nothing else is written`() throws
  {
    let folder = try Folder()
    let run = try Program.run(["new", "--minimal"], in: folder)
    #expect(run.status == 0 && run.output.contains("findings: []"))
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [["--minimal", "--quick"], ["--instrument", "none"], ["--quik"]])
  func `What cannot be begun is wrong usage`(options: [String]) throws {
    let folder = try Folder()
    let run = try Program.run(["new", "a.yaml"] + options, in: folder)
    #expect(run.status == 64 && !run.errors.isEmpty)
    #expect(try folder.names().isEmpty)
  }

  @Test func `A quick assessment that is filled in is rated`() throws {
    let folder = try Folder()
    let made = try Program.run(["new", "--quick", "--lang", "id"], in: folder)
    let lines = made.output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let key = line.drop { $0 == " " }
      if key == "severity:" { return "\(line) sedang" }
      if key == "id:" { return "\(line) penilaian-cepat" }
      let isValue = key.hasSuffix(":") && line.hasPrefix("  ") && !key.hasPrefix("#")
      return isValue ? "\(line) Terlihat di lapangan" : String(line)
    }
    try folder.write(lines.joined(separator: "\n"), to: "a.yaml")
    let run = try Program.run(["score", "a.yaml", "--format", "json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let ratings = try run.object.objects("dimensions").map { $0["rating"] as? String }
    #expect(ratings.count == 7 && ratings.allSatisfy { $0 != nil })
  }
}
