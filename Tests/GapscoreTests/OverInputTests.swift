import Foundation
import Testing

@Suite struct `What is read is never written over` {
  /// A folder of two cases, a brand with a logo, and an instrument of one's own.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Offices.small("a"), to: "cases/a.yaml")
    try folder.write(Offices.small("b"), to: "cases/b.yaml")
    try folder.write(Samples.smallCase(instrument: "own.yaml"), to: "own/case.yaml")
    try folder.write(Samples.instrument, to: "own/own.yaml")
    for name in ["brand.yaml", "logo.svg"] {
      try folder.write(Offices.file("examples/\(name)"), to: "brand/\(name)")
    }
    for (link, target) in [("link.yaml", "cases/a.yaml"), ("d", "cases")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link),
        withDestinationPath: target
      )
    }
    try FileManager.default.linkItem(
      atPath: folder.path("cases/a.yaml"),
      toPath: folder.path("hard.yaml")
    )
    return folder
  }

  /// Calls that would each write over something that they read.
  private static let destructive = [
    ["report", "cases/a.yaml", "--format", "markdown", "-o", "cases/a.yaml"],
    ["report", "cases/a.yaml", "--format", "html", "-o", "cases/../cases/a.yaml"],
    ["report", "cases/a.yaml", "--format", "html", "-o", "link.yaml"],
    ["report", "cases/a.yaml", "--format", "html", "-o", "hard.yaml"],
    ["report", "cases/a.yaml", "--format", "html", "-o", "d/a.yaml"],
    ["score", "cases", "--format", "json", "-o", "cases/b.yaml"],
    ["score", "cases/", "--format", "csv", "-o", "d/b.yaml"],
    ["compare", "cases", "--format", "json", "-o", "cases/b.yaml"],
    ["audit", "own/case.yaml", "--format", "csv", "-o", "own/own.yaml"],
    ["report", "own/case.yaml", "--format", "html", "-o", "own/own.yaml"],
    ["score", "own/case.yaml", "--format", "json", "-o", "own/own.yaml"],
    ["agree", "cases/a.yaml", "--format", "json", "-o", "cases/a.yaml"],
    ["trend", "cases", "--format", "json", "-o", "cases/a.yaml"],
    [
      "report", "cases/a.yaml", "--brand", "brand/brand.yaml", "--format", "html", "-o",
      "brand/logo.svg",
    ],
    [
      "report", "cases/a.yaml", "--brand", "brand/brand.yaml", "--format", "html", "-o",
      "brand/brand.yaml",
    ],
  ]

  @Test(arguments: destructive)
  func `A call that would destroy an input is refused`(arguments: [String]) throws {
    let folder = try folder()
    let names = ["cases/a.yaml", "cases/b.yaml", "own/case.yaml", "own/own.yaml", "brand/logo.svg"]
    let before = try names.map { try folder.bytes($0) }
    let run = try Program.run(arguments, in: folder)
    // A case without two coders, and two offices, end earlier.
    #expect(run.status == 64 || (run.status == 1 && ["agree", "trend"].contains(arguments[0])))
    #expect(try names.map { try folder.bytes($0) } == before)
  }

  @Test func `Standard input is an input like any other`() throws {
    let folder = try Samples.folder()
    let script = "\"$G\" report - --format html -o case.yaml < case.yaml"
    let run = try Program.script(script, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("the output is also an input: case.yaml (it is <stdin>)"))
    #expect(try folder.text("case.yaml") == Samples.smallCase())
  }

  @Test func `What is appended to a case by standard output would be read as part of it`() throws {
    let folder = try Samples.folder()
    let run = try Program.script("\"$G\" report case.yaml >> case.yaml", in: folder)
    #expect(run.status == 64)
    #expect(try folder.text("case.yaml") == Samples.smallCase())
  }

  @Test func `Scored lines are not written over by what is made of them`() throws {
    let folder = try folder()
    let lines = ["score", "cases", "--format", "jsonl", "-o", "lines.jsonl"]
    #expect(try Program.run(lines, in: folder).status == 0)
    let before = try folder.bytes("lines.jsonl")
    let arguments = ["compare", "--scores", "lines.jsonl", "--format", "json", "-o", "lines.jsonl"]
    #expect(try Program.run(arguments, in: folder).status == 64)
    #expect(try folder.bytes("lines.jsonl") == before)
  }

  @Test func `A figure takes the place of nothing that is read`() throws {
    let folder = try Samples.studyFolder()
    let text = try folder.bytes("study.yaml")
    try folder.write(text, to: "figures/gap-profile.svg")
    let arguments = [
      "report", "figures/gap-profile.svg", "-o", "report.md", "--figures", "figures",
    ]
    #expect(try Program.run(arguments, in: folder).status == 64)
    #expect(try folder.bytes("figures/gap-profile.svg") == text)
    #expect(try folder.names() == ["figures", "study.yaml"])
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path("figures"))
    #expect(written == ["gap-profile.svg"])
  }

  @Test func `A report takes the place of none of its figures`() throws {
    let folder = try Samples.studyFolder()
    let arguments = [
      "report", "study.yaml", "--format", "html", "--figures", "d", "-o", "d/gap-profile.svg",
    ]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("two outputs go to d/gap-profile.svg"))
    #expect(try folder.names() == ["study.yaml"])
  }
}
