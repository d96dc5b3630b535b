import Foundation
import Testing

@Suite struct `Comparing offices that have several periods` {
  /// Three offices of 2025, one of them in 2026 too.
  private func folder() throws -> Folder {
    let folder = try Folder()
    for (id, year, gap) in [("a", 2025, "5"), ("b", 2025, "3"), ("c", 2025, "2"), ("a", 2026, "1")]
    {
      let text = Offices.small("\(id)-\(year)", organisation: "Dinas \(id)", gap: gap)
        .replacing("  system:", with: "  period: {from: \(year)-01, to: \(year)-06}\n  system:")
      try folder.write(text, to: "\(id)-\(year).yaml")
    }
    return folder
  }

  private func cases(_ run: Program.Run) throws -> [String] {
    try run.object.objects("cases").compactMap { $0["id"] as? String }
  }

  @Test func `The latest is taken, and the JSON and a line say what is left out`() throws {
    let run = try Program.run(["compare", ".", "--format", "json", "--lang", "en"], in: folder())
    #expect(run.status == 0)
    #expect(try cases(run) == ["a-2026", "b-2025", "c-2025"])
    let leftOut = try run.object.objects("leftOut").compactMap { $0 as? [String: String] }
    #expect(
      leftOut == [
        [
          "file": "a-2025.yaml", "why": "the office has a later case, which is compared here",
        ]
      ]
    )
    #expect(run.errors.contains("1 case left out, as the office has a later one; --period takes"))
  }

  @Test(arguments: ["markdown", "html", "table"], ["id", "en"])
  func `So do the outputs for people`(format: String, language: String) throws {
    let arguments = ["compare", ".", "--format", format, "--lang", language]
    let run = try Program.run(arguments, in: folder())
    #expect(run.status == 0)
    #expect(run.output.contains("a-2025.yaml"))
    #expect(
      run.output.contains(
        language == "id"
          ? "Berkas a-2025.yaml tidak disertakan: perangkat daerah itu mempunyai kasus yang lebih baru"
          : "File a-2025.yaml is left out: the office has a later case"
      )
    )
  }

  @Test func `A period that is asked for is compared`() throws {
    let run = try Program.run(
      ["compare", ".", "--period", "2025", "--format", "json", "--lang", "id"],
      in: folder()
    )
    #expect(run.status == 0)
    #expect(try cases(run) == ["a-2025", "b-2025", "c-2025"])
    #expect(run.errors.contains("1 kasus tidak disertakan, karena periodenya tidak bersinggungan"))
    let why = try run.object.objects("leftOut").compactMap { $0["why"] as? String }
    #expect(why == ["periodenya tidak bersinggungan dengan 2025"])
  }

  @Test func `Files of one reason share a line`() throws {
    let arguments = ["compare", ".", "--period", "2026", "--format", "markdown", "--lang", "en"]
    let folder = try folder()
    try folder.write(
      Offices.small("d", organisation: "Dinas d").replacing(
        "  system:",
        with: "  period: {from: 2026, to: 2026}\n  system:"
      ),
      to: "d.yaml"
    )
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    let line =
      "Files a-2025.yaml, b-2025.yaml, and c-2025.yaml are left out: its period does not touch 2026"
    #expect(run.output.contains(line))
  }

  @Test func `Without two cases of that time nothing is compared`() throws {
    let folder = try folder()
    let run = try Program.run(["compare", ".", "--period", "2026"], in: folder)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("two cases or more; there is a-2026.yaml"))
    let none = try Program.run(["compare", ".", "--period", "1999"], in: folder)
    #expect(none.status == 1 && none.output.isEmpty)
  }

  @Test(arguments: ["25", "2025-13", "2025-1", "", "2025-01..2025-06", "2025-02-30"])
  func `What is no date is wrong usage`(period: String) throws {
    let run = try Program.run(["compare", ".", "--period", period], in: folder())
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("--period"))
  }

  @Test func `Kept scores are chosen among too`() throws {
    let folder = try folder()
    let lines = try Program.run(["score", ".", "--format", "jsonl"], in: folder)
    try folder.write(lines.bytes, to: "scores.jsonl")
    for period in [[], ["--period", "2025"]] {
      let options = ["--format", "json"] + period
      let kept = try Program.run(["compare", "--scores", "scores.jsonl"] + options, in: folder)
      #expect(try cases(kept) == cases(Program.run(["compare", "."] + options, in: folder)))
    }
  }

  @Test func `A copy without names does not name what is left out`() throws {
    let arguments = ["compare", ".", "--alias", "--format", "json"]
    let run = try Program.run(arguments, in: folder())
    #expect(run.status == 0)
    #expect(!run.output.contains("2025.yaml"))
    #expect(try run.object.objects("leftOut").compactMap { $0["file"] as? String } == ["1"])
  }

  // The latest cases are rated by one instrument, whatever the earlier one was rated by.
  @Test func `The instrument is that of the cases that are compared`() throws {
    let folder = try folder()
    let old = Offices.small("a-2024", organisation: "Dinas a", instrument: "heeks-itposmo-5")
      .replacing("  system:", with: "  period: {from: 2024, to: 2024}\n  system:")
    try folder.write(old, to: "a-2024.yaml")
    let run = try Program.run(["compare", ".", "--format", "json"], in: folder)
    #expect(run.status == 0)
    #expect(try run.object["view"] as? String == "heeks-itposmo")
  }

  @Test func `An office twice for one period is refused with both files`() throws {
    let folder = try folder()
    let copy = try folder.text("a-2026.yaml").replacing("id: a-2026", with: "id: copy")
    try folder.write(copy, to: "copy.yaml")
    let run = try Program.run(["compare", "."], in: folder)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("the periods do not tell which is the latest"))
    #expect(run.errors.contains("a-2026.yaml") && run.errors.contains("copy.yaml"))
  }
}
