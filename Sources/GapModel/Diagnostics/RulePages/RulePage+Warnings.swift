// Pages of the rules on what is well formed, and yet worth a second look.
extension RulePage {
  static let findingNotJudged = RulePage(
    what: """
      Each finding is held against an expectation, an indicator or a dimension, and judged: as \
      met, on criteria, by a step of the severity ladder, by a gap, or as a risk.
      """,
    why: """
      Until then it is open work: it is listed and counted, but weighs nothing, so a rating may \
      rest on less than the case holds.
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
          severity: moderate
      """
    )
  )

  static let tiedCodings = RulePage(
    what: """
      More coders hold a finding against one target than against any other. Where they are equally \
      many, `agreed` says what counts.
      """,
    why: """
      The gap has to go to one dimension. Until the coders agree, the finding is open work and \
      counts for none.
      """,
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

  static let stretchedFinding = RulePage(
    what: """
      One statement is given to at most two sources.
      """,
    why: """
      A statement that three or more sources share counts for each of them, and evidence looks \
      strong although one sentence bears it all. What each source said on its own is a finding \
      of its own.
      """,
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

  static let expectationWithoutIndicator = RulePage(
    what: """
      An expectation names one of its dimension's indicators, where the instrument has some.
      """,
    why: """
      What is averaged together, compared between offices and mapped to other frameworks goes by \
      indicators. An expectation without one stands for itself, so two analysts who cut the \
      design differently get different ratings.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
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
        - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
        - {id: S1, dimension: staffing, indicator: skills, statement: Semua operator terlatih}
      findings:
        - {id: F1, expectation: T1, source: I1, statement: Jaringan sering terputus, gap: 4.5}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
        - {id: S1, dimension: staffing, indicator: skills, statement: Semua operator terlatih}
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
      No text and no id holds what looks like a NIK (16 digits), a NIP (18 digits), an e-mail \
      address or a phone number, however it is grouped or spelled. Names of people are recognised \
      only beside a title in a role (name-in-role), so keep an eye on them yourself.
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

  static let nameInRole = RulePage(
    what: """
      A source's role and group, and the owner of a recommendation, say what someone does, not who \
      it is. Told is a name beside a title, such as 'Ibu …', 'Drs. H. …' or '…, S.Kom.'; a title \
      before an office, such as 'Ibu Kepala Dinas', names nobody.
      """,
    why: """
      Reports travel further than interviews. Who reads one need not know who spoke, and who is \
      named in one office's report may be blamed in another's.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: "Ibu Fulanah, S.Kom."}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Kepala bidang}
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
        - {id: T1, dimension: technology, indicator: network, statement: "Jaringan \u202Estabil"}
      """#
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, indicator: network, statement: "Jaringan stabil"}
      """
    )
  )

  static let cutText = RulePage(
    what: """
      A text without quotes does not go on behind a blank and a `#`. What is meant as a comment has a \
      blank behind its `#`.
      """,
    why: """
      There a comment begins, so the text ends before the `#`: "Prioritas #1 jaringan" is read as \
      "Prioritas", and the rest of what was said is lost.
      """,
    wrong: .sections(
      """
      design:
        - id: T1
          dimension: technology
          indicator: network
          statement: Prioritas #1 adalah jaringan yang stabil
      """
    ),
    right: .sections(
      """
      design:
        - id: T1
          dimension: technology
          indicator: network
          statement: "Prioritas #1 adalah jaringan yang stabil"
      """
    )
  )

  static let lookAlikeName = RulePage(
    what: """
      A stakeholder group, a role, an owner or a strategy is written in the same way wherever it \
      occurs in a case. Blanks around it and doubled ones make no difference.
      """,
    why: """
      Names are compared letter by letter. `Pengguna` and `pengguna` would be two groups, each with \
      half of the voices, in the tables and in what they agree on.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, group: Pengguna}
        - {id: I2, technique: interview, role: Pegawai, group: pengguna}
      findings:
        - {id: F1, expectation: T1, sources: [I1, I2], statement: Jaringan terputus, gap: 4}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, group: pengguna}
        - {id: I2, technique: interview, role: Pegawai, group: pengguna}
      findings:
        - {id: F1, expectation: T1, sources: [I1, I2], statement: Jaringan terputus, gap: 4}
      """
    )
  )
}
