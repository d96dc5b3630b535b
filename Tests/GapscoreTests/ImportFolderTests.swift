import Foundation
import Testing

@testable import gapscore

@Suite struct `gapscore import of many files` {
  private static func table(_ target: String, _ statement: String = "Jaringan terputus") -> String {
    "ID;Temuan;Sasaran\nF1;\(statement);\(target)\n"
  }

  @Test func `All files are checked, all faults told, and nothing is written`() throws {
    let folder = try Folder()
    try folder.write(Self.table("technology"), to: "a.csv")
    try folder.write(Self.table("tecnology"), to: "b.csv")
    try folder.write(Self.table("proceses"), to: "c.csv")
    let run = try Program.run(["import", "a.csv", "b.csv", "c.csv", "-o", "out/"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("b.csv:2: error:"))
    #expect(run.errors.contains("c.csv:2: error:"))
    #expect(run.errors.contains("nothing written: 2 of 3 files have errors"))
    #expect(try folder.names() == ["a.csv", "b.csv", "c.csv"])
  }

  @Test func `A folder stands for the tables below it, without Excel's lock files`() throws {
    let folder = try Folder()
    try folder.write(Self.table("technology"), to: "in/a.csv")
    try folder.write(Self.table("processes"), to: "in/deep/b.csv")
    try folder.write("lock", to: "in/~$a.xlsx")
    let run = try Program.run(["import", "in", "-o", "out/"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("~$a.xlsx is not read"))
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    #expect(Set(made) == ["a.yaml", "b.yaml", "case.schema.json"])
  }

  @Test func `A folder without tables, and a pattern that no shell expanded, are told`() throws {
    let folder = try Folder()
    try folder.write("x", to: "in/note.md")
    let none = try Program.run(["import", "in"], in: folder)
    #expect(none.status == 66)
    #expect(none.errors.contains("nothing below in can be imported"))
    let pattern = try Program.run(["import", "in/*.xlsx"], in: folder)
    #expect(pattern.status == 66)
    #expect(pattern.errors.contains("gapscore import in/"))
  }

  @Test func `Cases of a folder grow, a new file makes a new one, and a second time nothing does`()
    throws
  {
    let folder = try Folder()
    try folder.write(Self.table("technology"), to: "a.csv")
    _ = try Program.run(["import", "a.csv", "-o", "out/"], in: folder)
    try folder.write(Self.table("technology") + "F2;Listrik padam;processes\n", to: "a.csv")
    try folder.write(Self.table("processes"), to: "b.csv")
    let run = try Program.run(["import", "a.csv", "b.csv", "--into", "out/"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("1 new case, 1 case grown"))
    #expect(try folder.text("out/a.yaml").contains("statement: Listrik padam\n"))
    #expect(try folder.text("out/b.yaml").contains("dimension: processes\n"))
    let again = try Program.run(["import", "a.csv", "b.csv", "--into", "out/"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("out/ is unchanged"))
  }

  @Test func `Two files that would be one case, and a file that is there, are told`() throws {
    let folder = try Folder()
    try folder.write(Self.table("technology"), to: "one/a.csv")
    try folder.write(Self.table("technology", "Listrik padam"), to: "two/a.csv")
    let twice = try Program.run(["import", "one/a.csv", "two/a.csv", "-o", "out/"], in: folder)
    #expect(twice.status == 1)
    #expect(twice.errors.contains("two/a.csv: error: the case 'a' comes of one/a.csv already"))
    let same = try Program.run(["import", "one/a.csv", "one/a.csv", "-o", "out/"], in: folder)
    #expect(same.status == 1)
    #expect(try folder.names() == ["one", "two"])
    _ = try Program.run(["import", "one/a.csv", "-o", "out/"], in: folder)
    let over = try Program.run(["import", "one/a.csv", "-o", "out/"], in: folder)
    #expect(over.status == 74)
    #expect(over.errors.contains("--into out/ lets its cases grow"))
  }
}
