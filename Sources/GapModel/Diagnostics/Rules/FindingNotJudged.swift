extension Rule {
  /// A finding that is not placed or judged yet.
  public static let findingNotJudged = Rule(
    "finding-not-judged",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) temuan belum dinilai atau belum ditempatkan",
        en: "\(English.counted(count, "finding")) not yet judged or placed"
      )
    },
    what: LocalisedText(
      id: """
        Setiap temuan dibandingkan dengan ketentuan desain, indikator, atau dimensi, dan dinilai: \
        sebagai terpenuhi, dengan kriteria, dengan jenjang keparahan, dengan gap, atau sebagai \
        risiko.
        """,
      en: """
        Each finding is compared with an expectation, an indicator or a dimension, and judged: as \
        met, on criteria, by a step of the severity ladder, by a gap, or as a risk.
        """
    ),
    why: LocalisedText(
      id: """
        Sebelum itu, temuan masih merupakan pekerjaan terbuka: terdaftar dan terhitung jumlahnya, \
        tetapi tidak berbobot, sehingga tingkat gap mungkin bertumpu pada lebih sedikit temuan \
        daripada yang ada dalam kasus.
        """,
      en: """
        Until then it is open work: it is listed and counted, but weighs nothing, so a rating may \
        rest on less than the case contains.
        """
    ),
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          severity: moderate
      """
    )
  )
}

extension Diagnostic {
  /// A finding that waits to be placed.
  ///
  /// - Parameters:
  ///   - finding: Its name.
  ///   - head: Where its case begins.
  ///   - place: Where its name stands.
  /// - Returns: The diagnostic.
  static func findingNotPlaced(
    _ finding: String,
    of head: TextRange,
    at place: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .findingNotJudged,
      LocalisedText(
        id: "temuan '\(finding)' belum ditempatkan, jadi belum dihitung",
        en: "finding '\(finding)' is not yet placed, so it does not count"
      ),
      at: place,
      help: placing,
      subjects: [finding],
      openWork: .notPlaced(head.start)
    )
  }

  /// A finding that waits to be judged.
  ///
  /// - Parameters:
  ///   - finding: Its name.
  ///   - head: Where its case begins.
  ///   - place: Where its name stands.
  /// - Returns: The diagnostic.
  static func findingNotJudged(
    _ finding: String,
    of head: TextRange,
    at place: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .findingNotJudged,
      LocalisedText(
        id: "temuan '\(finding)' belum dinilai, jadi belum dihitung",
        en: "finding '\(finding)' is not yet judged, so it does not count"
      ),
      at: place,
      help: LocalisedText(id: "nilai temuan itu: \(ways.id)", en: "judge it: \(ways.en)"),
      subjects: [finding],
      openWork: .notJudged(head.start)
    )
  }

  /// Several findings of a case that wait for the same.
  ///
  /// - Parameters:
  ///   - work: What they wait for.
  ///   - findings: Their names, in the order of the file.
  ///   - place: Where the name of the first stands.
  /// - Returns: The diagnostic.
  static func openWork(
    _ work: OpenWork,
    _ findings: [String],
    at place: TextRange
  ) -> Diagnostic {
    let (count, names) = (findings.count, NameRuns.text(findings))
    let isPlaced = if case .notJudged = work { true } else { false }
    let summary =
      isPlaced
      ? LocalisedText(
        id: "\(count) temuan belum dinilai, jadi belum dihitung: \(names)",
        en: "\(count) findings are not yet judged, so they do not count: \(names)"
      )
      : LocalisedText(
        id: "\(count) temuan belum ditempatkan, jadi belum dihitung: \(names)",
        en: "\(count) findings are not yet placed, so they do not count: \(names)"
      )
    let judging = LocalisedText(
      id: "nilai masing-masing: \(ways.id)",
      en: "judge each: \(ways.en)"
    )
    return Diagnostic(
      .findingNotJudged,
      summary,
      at: place,
      help: isPlaced ? judging : placing,
      subjects: findings,
      openWork: work
    )
  }

  private static let placing = LocalisedText(
    id: "tambahkan 'expectation', 'indicator', atau 'dimension'",
    en: "add 'expectation', 'indicator' or 'dimension'"
  )

  private static let ways = LocalisedText(
    id: "'fit', kriteria lain, 'severity', 'gap', atau 'risk: true'",
    en: "'fit', other criteria, 'severity', 'gap', or 'risk: true'"
  )
}
