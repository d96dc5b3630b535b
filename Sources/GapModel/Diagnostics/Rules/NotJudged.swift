extension Rule {
  /// Something that must say how far reality is from the design, and does not.
  public static let notJudged = Rule(
    "not-judged",
    .error,
    what: LocalisedText(
      id: """
        Koding `agreed`, dan contoh penghitungan dalam instrumen, menyatakan seberapa jauh \
        kenyataan dari desain. Temuan boleh menunggu untuk dinilai; itu hanya peringatan.
        """,
      en: """
        An `agreed` coding, and the worked example of an instrument, say how far reality is from \
        the design. A finding may wait to be judged; that is only a warning.
        """
    ),
    why: LocalisedText(
      id: """
        Kesepakatan yang kosong tidak memutuskan apa pun, dan contoh tanpa penilaian tidak \
        menunjukkan apa pun; biasanya ada baris yang terlupa.
        """,
      en: """
        A consensus that says nothing settles nothing, and an example without a judgement shows \
        nothing; mostly a line was forgotten.
        """
    ),
    wrong: .coded(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          codings:
            - {coder: A, fit: mostly, frequency: often, impact: hampers}
            - {coder: B, fit: partly, frequency: often, impact: slows}
          agreed: {}
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
            - {coder: A, fit: mostly, frequency: often, impact: hampers}
            - {coder: B, fit: partly, frequency: often, impact: slows}
          agreed: {fit: mostly, frequency: often, impact: hampers}
      """
    )
  )
}

extension Diagnostic {
  static func notJudged(ways: [String], at place: TextRange) -> Diagnostic {
    let list = ways.joined(separator: ", ")
    return Diagnostic(
      .notJudged,
      LocalisedText(
        id: "belum dinyatakan seberapa jauh hal ini dari desain",
        en: "nothing says how far this is from the design"
      ),
      at: place,
      help: LocalisedText(
        id: "tambahkan paling sedikit satu dari \(list)",
        en: "add at least one of \(list)"
      )
    )
  }

  static func emptyConsensus(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .notJudged,
      LocalisedText(id: "kesepakatan ini kosong", en: "the consensus is empty"),
      at: place,
      help: LocalisedText(id: "isi, atau hapus", en: "fill it in, or remove it")
    )
  }

  static func noCodings(of finding: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .notJudged,
      LocalisedText(
        id: "temuan '\(finding)' tidak memiliki koding",
        en: "finding '\(finding)' has no coding"
      ),
      at: place
    )
  }
}
