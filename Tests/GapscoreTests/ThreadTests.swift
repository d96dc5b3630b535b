import Testing

@Suite struct `Results on several threads` {
  @Test(arguments: [
    ["score", ".", "--format", "jsonl"], ["score", ".", "--format", "json"],
    ["score", ".", "--format", "csv"], ["score", ".", "--format", "table"],
    ["score", ".", "--format", "jsonl", "--firmness"], ["compare", ".", "--format", "json"],
    ["compare", ".", "--format", "html"],
  ])
  func `Many threads give the bytes of one`(arguments: [String]) throws {
    let folder = try Offices.regencyFolder()
    let one = try Program.run(arguments + ["--threads", "1"], in: folder)
    let many = try Program.run(arguments + ["--threads", "7"], in: folder)
    #expect(one.status == 0)
    #expect(!one.bytes.isEmpty)
    let isSame = one.bytes == many.bytes && one.errors == many.errors
    #expect(isSame)
  }

  @Test func `Faults are told in the order of the files`() throws {
    let folder = try Offices.regencyFolder()
    for name in ["b.yaml", "a.yaml", "c.yaml"] { try folder.write("gapscore: 2\n", to: name) }
    let one = try Program.run(["score", ".", "--threads", "1"], in: folder)
    let many = try Program.run(["score", ".", "--threads", "7"], in: folder)
    #expect(one.status == 1)
    #expect(one.errors.contains("a.yaml:1"))
    #expect(one.errors == many.errors)
    #expect(many.output.isEmpty)
  }

  @Test func `One file of many documents compares as many files do`() throws {
    let folder = try Offices.regencyFolder()
    let join = "mkdir joined && for f in *-2026.yaml; do echo ---; cat $f; done > joined/all.yaml"
    #expect(try Program.script(join, in: folder).status == 0)
    let documents = try Program.script(
      "\"$G\" compare joined/all.yaml --format json",
      in: folder
    )
    let files = try Program.script("\"$G\" compare *-2026.yaml --format json", in: folder)
    #expect(files.status == 0)
    #expect(files.output.contains("\"ranked\""))
    #expect(documents.output == files.output)
  }

  @Test func `No thread is too few`() throws {
    let run = try Program.run(["score", "case.yaml", "--threads", "0"], in: Samples.folder())
    #expect(run.status == 64)
    #expect(run.errors.contains("--threads must be greater than 0."))
  }
}
