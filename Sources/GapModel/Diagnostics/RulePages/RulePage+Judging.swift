// Pages of the rules on how a finding is judged.
extension RulePage {
  static let unclearTarget = RulePage(
    what: """
      A finding is held against one thing: an `expectation`, an `indicator`, or a `dimension` as a \
      whole. Likewise a dimension that is judged not applicable gets no rating, and an id that \
      could mean two things is refused.
      """,
    why: """
      A gap lies between two things. If it is not clear which part of the design reality falls \
      short of, the finding could count for either.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          dimension: technology
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
      language. What never happens is no step: it is a risk, or nothing.
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
          coverage: nowhere
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
      Where something has to be judged, it says how far reality lies from the design: an `agreed` \
      coding, and the worked example of an instrument. A finding may wait to be judged; that is \
      only a warning.
      """,
    why: """
      A consensus that says nothing settles nothing, and an example without a judgement shows \
      nothing; mostly a line was forgotten.
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

  static let judgedTwice = RulePage(
    what: """
      A finding is judged in one way: by criteria, by one step of the `severity` ladder, or by a \
      `gap`. A `risk` is not judged at all.
      """,
    why: """
      Each way yields a gap by itself. If two stood beside each other, one would have to be \
      ignored, and the reader could not see which. What is only feared has no distance from the \
      design.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          severity: moderate
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
          severity: moderate
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
      A finding with `codings` is not judged beside them, and `agreed` needs codings and names no \
      coder.
      """,
    why: """
      If a judgement stood beside those of the coders, nobody could see which of them counts.
      """,
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

  static let impossibleRequirement = RulePage(
    what: """
      A recommendation can be carried out after those that it `requires`: none waits for itself, \
      directly or through others, and none for one that is dropped.
      """,
    why: """
      Actions that wait for each other have no order in which they could be done, so a plan made \
      from them could not begin.
      """,
    wrong: .sections(
      """
      recommendations:
        - {id: R1, title: Menambah server, addresses: [T1], leverage: direct, requires: [R2]}
        - {id: R2, title: Menambah daya listrik, addresses: [T1], leverage: direct, requires: [R1]}
      """
    ),
    right: .sections(
      """
      recommendations:
        - {id: R1, title: Menambah server, addresses: [T1], leverage: direct, requires: [R2]}
        - {id: R2, title: Menambah daya listrik, addresses: [T1], leverage: direct}
      """
    )
  )
}

extension RuleExample {
  /// Sections of a case in which two coders work, `A` and `B`.
  static func coded(_ text: String) -> RuleExample {
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
