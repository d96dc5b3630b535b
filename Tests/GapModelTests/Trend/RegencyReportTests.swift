import GapModel
import Testing

@Suite struct `The report of several offices over time` {
  /// Of `ThreeOffices`, with something done at A and two offices that are not compared.
  private func trend() throws -> RegencyTrend {
    var rounds = ThreeOffices.rounds
    rounds[0].rest = """
      recommendations:
        - {id: R1, title: Second line, addresses: [technology], leverage: direct, status: planned}

      """
    rounds[1].rest = """
      recommendations:
        - {id: R1, title: Second line, addresses: [technology], leverage: direct, status: done}
        - {id: R2, title: Third line, addresses: [technology], leverage: direct, status: done}

      """
    rounds += ["D", "E"].map { .at($0, 2026, RoundFile.voices("technology", 1)) }
    return try .of(rounds)
  }

  /// The cells of the rows of a Markdown report that begin with some words.
  private func rows(_ beginning: String, in text: String) -> [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("| \(beginning)") }.map { row in
      row.split(separator: "|").map { $0.trimmed }
    }
  }

  // 1 fell and 1 grew beyond noise, 5 stayed, 6 untold; no office has a total.
  @Test(arguments: [
    (
      Language.id,
      "Dari 13 gap dimensi yang dapat dibandingkan, 1 membaik dan 1 memburuk dengan perubahan nyata.",
      "5 tetap atau tidak terbukti berubah; 6 berubah, tetapi nyata tidaknya tidak dapat ditentukan."
    ),
    (
      .en, "Of 13 gaps that can be compared, 1 improved and 1 worsened beyond noise.",
      "5 stayed, or are not shown to have moved; of 6 that moved, noise cannot be told."
    ),
  ])
  func `The verdict counts the gaps, and the first point those that stayed`(
    _ language: Language,
    _ verdict: String,
    _ rest: String
  ) throws {
    let trend = try trend()
    let texts = ReportFormat.usual.map { trend.report(as: $0, language: language) }
    for text in texts + [trend.table(language: language)] {
      #expect(text.contains(verdict) && text.contains(rest))
    }
  }

  // The totals of two offices: 20 and 22 to 18 and 16, so 21 to 17; six dimensions stay, one falls untold.
  @Test(arguments: [
    (Language.id, "Nilai tengah total gap 2 perangkat daerah turun dari 21,00 menjadi 17,00. "),
    (.en, "The median total of 2 offices fell from 21.00 to 17.00. "),
  ])
  func `Where there are totals, their median comes first`(
    _ language: Language,
    _ words: String
  ) throws {
    let trend = try RegencyTrend.of([
      .at("A", 2025, total: 20), .at("A", 2026, total: 18), .at("B", 2025, total: 22),
      .at("B", 2026, total: 16),
    ])
    let text = trend.report(as: .markdown, language: language)
    #expect(text.contains(words))
    let total = language == .id ? "Total gap (dari 70)" : "Total gap (of 70)"
    let change = language == .id ? "−4,00" : "−4.00"
    #expect(rows(total, in: text).map(\.last) == [change])
    #expect(rows("B", in: text)[0].contains { $0.contains("22") && $0.contains("→") })
  }

  @Test func `The tables have the numbers of the trend`() throws {
    let text = try trend().report(as: .markdown, language: .en)
    let technology = rows("Technology", in: text)
    #expect(technology[0] == ["Technology", "1", "1", "1", "0", "0"])
    #expect(technology[1][1] == "3" && technology[1][2].hasPrefix("5.00"))
    #expect(technology[1][3].hasPrefix("4.50") && technology[1][4] == "−0.50")
    let processes = rows("Processes", in: text)
    #expect(processes[0] == ["Processes", "0", "0", "0", "2 (1 fell, 1 grew)", "1"])
    #expect(rows("Management", in: text)[1][1...] == ["0", "–", "–", "–"])
    #expect(
      rows("All dimensions", in: text)[0][1...] == ["1", "5", "1", "6 (3 fell, 3 grew)", "8"]
    )
    // A: no total; not compared, beyond noise, untold, within noise, the same, and not assessed.
    let office = try #require(rows("A ", in: text).first { $0.count == 9 })
    #expect(office == ["A", "–", "–", "−5.00\\*", "+3.00?", "+1.00", "0.00", "–", "–"])
  }

  // Three offices and all seven dimensions with three who speak: 21 are tested, of which 10% are 2.1. Of the
  // five of `ThreeOffices` it is half a one.
  @Test(arguments: [
    (Language.id, "sekitar 2 dari 21 perubahan yang", "kurang dari satu dari 5 perubahan yang"),
    (.en, "about 2 of 21 changes that", "fewer than one of 5 changes that"),
  ])
  func `How many changes chance alone would make is told`(
    _ language: Language,
    _ all: String,
    _ few: String
  ) throws {
    let rounds = ["A", "B", "C"].flatMap { name in
      [2025, 2026].map { year in
        RoundFile.at(name, year, allDimensions.flatMap { RoundFile.voices($0.text, 3, 4, 5) })
      }
    }
    #expect(try RegencyTrend.of(rounds).report(as: .markdown, language: language).contains(all))
    #expect(try trend().report(as: .markdown, language: language).contains(few))
  }

  @Test(arguments: [
    (
      Language.id,
      "banyaknya ada pada kolom Perangkat daerah. Jadi perubahannya tidak berasal dari perangkat daerah yang "
        + "berganti."
    ),
    (.en, "as many as the column Offices says: no change comes from a changing set of offices."),
  ])
  func `Medians say of whom they are`(_ language: Language, _ rule: String) throws {
    #expect(try trend().report(as: .markdown, language: language).contains(rule))
  }

  @Test func `What was done stands with its gap, and what has no counterpart apart`() throws {
    let text = try trend().report(as: .markdown, language: .en)
    let action = try #require(rows("A ", in: text).first { $0[1].contains("Second line") })
    #expect(action[2...] == ["Technology", "6.50 → 1.50", "−5.00", "yes", "1/2026–6/2026"])
    #expect(text.contains("- A: `R2` Third line"))
    #expect(text.contains("1 recommendation at 1 office; of 1 gap that they address"))
    let without = try ThreeOffices.trend().report(as: .markdown, language: .en)
    #expect(!without.contains("What was done"))
  }

  @Test(arguments: [
    (Language.id, "hanya satu periode", "2 perangkat daerah, dengan alasannya"),
    (.en, "one period only", "2 offices, with the reasons"),
  ])
  func `What is not compared is told with its reason`(
    _ language: Language,
    _ reason: String,
    _ point: String
  ) throws {
    let trend = try trend()
    let text = trend.report(as: .markdown, language: language)
    for name in ["D", "E"] {
      let row = try #require(rows("\(name) ", in: text).first { $0.count == 5 })
      #expect(row[3] == "`\(name.lowercased())-2026`" && row[4] == reason)
    }
    #expect(text.contains(point))
    #expect(trend.table(language: language).contains("(\(reason)): D, "))
    let all = try ThreeOffices.trend().report(as: .markdown, language: language)
    #expect(!all.contains(reason))
  }

  @Test(arguments: Language.allCases)
  func `The page draws each dimension, and runs nothing but its own script`(_ language: Language)
    throws
  {
    let page = PageScan(try trend().report(as: .html, language: language))
    #expect(page.pieces.count { $0.tag == "script" } == 1)
    #expect(page.pieces.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") })
    #expect(page.pieces.count { $0.tag == "svg" && $0.attributes["role"] == "img" } == 7)
    let values = language == .id ? "6/2025 5,00 → 6/2026 4,50" : "6/2025 5.00 → 6/2026 4.50"
    #expect(page.texts(in: "desc").contains { $0.hasSuffix(": \(values)") })
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
  }

  @Test func `Names of the files do nothing in a page`() throws {
    let rounds = ThreeOffices.rounds.map { round in
      var round = round
      round.office = "<script>alert(\(round.office))</script>"
      round.system = "<img src=x onerror=alert(1)>"
      return round
    }
    let text = try RegencyTrend.of(rounds).report(as: .html, language: .id)
    #expect(!text.contains("<script>alert"))
    #expect(!text.contains("<img"))
  }

  @Test func `Its figures are files too`() throws {
    let names = try trend().figures(.en).map(\.name)
    #expect(names.count == 7)
    #expect(names.allSatisfy { $0.hasPrefix("medians-") && $0.hasSuffix(".svg") })
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
