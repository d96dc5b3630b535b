import GapModel
import Testing

@Suite struct `The firmness of ratings in a report` {
  /// Four sources say 5 of two indicators of technology; who speaks on processes decides what they have;
  /// two say the same of three indicators of objectives; and staffing rests on I1 alone.
  private func scored() throws -> ScoredCase {
    try PictureCase(
      sources: """
        sources:
          - {id: I1, technique: interview}
          - {id: I2, technique: interview}
          - {id: I3, technique: interview}
          - {id: O1, technique: observation}

        """,
      gaps: [],
      rest: """
        findings:
          - {id: F1, indicator: technology/network, sources: [I1, I2, I3, O1], statement: S, gap: 5}
          - {id: F2, indicator: technology/server, sources: [I1, I2, I3, O1], statement: S, gap: 5}
          - {id: F3, indicator: processes/in-system, sources: [I1, I2], statement: S, gap: 3}
          - {id: F4, indicator: processes/in-system, source: I3, statement: S, gap: 8}
          - {id: F5, indicator: processes/procedures, sources: [I1, I2, I3], statement: S, gap: 5}
          - {id: F6, indicator: objectives/results, sources: [I1, I2], statement: S, gap: 5}
          - {id: F7, indicator: objectives/acceptance, sources: [I1, I2], statement: S, gap: 5}
          - {id: F8, indicator: objectives/openness, sources: [I1, I2], statement: S, gap: 0}
          - {id: F9, indicator: staffing/skills, source: I1, statement: S, gap: 5}

        """
    ).scored()
  }

