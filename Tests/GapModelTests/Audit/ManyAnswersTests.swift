import Foundation
import GapModel
import Testing

/// A finding that more recommendations answer than a row names.
@Suite struct `A finding with many answers` {
  /// R1 to R150 address what F1 is held against; R150, and R151, which addresses something else, name it.
  private func scored() throws -> ScoredCase {
    let addressing = (1...150).map { number in
      "  - {id: R\(number), title: x, addresses: [technology], leverage: direct"
        + (number == 150 ? ", findings: [F1]" : "") + "}"
    }
    let text = """
      gapscore: 1
      case: {id: many, title: x, organisation: x, system: x, language: en, instrument: heeks-itposmo}
      sources: [{id: S1, technique: interview}]
      findings: [{id: F1, source: S1, statement: x, dimension: technology, gap: 5}]
      recommendations:
      \(addressing.joined(separator: "\n"))
        - {id: R151, title: x, addresses: [processes], leverage: direct, findings: [F1]}
      """
    let result = try read(text)
    #expect(result.errors == [])
    let document = try #require(result.documents.first)
    return ScoredCase(document, provenance: Provenance(file: "case.yaml", sha256: "ab12"))
  }

  // 151 answer it, 100 are named: the two that name it, and the first 98 of the others.
  private static let named = (1...98).map { "R\($0)" } + ["R150", "R151"]

  @Test func `A hundred are named, those that name it among them`() throws {
    let row = try #require(AuditTrail(of: scored().assessment).rows.first)
    #expect(row.recommendations.map(\.text) == Self.named)
    #expect(row.otherRecommendations == 51)
  }

  @Test func `Every format says how many others there are`() throws {
    let scored = try scored()
    #expect(scored.audit().contains("R150 (finding), R151 (finding) and 51 more |"))
    #expect(scored.audit(language: .id).contains("R150 (temuan), R151 (temuan) dan 51 lagi |"))
    #expect(scored.auditCSV.contains(",\(Self.named.joined(separator: " ")) +51,"))
    #expect(scored.auditJSON.contains("\"otherRecommendations\": 51"))
  }

  @Test func `Where all are named nothing is said of others`() throws {
    let scored = try AuditedCase.scored()
    #expect(!scored.auditJSON.contains("otherRecommendations"))
    #expect(!scored.auditCSV.contains("+"))
  }
}
