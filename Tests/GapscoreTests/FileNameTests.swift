import Testing

@Suite struct `What an output's name says` {
  @Test(arguments: [
    "laporan.docx", "laporan.PDF", "laporan.xlsx", "laporan.odt", "laporan.zzz", "a.b.Docx",
  ])
  func `An ending that no format has is refused`(name: String) throws {
    let folder = try Samples.folder()
    for command in ["report", "score", "audit"] {
      let run = try Program.run([command, "case.yaml", "-o", name], in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("\(name): this command writes no ."))
      #expect(run.errors.contains("file; end the name in ."))
    }
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test(arguments: ["laporan.docx", "laporan.pdf", "laporan.xlsx"])
  func `A format that is asked for does not make an office's file of a text`(name: String) throws {
    let folder = try Samples.folder()
    let arguments = ["report", "case.yaml", "--format", "markdown", "-o", name]
    #expect(try Program.run(arguments, in: folder).status == 64)
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test func `A format that is asked for allows any other ending`() throws {
    let folder = try Samples.folder()
    let arguments = ["report", "case.yaml", "--format", "markdown", "-o", "laporan.2026"]
    #expect(try Program.run(arguments, in: folder).status == 0)
    #expect(try folder.text("laporan.2026").hasPrefix("# "))
  }

  @Test func `Large letters are an ending too`() throws {
    let folder = try Samples.folder()
    #expect(try Program.run(["report", "case.yaml", "-o", "LAPORAN.HTML"], in: folder).status == 0)
    #expect(try folder.text("LAPORAN.HTML").hasPrefix("<!DOCTYPE html>"))
  }
}
