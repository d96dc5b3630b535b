// Pages of the rules on YAML, and on what of it the format leaves out.
extension RulePage {
  static let syntax = RulePage(
    what: """
      A file must be YAML. What breaks it most often is a text that holds `: ` and stands without \
      quotes, a quotation mark that is never closed, or keys of one mapping that are not indented \
      alike.
      """,
    why: """
      From such a place on, nobody can say which value belongs to which key. Reading stops there, \
      so the lines below have not been checked yet.
      """,
    wrong: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: Syarat utama: jaringan stabil
      """
    ),
    right: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: "Syarat utama: jaringan stabil"
      """
    )
  )

  static let directive = RulePage(
    what: """
      No line begins with `%`. At the top of a file that would be a YAML directive, of which the \
      format has none; within a text, indent the line.
      """,
    why: """
      Directives change how everything below is read. Without them a case means the same to every \
      reader and every program.
      """,
    wrong: .whole(
      """
      %YAML 1.1
      ---
      gapscore: 1
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
      """
    ),
    right: .sections(
      """
      gapscore: 1
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      """
    )
  )

  static let anchor = RulePage(
    what: """
      A value is written out wherever it is needed: `&name`, which marks one, and `*name`, which \
      repeats it, are not part of the format. A text that is meant to begin with either sign \
      stands in quotes.
      """,
    why: """
      Whoever checks an entry should see all of it in one place. With an alias, a change to one \
      entry would quietly change the rating of another.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: &dimensi technology, statement: Jaringan stabil}
        - {id: T2, dimension: *dimensi, statement: Server menampung beban jam masuk}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil}
        - {id: T2, dimension: technology, statement: Server menampung beban jam masuk}
      """
    )
  )

  static let mergeKey = RulePage(
    what: """
      An entry lists all its keys itself; `<<`, which would take them over from elsewhere, is not \
      one of them.
      """,
    why: """
      A weight or a step that comes from elsewhere is easily overlooked, and then the rating \
      cannot be followed from what the entry says.
      """,
    wrong: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: Jaringan stabil
          <<: {weight: 2}
      """
    ),
    right: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: Jaringan stabil
          weight: 2
      """
    )
  )

  static let tag = RulePage(
    what: """
      A value carries no tag such as `!!str`: whether it is a text, a number or a date follows \
      from its key. A text that is meant to begin with `!` stands in quotes.
      """,
    why: """
      Programs disagree about tags. Without them, the same file cannot give one date or one rating \
      here and another there.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, date: !!str 2025-10-03}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, date: 2025-10-03}
      """
    )
  )

  static let tooDeep = RulePage(
    what: """
      Lists and mappings are nested at most 32 deep.
      """,
    why: """
      The format itself needs only a few levels, so more of them come from stray brackets or from \
      a program that went astray. Nothing below that place is read, and no finding there would \
      count.
      """,
    wrong: .sections(
      """
      model:
        input: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[Data pegawai]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      """
    ),
    right: .sections(
      """
      model:
        input: [Data pegawai]
      """
    )
  )

  static let textTooLong = RulePage(
    what: """
      A single text or comment has at most 1 MiB.
      """,
    why: """
      No quote is that long. Most likely a closing quotation mark is missing, so that a text \
      swallowed the findings behind it, or a whole transcript was pasted where the passage that \
      bears the finding out belongs.
      """,
    wrong: .made(
      shown: """
        design:
          - id: T1
            dimension: technology
            statement: Jaringan stabil. Jaringan stabil. Jaringan stabil. Jaringan stabil. …
        # … and so on, for more than 1 MiB.
        """,
      file: longCase
    ),
    right: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: Jaringan stabil.
      """
    )
  )

  private static let longCase =
    RuleExample.sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: \(String(repeating: "Jaringan stabil. ", count: 65_000))
      """
    ).file
}
