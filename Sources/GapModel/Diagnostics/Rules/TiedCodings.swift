extension Rule {
  /// A finding whose coders are tied on the target.
  public static let tiedCodings = Rule(
    "tied-codings",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) temuan yang tempatnya belum disepakati para pengode",
        en: "\(English.counted(count, "finding")) on whose place the coders are tied"
      )
    },
    what: LocalisedText(
      id: """
        Lebih banyak pengode menempatkan temuan pada satu sasaran daripada pada sasaran lain. Jika \
        jumlahnya seimbang, `agreed` menyatakan yang dihitung.
        """,
      en: """
        More coders place a finding with one target than with any other. Where they are tied, \
        `agreed` says what counts.
        """
    ),
    why: LocalisedText(
      id: """
        Gap harus masuk ke satu dimensi. Sebelum para pengode sepakat, temuan itu masih merupakan \
        pekerjaan terbuka dan tidak dihitung di mana pun.
        """,
      en: """
        The gap has to go to one dimension. Until the coders agree, the finding is open work and \
        counts for none.
        """
    ),
    wrong: .coded(
      """
      findings:
        - id: F1
          source: I1
          statement: Presensi gagal terkirim, lalu dicatat di kertas
          codings:
            - {coder: A, expectation: T1, severity: serious}
            - {coder: B, dimension: processes, severity: serious}
      """
    ),
    right: .coded(
      """
      findings:
        - id: F1
          source: I1
          statement: Presensi gagal terkirim, lalu dicatat di kertas
          codings:
            - {coder: A, expectation: T1, severity: serious}
            - {coder: B, dimension: processes, severity: serious}
          agreed: {expectation: T1}
      """
    )
  )
}

extension Diagnostic {
  static func tiedCodings(_ finding: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .tiedCodings,
      LocalisedText(
        id: "suara para pengode tentang sasaran temuan '\(finding)' seimbang, jadi belum dihitung",
        en: "the coders are tied on the target of finding '\(finding)', so it does not count yet"
      ),
      at: place,
      help: LocalisedText(
        id: "nyatakan dalam 'agreed' ketentuan desain, indikator, atau dimensi mana yang dihitung",
        en: "say in 'agreed' which expectation, indicator or dimension counts"
      ),
      subjects: [finding]
    )
  }
}
