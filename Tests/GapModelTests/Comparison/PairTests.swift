import FoundationEssentials
import Testing

@testable import GapModel

@Suite struct `Who learns from whom` {
  private typealias Cell = ComparedCase.Cell

  /// Offices by their gaps on technology, each with its region and its system.
  private static func comparison(
    _ offices: [(id: String, gap: Double, region: String?, system: String)]
  ) throws -> Comparison {
    try Comparison.of(
      offices.map { office in
        ComparedCase.of(
          office.id,
          cells: [.of(office.gap)],
          region: office.region,
          system: office.system
        )
      }
    )
  }

  private static func pairs(of comparison: Comparison) -> [MentorPair] {
    let mentoring = comparison.dimension("technology").mentoring
    return mentoring.learners.indices.map { mentoring.pair($0, in: comparison.cases.cases) }
  }

  // Small up to 2. d is the nearest by its system though its gap is the largest of the mentors; b has nobody
  // with its system, and c is in its region; f has neither, and a has the smallest gap of all.
  @Test func `The nearest has the same system, else the same region, else the smallest gap`() throws
  {
    let comparison = try Self.comparison([
      ("a", 0.2, "North", "One"), ("b", 7, "South", "Two"), ("c", 1, "South", "Three"),
      ("d", 1.5, "West", "Four"), ("e", 5, "North", "Four"), ("f", 3, nil, "Five"),
    ])
    #expect(
      Self.pairs(of: comparison) == [
        MentorPair(learner: "b", mentors: ["c"], more: 0, nearness: .region),
        MentorPair(learner: "e", mentors: ["d"], more: 0, nearness: .system),
        MentorPair(learner: "f", mentors: ["a"], more: 0, nearness: .gap),
      ]
    )
  }

  @Test func `In one region alone all are equally near`() throws {
    let comparison = try Self.comparison([
      ("a", 0.2, "North", "One"), ("b", 7, "North", "Two"), ("c", 1, nil, "Three"),
    ])
    #expect(
      Self.pairs(of: comparison)
        == [MentorPair(learner: "b", mentors: ["a"], more: 0, nearness: .gap)]
    )
  }

  @Test func `Mentors of one gap are named together, three of them, and the others counted`() throws
  {
    let comparison = try Self.comparison(
      [("z", 5, nil, "z")] + ["e", "d", "c", "b", "a"].map { ($0, 1, nil, $0) }
        + [("f", 1.2, nil, "f")]
    )
    #expect(
      Self.pairs(of: comparison)
        == [MentorPair(learner: "z", mentors: ["a", "b", "c"], more: 2, nearness: .gap)]
    )
    let report = comparison.report(as: .markdown, language: .en)
    #expect(report.contains("Office a, Office b, Office c and 2 more (equal gaps)"))
    // Six may teach: three named, two more at the same gap, one behind them.
    #expect(
      report.contains(
        "6 offices can be a mentor: Office a (1.00), Office b (1.00), Office c (1.00), and 2 more with the "
          + "same gap, and 1 more."
      )
    )
  }

  @Test func `A gap above small teaches nobody, whatever it was judged`() throws {
    let judged = Cell(dimension: "technology", gap: 5, rating: "small", evidence: .strong)
    let comparison = try Comparison.of([
      .of("a", cells: [judged]), .of("b", cells: [.of(6)]), .of("c", cells: [.of(7)]),
    ])
    let dimension = comparison.dimension("technology")
    #expect(dimension.mentorCount == 0)
    #expect(dimension.leastFar == ["a"])
    #expect(Self.pairs(of: comparison).map(\.mentors) == [[], []])
    #expect(Self.pairs(of: comparison).map(\.nearness) == [nil, nil])
  }

  @Test(arguments: Language.allCases)
  func `Where there is no mentor the report says so, and who is least far`(_ language: Language)
    throws
  {
    let comparison = try Self.comparison([("a", 3, nil, "a"), ("b", 5, nil, "b")])
    let text = comparison.report(as: .markdown, language: language)
    #expect(
      text.contains(
        language == .id
          ? "Tidak ada rujukan: tidak satu pun bertingkat Kecil dengan bukti yang tidak tipis dan tingkat yang "
            + "tidak tentatif. Gap terkecil: Office a (3,00)."
          : "There is no mentor: no office is rated small with evidence that is not thin and a rating that is "
            + "not provisional. Least far: Office a (3.00)."
      )
    )
  }

  // Gaps of 10, 9.9 … down to 8.1 in twenty learners; one mentor. Fifteen are listed, to 8.6.
  @Test func `A document lists the fifteen furthest behind, and counts the others`() throws {
    let comparison = try Self.comparison(
      (0..<20).map { (id: "l\(10 + $0)", gap: 10 - Double($0) / 10, region: nil, system: "s\($0)") }
        + [("mentor", 1, nil, "m")]
    )
    #expect(Self.pairs(of: comparison).map(\.learner) == (10..<30).map { "l\($0)" })
    let text = comparison.report(as: .markdown, language: .en)
    let rows = text.split(separator: "\n").filter {
      $0.hasPrefix("| Office l") && $0.contains("| Office mentor |")
    }
    #expect(rows.count == 15)
    #expect(rows.first?.hasPrefix("| Office l10 | 10.00") == true)
    #expect(rows.last?.hasPrefix("| Office l24 | 8.60") == true)
    #expect(
      text.contains("and 5 more offices, none with a larger gap. All pairs are in the workbook")
    )
    #expect(comparison.json.components(separatedBy: #""by": "gap""#).count == 21)
  }

  @Test func `Equal gaps at the cut are told`() throws {
    let comparison = try Self.comparison(
      (10..<28).map { (id: "l\($0)", gap: 5.0, region: nil, system: "s\($0)") }
        + [("mentor", 1, nil, "m")]
    )
    #expect(
      comparison.report(as: .markdown, language: .en)
        .contains(
          "and 3 more offices, none with a larger gap; 3 of them with the gap of the last one."
        )
    )
  }

  @Test func `An office with two systems is told apart by them`() throws {
    let cases: [ComparedCase] = [
      .of("a", cells: [.of(1)], organisation: "Dinas", system: "One"),
      .of("b", cells: [.of(5)], organisation: "Dinas", system: "Two"),
    ]
    let text = try Comparison.of(cases).report(as: .markdown, language: .en)
    #expect(text.contains("| Dinas (Two) | 5.00 ◑ | Dinas (One) | 1.00 ○ |"))
  }
}
