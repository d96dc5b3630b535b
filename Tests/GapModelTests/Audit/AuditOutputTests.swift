import Foundation
import GapModel
import Testing

@Suite struct `The audit trail as it is written` {
  private static let order = ["F1", "F2", "F2", "F3", "F4"]

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
        "frequency_value", "impact", "impact_value", "coverage", "coverage_value", "gap", "voice",
        "voice_findings", "expectation", "expectation_gap", "dimension", "dimension_gap", "rating",
        "share", "recommendations",
      ]
    )
    #expect(table.dropFirst().map { $0[1] } == Self.order)
    #expect(table.allSatisfy { $0.count == table[0].count })
  }

  @Test func `Its cells are those of the trail`() throws {
    let table = try table()
    let empty = [String](repeating: "", count: 8)
    // 3·6 of T1's 22, which is all of the dimension's gap.
    let share = try #require(Double(table[3][21]))
    #expect(isClose(share, 18.0 / 22))
    #expect(Array(table[3][..<5]) == ["audited", "F2", "18", "9", "I2"])
    #expect(Array(table[3][5..<13]) == empty)
    #expect(
      Array(table[3][13..<21]) == [
        "6.0", "6.0", "1", "T1", "5.5", "technology", "5.5", "medium",
      ]
    )
    #expect(table[3][22] == "R2 R1")
    // By its steps, on an expectation that carries nothing.
    #expect(
      Array(table[4][4...]) == [
        "O1", "mostly", "3.0", "", "", "slows", "3.0", "", "", "3.0", "3.0", "1", "T2", "3.0",
        "technology", "5.5", "medium", "0.0", "",
      ]
    )
    // Held against the dimension itself.
    #expect(
      Array(table[5][13...]) == [
        "0.0", "0.0", "1", "", "0.0", "processes", "0.0", "small", "0.0", "",
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
    let expectation: String?
    let expectationGap: Double
    let dimension: String
    let share: Double
    let recommendations: [String]
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
      #expect(row.expectationGap == expected.expectationGap.value)
      #expect(row.dimension == expected.dimension.text)
      #expect(row.share == expected.share)
      #expect(row.recommendations == expected.recommendations.map(\.text))
    }
    let slightly = Judged(step: "slows", value: 3)
    #expect(
      document.rows[3].criteria == [
        "fit": Judged(step: "mostly", value: 3), "frequency": nil, "impact": slightly,
        "coverage": nil,
      ]
    )
    #expect(document.rows[0].criteria.values.allSatisfy { $0 == nil })
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
    // 1/22, 3/22 and 18/22 are 4.5, 13.6 and 81.8 of a hundred.
    #expect(table.map { $0[11] } == ["5%", "14%", "82%", "0%", "0%"])
    #expect(table[1][8] == "4.00 (2)")
    #expect(table[2][8] == "6.00")
    #expect(table[2][9] == "T1 (5.50)")
    #expect(table[3][3] == "mostly (3)")
    #expect(table[3][4] == "–")
    #expect(table[2].last == "R2, R1")
    #expect(table[3].last == "–")
  }

  @Test(arguments: Language.allCases)
  func `The page speaks the language asked for`(_ language: Language) throws {
    let text = try AuditedCase.scored().audit(language: language)
    #expect(text.contains("Jejak audit") == (language == .id))
    #expect(text.contains("Audit trail") == (language == .en))
    #expect(text.contains("ab12"))
  }
}
