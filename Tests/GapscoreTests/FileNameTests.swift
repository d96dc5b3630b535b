import Testing

@Suite struct `What an output's name says` {
  @Test(arguments: [
    "laporan.doc", "laporan.PDF", "laporan.xls", "laporan.ods", "laporan.odt", "laporan.zzz",
    "a.b.Pptx",
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

  @Test(arguments: [
    ["--format", "csv", "-o", "nilai.xlsx"], ["--format", "xlsx", "-o", "nilai.csv"],
    ["--format", "json", "-o", "nilai.XLSX"],
  ])
  func `A workbook in a file of text, and a text in one of workbooks, are refused`(
    arguments: [String]
  ) throws {
    let folder = try Samples.folder()
    let run = try Program.run(["score", "case.yaml"] + arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("the name's ending does not fit --format \(arguments[1])"))
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test(arguments: [
    ["markdown", "a.docx"], ["docx", "a.md"], ["docx", "a.html"], ["html", "a.docx"],
  ])
  func `A Word document has the ending of one, and nothing else has`(wish: [String]) throws {
    let folder = try Samples.folder()
    let arguments = ["report", "case.yaml", "--format", wish[0], "-o", wish[1]]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("the name's ending does not fit --format \(wish[0])"))
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
