extension Rule {
  /// A finding that is judged beside its codings.
  public static let mixedCodings = Rule(
    "mixed-codings",
    .error,
    what: LocalisedText(
      id: """
        Temuan dengan `codings` tidak dinilai langsung pula, dan `agreed` memerlukan koding serta \
        tidak menyebut pengode.
        """,
      en: """
        A finding with `codings` is not judged directly as well, and `agreed` needs codings and \
        names no coder.
        """
    ),
    why: LocalisedText(
      id: """
        Jika ada penilaian lain di samping penilaian para pengode, tidak jelas mana yang dihitung.
        """,
      en: """
        If there were another judgement beside those of the coders, nobody could see which of them \
        counts.
        """
    ),
    wrong: .coded(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          severity: moderate
          codings:
            - {coder: A, severity: moderate}
            - {coder: B, severity: serious}
      """
    ),
    right: .coded(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          codings:
            - {coder: A, severity: moderate}
            - {coder: B, severity: serious}
      """
    )
  )
}

extension Diagnostic {
  static func judgedBesideCodings(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mixedCodings,
      LocalisedText(
        id: "temuan dengan 'codings' tidak boleh dinilai langsung pula",
        en: "a finding with 'codings' can't also be judged directly"
      ),
      at: place,
      help: LocalisedText(
        id: "pindahkan penilaian ini ke dalam koding, atau ke dalam 'agreed'",
        en: "move this into a coding, or into 'agreed'"
      )
    )
  }

  static func consensusWithoutCodings(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mixedCodings,
      LocalisedText(
        id: "kesepakatan memerlukan koding yang disepakati",
        en: "a consensus needs codings to agree on"
      ),
      at: place,
      help: LocalisedText(
        id: "tambahkan 'codings', atau tulis kriterianya langsung pada temuan",
        en: "add 'codings', or write the criteria into the finding itself"
      )
    )
  }

  static func coderOfConsensus(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mixedCodings,
      LocalisedText(
        id: "kesepakatan bukan milik satu pengode",
        en: "a consensus has no single coder"
      ),
      at: place,
      help: LocalisedText(id: "hapus 'coder'", en: "remove 'coder'")
    )
  }
}
