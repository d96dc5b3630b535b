extension Rule {
  /// Findings on a dimension that is judged not applicable.
  public static let findingsNotApplicable = Rule(
    "findings-not-applicable",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) dimensi dinyatakan tidak berlaku padahal ada temuannya",
        en: "\(English.counted(count, "dimension")) judged not applicable in spite of findings"
      )
    },
    what: LocalisedText(
      id: """
        Dimensi yang dinyatakan tidak berlaku tidak memiliki temuan.
        """,
      en: """
        A dimension that is judged not applicable has no findings.
        """
    ),
    why: LocalisedText(
      id: """
        Jika ada temuannya, dimensi itu ternyata berperan. Penilaian tersebut mengeluarkan \
        temuan-temuan itu dari tingkat gap, sehingga gap yang nyata akan hilang.
        """,
      en: """
        Where something was found, the dimension plays a part after all. The judgement takes these \
        findings out of the rating, and a real gap would disappear.
        """
    ),
    wrong: .sections(
      """
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan terputus, gap: 4.5}
      judgements:
        - {dimension: technology, applicable: false, because: Jaringan dikelola provinsi}
      """
    ),
    right: .sections(
      """
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan terputus, gap: 4.5}
      judgements:
        - {dimension: technology, basis: Jaringan dikelola provinsi tetapi dipakai dinas}
      """
    )
  )
}

extension Diagnostic {
  static func findingsNotApplicable(_ dimension: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .findingsNotApplicable,
      LocalisedText(
        id: "dimensi '\(dimension)' dinyatakan tidak berlaku, jadi temuannya tidak dihitung",
        en: "dimension '\(dimension)' is judged not applicable, so its findings do not count"
      ),
      at: place,
      subjects: [dimension]
    )
  }
}
