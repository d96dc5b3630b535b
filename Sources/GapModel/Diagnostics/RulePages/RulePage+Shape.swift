// Pages of the rules on what a document is made of.
extension RulePage {
  static let emptyFile = RulePage(
    what: """
      Every document holds something. A file of nothing but comments, or a `---` with nothing \
      below it, holds no case.
      """,
    why: """
      An empty file would otherwise pass as checked, and its office would be missing from the \
      comparison without a word.
      """,
    wrong: .whole(
      """
      # Presensi Dinas Contoh: isi menyusul setelah wawancara.
      """
    ),
    right: .whole(
      """
      # Presensi Dinas Contoh
      gapscore: 1
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      sources:
        - {id: I1, technique: interview, role: Operator}
      findings:
        - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: 4.5}
      """
    )
  )

  static let formatVersion = RulePage(
    what: """
      A document begins with `gapscore: 1`, written without quotes. The number is the version of \
      the format, not that of the program.
      """,
    why: """
      The version says how everything below it is to be read. Without it, a later gapscore could \
      take an old case for a new one and rate it differently.
      """,
    wrong: .whole(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      gapscore: 1
      sources:
        - {id: I1, technique: interview, role: Operator}
      findings:
        - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: 4.5}
      """
    ),
    right: .whole(
      """
      gapscore: 1
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      sources:
        - {id: I1, technique: interview, role: Operator}
      findings:
        - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: 4.5}
      """
    )
  )

  static let wrongShape = RulePage(
    what: """
      Each key takes a list, a mapping or a single value, and no other of the three. A list of one \
      entry is a list too: it has a `- ` or brackets. A file holds at most one instrument.
      """,
    why: """
      What stands in another shape would have to be guessed at, and a wrong guess drops entries: a \
      regulation that the design rests on, or a source that a finding cites.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: I1}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil, basis: [I1]}
      """
    )
  )

  static let unknownKey = RulePage(
    what: """
      Keys are those of the format, in English, and in findings the instrument's criteria. Within \
      braces a decimal comma ends up here as well: `{gap: 7,5}` is a gap of 7 and a key `5`.
      """,
    why: """
      A misspelt key that was passed over would leave out what it says: the weight you set would \
      not count, the criterion you judged would be missing from the gap.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, jabatan: Operator}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      """
    )
  )

  static let duplicateKey = RulePage(
    what: """
      A key stands only once in a mapping. A finding has either `source` or `sources`.
      """,
    why: """
      Of two values some programs keep the first and others the last, so the same file could be \
      rated in two ways.
      """,
    wrong: .sections(
      """
      sources:
        - id: I1
          technique: interview
          role: Operator
          role: Admin aplikasi
      """
    ),
    right: .sections(
      """
      sources:
        - id: I1
          technique: interview
          role: Operator dan admin aplikasi
      """
    )
  )

  static let missingKey = RulePage(
    what: """
      Keys that the format requires are there and have a value, and `sources`, `findings` and \
      `addresses` have at least one entry. A judgement that sets a rating, or sets a dimension \
      aside, also says `because`.
      """,
    why: """
      A rating has to be traceable. A source of unknown technique, say, could not count towards \
      how well a finding is backed up, and a decision without its reason cannot be reviewed.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, role: Operator}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      """
    )
  )

  static let emptyText = RulePage(
    what: """
      A text that is required holds more than spaces, and a name or a step is never empty.
      """,
    why: """
      Reality cannot be compared with an expectation that says nothing, and in the report it would \
      stand as a blank line.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: ""}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: "Jaringan stabil di semua bidang"}
      """
    )
  )
}
