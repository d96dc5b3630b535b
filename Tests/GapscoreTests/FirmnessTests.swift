import Foundation
import Testing

@Suite struct `gapscore score --firmness` {
  /// On two indicators of technology all say 5; of processes I1 and I2 say 3 and O3 says 8; of staffing I1
  /// alone says 5.
  private static let text = """
    gapscore: 1
    case:
      id: presensi-dinas
      title: Presensi
      organisation: Dinas Contoh
      system: Presensi
      instrument: heeks-itposmo-5
    sources:
      - {id: I1, technique: interview}
      - {id: I2, technique: interview}
      - {id: O3, technique: observation}
    findings:
      - {id: F1, indicator: technology/network, sources: [I1, I2], statement: S, gap: 5}
      - {id: F5, indicator: technology/server, sources: [I1, O3], statement: S, gap: 5}
      - {id: F2, dimension: processes, sources: [I1, I2], statement: S, gap: 3}
      - {id: F3, dimension: processes, source: O3, statement: S, gap: 8}
      - {id: F4, dimension: staffing, source: I1, statement: S, gap: 5}

    """

  private func output(_ arguments: String...) throws -> Program.Run {
    let run = try Program.run(
      ["score", "case.yaml"] + arguments,
      in: Samples.folder(Self.text)
    )
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  /// The firmness of each dimension, by its id.
  private func firmness(_ arguments: String...) throws -> [String: Any] {
    let run = try Program.run(
      ["score", "case.yaml", "--format", "json", "--firmness"] + arguments,
      in: Samples.folder(Self.text)
    )
    #expect(run.status == 0, "\(run.errors)")
    let dimensions = try run.object.objects("dimensions")
    return try Dictionary(
      uniqueKeysWithValues: dimensions.map { dimension in
        let id = try #require(dimension["id"] as? String)
        return (id, try #require(dimension["firmness"]))
      }
    )
  }

  private func firmness(of id: String) throws -> [String: Any] {
    try #require(try firmness()[id] as? [String: Any])
  }

  @Test func `The table has a column more`() throws {
    let lines = try output("--firmness", "--lang", "en").output.split(separator: "\n")
    #expect(lines[1].hasSuffix("  Firmness"))
    #expect(try #require(lines.first { $0.hasPrefix("Technology ") }).hasSuffix("  firm"))
    #expect(try #require(lines.first { $0.hasPrefix("Processes ") }).hasSuffix("  not firm"))
    #expect(try #require(lines.first { $0.hasPrefix("Staffing ") }).hasSuffix("  not firm"))
    #expect(try #require(lines.first { $0.hasPrefix("Information ") }).hasSuffix("–"))
    let own = try output("--firmness").output.split(separator: "\n")
    #expect(own[1].hasSuffix("  Kekokohan"))
    #expect(try #require(own.first { $0.hasPrefix("Teknologi ") }).hasSuffix("  kokoh"))
  }

  @Test(arguments: ["table", "json", "jsonl", "csv"])
  func `Unless asked nothing tells it`(_ format: String) throws {
    let output = try output("--format", format).output
    #expect(!output.contains("irmness") && !output.contains("ekokohan"))
    #expect(!output.contains("leave_one_out") && !output.contains("leaveOneOut"))
  }

  @Test func `JSON has every field of a firm rating`() throws {
    let firmness = try firmness(of: "technology")
    let names: Set<String> = [
      "label", "bootstrap", "unassessed", "speakers", "interval", "noInterval", "rubric",
      "leaveOneOut", "ratingsWithout", "leaveOneFindingOut", "otherAggregations",
    ]
    #expect(Set(firmness.keys) == names)
    #expect(firmness["label"] as? String == "firm")
    #expect(
      firmness["bootstrap"] as? [String: Double] == [
        "small": 0, "small-medium": 0, "medium": 1, "medium-large": 0, "large": 0,
      ]
    )
    #expect(firmness["unassessed"] as? Double == 0)
    // All who speak say the same, so there is no width.
    #expect(firmness["interval"] is NSNull)
    #expect(firmness["noInterval"] as? String == "no-spread")
    #expect(firmness["speakers"] as? Int == 3)
    #expect(firmness["rubric"] as? Double == 1)
    #expect(firmness["leaveOneOut"] as? [String] == [])
    #expect(try #require(firmness["ratingsWithout"] as? [String: Any]).isEmpty)
  }

  // Drawn k times of 3, O3 gives 3 + 5k / 3: 3, 4.67, 6.33 and 8 in 8, 12, 6 and 1 of 27 draws, so that 3 is
  // small–medium, 4.67 medium, and the others medium–large.
  @Test func `JSON tells who decides a rating, and which it would be`() throws {
    let firmness = try firmness(of: "processes")
    #expect(firmness["label"] as? String == "not-firm")
    let shares = try #require(firmness["bootstrap"] as? [String: Double])
    #expect(shares["small"] == 0 && shares["large"] == 0)
    for (rating, share) in [("small-medium", 8.0), ("medium", 12), ("medium-large", 7)] {
      // 4 · √(0.25 / 2000) = 0.045
      #expect(abs(try #require(shares[rating]) - share / 27) < 0.045, "\(rating)")
    }
    #expect(abs(shares.values.reduce(0, +) - 1) < 1e-9)
    #expect(firmness["unassessed"] as? Double == 0)
    // Without I1 or I2 the gap is (3 + 8) / 2 = 5.5, without O3 it is 3: their mean is 14/3, and the squared
    // distances add up to 25/6. So the squared error is 2/3 · 25/6 = 25/9, and half the interval is 5/3 times
    // the 95% quantile of t with 2 degrees of freedom, 2.919986: from below 0 to 9.533310.
    let interval = try #require(firmness["interval"] as? [Double])
    #expect(interval.count == 2 && interval[0] == 0)
    #expect(abs(interval[1] - 9.533_310) < 1e-6)
    #expect(firmness["leaveOneOut"] as? [String] == ["O3"])
    #expect(firmness["ratingsWithout"] as? [String: String] == ["O3": "small-medium"])
    #expect(
      firmness["leaveOneFindingOut"] as? [String: String]
        == ["F2": "medium-large", "F3": "small-medium"]
    )
  }

