// Pages of the rules on what is well formed, and yet worth a second look.
extension RulePage {
  static let fewCriteria = RulePage(
    what: """
      A finding is judged on at least three criteria, as far as the instrument has so many, unless \
      its expectation is met.
      """,
    why: """
      With one or two, the gap hangs on a single impression: a problem that is grave but rare \
      looks the same as one that is grave and constant.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          impact: hampers
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          fit: mostly
          frequency: often
          impact: hampers
      """
    )
  )

  static let expectationWithoutFinding = RulePage(
    what: """
      At least one finding is held against each expectation in `design`.
      """,
    why: """
      What nobody looked into is left out of the rating, which may then seem better or worse than \
      the whole design deserves. An expectation that is met needs a finding as well.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil}
        - {id: S1, dimension: staffing, statement: Semua operator terlatih}
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan sering terputus, gap: 4.5}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil}
        - {id: S1, dimension: staffing, statement: Semua operator terlatih}
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan sering terputus, gap: 4.5}
        - {id: F2, expectation: S1, source: I1, statement: Separuh operator belum dilatih, gap: 5}
      """
    )
  )

  static let dimensionWithoutFinding = RulePage(
    what: """
      Each dimension of the instrument has a finding, held against the dimension or against one of \
      its expectations, or a judgement says why it does not apply.
      """,
    why: """
      A dimension that was not assessed is not a gap of 0. While one is open there is no total, so \
      neither the risk of failure nor the place among other offices can be told.
      """,
    wrong: .sections(
      """
      findings:
        - {id: F1, dimension: information, source: I1, statement: Data lengkap, gap: 1}
        - {id: F2, expectation: T1, source: I1, statement: Jaringan terputus, gap: 4.5}
        - {id: F3, dimension: processes, source: I1, statement: Masih ada rekap kertas, gap: 5}
        - {id: F4, dimension: objectives, source: I1, statement: Manfaat dipahami, gap: 2}
        - {id: F5, dimension: staffing, source: I1, statement: Operator kurang, gap: 3}
        - {id: F6, dimension: management, source: I1, statement: Evaluasi jarang, gap: 4}
      """
    ),
    right: .sections(
      """
      findings:
        - {id: F1, dimension: information, source: I1, statement: Data lengkap, gap: 1}
        - {id: F2, expectation: T1, source: I1, statement: Jaringan terputus, gap: 4.5}
        - {id: F3, dimension: processes, source: I1, statement: Masih ada rekap kertas, gap: 5}
        - {id: F4, dimension: objectives, source: I1, statement: Manfaat dipahami, gap: 2}
        - {id: F5, dimension: staffing, source: I1, statement: Operator kurang, gap: 3}
        - {id: F6, dimension: management, source: I1, statement: Evaluasi jarang, gap: 4}
      judgements:
        - {dimension: other-resources, applicable: false, because: Dibiayai penuh oleh provinsi}
      """
    )
  )

  static let sourceNotCited = RulePage(
    what: """
      Each source is cited by a finding, or is the basis of an expectation.
      """,
    why: """
      The report would list an interview from which nothing follows. Often a finding was \
      forgotten, or it cites another source by mistake.
      """,
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

  static let findingsNotApplicable = RulePage(
    what: """
      A dimension that is judged not applicable has no findings.
      """,
    why: """
      Where something was found, the dimension plays a part after all. The judgement takes these \
      findings out of the rating, and a real gap would disappear.
      """,
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

  static let personalData = RulePage(
    what: """
      No text holds what looks like a NIK (16 digits), a NIP (18 digits), an e-mail address or a \
      phone number. Names of people are not recognised, so keep an eye on them yourself.
      """,
    why: """
      Reports travel further than interviews. An informant who can be found out may come to harm, \
      and others will no longer speak openly.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: "Operator, 0812-0000-0000"}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      """
    )
  )

  static let bidiControl = RulePage(
    what: """
      No text holds invisible characters that change the direction of writing, such as U+202E, \
      whether typed or as an escape in quotes.
      """,
    why: """
      They make a line show its letters in another order than the file has them, so what you read \
      and approve may not be what is written. Most are leftovers of copying.
      """,
    wrong: .sections(
      #"""
      design:
        - {id: T1, dimension: technology, statement: "Jaringan \u202Estabil"}
      """#
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: "Jaringan stabil"}
      """
    )
  )
}
