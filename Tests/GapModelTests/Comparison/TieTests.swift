import Foundation
import Testing

@testable import GapModel

@Suite struct `Offices that are equal` {
  private static let cases: [ComparedCase] = [
    .of("a", 10), .of("b", 10), .of("c", 20), .of("d", 30), .of("e", 30),
  ]

  @Test(arguments: Language.allCases)
  func `Shared ranks are marked and told`(_ language: Language) throws {
    let comparison = try Comparison.of(Self.cases)
    let text = comparison.report(as: .markdown, language: language)
    let expected =
      language == .id
      ? "Total yang sama berbagi urutan (=): Office a dan Office b (urutan 1); Office d dan Office e (urutan 4)."
      : "Equal totals share a rank (=): Office a and Office b (rank 1); Office d and Office e (rank 4)."
    #expect(text.contains(expected))
    #expect(comparison.table(language: language).contains(expected))
    let rows = text.split(separator: "\n").filter {
      $0.hasPrefix("| Office ") && $0.contains("| System | ") && !$0.contains("| Office |")
    }
    let ranks = rows.map { row in
      String(row.split(separator: "|")[2]).trimmingCharacters(in: .whitespaces)
    }
    #expect(ranks == ["1=", "1=", "3", "4=", "4="])
    // Both ends of the order are shared.
    #expect(
      text.contains(
        language == .id
          ? "Terendah 10,00 (Office a dan Office b, sama), tertinggi 30,00 (Office d dan Office e, sama), dari "
            + "maksimum 70."
          : "Smallest 10.00 (Office a and Office b, equal), largest 30.00 (Office d and Office e, equal), of at "
            + "most 70."
      )
    )
    #expect(comparison.json.components(separatedBy: #""tied": true"#).count == 5)
    #expect(comparison.json.components(separatedBy: #""tied": false"#).count == 2)
  }

  @Test func `Where none are, nothing is said`() throws {
    let cases = (1...5).map { ComparedCase.of("c\($0)", Double($0)) }
    let text = try Comparison.of(cases).report(as: .markdown, language: .en)
    #expect(!text.contains("share a rank (="))
    #expect(!text.contains(", equal)"))
  }

  // 24 of 60 is 28 of 70.
  @Test func `Equal shares of different maximums are told as such`() throws {
    let cases: [ComparedCase] = [
      .of("a", 28), .of("b", 24, of: 60), .of("c", 40), .of("d", 50), .of("e", 60),
    ]
    #expect(
      try Comparison.of(cases).report(as: .markdown, language: .en)
        .contains(
          "Smallest 28.00 of 70 (Office a and Office b, equal shares), largest 60.00 of 70 (Office e)."
        )
    )
  }

  // Medium ends at 6, so 8 lies beyond the scale. The first table names two.
  @Test func `Those furthest behind have their gaps, and equal ones are counted`() throws {
    let gaps: [Double] = [8, 6, 6, 6, 6, 1]
    let cells = gaps.map { ComparedCase.Cell.of($0) }
    let cases = cells.enumerated().map { ComparedCase.of("c\($0.offset)", cells: [$0.element]) }
    #expect(
      try Comparison.of(cases).report(as: .markdown, language: .en).contains(
        "| Office c0 (8.00†), Office c1 (6.00), and 3 more with the same gap | Office c5 (1.00) |"
      )
    )
  }

  // Three systemic dimensions: 5, 4 and 4.
  @Test func `A dimension that equals the second is to be funded too`() throws {
    let cells: [ComparedCase.Cell] = [
      .of(4, "information"), .of(5, "technology"), .of(4, "processes"), .of(3, "staffing"),
    ]
    let text = try Comparison.of(["a", "b"].map { .of($0, cells: cells) }).table(language: .en)
    #expect(
      text.contains("Fund first: Technology (5.00), Information (4.00), and Processes (4.00) – the")
    )
  }

  @Test(
    arguments: [
      // Of 8, 6, 6, 6, 6: behind one none is equal, behind two three are, behind three two.
      ([8, 6, 6, 6, 6], [0, 3, 2]), ([8, 7, 6, 6], [0, 0, 1]), ([6, 6, 5, 4], [1, 0, 0]),
      ([6, 6, 6, 6], [3, 2, 1]), ([5, 4], [0, 0, 0]),
    ] as [([Double], [Int])]
  )
  func `Those that equal the last one named are counted`(gaps: [Double], equal: [Int]) throws {
    let foremost = try Comparison.ofCells(gaps.map { .of($0) }).foremostLearners
    #expect((1...3).map { foremost.equal(behind: $0) } == equal)
  }
}
