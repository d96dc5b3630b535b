import Foundation
import Testing

@Suite struct `Going on without broken files` {
  private func folder() throws -> Folder {
    let folder = try Offices.smallFolder("alfa", "beta", "delta")
    try folder.write("gapscore: 1\n", to: "broken.yaml")
    try folder.write(Offices.small("charlie", gap: "11"), to: "charlie.yaml")
    return folder
  }

  private func run(_ arguments: [String], in folder: Folder) throws -> Program.Run {
    try Program.run(["compare", ".", "--keep-going"] + arguments, in: folder)
  }

  @Test func `The JSON says which and why`() throws {
    let run = try run(["--format", "json", "--lang", "en"], in: folder())
    #expect(run.status == 0)
    let root = try run.object
    #expect(
      try root.objects("cases").compactMap { $0["id"] as? String } == ["alfa", "beta", "delta"]
    )
    let leftOut = try root.objects("leftOut")
    #expect(leftOut.allSatisfy { $0.keys.sorted() == ["file", "why"] })
    let files = leftOut.compactMap { $0["file"] as? String }
    #expect(files.map { $0.replacing("./", with: "") } == ["broken.yaml", "charlie.yaml"])
    #expect(leftOut.allSatisfy { $0["why"] as? String == "the file has errors" })
  }

  @Test func `A file is named without its folder, as everywhere in outputs`() throws {
    let folder = try folder()
    let arguments = ["compare", folder.path, "--keep-going", "--format", "json"]
    let run = try Program.run(arguments, in: folder)
    let files = try run.object.objects("leftOut").compactMap { $0["file"] as? String }
    #expect(files == ["broken.yaml", "charlie.yaml"])
  }

  @Test(arguments: ["markdown", "html", "table"], ["id", "en"])
  func `So do the outputs for people`(format: String, language: String) throws {
    let run = try run(["--format", format, "--lang", language], in: folder())
    #expect(run.status == 0)
    let why = language == "id" ? "berkas ini memuat kesalahan" : "the file has errors"
    #expect(run.output.contains("broken.yaml"))
    #expect(run.output.contains("charlie.yaml"))
    #expect(run.output.contains(why))
  }

  @Test func `The faults are told all the same`() throws {
    let run = try run(["--format", "json"], in: folder())
    #expect(run.errors.contains("broken.yaml:1:1: error:"))
    #expect(run.errors.contains("charlie.yaml:14:"))
  }

  @Test func `What is left out does not depend on the order of the arguments`() throws {
    let folder = try folder()
    let names = ["alfa", "broken", "beta", "charlie", "delta"].map { "\($0).yaml" }
    let outputs = try [names, names.reversed()].map { order in
      let arguments = ["compare"] + order + ["--keep-going", "--format", "json"]
      return try Program.run(arguments, in: folder).output
    }
    #expect(outputs[0] == outputs[1])
  }

  @Test func `Too few that are left are an error that names them`() throws {
    let folder = try Offices.smallFolder("alfa")
    try folder.write("gapscore: 1\n", to: "broken.yaml")
    let run = try run([], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("there is alfa.yaml"))
  }

  @Test func `A case without a crosswalk is left out too`() throws {
    let folder = try Offices.smallFolder("alfa", "beta")
    let other = Offices.small("charlie", instrument: "heeks-2003")
    try folder.write(other, to: "charlie.yaml")
    let run = try run(["--view", "heeks", "--format", "json"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("charlie.yaml"))
  }
}
