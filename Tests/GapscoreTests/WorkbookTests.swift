import Testing

@Suite struct `Results as workbooks` {
  private static let commands: [[String]] = [
    ["score", "case.yaml"], ["score", "case.yaml", "other.yaml", "--firmness"],
    ["audit", "case.yaml"], ["agree", "coded.yaml"], ["compare", "case.yaml", "other.yaml"],
    ["trend", "disdik-2025.yaml", "disdik-2026.yaml"],
    ["trend", "disdik-2025.yaml", "disdik-2026.yaml", "bkpsdm-2025.yaml", "bkpsdm-2026.yaml"],
  ]

  private func folder() throws -> Folder {
    let folder = try Offices.regencyFolder([
      "disdik-2025.yaml", "disdik-2026.yaml", "bkpsdm-2025.yaml", "bkpsdm-2026.yaml",
    ])
    try folder.write(Samples.smallCase(), to: "case.yaml")
    try folder.write(Offices.small("lain"), to: "other.yaml")
    let coded = Samples.smallCase().replacing(
      ", gap: 4.5}",
      with: ", codings: [{coder: A, gap: 4}, {coder: B, gap: 5}]}"
    ).replacing("  system:", with: "  coders: [{id: A}, {id: B}]\n  system:")
    try folder.write(coded, to: "coded.yaml")
    return folder
  }

  @Test(arguments: commands)
  func `The ending makes a workbook, and so does the format`(arguments: [String]) throws {
    let folder = try folder()
    let named = try Program.run(arguments + ["-o", "a.XLSX"], in: folder)
    #expect(named.status == 0 && named.output.isEmpty, "\(named.errors)")
    let asked = try Program.run(arguments + ["--format", "xlsx"], in: folder)
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(try asked.bytes == folder.bytes("a.XLSX"))
    #expect(try asked.words.contains("Keterangan"))
    let both = arguments + ["--format", "xlsx", "-o", "b.xlsx", "--lang", "en"]
    #expect(try Program.run(both, in: folder).status == 0)
    let english = try Program.run(arguments + ["--format", "xlsx", "--lang", "en"], in: folder)
    #expect(try english.words.contains("All sheets") && english.bytes == folder.bytes("b.xlsx"))
  }

  @Test(arguments: [
    (["score", "case.yaml"], "scores.xlsx"), (["audit", "case.yaml"], "presensi-dinas.audit.xlsx"),
    (["agree", "coded.yaml"], "agreement.xlsx"),
    (["compare", "case.yaml", "other.yaml"], "comparison.id.xlsx"),
    (["trend", "disdik-2025.yaml", "disdik-2026.yaml"], "trend.id.xlsx"),
  ])
  func `A folder gets a file named after the result`(arguments: [String], name: String) throws {
    let folder = try folder()
    let run = try Program.run(arguments + ["--format", "xlsx", "-o", "out/"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.bytes("out/\(name)").starts(with: Array("PK\u{3}\u{4}".utf8)))
  }

  @Test(arguments: [
    ["score", "case.yaml"], ["audit", "case.yaml"], ["compare", "case.yaml", "other.yaml"],
    ["export", "findings", "case.yaml"],
  ])
  func `A locale for CSV is refused, as a workbook needs none`(arguments: [String]) throws {
    let folder = try folder()
    let names = try folder.names()
    let run = try Program.run(arguments + ["--csv-locale", "id", "-o", "a.xlsx"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("--csv-locale is for CSV only."))
    #expect(try folder.names() == names)
  }

  @Test(arguments: ["a.xls", "a.ods", "a.pdf", "a.numbers"])
  func `Other endings are refused with those that there are`(name: String) throws {
    let folder = try folder()
    for arguments in Self.commands {
      let run = try Program.run(arguments + ["-o", name], in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains(".xlsx"), "\(run.errors)")
    }
  }

  @Test func `A terminal gets no workbook`() throws {
    let folder = try folder()
    for arguments in Self.commands {
      let words = arguments.joined(separator: " ")
      let script = "script -qec \"$G \(words) --format xlsx\" /dev/null; true"
      let run = try Program.script(script, in: folder)
      #expect(run.output.contains("A terminal cannot show a .xlsx file"), "\(run.output)")
    }
  }

  @Test func `A text that no cell can hold is cut, and that is told`() throws {
    let long = String(repeating: "kata ", count: 7_000)
    let folder = try Samples.folder(
      Samples.smallCase().replacing("Jaringan terputus", with: "\"\(long)\"")
    )
    let run = try Program.run(["audit", "case.yaml", "-o", "a.xlsx"], in: folder)
    #expect(run.status == 0 && run.errors.contains("Jejak temuan!E2"), "\(run.errors)")
  }

  @Test func `Only what is left of faulty cases is in it, with --keep-going`() throws {
    let folder = try folder()
    try folder.write("gapscore: 1\n", to: "faulty.yaml")
    let arguments = ["score", "case.yaml", "faulty.yaml", "-o", "a.xlsx"]
    #expect(try Program.run(arguments, in: folder).status == 1)
    #expect(try !folder.names().contains("a.xlsx"))
    let run = try Program.run(arguments + ["--keep-going"], in: folder)
    #expect(try run.status == 0 && folder.names().contains("a.xlsx"))
  }
}
