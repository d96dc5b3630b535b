// Pages of the rules on how a finding is judged.
extension RulePage {
  static let unclearTarget = RulePage(
    what: """
      A finding is held against one thing: an `expectation`, or a `dimension` as a whole. Likewise \
      a dimension that is judged not applicable gets no rating.
      """,
    why: """
      A gap lies between two things. If it is not said which part of the design reality falls \
      short of, the finding cannot count for any dimension.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          source: I1
          statement: Jaringan sering terputus
          gap: 4.5
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          gap: 4.5
      """
    )
  )

  static let unknownStep = RulePage(
    what: """
      A criterion is judged by one of its own steps, written as an id or as a label in either \
      language.
      """,
    why: """
      Each step has a described meaning and a value. A word of your own has neither, so two \
      assessors would not mean the same by it and it could not enter the gap.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan terputus setiap akhir bulan
          fit: mostly
          frequency: kadang-kadang
          impact: slows
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan terputus setiap akhir bulan
          fit: mostly
          frequency: berkala
          impact: slows
      """
    )
  )

  static let notJudged = RulePage(
    what: """
      Every finding, and every coding of one, says how far reality lies from the design: by at \
      least one criterion, or by a `gap`. A consensus says something too.
      """,
    why: """
      A finding that nobody judged would be listed in the report and yet have no part in the \
      rating, which then looks better founded than it is.
      """,
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
          fit: mostly
          frequency: often
          impact: hampers
      """
    )
  )

  static let gapBesideCriteria = RulePage(
    what: """
      A finding is judged either by criteria or by a `gap`, not by both.
      """,
    why: """
      The criteria already yield a gap. If a second number stood beside it, one of them would have \
      to be ignored, and the reader could not see which.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          fit: mostly
          frequency: often
          impact: hampers
          gap: 4.5
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

  static let metBesideCriteria = RulePage(
    what: """
      When the step on a criterion that settles the matter, such as `fit`, says that the \
      expectation is met, no other criterion is judged.
      """,
    why: """
      Frequency, impact and coverage are those of a problem, and here there is none. If they \
      counted, an expectation that is met would get a gap; if there is a problem, the fit is not \
      complete.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan stabil, sesekali lambat
          fit: matches
          frequency: rarely
          impact: negligible
      """
    ),
    right: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan stabil, sesekali lambat
          fit: nearly
          frequency: rarely
          impact: negligible
      """
    )
  )

  static let mixedCodings = RulePage(
    what: """
      Several coders judge a finding in one way, all by criteria or all by a `gap`, unless \
      `agreed` settles it. A finding with `codings` is not judged beside them, and `agreed` needs \
      codings and names no coder.
      """,
    why: """
      Steps and numbers have no middle between them, so it would be left to chance whose judgement \
      becomes the rating.
      """,
    wrong: .coded(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          codings:
            - {coder: A, fit: mostly, frequency: often, impact: hampers}
            - {coder: B, gap: 4.5}
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
      """
    )
  )

  static let tiedCodings = RulePage(
    what: """
      More coders hold a finding against one expectation or dimension than against any other. \
      Where they are equally many, `agreed` says what counts.
      """,
    why: """
      The gap has to go to one dimension. Picking one of two at random would make that dimension \
      look worse, and the other better, than the coders found.
      """,
    wrong: .coded(
      """
      findings:
        - id: F1
          source: I1
          statement: Presensi gagal terkirim, lalu dicatat di kertas
          codings:
            - {coder: A, expectation: T1, fit: partly, frequency: often, impact: hampers}
            - {coder: B, dimension: processes, fit: partly, frequency: often, impact: slows}
      """
    ),
    right: .coded(
      """
      findings:
        - id: F1
          source: I1
          statement: Presensi gagal terkirim, lalu dicatat di kertas
          codings:
            - {coder: A, expectation: T1, fit: partly, frequency: often, impact: hampers}
            - {coder: B, dimension: processes, fit: partly, frequency: often, impact: slows}
          agreed: {expectation: T1}
      """
    )
  )
}

extension RuleExample {
  /// Sections of a case in which two coders work, `A` and `B`.
  fileprivate static func coded(_ text: String) -> RuleExample {
    let head = """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
        coders: [{id: A}, {id: B}]
      """
    return .made(shown: text, file: sections(head + "\n" + text).file)
  }
}
