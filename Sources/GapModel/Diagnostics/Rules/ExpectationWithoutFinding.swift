extension Rule {
  /// An expectation without a finding.
  public static let expectationWithoutFinding = Rule(
    "expectation-without-finding",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) ketentuan desain tanpa temuan, jadi belum dinilai",
        en: "\(English.counted(count, "expectation")) without a finding, so not assessed"
      )
    },
    what: LocalisedText(
      id: """
        Setiap ketentuan desain dalam `design` memiliki paling sedikit satu temuan.
        """,
      en: """
        Each expectation in `design` has at least one finding.
        """
    ),
    why: LocalisedText(
      id: """
        Hal yang tidak diteliti tidak masuk ke dalam tingkat gap, sehingga tingkat itu dapat \
        tampak lebih baik atau lebih buruk daripada keseluruhan desain. Ketentuan desain yang \
        terpenuhi pun memerlukan temuan.
        """,
      en: """
        What nobody looked into is left out of the rating, which may then seem better or worse \
        than the whole design deserves. An expectation that is met needs a finding as well.
        """
    ),
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
        - {id: S1, dimension: staffing, indicator: skills, statement: Semua operator terlatih}
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan sering terputus, gap: 4.5}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
        - {id: S1, dimension: staffing, indicator: skills, statement: Semua operator terlatih}
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan sering terputus, gap: 4.5}
        - {id: F2, expectation: S1, source: I1, statement: Separuh operator belum dilatih, gap: 5}
      """
    )
  )
}

extension Diagnostic {
  static func expectationWithoutFinding(_ expectation: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .expectationWithoutFinding,
      LocalisedText(
        id: "ketentuan desain '\(expectation)' tidak memiliki temuan, jadi belum dinilai",
        en: "expectation '\(expectation)' has no finding, so it is not assessed"
      ),
      at: place,
      subjects: [expectation]
    )
  }
}
