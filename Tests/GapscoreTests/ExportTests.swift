import Testing

@Suite struct `The command export` {
  private func run(_ arguments: String..., in folder: Folder) throws -> Program.Run {
    try Program.run(["export"] + arguments, in: folder)
  }

  private func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("PK\u{3}\u{4}".utf8))
  }

  @Test(arguments: ["sheet", "findings", "xlsform"])
  func `A workbook is written, whatever the case of its ending`(kind: String) throws {
    let folder = try Samples.folder()
    let run = try run(kind, "case.yaml", "-o", "a.XLSX", in: folder)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
    #expect(isArchive(try folder.bytes("a.XLSX")))
  }

  @Test func `A folder gets a file named after the case`() throws {
    let folder = try Samples.folder()
    #expect(try run("sheet", "case.yaml", "-o", "out/", in: folder).status == 0)
    #expect(isArchive(try folder.bytes("out/presensi-dinas.sheet.xlsx")))
  }

  @Test func `Without an output the result goes to standard output`() throws {
    let folder = try Samples.folder()
    let sheet = try run("sheet", "case.yaml", in: folder)
    #expect(sheet.status == 0 && isArchive(sheet.bytes))
    let findings = try run("findings", "case.yaml", in: folder)
    #expect(findings.output.hasPrefix("finding,sources,"))
  }

  @Test func `A sheet as CSV holds the findings alone, in the language asked for`() throws {
    let folder = try Samples.folder()
    let english = try run("sheet", "case.yaml", "--lang", "en", "-o", "a.csv", in: folder)
    #expect(english.status == 0)
    let heads = "ID,Source,Statement,Quote,Page or time,Indicator (target),Fit,"
    #expect(try folder.text("a.csv").hasPrefix(heads))
    let own = try run("sheet", "case.yaml", "--format", "csv", "--csv-locale", "id", in: folder)
    #expect(own.output.hasPrefix("\u{FEFF}ID;Sumber;Pernyataan;"))
    #expect(own.output.contains("F1;I1;Jaringan terputus;;;T1;;;;;;4,5;"))
  }

  @Test func `A sheet for a coder has that coder's code and no judgement`() throws {
    let folder = try Samples.folder()
    let run = try run("sheet", "case.yaml", "--coder", "B", "--format", "csv", in: folder)
    #expect(run.output.contains("F1,I1,Jaringan terputus,,,,,,,,,,,,\r\n"))
  }

  @Test func `An instrument becomes an empty sheet, shipped or of one's own`() throws {
    let folder = try Folder()
    try folder.write(Samples.instrument, to: "own.yaml")
    for subject in ["heeks-itposmo", "own.yaml"] {
      let run = try run("sheet", subject, "--lang", "en", "--format", "csv", in: folder)
      #expect(run.status == 0 && run.output.contains("Technology / network"), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ["shet", "case.yaml"], ["sheet", "case.yaml", "-o", "a.docx"],
    ["sheet", "case.yaml", "-o", "a.txt"], ["xlsform", "case.yaml", "-o", "a.csv"],
    ["xlsform", "case.yaml", "--format", "csv"],
    ["sheet", "case.yaml", "--format", "xlsx", "-o", "a.csv"],
    ["sheet", "case.yaml", "--format", "csv", "-o", "a.xlsx"],
    ["findings", "case.yaml", "--coder", "B", "-o", "a.csv"],
    ["sheet", "case.yaml", "--coder", "Bu Ani", "-o", "a.xlsx"],
    ["findings", "heeks-itposmo", "-o", "a.csv"],
    ["sheet", "heeks-itposmo", "--coder", "B", "-o", "a.xlsx"],
    ["sheet", "case.yaml", "-o", "case.yaml"],
  ])
  func `What cannot be meant is wrong usage, and nothing is written`(arguments: [String]) throws {
    let folder = try Samples.folder()
    let run = try Program.run(["export"] + arguments, in: folder)
    #expect(run.status == 64 && !run.errors.isEmpty, "\(run.errors)")
    #expect(try folder.names() == ["case.yaml"])
    #expect(try folder.text("case.yaml") == Samples.smallCase())
  }

  @Test func `The input is never written over, by whatever name`() throws {
    let folder = try Samples.folder()
    try folder.write(Samples.smallCase(), to: "case.xlsx")
    let run = try run("sheet", "case.xlsx", "-o", "./case.xlsx", in: folder)
    #expect(run.status == 64)
    #expect(try folder.text("case.xlsx") == Samples.smallCase())
  }

  @Test func `Several cases in one file, a faulty case and a brand are refused with a word`() throws
  {
    let folder = try Samples.folder(
      Samples.smallCase() + "---\n" + Samples.smallCase(id: "presensi-badan")
    )
    let several = try run("sheet", "case.yaml", "-o", "a.xlsx", in: folder)
    #expect(several.status == 1 && several.errors.contains("holds 2 cases"))
    try folder.write(Samples.smallCase(gap: "11"), to: "faulty.yaml")
    let faulty = try run("sheet", "faulty.yaml", "-o", "a.xlsx", in: folder)
    #expect(faulty.status == 1 && faulty.errors.contains("[out-of-range]"))
    try folder.write("gapscore: 1\nbrand:\n  name: Dinas Contoh\n", to: "brand.yaml")
    #expect(try run("sheet", "brand.yaml", "-o", "a.xlsx", in: folder).status == 1)
    #expect(try run("sheet", "none.yaml", "-o", "a.xlsx", in: folder).status == 66)
    #expect(try !folder.names().contains("a.xlsx"))
  }

  @Test func `A text that no cell can hold is cut, and that is told`() throws {
    let long = String(repeating: "kata ", count: 7_000)
    let folder = try Samples.folder(
      Samples.smallCase().replacing("Jaringan terputus", with: "\"\(long)\"")
    )
    let run = try run("findings", "case.yaml", "-o", "a.xlsx", in: folder)
    #expect(run.status == 0 && run.errors.contains("Temuan!G2") && run.errors.contains("[…]"))
    let whole = try self.run("findings", "case.yaml", "-o", "a.csv", in: folder)
    #expect(!whole.errors.contains("[…]"))
  }
}
