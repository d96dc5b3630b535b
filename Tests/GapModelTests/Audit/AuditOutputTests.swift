import Foundation
import GapModel
import Testing

@Suite struct `The audit trail as it is written` {
  private static let order = ["F1", "F2", "F2", "F3", "F4", "F8"]

  private func table() throws -> [[String]] {
    let text = try AuditedCase.scored().auditCSV
    #expect(text.hasSuffix("\r\n"))
    // No cell of this case needs quotes.
    #expect(!text.contains("\""))
    return text.components(separatedBy: "\r\n").dropLast().map { row in
      row.components(separatedBy: ",")
    }
  }

  @Test func `The spreadsheet has a header and as wide a row for each source of a finding`() throws
  {
    let table = try table()
    #expect(
      table[0] == [
        "case", "finding", "line", "column", "source", "fit", "fit_value", "frequency",
        "frequency_value", "impact", "impact_value", "coverage", "coverage_value", "severity",
        "gap",
        "voice", "voice_findings", "expectation", "indicator", "indicator_gap", "deciding",
        "dimension", "dimension_gap", "rating", "share", "recommendations", "locator", "note",
        "kind", "recommendation_ways",
      ]
    )
    // What enters no gap comes last: a risk, and a finding without a place.
    #expect(table.dropFirst().map { $0[1] } == Self.order + ["F6", "F7"])
    #expect(table.allSatisfy { $0.count == table[0].count })
  }

  @Test func `Its cells are those of the trail`() throws {
    let table = try table()
    let empty = [String](repeating: "", count: 8)
    // 3·6 of the network's 22, which is 5.5 of the 8.5 that the two worst add up to: 11/17 · 18/22 = 9/17.
    #expect(table[3][24] == "0.5294")
    #expect(Array(table[3][..<5]) == ["audited", "F2", "18", "9", "I2"])
    #expect(Array(table[3][5..<13]) == empty)
    #expect(
      Array(table[3][13..<24]) == [
        "", "6.0", "6.0", "1", "T1", "network", "5.5", "true", "technology", "4.25", "medium",
      ]
    )
    #expect(Array(table[3][25...]) == ["R2 R1", "", "", "judged", "finding finding"])
    // By its steps, on an expectation that stands for itself and brings 3 of 8.5.
    #expect(
      Array(table[4][4..<24]) == [
        "O1", "mostly", "3.0", "", "", "slows", "3.0", "", "", "", "3.0", "3.0", "1", "T2", "T2",
        "3.0", "true", "technology", "4.25", "medium",
      ]
    )
    #expect(table[4][24] == "0.3529")
    // Held against the dimension itself: I1 sees no gap, O1 one of 5 on the ladder.
    #expect(
      Array(table[5][13...]) == [
        "", "0.0", "0.0", "1", "", "dimension", "2.5", "true", "processes", "2.5", "small-medium",
        "0.0", "", "", "", "met", "",
      ]
    )
    #expect(
      Array(table[6][13...]) == [
        "serious", "5.0", "5.0", "1", "", "dimension", "2.5", "true", "processes", "2.5",
        "small-medium", "1.0", "", "", "", "judged", "",
      ]
    )
    // A risk and a finding without a place have nothing but where they stand, and what they are.
    #expect(
      Array(table[7][4...]) == ["O1"] + [String](repeating: "", count: 21) + [
        "p. 3", "", "risk", "",
      ]
    )
    #expect(
      Array(table[8][4...]) == ["I1"] + [String](repeating: "", count: 21) + [
        "", "nanti", "unjudged", "",
      ]
    )
  }

  @Test func `The place is where the finding's name stands in the file`() throws {
    let table = try table()
    for row in table.dropFirst() {
      let place = try AuditedCase.place(of: row[1])
      #expect(row[2] == String(place.line), "\(row[1])")
      #expect(row[3] == String(place.column), "\(row[1])")
    }
  }

  @Test(arguments: ["=A1", "+1", "-1", "\"@SUM\"", "\"'=1\"", "\"=1\""])
  func `No name that a spreadsheet would run gets into it`(_ name: String) throws {
    // Names are written as they are, so that the reader has to keep these out.
    for place in ["id: F1,", "id: I1,", "id: T1,", "id: R1,", "id: audited"] {
      let word = place.hasSuffix(",") ? "id: \(name)," : "id: \(name)"
      let text = AuditedCase.text.replacingOccurrences(of: place, with: word)
      #expect(try read(text).errors.contains { $0.hasSuffix("malformed-id") }, "\(place)")
    }
  }

  @Test func `No cell of it begins like a formula`() throws {
    for cell in try table().joined() {
      #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)")
    }
  }

  private struct Document: Decodable {
    let gapscore: Int
    let `case`: String
    let file: String
    let sha256: String
    let rows: [Row]
    let risks: [String]
    let unjudged: [String]
  }

  private struct Row: Decodable {
    let finding: String
    let line: Int
    let column: Int
    let source: String
    let criteria: [String: Judged?]
    let gap: Double
    let voice: Double
    let voiceFindings: Int
    let severity: String?
    let expectation: String?
    let indicator: String?
    let wholeDimension: Bool?
    let indicatorGap: Double
    let deciding: Bool
    let dimension: String
    let share: Double
    let recommendations: [String]
    let recommendationWays: [String]
  }

  private struct Judged: Decodable, Equatable {
    let step: String
    let value: Double
  }

  @Test func `The form for tools is JSON that holds the same`() throws {
    let scored = try AuditedCase.scored()
    let document = try JSONDecoder().decode(Document.self, from: Data(scored.auditJSON.utf8))
    #expect(document.gapscore == 1)
    #expect(document.case == "audited")
    #expect(document.file == "case.yaml")
    #expect(document.sha256 == "ab12")
    let trail = AuditTrail(of: scored.assessment).rows
    #expect(document.rows.count == trail.count)
    for (row, expected) in zip(document.rows, trail) {
      let place = try AuditedCase.place(of: expected.finding.text)
      #expect(row.finding == expected.finding.text)
      #expect(row.line == place.line)
      #expect(row.column == place.column)
      #expect(row.source == expected.source.text)
      #expect(row.gap == expected.gap.value)
      #expect(row.voice == expected.voice.value)
      #expect(row.voiceFindings == expected.voiced)
      #expect(row.expectation == expected.expectation?.text)
      let isWhole = expected.indicator == .dimension
      #expect(row.indicator == (isWhole ? nil : expected.indicator.key))
      #expect(row.wholeDimension == (isWhole ? true : nil))
      #expect(row.indicatorGap == expected.indicatorGap.value)
      #expect(row.deciding == expected.decides)
      #expect(row.dimension == expected.dimension.text)
      #expect(row.share == expected.share)
      #expect(row.recommendations == expected.recommendations.map(\.text))
      #expect(row.recommendationWays == expected.answers.map(\.way.rawValue))
    }
    let slightly = Judged(step: "slows", value: 3)
    #expect(
      document.rows[3].criteria == [
        "fit": Judged(step: "mostly", value: 3), "frequency": nil, "impact": slightly,
        "coverage": nil,
      ]
    )
    #expect(document.rows[0].criteria.values.allSatisfy { $0 == nil })
    #expect(document.rows.map(\.severity) == [nil, nil, nil, nil, nil, "serious"])
    #expect(document.risks == ["F6"])
    #expect(document.unjudged == ["F7"])
    // What is missing is said to be.
    #expect(try AuditedCase.scored().auditJSON.contains("\"expectation\": null"))
  }

  @Test func `The page has a row for each, with its line, its voice and its share`() throws {
    let lines = try AuditedCase.scored().audit().split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let table = rows.filter { row in row.first.map(Self.order.contains) ?? false }
    #expect(table.map { $0[0] } == Self.order)
    for row in table {
      #expect(row[1] == String(try AuditedCase.place(of: row[0]).line))
      #expect(row.count == table[0].count)
    }
    // Of the two worst: 11/17 · 1/22, · 3/22 and · 18/22 are 1/34, 3/34 and 9/17, and 6/17 the rest.
    #expect(table.map { $0[13] } == ["3%", "9%", "53%", "35%", "0%", "100%"])
    #expect(table[1][9] == "4.00 (2)")
    #expect(table[2][9] == "6.00")
    #expect(table[2][10] == "T1")
    #expect(table[2][11] == "network (5.50) \\*")
    #expect(table[3][3] == "two thirds met (3)")
    #expect(table[3][4] == "–")
    #expect(table[5][7] == "serious (5)")
    #expect(table[2].last == "R2 (finding), R1 (finding)")
    #expect(table[4].last == "–")
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Risks, outside every gap: F6."))
    #expect(text.contains("Not yet judged or placed: F7."))
  }

  @Test(arguments: Language.allCases)
  func `The page speaks the language asked for`(_ language: Language) throws {
    let text = try AuditedCase.scored().audit(language: language)
    #expect(text.contains("Jejak audit") == (language == .id))
    #expect(text.contains("Audit trail") == (language == .en))
    #expect(text.contains("ab12"))
  }
}
