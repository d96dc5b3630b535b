import Foundation
import Testing

@Suite struct `gapscore trend of several offices` {
  /// A round of an office, with two sources on technology and one thing to do.
  private static func round(
    _ office: String,
    _ year: Int,
    gap: Double,
    instrument: String = "heeks-itposmo-5",
    status: String = "planned"
  ) -> String {
    """
    gapscore: 1
    case:
      id: \(office)-\(year)
      title: Presensi
      organisation: Dinas \(office)
      system: Presensi
      period: {from: \(year)-01, to: \(year)-06}
      instrument: \(instrument)
    sources:
      - {id: I1, technique: interview, role: Operator, group: operators}
      - {id: I2, technique: interview, role: Kepala bidang, group: management}
    findings:
      - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: \(gap)}
      - {id: F2, dimension: technology, source: I2, statement: Jaringan lambat, gap: \(gap + 1)}
    recommendations:
      - {id: R1, title: Jalur kedua, addresses: [technology], leverage: direct, status: \(status)}

    """
  }

  /// Technology goes from 5.5 to 2.5 at A, where the thing is done, and from 3.5 to 4.5 at B; C is there in
  /// 2026 only.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.round("a", 2025, gap: 5), to: "a-2025.yaml")
    try folder.write(Self.round("a", 2026, gap: 2, status: "done"), to: "a-2026.yaml")
    try folder.write(Self.round("b", 2025, gap: 3), to: "b-2025.yaml")
    try folder.write(Self.round("b", 2026, gap: 4), to: "b-2026.yaml")
    try folder.write(Self.round("c", 2026, gap: 1), to: "c-2026.yaml")
    return folder
  }

  @Test func `JSON has every field of the format, and no others`() throws {
    let run = try Program.run(["trend", ".", "--format", "json"], in: folder())
    #expect(run.status == 0)
    let root = try run.object
    #expect(
      Set(root.keys) == [
        "gapscore", "view", "periods", "dimensions", "total", "improvedMost", "worsenedMost",
        "actions", "addressed", "notAddressed", "offices", "leftOut",
      ]
    )
    #expect(root["view"] as? String == "heeks-itposmo-5")
    let periods = try #require(root["periods"] as? [[String: String]])
    #expect(
      periods == [["from": "2025-01", "to": "2025-06"], ["from": "2026-01", "to": "2026-06"]]
    )
    let technology = try #require(
      try root.objects("dimensions").first { $0["id"] as? String == "technology" }
    )
    // Two who speak give no interval: both moved, and nothing is said of noise.
    #expect(
      technology["improved"] as? [String: Int] == ["beyondNoise": 0, "withinNoise": 0, "untold": 1]
    )
    #expect(
      technology["worsened"] as? [String: Int] == ["beyondNoise": 0, "withinNoise": 0, "untold": 1]
    )
    #expect(technology["unchanged"] as? Int == 0 && technology["notComparable"] as? Int == 0)
    // (5.5 + 3.5)/2 and (2.5 + 4.5)/2.
    let medians = try #require(technology["medians"] as? [String: Any])
    #expect(medians["offices"] as? Int == 2)
    #expect(medians["gaps"] as? [Double] == [4.5, 3.5])
    #expect(medians["change"] as? Double == -1)
    #expect(medians["direction"] as? String == "improved")
    let action = try #require(try root.objects("actions").first)
    #expect(try root.objects("actions").count == 1)
    #expect(action["id"] as? String == "R1" && action["toldBy"] as? String == "a-2026")
    #expect(action["organisation"] as? String == "Dinas a")
    let gap = try #require(try action.objects("gaps").first)
    #expect(gap["from"] as? Double == 5.5 && gap["to"] as? Double == 2.5)
    #expect(gap["beyondNoise"] is NSNull)
    let offices = try root.objects("offices")
    #expect(offices.compactMap { $0["organisation"] as? String } == ["Dinas a", "Dinas b"])
    #expect(
      offices.map { $0["cases"] as? [String] } == [["a-2025", "a-2026"], ["b-2025", "b-2026"]]
    )
    let leftOut = try #require(try root.objects("leftOut").first)
    #expect(leftOut["why"] as? String == "one-period")
    #expect(leftOut["cases"] as? [String] == ["c-2026"])
    #expect(leftOut["wholeOffice"] as? Bool == true)
  }

  @Test(arguments: ["json", "table", "markdown", "html", "docx", "xlsx"])
  func `The order of the files changes nothing`(format: String) throws {
    let folder = try folder()
    let names = ["a-2025", "a-2026", "b-2025", "b-2026", "c-2026"].map { "\($0).yaml" }
    let runs = try [names, names.reversed(), ["."]].map { files in
      try Program.run(["trend", "--format", format] + files, in: folder)
    }
    #expect(runs.allSatisfy { $0.status == 0 && !$0.bytes.isEmpty })
    #expect(Set(runs.map(\.bytes)).count == 1)
  }

  @Test(arguments: ["id", "en"])
  func `Its page may be in both languages, and its words in one`(language: String) throws {
    let folder = try folder()
    let both = try Program.run(["trend", ".", "--lang", "both", "-o", "a.html"], in: folder)
    #expect(both.status == 0)
    let word = language == "id" ? "Perkembangan 2 perangkat daerah" : "How 2 offices went"
    #expect(try folder.text("a.html").contains(word))
    let run = try Program.run(
      ["trend", ".", "--lang", language, "-o", "out/", "--format", "markdown"],
      in: folder
    )
    #expect(run.status == 0)
    #expect(try folder.text("out/trend.\(language).md").hasPrefix("# \(word)\n"))
    #expect(try Program.run(["trend", ".", "--lang", "both"], in: folder).status == 64)
  }

  @Test func `Its pictures are written beside it`() throws {
    let folder = try folder()
    let run = try Program.run(["trend", ".", "--figures", "f", "-o", "a.md"], in: folder)
    #expect(run.status == 0)
    #expect(try folder.text("a.md").contains("f/medians-technology.svg"))
    #expect(try folder.text("f/medians-technology.svg").contains("<svg"))
  }

  static let failures: [(files: [String: String], message: String, named: [String])] = [
    (
      ["copy.yaml": round("a", 2026, gap: 3)], "an office is given twice for the same time",
      ["a-2026.yaml", "copy.yaml"]
    ),
    (
      [
        "t.yaml": round("d", 2026, gap: 3)
          .replacing("  period: {from: 2026-01, to: 2026-06}\n", with: "")
      ],
      "a trend needs the period of each case", ["t.yaml"]
    ),
    (
      ["d-2025.yaml": round("d", 2025, gap: 3).replacing("gap: 3.0", with: "gap: x")],
      "[not-a-number]", ["d-2025.yaml"]
    ),
  ]

  @Test(arguments: failures)
  func `What is wrong is told with the files, and nothing is written`(
    _ files: [String: String],
    _ message: String,
    _ named: [String]
  ) throws {
    let folder = try folder()
    for (name, text) in files { try folder.write(text, to: name) }
    try folder.write("kept", to: "out.json")
    let run = try Program.run(["trend", ".", "-o", "out.json"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    for name in named { #expect(run.errors.contains(name)) }
    #expect(try folder.text("out.json") == "kept")
  }

  @Test func `Another instrument is told in the output, and a view reads all`() throws {
    let folder = try folder()
    for year in [2025, 2026] {
      let text = Self.round("d", year, gap: 3, instrument: "heeks-2003")
      try folder.write(text, to: "d-\(year).yaml")
    }
    let run = try Program.run(["trend", ".", "--format", "json"], in: folder)
    #expect(run.status == 0)
    let told = try run.object.objects("leftOut").filter {
      $0["why"] as? String == "other-instrument"
    }
    #expect(told.map { $0["cases"] as? [String] } == [["d-2025", "d-2026"]])
  }

  @Test func `Names that differ only by how they are typed are told`() throws {
    let folder = try folder()
    let text = Self.round("c", 2025, gap: 1).replacing("Dinas c", with: "dinas c")
    try folder.write(text, to: "c-2025.yaml")
    let run = try Program.run(["trend", ".", "--format", "json"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.contains("organisation 'Dinas c' differs from 'dinas c' only by how it is typed")
    )
  }

  @Test func `Offices of one time are refused, and compare is named`() throws {
    let run = try Program.run(["trend", "a-2026.yaml", "b-2026.yaml"], in: folder())
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("a trend needs offices at two periods or more"))
    #expect(run.errors.contains("gapscore compare"))
    #expect(run.errors.contains("Dinas b, Presensi: b-2026.yaml"))
  }

  // The example regency: every case is compared or told, once.
  @Test func `Nothing of the example regency is lost`() throws {
    let names = Offices.regency + ["bkpsdm-2025.yaml", "disdik-2025.yaml", "disdukcapil-2025.yaml"]
    let run = try Program.run(["trend", ".", "--format", "json"], in: Offices.regencyFolder(names))
    #expect(run.status == 0)
    let root = try run.object
    let told = try (root.objects("offices") + root.objects("leftOut"))
      .flatMap { $0["cases"] as? [String] ?? [] }
    #expect(told.sorted() == names.map { "contoh-\($0.dropLast(5))" }.sorted())
  }
}