  /// The cells of the section's rows, in Markdown, by the label of their dimension.
  private func rows(_ text: String, _ dimension: String) throws -> [String] {
    let line = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("| <span id=\"firmness-\(dimension)\">") }
    )
    return line.split(separator: "|").map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func text(_ language: Language = .en) throws -> String {
    try scored().report(as: .markdown, language: language)
  }

  // Every draw of the sources has (5 + 5) / 2 = 5, 1 from both edges, which move by 0.5 at most. Four
  // sources of two techniques are strong evidence.
  @Test func `A rating that nothing changes is firm`() throws {
    let cells = try rows(text(), "technology")
    #expect(
      cells.dropFirst(2) == [
        "firm", "none: all speak alike", "stays in 100 of 100", "depends on none alone",
        "stays in 100 of 100", "the same",
      ]
    )
    let own = try rows(text(.id), "technology")
    #expect(
      own.dropFirst(2) == [
        "kokoh", "tidak ada: semua sependapat", "tetap pada 100 dari 100",
        "tidak bergantung pada satu pun", "tetap pada 100 dari 100", "sama",
      ]
    )
  }

  // In the system (3 + 3 + 8) / 3 = 14/3, procedures 5: (14/3 + 5) / 2 = 4.83, which is medium. Without I3,
  // or without F4, (3 + 5) / 2 = 4 is small–medium; without F3 (8 + 5) / 2 = 6.5 is medium–large; without
  // I1 or I2 (5.5 + 5) / 2 = 5.25 stays medium, and so does 14/3 without F5.
  @Test func `Who and what decides a rating is named and linked`() throws {
    let cells = try rows(text(), "processes")
    #expect(
      cells[5] == "[I3](#source-I3) → small–medium; [F3](#finding-F3) → medium–large; "
        + "[F4](#finding-F4) → small–medium"
    )
  }

  // Without I1, I2 and I3: 5.25, 5.25 and 4, whose mean is 29/6. se² = 2/3 · (2 · (5/12)² + (5/6)²) = 25/36,
  // so se = 5/6; t of 2 degrees of freedom at 0.95 is 2.91999: 29/6 ± 2.43332.
  @Test func `The interval has two decimals`() throws {
    #expect(try rows(text(), "processes")[3] == "2.40–7.27")
    #expect(try rows(text(.id), "processes")[3] == "2,40–7,27")
  }

  // Two speak, on one technique: fairly firm at most. The mean of 5, 5 and 0 is 3.33, its quadratic mean 4.08.
  @Test func `What another aggregation would say is told beside it`() throws {
    let cells = try rows(text(), "objectives")
    #expect(cells[2] == "fairly firm")
    #expect(cells[3] == "none: 2 speak")
    #expect(cells[7] == "the mean: small–medium")
    #expect(try rows(text(.id), "objectives")[7] == "rata-rata: Kecil–Sedang")
  }

  @Test func `A single source has no interval, and what draws leave out is told`() throws {
    let cells = try rows(text(), "staffing")
    #expect(cells[2] == "not firm")
    #expect(cells[3] == "none: 1 speaks")
    // Of four sources drawn four times, I1 is missed in (3/4)⁴ = 31.6 of 100 draws.
    #expect(cells[4].hasPrefix("stays in 100 of 100; 3"))
    #expect(cells[4].hasSuffix(" of 100 draws leave the dimension out"))
    #expect(cells[5] == "[I1](#source-I1) → not assessed; [F9](#finding-F9) → not assessed")
    #expect(cells[6] == "stays in 100 of 100")
    let own = try rows(text(.id), "staffing")
    #expect(own[2] == "belum kokoh")
    #expect(own[3] == "tidak ada: 1 informan")
    #expect(own[5] == "[I1](#source-I1) → belum dinilai; [F9](#finding-F9) → belum dinilai")
  }

  @Test func `What has no rating has dashes`() throws {
    let cells = try rows(text(), "management")
    #expect(cells.dropFirst(2) == ["–", "–", "–", "–", "–", "–"])
  }

  // The numbers told are those for tools: rounded to hundredths, and never to all or none.
  @Test(arguments: ReportedCases.names)
  func `What is told is what was scored`(_ name: String) throws {
    let scored = try ReportedCases.named(name).withFirmness()
    let text = scored.report(as: .markdown, language: .en)
    var told = 0
    for firmness in try #require(scored.firmness).dimensions {
      let cells = try rows(text, firmness.dimension.text)
      for (share, cell) in [(firmness.resampled, cells[4]), (firmness.rubric, cells[6])] {
        guard let share else { continue }
        let whole = Int((share * 100).rounded())
        let hundredths =
          whole == 100 && share < 1
          ? "more than 99" : whole == 0 && share > 0 ? "less than 1" : String(whole)
        #expect(cell.hasPrefix("stays in \(hundredths) of 100"), "\(name) \(firmness.dimension)")
        told += 1
      }
    }
    #expect(told > 3)
  }

  @Test(arguments: Language.allCases)
  func `The summary leads to each row, and says which are how firm`(_ language: Language) throws {
    let text = try text(language)
    let words = language == .en ? "firm" : "kokoh"
    #expect(text.contains("| [\(words)](#firmness-technology) |"))
    let sentence =
      language == .en
      ? "- **Firmness:** The rating of Technology is firm and can be relied on; the rating of Objectives & "
        + "values is fairly firm; the ratings of Processes and Staffing & skills are not firm and may "
        + "change with other sources or another rubric."
      : "- **Kekokohan:** Hasil Teknologi kokoh dan dapat dipegang; hasil Tujuan & nilai cukup kokoh; "
        + "hasil Proses dan Sumber daya manusia belum kokoh dan masih dapat berubah bila sumber atau "
        + "rubrik berbeda."
    #expect(text.contains(sentence))
  }

  @Test(arguments: ReportFormat.usual)
  func `A planner and a leader are not told the draws`(_ format: ReportFormat) throws {
    for reader in [ReportOptions.Reader.planner, .leader] {
      let text = try scored().report(as: format, ReportOptions(for: reader))
      #expect(!text.contains("firmness-technology"), "\(reader)")
      #expect(!text.contains("section-firmness"), "\(reader)")
    }
  }

  @Test func `Firmness that was looked at before is told as it is`() throws {
    let bare = try scored()
    let options = ReportOptions(languages: [.en])
    let usual = bare.report(as: .markdown, options)
    #expect(bare.withFirmness().report(as: .markdown, options) == usual)
    // A single draw keeps a rating always or never, and of processes 2,000 draws do neither.
    #expect(bare.withFirmness(draws: 1).report(as: .markdown, options) != usual)
  }

  @Test func `The number of draws is told as it was`() throws {
    let bare = try scored()
    let usual = bare.report(as: .markdown, language: .en)
    #expect(usual.contains("the sources are drawn 2000 times with replacement"))
    #expect(usual.contains("are changed 2000 times ("))
    let few = bare.withFirmness(draws: 300)
    let text = few.report(as: .markdown, language: .en)
    #expect(text.contains("the sources are drawn 300 times with replacement"))
    #expect(text.contains("are changed 300 times ("))
    #expect(!text.contains("2000"))
    #expect(
      few.report(as: .markdown, language: .id).contains(
        "diambil ulang secara acak 300 kali dengan pengembalian"
      )
    )
  }
}
