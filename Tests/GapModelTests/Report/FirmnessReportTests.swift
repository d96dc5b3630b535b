import GapModel
import Testing

@Suite struct `The firmness of ratings in a report` {
  /// Technology has 5 by two sources and 3, 3 and 8 are said of processes; staffing rests on I1 alone.
  private func scored() throws -> ScoredCase {
    try PictureCase(
      sources: """
        sources:
          - {id: I1, technique: interview}
          - {id: I2, technique: interview}
          - {id: I3, technique: interview}

        """,
      gaps: [],
      rest: """
        findings:
          - {id: F1, dimension: technology, sources: [I1, I2, I3], statement: S, gap: 5}
          - {id: F2, dimension: processes, sources: [I1, I2], statement: S, gap: 3}
          - {id: F3, dimension: processes, source: I3, statement: S, gap: 8}
          - {id: F4, dimension: staffing, source: I1, statement: S, gap: 5}

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

  // Every draw of the sources has 5, 1 less than the next edge; each is heard in every draw.
  @Test func `A rating that nothing changes is firm`() throws {
    let cells = try rows(text(), "technology")
    #expect(
      cells.dropFirst(2) == [
        "firm", "stays medium in 100 of 100 draws; 90% of the gaps within 5.00–5.00",
        "depends on no single source", "stays medium in 100 of 100 rubrics",
      ]
    )
    let own = try rows(text(.id), "technology")
    #expect(
      own.dropFirst(2) == [
        "kokoh", "tetap Sedang pada 100 dari 100 penarikan; 90% gap pada 5,00–5,00",
        "tidak bergantung pada satu sumber", "tetap Sedang pada 100 dari 100 rubrik",
      ]
    )
  }

  // Without I3 (3 + 3) / 2 = 3 is small–medium; without another (3 + 8) / 2 = 5.5 stays medium.
  // Drawn k times of 3, I3 gives 3 + 5k / 3; 8, of three times, comes in 1 of 27 draws, fewer than the 5 of
  // 100 that the interval leaves out above, so that it ends at 6.33.
  @Test func `Who decides a rating is named and linked`() throws {
    let cells = try rows(text(), "processes")
    #expect(cells[4] == "[I3](#source-I3) → small–medium")
    #expect(cells[3].contains("; 90% of the gaps within 3.00–6.33"))
  }

  @Test func `A single source says nothing`() throws {
    let cells = try rows(text(), "staffing")
    #expect(cells[2] == "cannot be told")
    #expect(cells[3].hasPrefix("a single source: drawing again says nothing"))
    #expect(cells[4] == "[I1](#source-I1) → not assessed")
    #expect(cells[5] == "stays medium in 100 of 100 rubrics")
    let own = try rows(text(.id), "staffing")
    #expect(own[2] == "tidak dapat dikatakan")
    #expect(own[3].hasPrefix("hanya satu sumber: penarikan ulang tidak mengatakan apa-apa"))
    #expect(own[4] == "[I1](#source-I1) → belum dinilai")
  }

  @Test func `What has no rating has dashes`() throws {
    let cells = try rows(text(), "objectives")
    #expect(cells.dropFirst(2) == ["–", "–", "–", "–"])
  }

  // The numbers told are those for tools: rounded to hundredths, and never to all or none.
  @Test(arguments: ReportedCases.names)
  func `What is told is what was scored`(_ name: String) throws {
    let scored = try ReportedCases.named(name).withFirmness()
    let text = scored.report(as: .markdown, language: .en)
    var told = 0
    for firmness in try #require(scored.firmness).dimensions {
      let cells = try rows(text, firmness.dimension.text)
      for (share, cell) in [(firmness.resampled, cells[3]), (firmness.rubric, cells[5])] {
        guard let share else { continue }
        let whole = Int((share * 100).rounded())
        let hundredths =
          whole == 100 && share < 1
          ? "more than 99" : whole == 0 && share > 0 ? "less than 1" : String(whole)
        #expect(cell.contains(" in \(hundredths) of 100 "), "\(name) \(firmness.dimension)")
        told += 1
      }
    }
    #expect(told > 3)
  }

  @Test(arguments: Language.allCases)
  func `The summary leads to each row, and says how many are how firm`(_ language: Language) throws
  {
    let text = try text(language)
    let words = language == .en ? "firm" : "kokoh"
    #expect(text.contains("| [\(words)](#firmness-technology) |"))
    let sentence =
      language == .en
      ? "- **Firmness:** 1 rating firm (Technology); 1 rating tentative (Processes); of Staffing "
        + "& skills it cannot be told, as a single source speaks."
      : "- **Kekokohan:** 1 tingkat kokoh (Teknologi); 1 tingkat sementara (Proses); pada "
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
    // A single draw keeps a rating always or never, and of processes 2,000 keep it in 12 of 27.
    #expect(bare.withFirmness(draws: 1).report(as: .markdown, options) != usual)
  }

  @Test func `The number of draws is told as it was`() throws {
    let bare = try scored()
    let usual = bare.report(as: .markdown, language: .en)
    #expect(usual.contains("are drawn two thousand times at random"))
    #expect(usual.contains("is changed two thousand times at random"))
    let few = bare.withFirmness(draws: 300)
    let text = few.report(as: .markdown, language: .en)
    #expect(text.contains("are drawn 300 times at random"))
    #expect(text.contains("is changed 300 times at random"))
    #expect(!text.contains("two thousand"))
    #expect(few.report(as: .markdown, language: .id).contains("ditarik ulang 300 kali"))
  }
}
