import GapModel
import Testing

@Suite struct `The report of a trend` {
  /// One dimension of each direction; technology improves beyond noise, objectives worsen within it.
  private func trend() throws -> Trend {
    var first = RoundFile.of(2025, 6, 6.5, 7)
    first.voices += [
      ("I1", "processes", 2), ("I1", "staffing", 3), ("I1", "information", 4),
      ("I1", "objectives", 2), ("I2", "objectives", 3), ("I3", "objectives", 4),
    ]
    var last = RoundFile.of(2026, 1, 1.5, 2)
    last.voices += [
      ("I1", "processes", 5), ("I1", "staffing", 3),
      ("I1", "objectives", 3), ("I2", "objectives", 4), ("I3", "objectives", 5),
    ]
    return try .of(last, first)
  }

  static let words: [(language: Language, direction: [String])] = [
    (
      .id,
      [
        "membaik (gap mengecil)", "memburuk (gap membesar)", "tetap", "tidak dapat dibandingkan",
      ]
    ),
    (
      .en,
      ["improved (the gap fell)", "worsened (the gap grew)", "unchanged", "not comparable"]
    ),
  ]

  @Test(arguments: words)
  func `Each direction is said in words, and which way is better`(
    _ language: Language,
    _ words: [String]
  ) throws {
    let trend = try trend()
    let texts =
      [trend.table(language: language)]
      + ReportFormat.usual.map { trend.report(as: $0, language: language) }
    for text in texts { for word in words { #expect(text.contains(word), "\(word)") } }
  }

  // 6.5 to 1.5 is 5 less, 2 to 5 is 3 more, 3 to 4 is 1 more. Objectives have a standard error of √(1/3) at
  // both times, and 2.1318 · √(2/3) = 1.74 is more than that 1. One source tells nothing of processes.
  @Test func `A change has its sign, and noise its word`() throws {
    let text = try trend().report(as: .markdown, language: .en)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    func row(_ label: String) throws -> String {
      String(try #require(rows.first { $0.contains(label) }))
    }
    #expect(try row("Technology").hasSuffix("| −5.00 | improved (the gap fell) | yes |"))
    #expect(try row("Processes").hasSuffix("| +3.00 | worsened (the gap grew) | cannot be told |"))
    #expect(try row("Objectives").hasSuffix("| +1.00 | worsened (the gap grew) | not shown |"))
    #expect(try row("Staffing").hasSuffix("| 0.00 | unchanged | – |"))
    #expect(try row("Information").hasSuffix("| – | not comparable | – |"))
    #expect(try row("Information").contains("not assessed"))
  }

  // Seven dimensions: one better, two worse, one the same; three that one round or both lack.
  @Test(arguments: [
    (
      Language.id,
      "Dari 7 dimensi: 1 membaik (perubahan nyata), 2 memburuk, 1 tetap, dan 3 tidak dapat"
        + " dibandingkan."
    ),
    (
      .en,
      "Of 7 dimensions: 1 improved (beyond noise), 2 worsened, 1 unchanged, and 3 not comparable."
    ),
  ])
  func `The verdict counts the directions`(_ language: Language, _ verdict: String) throws {
    let trend = try trend()
    #expect(trend.table(language: language).contains(verdict))
    for format in ReportFormat.usual {
      #expect(trend.report(as: format, language: language).contains(verdict))
    }
  }

  @Test(arguments: Language.allCases)
  func `The page draws each dimension, and runs nothing but its own script`(_ language: Language)
    throws
  {
    let text = try trend().report(as: .html, language: language)
    let page = PageScan(text)
    #expect(page.pieces.count { $0.tag == "script" } == 1)
    #expect(!text.contains("javascript:"))
    #expect(page.pieces.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") })
    let drawings = page.pieces.filter { $0.tag == "svg" }
    #expect(drawings.count == 7)
    #expect(drawings.allSatisfy { $0.attributes["role"] == "img" })
    let labels = page.texts(in: "desc")
    #expect(labels.count == 7 && Set(labels).count == 7)
    let values = language == .id ? "6/2025 6,50 → 6/2026 1,50" : "6/2025 6.50 → 6/2026 1.50"
    #expect(labels.contains { $0.hasSuffix(": \(values)") })
    #expect(page.pieces.first { $0.tag == "html" }?.attributes["lang"] == language.rawValue)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
  }

  @Test func `Names of the files do nothing in a page`() throws {
    var rounds: [RoundFile] = [.of(2025, 4), .of(2026, 2)]
    for index in rounds.indices {
      rounds[index].office = "<script>alert(1)</script>"
      rounds[index].system = "<img src=x onerror=alert(1)>"
    }
    let trend = try Trend(of: rounds.map { try $0.scored() })
    let text = trend.report(as: .html, language: .id)
    #expect(!text.contains("<script>alert"))
    #expect(!text.contains("<img"))
  }

  @Test func `What was done is told, with the round`() throws {
    let done = """
      recommendations:
        - {id: R1, title: Second line, addresses: [technology], leverage: direct, status: done}

      """
    let trend = try Trend.of(.of(2025, 4), .of(2026, 2, rest: done))
    for format in ReportFormat.usual {
      let text = trend.report(as: format, language: .en)
      #expect(text.contains("What was done"))
      #expect(text.contains("Second line (round-2026)"))
    }
    let without = try Trend.of(.of(2025, 4), .of(2026, 2)).report(as: .markdown, language: .en)
    #expect(!without.contains("What was done"))
  }

  @Test func `What an earlier round marked as done is told as well, each once`() throws {
    func done(_ titles: String...) -> String {
      "recommendations:\n"
        + titles.enumerated().map { place, title in
          "  - {id: R\(place), title: \(title), addresses: [technology], leverage: direct, "
            + "status: done}\n"
        }.joined()
    }
    let trend = try Trend.of(
      .of(2025, 4, rest: done("Second line", "Training")),
      .of(2026, 2, rest: done("Training", "New server"))
    )
    let text = trend.report(as: .markdown, language: .en)
    let lines = text.split(separator: "\n").filter { $0.contains("(round-") }
    #expect(
      lines == [
        "- Second line (round-2025)", "- Training (round-2025)", "- New server (round-2026)",
      ]
    )
  }

  // 3.1 under the rule of 2020 lies from 2.6 to 3.5, Baik.
  @Test func `The index stands on the axis of time`() throws {
    let index = "indices: [{scheme: spbe-2020, year: 2025, value: 3.1}]\n"
    let trend = try Trend.of(.of(2025, 4, rest: index), .of(2026, 2))
    let text = trend.report(as: .markdown, language: .id)
    let rows = text.split(separator: "\n").filter { $0.contains("spbe-2020") }
    #expect(rows.count == 1)
    #expect(rows.first?.hasPrefix("| 2025 |") == true)
    #expect(rows.first?.hasSuffix("| Baik |") == true)
  }

  // With the three ratings of the study 7 is medium, and beyond the scale.
  @Test
  func `A gap beyond the scale is said to be`() throws {
    var rounds: [RoundFile] = [.of(2025, 7), .of(2026, 7.5)]
    for index in rounds.indices { rounds[index].instrument = "heeks-itposmo" }
    let trend = try Trend(of: rounds.map { try $0.scored() })
    #expect(trend.report(as: .markdown, language: .en).contains("beyond the scale"))
  }

  @Test
  func `An analyst's rating does not silently stand for the computed one`() throws {
    let judgement = "judgements: [{dimension: technology, rating: large, because: Reason}]\n"
    let plain = try Trend.of(.of(2025, 4), .of(2026, 4)).report(as: .markdown, language: .en)
    let judged = try Trend.of(.of(2025, 4), .of(2026, 4, rest: judgement))
      .report(as: .markdown, language: .en)
    #expect(!plain.contains("judged"))
    #expect(judged.contains("judged"))
  }

  @Test
  func `What does not apply is not called not assessed`() throws {
    let judgement = "judgements: [{dimension: technology, applicable: false, because: Reason}]\n"
    let trend = try Trend.of(.of(2025, 4), .of(2026, 4, rest: judgement))
    let text = trend.report(as: .markdown, language: .en)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| Technology") })
    #expect(row.contains("not applicable"))
    #expect(!row.contains("not assessed"))
  }
}
