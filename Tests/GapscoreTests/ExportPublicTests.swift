import Foundation
import Testing

@Suite struct `The export for others` {
  private func run(_ arguments: String..., in folder: Folder) throws -> Program.Run {
    try Program.run(["export", "public"] + arguments, in: folder)
  }

  private static func telling(
    _ id: String = "sikepo-melatiraya",
    statement: String = "Jaringan putus"
  )
    -> String
  {
    Samples.smallCase(id: id).replacing("Dinas Contoh", with: "Dinas Kominfo Melatiraya")
      .replacing("system: Presensi", with: "region: Kabupaten Melatiraya\n  system: SiKePO")
      .replacing("Jaringan terputus", with: statement)
  }

  private func mode(_ name: String, in folder: Folder) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func `A copy and its list of names are written, the list for its owner alone`() throws {
    let folder = try Samples.folder(Self.telling(statement: "SiKePO di Melatiraya putus"))
    let run = try run("case.yaml", "--names", "names.yaml", "-o", "copy.yaml", in: folder)
    #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
    #expect(try folder.text("copy.yaml").contains("statement: Sistem 1 di Daerah 1 putus"))
    #expect(try mode("names.yaml", in: folder) == 0o600)
    #expect(run.errors.contains("SiKePO → Sistem 1 (1)"))
    let check = try Program.run(["check", "copy.yaml", "names.yaml"], in: folder)
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `The copy is scored as the original is`() throws {
    let folder = try Samples.studyFolder()
    let run = try run("study.yaml", "--names", "names.yaml", "-o", "copy.yaml", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let gaps = try ["study.yaml", "copy.yaml"].map { file in
      let run = try Program.run(["score", file, "--format", "json", "--firmness"], in: folder)
      return try run.object.objects("dimensions").map { dimension in
        [
          dimension["gap"] as? Double, dimension["mean"] as? Double,
          (dimension["firmness"] as? [String: Any]).flatMap {
            ($0["interval"] as? [Double])?.first
          },
        ]
      }
    }
    #expect(gaps[0].count == 7 && gaps[0] == gaps[1])
  }

  @Test func `A second run gives the same bytes, and leaves the list as it is`() throws {
    let folder = try Samples.folder(Self.telling())
    #expect(try run("case.yaml", "--names", "n.yaml", "-o", "a.yaml", in: folder).status == 0)
    let list = try folder.text("n.yaml")
    #expect(try run("case.yaml", "--names", "n.yaml", "-o", "b.yaml", in: folder).status == 0)
    #expect(try folder.text("a.yaml") == folder.text("b.yaml"))
    #expect(try folder.text("n.yaml") == list)
  }

  @Test func `A further case adds its names, and what someone wrote in the list stays`() throws {
    let folder = try Samples.folder(Self.telling())
    #expect(try run("case.yaml", "--names", "n.yaml", "-o", "out/", in: folder).status == 0)
    let list = try folder.text("n.yaml").replacing("as: Sistem 1", with: "as: Aplikasi A")
      .replacing("  regions:\n", with: "  regions: # hanya satu\n")
    try folder.write(list, to: "n.yaml")
    let other = Self.telling("sikepo-lain").replacing(
      "Dinas Kominfo Melatiraya",
      with: "Dinas Lain"
    )
    try folder.write(other, to: "other.yaml")
    let run = try run("other.yaml", "--names", "n.yaml", "-o", "out/", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let grown = try folder.text("n.yaml")
    #expect(grown.contains("  regions: # hanya satu\n"))
    #expect(grown.contains("{name: Dinas Lain, as: Perangkat Daerah 2}"))
    #expect(try mode("n.yaml", in: folder).map { $0 & 0o700 } == 0o600)
    #expect(try folder.text("out/kasus-2.public.yaml").contains("system: Aplikasi A\n"))
    let compare = try Program.run(["compare", "out/", "--format", "json"], in: folder)
    #expect(compare.status == 0 && compare.output.contains("kasus-1"), "\(compare.errors)")
  }

  @Test func `A faulty list is told with its place, and nothing is written`() throws {
    let folder = try Samples.folder(Self.telling())
    try folder.write(
      "gapscore: 1\nnames:\n  systems:\n    - {name: SiKePO, as: SiKePO baru}\n",
      to: "n.yaml"
    )
    let run = try run("case.yaml", "--names", "n.yaml", "-o", "a.yaml", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("n.yaml:4:26: error:") && run.errors.contains("^"))
    #expect(run.errors.contains("[unusable-pseudonym]"))
    #expect(try folder.names() == ["case.yaml", "n.yaml"])
  }

  @Test(arguments: [
    ["case.yaml", "-o", "a.yaml"], ["case.yaml", "--names", "a.yaml", "-o", "a.yaml"],
    ["case.yaml", "--names", "n.yaml", "-o", "case.yaml"],
    ["case.yaml", "--names", "n.yaml", "-o", "a.xlsx"],
    ["case.yaml", "--names", "-", "-o", "a.yaml"],
  ])
  func `What cannot be meant is wrong usage, and nothing is written`(arguments: [String]) throws {
    let folder = try Samples.folder(Self.telling())
    let run = try Program.run(["export", "public"] + arguments, in: folder)
    #expect(run.status == 64 && !run.errors.isEmpty, "\(run.errors)")
    #expect(try folder.names() == ["case.yaml"])
    #expect(try folder.text("case.yaml") == Self.telling())
  }

  @Test func `Its options are for it alone, and the list is nothing else`() throws {
    let folder = try Samples.folder(Self.telling())
    let other = ["export", "findings", "case.yaml", "--quotes", "-o", "a.csv"]
    #expect(try Program.run(other, in: folder).status == 64)
    let own = try run("case.yaml", "--names", "case.yaml", "-o", "a.yaml", in: folder)
    #expect(own.status == 1 && own.errors.contains("is no list of names"))
    let instrument = try run("heeks-itposmo", "--names", "n.yaml", "-o", "a.yaml", in: folder)
    #expect(instrument.status == 1)
    #expect(try folder.names() == ["case.yaml"])
    try folder.write("gapscore: 1\nnames: {}\n", to: "n.yaml")
    #expect(try Program.run(["check", "n.yaml"], in: folder).status == 0)
    let score = try Program.run(["score", "n.yaml"], in: folder)
    #expect(score.status == 1 && score.errors.contains("is no case but a list of names"))
  }

  @Test func `Over the list, once it is there, no copy is written`() throws {
    let folder = try Samples.folder(Self.telling())
    #expect(try run("case.yaml", "--names", "n.yaml", "-o", "a.yaml", in: folder).status == 0)
    let list = try folder.text("n.yaml")
    let run = try run("case.yaml", "--names", "n.yaml", "-o", "./n.yaml", in: folder)
    #expect(run.status == 64)
    #expect(try folder.text("n.yaml") == list)
  }

  @Test func `What looks personal is told with its line, and a strict copy is not written`() throws
  {
    let folder = try Samples.folder(Self.telling(statement: "Ibu Sekar menunggu"))
    let arguments = ["case.yaml", "--names", "n.yaml", "-o", "a.yaml"]
    let strict = try Program.run(["export", "public"] + arguments + ["--strict"], in: folder)
    #expect(strict.status == 1 && strict.errors.contains("a.yaml was not written"))
    #expect(try folder.names() == ["case.yaml", "n.yaml"])
    let told = try Program.run(["export", "public"] + arguments, in: folder)
    #expect(told.status == 0)
    let lines = try folder.text("a.yaml").components(separatedBy: "\n")
    let line = try #require(lines.firstIndex { $0.contains("Ibu Sekar") }) + 1
    #expect(
      told.errors.contains("a.yaml:\(line):16: warning: 'Ibu Sekar' looks like a person's name")
    )
    let list = try folder.text("n.yaml") + "  words: [{name: Ibu Sekar, as: \"[nama]\"}]\n"
    try folder.write(list, to: "n.yaml")
    let mended = try Program.run(["export", "public"] + arguments + ["--strict"], in: folder)
    #expect(mended.status == 0, "\(mended.errors)")
    #expect(try folder.text("a.yaml").contains("statement: \"[nama] menunggu\""))
  }

  @Test func `An instrument of one's own is named without its folder, and asked for`() throws {
    let folder = try Folder()
    try folder.write(Samples.instrument, to: "melatiraya/own.yaml")
    try folder.write(
      Self.telling().replacing("heeks-itposmo", with: "melatiraya/own.yaml"),
      to: "case.yaml"
    )
    let run = try run("case.yaml", "--names", "n.yaml", "-o", "a.yaml", in: folder)
    #expect(run.status == 0 && run.errors.contains("hand out own.yaml"), "\(run.errors)")
    #expect(try folder.text("a.yaml").contains("instrument: own.yaml\n"))
    #expect(try !folder.text("a.yaml").lowercased().contains("melatiraya"))
    try folder.write(Samples.instrument, to: "own.yaml")
    #expect(try Program.run(["check", "a.yaml"], in: folder).status == 0)
  }

  @Test func `A name in the copy's file name is told, and a list that others can read`() throws {
    let folder = try Samples.folder(Self.telling())
    #expect(try run("case.yaml", "--names", "n.yaml", "-o", "a.yaml", in: folder).status == 0)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644],
      ofItemAtPath: folder.path("n.yaml")
    )
    let run = try run("case.yaml", "--names", "n.yaml", "-o", "melatiraya.yaml", in: folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("melatiraya.yaml still holds a real name"))
    #expect(run.errors.contains("chmod 600 n.yaml"))
  }

  @Test func `Without an output it goes to standard output, in the language of the case`() throws {
    let folder = try Samples.folder(
      Self.telling().replacing("  instrument:", with: "  language: en\n  instrument:")
    )
    let run = try run("case.yaml", "--names", "n.yaml", "--lang", "id", in: folder)
    #expect(run.status == 0 && run.output.hasPrefix("# A copy of a case to hand to others"))
    #expect(run.output.contains("system: System 1\n"))
    #expect(run.errors.contains("nama baru"))
  }
}
