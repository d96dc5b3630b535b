import GapModel
import Testing

/// Cases that several coders coded, small enough to be worked out by hand.
enum CodedCase {
  /// The lines before the findings; the coders in the order given.
  static func text(coders: [String], findings: String) -> String {
    """
    gapscore: 1
    case:
      id: coded
      title: Coded
      organisation: Dinas Contoh
      system: Presensi
      instrument: heeks-itposmo
      coders: [\(coders.map { "{id: \($0)}" }.joined(separator: ", "))]
    sources:
      - {id: I1, technique: interview}
    design:
      - {id: T1, dimension: technology, statement: Jaringan stabil}
      - {id: T2, dimension: technology, statement: Perangkat cukup}
      - {id: P1, dimension: processes, statement: Alur jelas}
    findings:
    \(findings)
    """
  }

  /// Four findings that A and B coded, one that only A did, and one that has a single coding.
  static let twoCoders = """
      - id: F1
        source: I1
        statement: Lambat
        codings:
          - {coder: A, expectation: T1, fit: mostly, impact: hampers}
          - {coder: B, expectation: T1, fit: mostly, impact: slows}
      - id: F2
        source: I1
        statement: Kurang
        codings:
          - {coder: A, expectation: T1, fit: nearly, impact: slows}
          - {coder: B, expectation: T2, fit: barely, impact: slows}
        agreed: {expectation: T2}
      - id: F3
        source: I1
        statement: Rumit
        codings:
          - {coder: A, dimension: processes, gap: 2}
          - {coder: B, expectation: P1, gap: 4.5}
        agreed: {expectation: P1}
      - id: F4
        source: I1
        statement: Sering mati
        codings:
          - {coder: A, dimension: technology, gap: 4}
          - {coder: B, dimension: staffing, gap: 4}
        agreed: {dimension: technology}
      - id: F5
        source: I1
        statement: Jelas
        codings:
          - {coder: A, expectation: P1, fit: matches}
      - {id: F6, source: I1, statement: Sesuai, expectation: P1, gap: 1}

    """

  /// Two findings that A, B and C coded.
  static let threeCoders = """
      - id: F1
        source: I1
        statement: Lambat
        codings:
          - {coder: A, dimension: technology, gap: 2}
          - {coder: B, dimension: technology, gap: 4}
          - {coder: C, dimension: processes, gap: 9}
      - id: F2
        source: I1
        statement: Rumit
        codings:
          - {coder: A, dimension: processes, gap: 1}
          - {coder: B, dimension: processes, gap: 1}
          - {coder: C, dimension: processes, gap: 1}

    """

  /// A case as it is rated.
  static func assessment(_ text: String) throws -> CaseAssessment {
    let result = try read(text)
    #expect(result.errors == [])
    return CaseAssessment(of: try #require(result.documents.first).content)
  }

  /// The agreement on some findings; `nil` where there is none to tell.
  static func agreement(
    _ findings: String,
    coders: [String],
    resamples: Int = 50
  ) throws -> Agreement? {
    Agreement(of: try assessment(text(coders: coders, findings: findings)), resamples: resamples)
  }
}

extension [Agreement.Variable] {
  /// The statistics of one of the variables.
  func named(_ name: String) throws -> AgreementStatistics {
    try #require(first { $0.name == name }, "no variable \(name)").statistics
  }
}
