import GapModel
import Testing

@Suite struct `The times that several offices share` {
  private func round(_ office: String, _ year: Int, instrument: String = "heeks-itposmo-5")
    -> RoundFile
  {
    var round = RoundFile.at(office, year, RoundFile.voices("technology", 4))
    round.instrument = instrument
    return round
  }

  /// What is left out, each as its office, cases and reason.
  private func leftOut(_ trend: RegencyTrend) -> [String] {
    trend.leftOut.map { entry in
      let cases = entry.cases.map(\.text).joined(separator: " ")
      return "\(entry.organisation): \(cases): \(entry.reason.rawValue)"
    }
  }

  private func years(_ trend: RegencyTrend) -> [Int] { trend.periods.map(\.from.year) }

  /// Every case that is given is either compared or told, once.
  private func expectNothingLost(_ trend: RegencyTrend, of rounds: [RoundFile]) {
    let used = trend.offices.flatMap { $0.trend.rounds.map(\.id.text) }
    let told = trend.leftOut.flatMap { $0.cases.map(\.text) }
    #expect((used + told).sorted() == rounds.map(\.id).sorted())
  }

  @Test func `Offices at one time, or at others, are told`() throws {
    var others = [round("D", 2025), round("D", 2026)]
    others[0].from = "2025-02"
    others[0].to = "2025-07"
    let rounds =
      [round("A", 2025), round("A", 2026), round("B", 2025), round("B", 2026), round("C", 2026)]
      + others
    let trend = try RegencyTrend.of(rounds)
    #expect(years(trend) == [2025, 2026])
    #expect(trend.offices.map(\.trend.organisation) == ["A", "B"])
    #expect(leftOut(trend) == ["C: c-2026: one-period", "D: d-2025 d-2026: other-periods"])
    #expect(trend.leftOut.allSatisfy { $0.isWholeOffice && $0.otherInstruments.isEmpty })
    expectNothingLost(trend, of: rounds)
  }

  // Three have 2025 and 2026, two have 2024 and 2026, so the former are compared; 2024 is told of A.
  @Test func `The two times that most offices have are compared`() throws {
    let rounds = [
      round("A", 2024), round("A", 2025), round("A", 2026), round("B", 2025), round("B", 2026),
      round("C", 2025), round("C", 2026), round("D", 2024), round("D", 2026),
    ]
    let trend = try RegencyTrend.of(rounds)
    #expect(years(trend) == [2025, 2026])
    #expect(leftOut(trend) == ["A: a-2024: not-shared", "D: d-2024 d-2026: other-periods"])
    #expect(trend.leftOut.map(\.isWholeOffice) == [false, true])
    expectNothingLost(trend, of: rounds)
  }

  // 2024–2026 and 2025–2026 are had by two each: the longer way is taken, and 2025 only of A.
  @Test func `Of equally many the latest and longest way is taken`() throws {
    let rounds = [
      round("A", 2024), round("A", 2025), round("A", 2026), round("B", 2024), round("B", 2026),
      round("C", 2025), round("C", 2026),
    ]
    let trend = try RegencyTrend.of(rounds)
    #expect(years(trend) == [2024, 2026])
    #expect(leftOut(trend) == ["A: a-2025: not-shared", "C: c-2025 c-2026: other-periods"])
    let ways = try RegencyTrend.of([
      round("A", 2023), round("A", 2024), round("B", 2025), round("B", 2026),
    ])
    #expect(years(ways) == [2025, 2026])
  }

  @Test func `A time between is compared where all offices have it`() throws {
    let rounds = ["A", "B"].flatMap { name in [2024, 2025, 2026].map { round(name, $0) } }
    let trend = try RegencyTrend.of(rounds)
    #expect(years(trend) == [2024, 2025, 2026])
    #expect(trend.offices.allSatisfy { $0.trend.rounds.count == 3 })
    #expect(trend.leftOut.isEmpty)
    #expect(try trend.dimension("technology").median.change.gaps == [4, 4, 4])
  }

  @Test func `A year and its first and last month are the same time`() throws {
    var rounds = [round("A", 2025), round("A", 2026), round("B", 2025), round("B", 2026)]
    rounds[0].from = "2025"
    rounds[0].to = "2025"
    rounds[2].from = "2025-01"
    rounds[2].to = "2025-12-31"
    #expect(try RegencyTrend.of(rounds).offices.count == 2)
  }

