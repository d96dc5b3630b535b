import Foundation
import Testing

@testable import gapscore

@Suite struct `gapscore import` {
  private static let table = """
    Timestamp;Sumber;Temuan;Sasaran;Dampak
    2025-10-01;Operator;Jaringan sering terputus;Teknologi;
    2025-10-02;Operator;Petugas belum dilatih;;

    """

  @Test func `A table becomes a case, and check names what is still to be filled in`() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "t.csv")
    let run = try Program.run(["import", "t.csv", "-o", "case.yaml"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("gapscore check case.yaml"))
    #expect(try folder.names() == ["case.yaml", "case.schema.json", "t.csv"])
    let text = try folder.text("case.yaml")
    #expect(text.contains("dimension: technology\n"))
    #expect(text.contains("statement: Petugas belum dilatih\n"))
    let check = try Program.run(["check", "case.yaml"], in: folder)
    #expect(check.status == 1)
    #expect(check.output.contains("[missing-key]"))
    #expect(!check.output.contains("unknown"))
  }

  @Test func `Importing again leaves the file as it is`() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "t.csv")
    _ = try Program.run(["import", "t.csv", "-o", "case.yaml"], in: folder)
    let before = try folder.text("case.yaml")
    let run = try Program.run(["import", "t.csv", "--into", "case.yaml"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("case.yaml is unchanged"))
    #expect(try folder.text("case.yaml") == before)
  }

  @Test func `Twelve files become twelve cases in a folder`() throws {
    let folder = try Folder()
    let names = (1...12).map { "opd-\($0).csv" }
    for name in names { try folder.write(Self.table, to: name) }
    let run = try Program.run(["import"] + names + ["-o", "kasus/"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path("kasus"))
    let wanted = (1...12).map { "opd-\($0).yaml" } + ["case.schema.json"]
    #expect(Set(made) == Set(wanted))
  }

  @Test func `A word that is not known is an error with its place, and nothing is written`() throws
  {
    let folder = try Folder()
    try folder.write("Temuan,Sasaran\nx,tecnology\n", to: "t.csv")
    let run = try Program.run(["import", "t.csv", "-o", "case.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("t.csv:2: error: the target 'tecnology' is not known"))
    #expect(try folder.names() == ["t.csv"])
  }

  @Test func `A second coder's table makes codings`() throws {
    let folder = try Folder()
    try folder.write("ID,Temuan,Sasaran,Gap\nF1,x,technology,4.5\n", to: "a.csv")
    try folder.write("ID,Temuan,Sasaran,Gap\nF1,x,technology,2\n", to: "b.csv")
    _ = try Program.run(["import", "a.csv", "-o", "case.yaml"], in: folder)
    let run = try Program.run(
      ["import", "b.csv", "--into", "case.yaml", "--coder", "B"],
      in: folder
    )
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("case.yaml")
    #expect(text.contains("- {coder: A, dimension: technology, gap: 4.5}\n"))
    #expect(text.contains("- {coder: B, dimension: technology, gap: 2}\n"))
  }

  @Test func `With --dry-run nothing is written; without an output the case is the result`() throws
  {
    let folder = try Folder()
    try folder.write(Self.table, to: "t.csv")
    let dry = try Program.run(["import", "t.csv", "-o", "case.yaml", "--dry-run"], in: folder)
    #expect(dry.status == 0)
    #expect(try folder.names() == ["t.csv"])
    let run = try Program.run(["import", "t.csv"], in: folder)
    #expect(run.output.contains("gapscore: 1\n"))
  }

  @Test
  func
    `A table with headings of one's own gets a map, and words not decided yet come in to be judged`()
    throws
  {
    let folder = try Folder()
    let table =
      "Kondisi;Aspek;Seberapa\nJaringan putus;Teknologi;lumayan\nListrik mati;Antah;parah\n"
    try folder.write(table, to: "t.csv")
    let first = try Program.run(["import", "t.csv", "--new-map", "a.yaml"], in: folder)
    #expect(first.status == 0, "\(first.errors)")
    let map = try folder.text("a.yaml")
      .replacingOccurrences(
        of: "column: Kondisi, is: ignored",
        with: "column: Kondisi, is: statement"
      )
      .replacingOccurrences(of: "column: Aspek, is: ignored", with: "column: Aspek, is: dimension")
      .replacingOccurrences(
        of: "column: Seberapa, is: ignored",
        with: "column: Seberapa, is: severity"
      )
    try folder.write(map, to: "a.yaml")
    let second = try Program.run(
      ["import", "t.csv", "--map", "a.yaml", "--new-map", "b.yaml"],
      in: folder
    )
    #expect(second.status == 0, "\(second.errors)")
    let words = try folder.text("b.yaml")
    #expect(
      words.contains("    - {word: lumayan, means: null}\n    - {word: Antah, means: null}\n")
    )
    let run = try Program.run(
      ["import", "t.csv", "--map", "b.yaml", "-o", "case.yaml"],
      in: folder
    )
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("case.yaml")
    #expect(text.contains("severity: severe"))
    #expect(!text.contains("lumayan"))
  }

  @Test func `A map where a case belongs, and a case where a map belongs, say what they are`()
    throws
  {
    let folder = try Samples.folder()
    try folder.write("gapscore: 1\nmap: {sheet: A}\n", to: "map.yaml")
    try folder.write(Self.table, to: "t.csv")
    let into = try Program.run(["import", "t.csv", "--into", "map.yaml"], in: folder)
    #expect(into.status == 1)
    #expect(into.errors.contains("map.yaml is no case but the map of an import"))
    let by = try Program.run(["import", "t.csv", "--map", "case.yaml", "-o", "b.yaml"], in: folder)
    #expect(by.status == 1)
    #expect(by.errors.contains("case.yaml is no map of an import but a case"))
    let scored = try Program.run(["score", "map.yaml"], in: folder)
    #expect(scored.status == 1)
    #expect(scored.errors.contains("map.yaml is no case but the map of an import"))
  }

  @Test func `A folder may hold maps beside its cases`() throws {
    let folder = try Samples.folder()
    try folder.write("gapscore: 1\nmap: {sheet: A}\n", to: "map.yaml")
    let run = try Program.run(["score", "."], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("map.yaml is not read: it is the map of an import"))
  }

  @Test func `A sheet that may be filled in is not written over`() throws {
    let folder = try Samples.folder()
    try folder.write("filled in", to: "judge.xlsx")
    let run = try Program.run(["export", "sheet", "case.yaml", "-o", "judge.xlsx"], in: folder)
    #expect(run.status == 74)
    #expect(run.errors.contains("judge.xlsx is there already"))
    #expect(try folder.text("judge.xlsx") == "filled in")
  }

  @Test func `A map is written to be filled in, and replaces none`() throws {
    let folder = try Folder()
    try folder.write("Temuan,Kode\nx,Jaringan\n", to: "t.csv")
    let run = try Program.run(["import", "t.csv", "--new-map", "map.yaml"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let map = try folder.text("map.yaml")
    #expect(map.contains("{code: Jaringan, to: technology/network}"))
    #expect(try Program.run(["check", "map.yaml"], in: folder).status == 0)
    let again = try Program.run(["import", "t.csv", "--new-map", "map.yaml"], in: folder)
    #expect(again.status == 74)
  }

  @Test func `Wrong use, and files that are not there, are told`() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "t.csv")
    let none = try Program.run(["import", "t.csv", "--into", "none.yaml"], in: folder)
    #expect(none.status == 66)
    #expect(try Program.run(["import", "none.csv"], in: folder).status == 66)
    let both = try Program.run(["import", "t.csv", "-o", "a", "--into", "b"], in: folder)
    #expect(both.status == 64)
    #expect(try Program.run(["import", "t.csv", "--coder", "a b"], in: folder).status == 64)
    try folder.write("x", to: "case.yaml")
    let over = try Program.run(["import", "t.csv", "-o", "case.yaml"], in: folder)
    #expect(over.status == 74)
    #expect(try folder.text("case.yaml") == "x")
    #expect(try Program.run(["import", "t.csv", "-o", "t.csv"], in: folder).status == 74)
  }
}
