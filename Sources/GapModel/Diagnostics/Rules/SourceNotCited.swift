extension Rule {
  /// A source that nothing cites.
  public static let sourceNotCited = Rule(
    "source-not-cited",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) sumber tidak pernah dirujuk",
        en: "\(English.counted(count, "source")) never cited"
      )
    },
    what: LocalisedText(
      id: """
        Setiap sumber dirujuk oleh temuan, atau menjadi dasar ketentuan desain.
        """,
      en: """
        Each source is cited by a finding, or is the basis of an expectation.
        """
    ),
    why: LocalisedText(
      id: """
        Laporan akan mencantumkan wawancara yang tidak menghasilkan apa pun. Sering kali ada \
        temuan yang terlupa, atau temuan yang keliru merujuk sumber lain.
        """,
      en: """
        The report would list an interview from which nothing follows. Often a finding was \
        forgotten, or it cites another source by mistake.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: O1, technique: observation, role: Apel pagi}
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan terputus, gap: 4.5}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: O1, technique: observation, role: Apel pagi}
      findings:
        - {id: F1, expectation: T1, sources: [I1, O1], statement: Jaringan terputus, gap: 4.5}
      """
    )
  )
}

extension Diagnostic {
  static func sourceNotCited(_ source: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .sourceNotCited,
      LocalisedText(
        id: "sumber '\(source)' tidak pernah dirujuk",
        en: "source '\(source)' is never cited"
      ),
      at: place,
      subjects: [source]
    )
  }
}
