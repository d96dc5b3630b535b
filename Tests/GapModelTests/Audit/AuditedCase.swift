import GapModel
import Testing

/// A case whose audit trail is worked out by hand.
///
/// On the network, I1 says 2 and 6, which is a voice of 4, and I2, with three times the weight, 6:
/// together (4 + 3·6) ÷ 4 = 5.5. On T2, O1 says 3. The two worst of technology make (5.5 + 3) ÷ 2 = 4.25.
/// On processes, I1 says 0 and O1 5, which is 2.5. A risk and a finding without a place enter nothing.
enum AuditedCase {
  static let text = """
    gapscore: 1
    case:
      id: audited
      title: "=1+1"
      organisation: Dinas Contoh
      system: Presensi
      language: en
      instrument: heeks-itposmo
    sources:
      - {id: I1, technique: interview}
      - {id: I2, technique: interview, weight: 3}
      - {id: O1, technique: observation}
    design:
      - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
      - {id: T2, dimension: technology, statement: Perangkat cukup, weight: 3}
    findings:
      - {id: F1, expectation: T1, source: I1, statement: Kadang putus, gap: 2}
      - id: F2
        expectation: T1
        sources: [I1, I2]
        statement: "@Sering putus"
        gap: 6

      - {id: F3, expectation: T2, source: O1, statement: Cukup, fit: mostly, impact: slows}
      - statement: Rumit
        dimension: processes
        source: I1
        gap: 0
        id: F4
      - {id: F6, expectation: T1, source: O1, statement: Dikhawatirkan, risk: true, locator: p. 3}
      - {id: F7, source: I1, statement: Belum ditempatkan, note: nanti}
      - {id: F8, dimension: processes, source: O1, statement: Lambat, severity: serious}
      - {id: F5, dimension: staffing, source: I2, statement: Tidak relevan, gap: 9}
    judgements:
      - {dimension: staffing, applicable: false, because: Alasan}
    recommendations:
      - {id: R2, title: Perbaiki, addresses: [T1], leverage: direct, findings: [F2]}
      - {id: R1, title: Ganti, addresses: [technology], leverage: direct, findings: [F1, F2]}

    """

  /// The same under another aggregation.
  static func assessment(_ aggregation: Aggregation) throws -> CaseAssessment {
    let content = try #require(try read(text).documents.first).content
    let instrument = content.instrument.with(aggregation: aggregation)
    return CaseAssessment(of: content.with(instrument: instrument))
  }

  /// The case as it is reported.
  static func scored() throws -> ScoredCase {
    let result = try read(text)
    #expect(result.errors == [])
    let document = try #require(result.documents.first)
    return ScoredCase(document, provenance: Provenance(file: "case.yaml", sha256: "ab12"))
  }

  /// Where a finding's name stands, counted in the text.
  static func place(of finding: String) throws -> (line: Int, column: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(
      lines.firstIndex { $0.contains("id: \(finding),") || $0.hasSuffix("id: \(finding)") }
    )
    let before = try #require(lines[line].firstRange(of: "id: \(finding)"))
    let start = lines[line].distance(from: lines[line].startIndex, to: before.lowerBound)
    // The name follows on `id: `.
    return (line + 1, start + 1 + 4)
  }
}