  @Test func `Another instrument than that of most is told`() throws {
    let rounds = [
      round("A", 2025), round("A", 2026), round("B", 2025), round("B", 2026),
      round("C", 2025, instrument: "heeks-itposmo"), round("C", 2026, instrument: "heeks-itposmo"),
      round("D", 2025, instrument: "heeks-itposmo"), round("D", 2026),
    ]
    let trend = try RegencyTrend.of(rounds)
    #expect(trend.offices.map(\.trend.organisation) == ["A", "B"])
    #expect(
      leftOut(trend) == [
        "C: c-2025 c-2026: other-instrument", "D: d-2025 d-2026: other-instrument",
      ]
    )
    #expect(trend.leftOut.allSatisfy { $0.otherInstruments.count == 1 })
    #expect(
      trend.leftOut.allSatisfy { $0.otherInstruments[0].hasPrefix("heeks-itposmo v2 (SHA-256 ") }
    )
    expectNothingLost(trend, of: rounds)
  }

  @Test func `Two instruments of equally many offices are refused, with their files`() throws {
    let rounds = [
      round("A", 2025), round("A", 2026), round("B", 2025, instrument: "heeks-itposmo"),
      round("B", 2026, instrument: "heeks-itposmo"),
    ]
    let failure = #expect(throws: RegencyTrend.Failure.self) { try RegencyTrend.of(rounds) }
    guard case .differentInstruments(let methods)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(methods.count == 2)
    #expect(methods[0].hasSuffix(": b-2025.yaml, b-2026.yaml"))
    #expect(methods[1].hasSuffix(": a-2025.yaml, a-2026.yaml"))
  }

  @Test func `Offices of which none is there twice are refused, with their files`() throws {
    let failure = RegencyTrend.Failure.nothingShared([
      "A, System: a-2025.yaml", "B, System: b-2026.yaml",
    ])
    #expect(throws: failure) { try RegencyTrend.of([round("B", 2026), round("A", 2025)]) }
    // Under another instrument, the second time is none.
    #expect(throws: RegencyTrend.Failure.self) {
      try RegencyTrend.of([
        round("A", 2025), round("A", 2026, instrument: "heeks-itposmo"), round("B", 2026),
      ])
    }
  }

  @Test func `One office that is there twice is followed, and the others are told`() throws {
    let trend = try RegencyTrend.of([round("A", 2025), round("A", 2026), round("B", 2026)])
    #expect(trend.offices.map(\.trend.organisation) == ["A"])
    #expect(leftOut(trend) == ["B: b-2026: one-period"])
  }

  @Test func `An office twice for one time is refused, each with its files`() throws {
    var copies = [round("A", 2026), round("B", 2025)]
    copies[0].name = "copy.yaml"
    copies[0].to = "2026-03"
    copies[1].name = "another.yaml"
    let rounds = [round("A", 2025), round("A", 2026), round("B", 2025), round("B", 2026)]
    let failure = RegencyTrend.Failure.samePeriod([
      "A, System: copy.yaml, a-2026.yaml", "B, System: another.yaml, b-2025.yaml",
    ])
    #expect(throws: failure) { try RegencyTrend.of(rounds + copies) }
  }

  @Test func `Cases without a period are refused with all their files`() throws {
    var timeless = [round("A", 2025), round("B", 2025)]
    for index in timeless.indices { timeless[index].from = nil }
    let failure = RegencyTrend.Failure.withoutPeriod(files: ["a-2025.yaml", "b-2025.yaml"])
    #expect(throws: failure) {
      try RegencyTrend.of([round("A", 2026), round("B", 2026)] + timeless)
    }
  }

  @Test func `Two systems of one office are followed apart`() throws {
    var rounds = [round("A", 2025), round("A", 2026), round("B", 2025), round("B", 2026)]
    for index in 2...3 {
      rounds[index].office = "A"
      rounds[index].system = "Other"
    }
    let trend = try RegencyTrend.of(rounds)
    #expect(trend.offices.map(\.trend.system) == ["Other", "System"])
    let text = trend.report(as: .markdown, language: .en)
    #expect(text.contains("| A (Other) |") && text.contains("| A (System) |"))
    let scored = try rounds.map { try $0.scored() }
    #expect(RegencyTrend.isOf(scored) && !RegencyTrend.isOf(Array(scored[..<2])))
  }

  @Test func `Names that look alike are found`() throws {
    var rounds = [round("a", 2025), round("b", 2026)]
    rounds[0].office = "Dinas Satu"
    rounds[1].office = "dinas satu"
    rounds[1].system = "Sys-tem"
    let alike = RegencyTrend.alikeNames(in: try rounds.map { try $0.scored() })
    #expect(alike.map(\.kind) == [.organisation, .system])
    #expect(alike.map(\.second) == ["dinas satu", "Sys-tem"])
  }
}