  @Test func `What a single source says is not firm, and has no interval`() throws {
    let firmness = try firmness(of: "staffing")
    #expect(firmness["label"] as? String == "not-firm")
    #expect(firmness["interval"] is NSNull)
    #expect(firmness["noInterval"] as? String == "few-speak")
    // Three draws of three sources miss I1 in 8 of 27: 4 · √(8/27 · 19/27 / 2000) = 0.041
    #expect(abs(try #require(firmness["unassessed"] as? Double) - 8.0 / 27) < 0.041)
    #expect(firmness["rubric"] as? Double == 1)
    #expect(firmness["leaveOneOut"] as? [String] == ["I1"])
    let without = try #require(firmness["ratingsWithout"] as? [String: Any])
    #expect(without.count == 1 && without["I1"] is NSNull)
  }

  @Test func `What was not assessed has none`() throws {
    #expect(try firmness()["objectives"] is NSNull)
  }

  @Test func `JSON lines have it too`() throws {
    let lines = try output("--format", "jsonl", "--firmness").object
    let whole = try output("--format", "json", "--firmness").object
    #expect(lines as NSDictionary == whole as NSDictionary)
  }

  @Test func `CSV has its columns behind the others`() throws {
    let bare = try output("--format", "csv").output.components(separatedBy: "\r\n")
    let rows = try output("--format", "csv", "--firmness").output.components(separatedBy: "\r\n")
    #expect(
      rows[0] == bare[0]
        + ",firmness,resampled,interval_from,interval_to,no_interval,unassessed,rubric,leave_one_out,"
        + "leave_one_finding_out"
    )
    #expect(rows.count == bare.count)
    for (row, bare) in zip(rows, bare) { #expect(row.hasPrefix(bare)) }
    let own = zip(rows, bare).map { row, bare in
      row.dropFirst(bare.count).split(separator: ",", omittingEmptySubsequences: false).dropFirst()
    }
    // No edge reaches 5 or (3 + 3 + 8) / 3 = 4.67, so every rubric keeps them.
    // In the instrument's order: technology is second, then processes, objectives and staffing.
    #expect(own[2].map(Self.plain) == ["firm", "1", "", "", "no-spread", "0", "1", "", ""])
    #expect(
      own[3].map(Self.plain) == ["not-firm", "share", "0", "share", "", "0", "1", "O3", "F2 F3"]
    )
    #expect(own[4].map(Self.plain) == ["", "", "", "", "not-assessed", "1", "", "", ""])
    #expect(
      own[5].map(Self.plain) == ["not-firm", "1", "", "", "few-speak", "share", "1", "I1", "F4"]
    )
  }

  /// A cell, with a whole number as such, and no other number but as one.
  private static func plain(_ cell: Substring) -> String {
    guard let number = Double(cell) else { return String(cell) }
    return number == number.rounded() ? String(Int(number)) : "share"
  }

  @Test(arguments: ["table", "json", "jsonl", "csv"])
  func `The same seed gives the same bytes`(_ format: String) throws {
    let first = try output("--format", format, "--firmness").bytes
    #expect(try output("--format", format, "--firmness").bytes == first)
    #expect(try output("--format", format, "--firmness", "--seed", "1").bytes == first)
  }

  @Test(arguments: ["0", "2", "18446744073709551615"])
  func `Another seed gives other draws`(_ seed: String) throws {
    let first = try output("--format", "json", "--firmness").bytes
    #expect(try output("--format", "json", "--firmness", "--seed", seed).bytes != first)
  }

  @Test(arguments: ["-1", "1.5", "x", "18446744073709551616", ""])
  func `A seed is a whole number`(_ seed: String) throws {
    let arguments = ["score", "case.yaml", "--firmness", "--seed=\(seed)"]
    let run = try Program.run(arguments, in: Samples.folder())
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  // Cases are looked at on all processors.
  @Test func `Several cases stay in order, and each is as it is alone`() throws {
    let folder = try Offices.studyFolder()
    let options = ["--format", "jsonl", "--firmness"]
    let run = try Program.run(["score"] + Offices.studies + options, in: folder)
    let alone = try Offices.studies.map { name in
      try Program.run(["score", name] + options, in: folder).output
    }
    #expect(run.status == 0)
    #expect(run.output == alone.joined())
  }
}
