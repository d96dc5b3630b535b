import Foundation
import Testing

@Suite struct `Comparing scores that were kept` {
  /// A folder with offices and their scores as `scores.jsonl`.
  private func folder() throws -> Folder {
    let folder = try Offices.regencyFolder()
    let run = try Program.run(["score", ".", "--format", "jsonl"], in: folder)
    #expect(run.status == 0)
    try folder.write(run.bytes, to: "scores.jsonl")
    return folder
  }

  @Test(arguments: ["json", "csv", "markdown", "html", "table"])
  func `It gives the bytes that the cases give`(format: String) throws {
    let folder = try folder()
    let options = ["--format", format, "--group-by", "region", "--lang", "en"]
    let scored = try Program.run(["compare", "--scores", "scores.jsonl"] + options, in: folder)
    let read = try Program.run(["compare", "."] + options, in: folder)
    #expect(scored.status == 0)
    #expect(!scored.bytes.isEmpty)
    let isSame = scored.bytes == read.bytes
    #expect(isSame)
  }

  @Test(arguments: ["json", "csv", "markdown", "html", "table"])
  func `So does it where studies of several theories are read in Heeks' terms`(
    format: String
  ) throws {
    let folder = try Offices.studyFolder()
    let view = ["--view", "heeks", "--format"]
    let lines = try Program.run(["score", "."] + view + ["jsonl"], in: folder)
    try folder.write(lines.bytes, to: "scores.jsonl")
    let kept = ["compare", "--scores", "scores.jsonl"] + view + [format]
    let scored = try Program.run(kept, in: folder)
    let read = try Program.run(["compare", "."] + view + [format], in: folder)
    #expect(scored.status == 0)
    #expect(!scored.bytes.isEmpty)
    let isSame = scored.bytes == read.bytes
    #expect(isSame)
  }

  @Test func `A case that is scored twice is told by its lines`() throws {
    let folder = try folder()
    let lines = try folder.text("scores.jsonl").split(separator: "\n")
    try folder.write((lines + [lines[2]]).joined(separator: "\n"), to: "twice.jsonl")
    let run = try Program.run(["compare", "--scores", "twice.jsonl"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("twice.jsonl:13, twice.jsonl:3"))
  }

  @Test func `Scores and cases may be put together`() throws {
    let folder = try folder()
    let lines = try folder.text("scores.jsonl").split(separator: "\n")
    // Files are read in order of their names: bappeda is the first.
    try folder.write(lines.dropFirst().joined(separator: "\n"), to: "rest.jsonl")
    let mixed = ["compare", "bappeda-2026.yaml", "--scores", "rest.jsonl", "--format", "json"]
    let all = ["compare", ".", "--format", "json"]
    let isSame =
      try Program.run(mixed, in: folder).bytes == Program.run(all, in: folder).bytes
    #expect(isSame)
  }

  @Test(arguments: ["{", "nope", "[]", "{}", #"{"case": {"id": "x"}}"#, "\u{FEFF}"])
  func `A broken line is told by its file and number`(line: String) throws {
    let folder = try folder()
    var lines = try folder.text("scores.jsonl").split(separator: "\n").map(String.init)
    lines.insert(line, at: 4)
    try folder.write(lines.joined(separator: "\n") + "\n", to: "broken.jsonl")
    let arguments = ["compare", "--scores", "broken.jsonl", "-o", "out.json"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("broken.jsonl:5"))
    #expect(try !folder.names().contains("out.json"))
  }

  @Test func `An empty line counts among the lines`() throws {
    let folder = try folder()
    let text = try folder.text("scores.jsonl").split(separator: "\n").prefix(2)
    try folder.write(text.joined(separator: "\n\n") + "\nnope\n", to: "broken.jsonl")
    let run = try Program.run(["compare", "--scores", "broken.jsonl"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("broken.jsonl:4"))
  }

  @Test func `The most bytes are those of a line`() throws {
    let folder = try folder()
    let longest = try folder.text("scores.jsonl").split(separator: "\n").map(\.utf8.count).max()
    let limit = try #require(longest)
    let arguments = ["compare", "--scores", "scores.jsonl", "--format", "csv", "--max-bytes"]
    let whole = try Program.run(arguments + ["\(limit)"], in: folder)
    #expect(whole.status == 0)
    let less = try Program.run(arguments + ["\(limit - 1)"], in: folder)
    #expect(less.status == 1)
    #expect(less.output.isEmpty)
    #expect(less.errors.contains("is longer than --max-bytes"))
  }

  @Test func `A file that is not there cannot be read`() throws {
    let run = try Program.run(["compare", "--scores", "none.jsonl"], in: Folder())
    #expect(run.status == 66)
    #expect(run.errors.contains("none.jsonl"))
  }

  @Test func `Scores of another framework are not read in Heeks' terms without its crosswalk`()
    throws
  {
    let folder = try Folder()
    let study = String(decoding: try Offices.file("cases/hst-bkpsdmd.yaml"), as: UTF8.self)
    try folder.write(study, to: "a.yaml")
    let other = study.replacing("id: hst-bkpsdmd", with: "id: other")
      .replacing("organisation: BKPSDMD", with: "organisation: Badan")
    try folder.write(other, to: "b.yaml")
    let scores = try Program.run(["score", ".", "--format", "jsonl"], in: folder)
    try folder.write(scores.bytes, to: "scores.jsonl")
    let arguments = ["compare", "--scores", "scores.jsonl", "--view", "heeks", "--format", "json"]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("scores.jsonl"))
  }

  @Test func `What was dropped recurs in neither`() throws {
    let folder = try Folder()
    let advice = """
      recommendations:
        - {id: R1, title: A, addresses: [T1], leverage: direct, strategy: Gone, status: dropped}

      """
    for id in ["alfa", "beta"] {
      try folder.write(Offices.small(id) + advice, to: "\(id).yaml")
    }
    let scores = try Program.run(["score", ".", "--format", "jsonl"], in: folder)
    try folder.write(scores.bytes, to: "scores.jsonl")
    let read = try Program.run(["compare", ".", "--format", "json"], in: folder)
    #expect(try read.object.objects("recurring").isEmpty)
    let kept = ["compare", "--scores", "scores.jsonl", "--format", "json"]
    let run = try Program.run(kept, in: folder)
    let recurring = try run.object.objects("recurring")
    #expect(recurring.isEmpty)
  }
}
