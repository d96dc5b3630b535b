extension Rule {
  /// From how many sources of one statement on a warning is given; method, section 7.
  static let stretchedSources = 3

  /// A statement that is given to three or more sources.
  public static let stretchedFinding = Rule(
    "stretched-finding",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) temuan berasal dari \(Rule.stretchedSources) sumber atau lebih",
        en: "\(English.counted(count, "finding")) given to \(Rule.stretchedSources) or more sources"
      )
    },
    what: LocalisedText(
      id: """
        Satu pernyataan diberikan kepada paling banyak dua sumber.
        """,
      en: """
        One statement is given to at most two sources.
        """
    ),
    why: LocalisedText(
      id: """
        Pernyataan yang dimiliki bersama oleh tiga sumber atau lebih dihitung untuk masing-masing, \
        sehingga bukti tampak kuat padahal bertumpu pada satu kalimat. Apa yang dikatakan setiap \
        sumber adalah temuan tersendiri.
        """,
      en: """
        A statement that three or more sources share counts for each of them, and evidence looks \
        strong although it rests on one sentence. What each source said on its own is a finding of \
        its own.
        """
    ),
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: I2, technique: interview, role: Kepala bidang}
        - {id: O1, technique: observation, role: Apel pagi}
      findings:
        - {id: F1, expectation: T1, sources: [I1, I2, O1], statement: Jaringan terputus, gap: 4}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
        - {id: I2, technique: interview, role: Kepala bidang}
        - {id: O1, technique: observation, role: Apel pagi}
      findings:
        - {id: F1, expectation: T1, sources: [I1, I2], statement: Jaringan terputus, gap: 4}
        - {id: F2, expectation: T1, source: O1, statement: Dua kali terputus saat apel, gap: 4}
      """
    )
  )
}

extension Diagnostic {
  static func stretchedFinding(_ finding: String, sources: Int, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .stretchedFinding,
      LocalisedText(
        id:
          "temuan '\(finding)' diberikan kepada \(sources) sumber, dan dihitung untuk masing-masing",
        en: "finding '\(finding)' is given to \(sources) sources, and counts for each of them"
      ),
      at: place,
      help: LocalisedText(
        id:
          "tulis apa yang dikatakan setiap sumber sebagai temuan tersendiri, jika memang lebih dari ini",
        en: "write what each source said as a finding of its own, if they said more than this"
      ),
      subjects: [finding]
    )
  }
}
