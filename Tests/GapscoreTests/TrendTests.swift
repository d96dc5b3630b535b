import Foundation
import Testing

@Suite struct `gapscore trend` {
  /// A round of one office, with two sources.
  private static func round(
    _ year: Int,
    gap: Double,
    office: String = "Dinas Contoh",
    instrument: String = "heeks-itposmo-5",
    period: String? = nil
  ) -> String {
    """
    gapscore: 1
    case:
      id: presensi-\(year)
      title: Presensi
      organisation: \(office)
      system: Presensi
      period: \(period ?? "{from: \(year)-01, to: \(year)-06}")
      instrument: \(instrument)
    sources:
      - {id: I1, technique: interview, role: Operator, group: operators}
      - {id: I2, technique: interview, role: Kepala bidang, group: management}
    findings:
      - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: \(gap)}
      - {id: F2, dimension: technology, source: I2, statement: Jaringan lambat, gap: \(gap + 1)}

    """
  }

  /// A folder with the rounds of 2025 and 2026, in which technology goes from 5.5 to 2.5.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.round(2025, gap: 5), to: "a.yaml")
    try folder.write(Self.round(2026, gap: 2), to: "b.yaml")
    return folder
  }

  private func object(_ run: Program.Run) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(run.bytes))
    return try #require(value as? [String: Any])
  }

  @Test func `JSON has every field of the format, and no others`() throws {
    let run = try Program.run(["trend", "a.yaml", "b.yaml", "--format", "json"], in: folder())
    #expect(run.status == 0)
    let root = try object(run)
    #expect(
      Set(root.keys) == ["gapscore", "organisation", "system", "periods", "dimensions", "total"]
    )
    let periods = try #require(root["periods"] as? [[String: String]])
    #expect(
      periods == [
        ["from": "2025-01", "to": "2025-06", "case": "presensi-2025"],
        ["from": "2026-01", "to": "2026-06", "case": "presensi-2026"],
      ]
    )
    let dimensions = try #require(root["dimensions"] as? [[String: Any]])
    #expect(dimensions.count == 7)
    let names: Set<String> = ["id", "gaps", "ratings", "change", "direction", "beyondNoise"]
    #expect(dimensions.allSatisfy { Set($0.keys) == names })
    let technology = try #require(dimensions.first { $0["id"] as? String == "technology" })
    #expect(technology["gaps"] as? [Double] == [5.5, 2.5])
    #expect(technology["ratings"] as? [String] == ["medium", "small-medium"])
    #expect(technology["change"] as? Double == -3)
    #expect(technology["direction"] as? String == "improved")
    // Two who speak give no interval, so nothing is said of noise.
    #expect(technology["beyondNoise"] is NSNull)
    let total = try #require(root["total"] as? [String: Any])
    #expect(Set(total.keys) == ["gaps", "change", "direction"])
    #expect(total["change"] is NSNull)
    #expect(total["direction"] as? String == "not-comparable")
  }

  @Test(arguments: ["json", "table", "markdown", "html"])
  func `The order of the files changes nothing`(format: String) throws {
    let folder = try folder()
    let runs = try [["a.yaml", "b.yaml"], ["b.yaml", "a.yaml"], ["."]].map { files in
      try Program.run(["trend", "--format", format] + files, in: folder)
    }
    #expect(runs.allSatisfy { $0.status == 0 && !$0.bytes.isEmpty })
    #expect(Set(runs.map(\.bytes)).count == 1)
  }

  @Test(arguments: [
    ("out.json", "{\n"), ("out.html", "<!DOCTYPE html>"), ("out.md", "# "), ("out.txt", "Dimensi "),
  ])
  func `The extension decides the format`(name: String, beginning: String) throws {
    let folder = try folder()
    let run = try Program.run(["trend", "a.yaml", "b.yaml", "-o", name], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.text(name).hasPrefix(beginning))
  }

  @Test func `The page runs no script of the case, and its drawings have descriptions`() throws {
    let arguments = ["trend", "a.yaml", "b.yaml", "--format", "html", "--lang", "en"]
    let page = try Program.run(arguments, in: folder()).output
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.contains(": 5.50 → ") == false)
    #expect(page.contains("Technology: 6/2025 5.50 → 6/2026 2.50</desc>"))
  }

  static let failures: [(files: [String], message: String)] = [
    (["a.yaml"], "a trend needs two periods or more; there is a.yaml"),
    (["a.yaml", "office.yaml"], "a trend needs offices at two periods or more"),
    (["a.yaml", "timeless.yaml"], "a trend needs the period of each case; there is none in"),
    (["a.yaml", "same.yaml"], "these begin at the same time: "),
    (["a.yaml", "a.yaml"], "a.yaml is given twice"),
    (["a.yaml", "instrument.yaml"], "a trend is under one version of one instrument"),
  ]

  @Test(arguments: failures)
  func `Cases that are no trend are told with their files`(
    _ files: [String],
    _ message: String
  ) throws {
    let folder = try folder()
    try folder.write(Self.round(2026, gap: 2, office: "Dinas Lain"), to: "office.yaml")
    let timeless = Self.round(2026, gap: 2).split(separator: "\n").filter {
      !$0.contains("period")
    }
    try folder.write(timeless.joined(separator: "\n") + "\n", to: "timeless.yaml")
    let year = Self.round(2026, gap: 2, period: "{from: 2025, to: 2025}")
    try folder.write(year, to: "same.yaml")
    try folder.write(Self.round(2026, gap: 2, instrument: "heeks-2003"), to: "instrument.yaml")
    try folder.write("kept", to: "out.json")
    let run = try Program.run(["trend", "-o", "out.json"] + files, in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
    #expect(run.errors.contains(try #require(files.last)))
    #expect(try folder.text("out.json") == "kept")
  }

  @Test func `A file with errors is told, and the rest is not compared without it`() throws {
    let folder = try folder()
    try folder.write(
      Self.round(2027, gap: 2).replacingOccurrences(of: "gap: 2.0", with: "gap: x"),
      to: "c.yaml"
    )
    let run = try Program.run(["trend", "a.yaml", "b.yaml", "c.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("c.yaml:"))
    #expect(run.errors.contains("[not-a-number]"))
  }

  @Test(
    arguments: [
      (["trend"], 64), (["trend", "a.yaml", "b.yaml", "--format", "csv"], 64),
      (["trend", "a.yaml", "b.yaml", "--lang", "fr"], 64),
      (["trend", "a.yaml", "b.yaml", "--seed", "-1"], 64), (["trend", "a.yaml", "none.yaml"], 66),
      (["trend", "a.yaml", "b.yaml", "-o", "none/out.html"], 74),
    ] as [([String], Int32)]
  )
  func `Other failures have the statuses of every command`(
    _ arguments: [String],
    _ status: Int32
  ) throws {
    let run = try Program.run(arguments, in: folder())
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test
  func `Files of the same name in two folders can be told apart`() throws {
    let folder = try Folder()
    for name in ["one/case.yaml", "two/case.yaml"] {
      try folder.write(Self.round(2025, gap: 3), to: name)
    }
    let run = try Program.run(["trend", "one/case.yaml", "two/case.yaml"], in: folder)
    #expect(run.status == 1)
    let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("gapscore: ") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("one/case.yaml") == true)
    #expect(lines.first?.contains("two/case.yaml") == true)
  }

  // Two instruments of the same name and version, of which one has fewer dimensions.
  @Test
  func `Instruments that only share their name are no trend`() throws {
    let folder = try Folder()
    let fewer = """
      dimensions:
        - id: technology
          code: T
          label: {id: Teknologi, en: Technology}
          description: {id: Teknologi, en: Technology}

      """
    for (year, added) in [(2025, ""), (2026, fewer)] {
      try folder.write(Samples.instrument + added, to: "\(year)/own.yaml")
      try folder.write(Self.round(year, gap: 3, instrument: "own.yaml"), to: "\(year)/case.yaml")
    }
    let run = try Program.run(["trend", "2025/case.yaml", "2026/case.yaml"], in: folder)
    #expect(!run.isKilled)
    #expect(run.status == 1)
  }

  @Test func `A report shows the groups side by side`() throws {
    let arguments = ["report", "a.yaml", "--by", "group", "--lang", "en"]
    let run = try Program.run(arguments, in: folder())
    #expect(run.status == 0)
    #expect(run.output.contains("As each group sees it"))
    let plain = try Program.run(["report", "a.yaml", "--lang", "en"], in: folder())
    #expect(!plain.output.contains("As each group sees it"))
    let wrong = try Program.run(["report", "a.yaml", "--by", "role"], in: folder())
    #expect(wrong.status == 64)
  }
}
