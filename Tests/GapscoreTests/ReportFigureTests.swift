import Foundation
import Testing

@Suite struct `Figures that are written` {
  /// The files that a report's pictures are linked to, as seen from its own folder.
  private func linked(_ report: String, in folder: Folder) throws -> [String] {
    let text = try folder.text(report)
    let base = folder.url(report).deletingLastPathComponent()
    return text.components(separatedBy: "![").dropFirst().compactMap { part in
      guard let path = part.components(separatedBy: "](").dropFirst().first else { return nil }
      let link = String(path.prefix { $0 != ")" })
      guard let decoded = link.removingPercentEncoding else { return nil }
      return decoded.hasPrefix("/")
        ? decoded : base.appending(path: decoded).standardizedFileURL.path(percentEncoded: false)
    }
  }

  /// Runs the program on the study and tells whether each picture of the report is there.
  private func expectPictures(
    _ output: String,
    _ figures: String,
    in folder: Folder,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let arguments = ["report", "study.yaml", "-o", output, "--figures", figures]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)", sourceLocation: sourceLocation)
    let files = try linked(output, in: folder)
    #expect(files.count > 3, sourceLocation: sourceLocation)
    for file in files {
      #expect(
        FileManager.default.fileExists(atPath: file),
        "\(file)",
        sourceLocation: sourceLocation
      )
    }
  }

  @Test(arguments: [
    ("report.md", "figures"), ("report.md", "figures/"), ("report.md", "./figures"),
    ("report.md", "my figures (1)"), ("report.md", "a/b/c"), ("report.md", "."),
    ("out/report.md", "out/figures"), ("out/report.md", "out"), ("out/report.md", "figures"),
    ("out/deep/report.md", "out/figures"), ("./out/report.md", "out/./x/../figures"),
    ("out/report.md", "out/100% é"),
  ])
  func `A report finds its pictures`(_ output: String, _ figures: String) throws {
    let folder = try Samples.studyFolder()
    try folder.write("x", to: "out/deep/keep")
    try expectPictures(output, figures, in: folder)
  }

  @Test func `A report finds its pictures at paths from the root`() throws {
    let folder = try Samples.studyFolder()
    try folder.write("x", to: "out/keep")
    let arguments = [
      "report", "study.yaml", "-o", folder.path("out/report.md"), "--figures",
      folder.path("figures"),
    ]
    #expect(try Program.run(arguments, in: folder).status == 0)
    let text = try folder.text("out/report.md")
    // Seen from the report's folder, and so without the folders above.
    #expect(text.contains("](../figures/gap-profile.svg)"))
    for file in try linked("out/report.md", in: folder) {
      #expect(FileManager.default.fileExists(atPath: file), "\(file)")
    }
  }

  // The report's folder is the current one: no output tells where its reader keeps files.
  @Test func `A path from the root is none in a report whose own is not`() throws {
    let folder = try Samples.studyFolder()
    try expectPictures("report.md", folder.path("figures"), in: folder)
    #expect(try folder.text("report.md").contains("](figures/gap-profile.svg)"))
    #expect(try !folder.text("report.md").contains(folder.path))
  }

  /// The program runs in a folder below that of the report or the figures.
  @Test(arguments: [("report.md", "../figures"), ("../report.md", "../figures")])
  func `A report finds pictures above`(_ output: String, _ figures: String) throws {
    let folder = try Samples.studyFolder()
    try folder.write("x", to: "here/keep")
    let script = "cd here && $G report ../study.yaml -o \(output) --figures \(figures)"
    let run = try Program.script(script, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let report = output.hasPrefix("../") ? "report.md" : "here/report.md"
    let files = try linked(report, in: folder)
    #expect(files.count > 3)
    for file in files { #expect(FileManager.default.fileExists(atPath: file), "\(file)") }
  }

  @Test
  func `A report above finds pictures below`() throws {
    let folder = try Samples.studyFolder()
    try folder.write("x", to: "here/keep")
    try folder.write("x", to: "out/keep")
    let script = "cd here && $G report ../study.yaml -o ../out/report.md --figures figures"
    #expect(try Program.script(script, in: folder).status == 0)
    for file in try linked("out/report.md", in: folder) {
      #expect(FileManager.default.fileExists(atPath: file), "\(file)")
    }
  }

  @Test func `On standard output the folder is named as it was given`() throws {
    let folder = try Samples.studyFolder()
    let run = try Program.run(["report", "study.yaml", "--figures", "a/../figs"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("](a/../figs/gap-profile.svg)"))
    #expect(try folder.names().contains("figs"))
  }

  @Test(arguments: ["markdown", "html"])
  func `Figures are the same whatever the report is written as`(_ format: String) throws {
    let folder = try Samples.studyFolder()
    for name in ["one", "two"] {
      let arguments = ["report", "study.yaml", "--format", format, "--figures", name]
      #expect(try Program.run(arguments, in: folder).status == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("one")).sorted()
    #expect(names.contains("gap-profile.svg"))
    #expect(names.allSatisfy { $0.hasSuffix(".svg") })
    for name in names {
      #expect(try folder.bytes("one/\(name)") == folder.bytes("two/\(name)"))
      #expect(try folder.text("one/\(name)").hasPrefix("<?xml"))
    }
  }

  @Test(arguments: ["study.yaml/figures", "/dev/null/figures"])
  func `Where no folder can be made nothing is written`(_ figures: String) throws {
    let folder = try Samples.studyFolder()
    let arguments = ["report", "study.yaml", "-o", "report.md", "--figures", figures]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 74)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasSuffix("cannot make the folder \(figures): Not a directory\n"))
    #expect(try folder.names() == ["study.yaml"])
    #expect(try folder.bytes("study.yaml") == Offices.file("cases/sikepo-batanghari.yaml"))
  }

  @Test func `An old report stays where its figures cannot be written`() throws {
    let folder = try Samples.studyFolder()
    try folder.write("old", to: "report.md")
    // A folder stands in the place of a figure.
    try folder.write("x", to: "figures/gap-profile.svg/keep")
    let arguments = ["report", "study.yaml", "-o", "report.md", "--figures", "figures"]
    #expect(try Program.run(arguments, in: folder).status == 74)
    #expect(try folder.text("report.md") == "old")
  }

  @Test func `Several cases have a folder each, and each report finds its own`() throws {
    let two = "\(Samples.smallCase())---\n\(Samples.smallCase(id: "kedua", gap: "1"))"
    let folder = try Samples.folder(two)
    try folder.write("x", to: "out/keep")
    let arguments = ["report", "case.yaml", "-o", "out", "--figures", "out/figures"]
    #expect(try Program.run(arguments, in: folder).status == 0)
    for id in ["presensi-dinas", "kedua"] {
      let text = try folder.text("out/\(id).id.md")
      #expect(text.contains("](figures/\(id)/gap-profile.svg)"))
      for file in try linked("out/\(id).id.md", in: folder) {
        #expect(FileManager.default.fileExists(atPath: file), "\(file)")
      }
    }
    let one = try folder.bytes("out/figures/presensi-dinas/gap-profile.svg")
    #expect(try folder.bytes("out/figures/kedua/gap-profile.svg") != one)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out/figures"))
    #expect(Set(names) == ["presensi-dinas", "kedua"])
  }

  @Test func `One case in a folder needs no folder of its own`() throws {
    let folder = try Samples.folder()
    try folder.write("x", to: "out/keep")
    let arguments = ["report", "case.yaml", "-o", "out", "--figures", "figures"]
    #expect(try Program.run(arguments, in: folder).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path("figures/gap-profile.svg")))
    #expect(try folder.text("out/presensi-dinas.id.md").contains("](../figures/gap-profile.svg)"))
  }
}
