// Pages of the rules on single values.
extension RulePage {
  static let notANumber = RulePage(
    what: """
      A number is written plainly: digits and at most one decimal point, without quotes, without \
      leading zeros and without marks between thousands. A year, a cost or a version is whole.
      """,
    why: """
      `4,5`, `010` and `1_000` are different numbers to different programs. A gap that is read \
      otherwise than you meant it moves the rating.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          gap: 4,5
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

  static let outOfRange = RulePage(
    what: """
      A number stays within the limits of its key: a gap runs from 0 to 10, a weight from 0.001 to \
      1000000, and a value of an index is no lower than its scheme begins.
      """,
    why: """
      A gap of 45 is a slip for 4.5, or a percentage. If it counted, it would outweigh everything \
      else that was found about its dimension.
      """,
    wrong: .sections(
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          gap: 45
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

  static let malformedID = RulePage(
    what: """
      A name has at most 64 letters (a–z, A–Z), digits, `-`, `_` and `.`, and begins with a letter \
      or digit. That of a case or an instrument has no capitals, `_` or `.`.
      """,
    why: """
      Entries refer to each other by name, and names become links and names of files. A space or \
      an accent would not survive all of that.
      """,
    wrong: .sections(
      """
      case:
        id: Presensi Dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      """
    ),
    right: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      """
    )
  )

  static let malformedDate = RulePage(
    what: """
      A date is a year, a month or a day, written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and one that \
      the calendar has.
      """,
    why: """
      `03/10/2025` lies in October for some readers and in March for others, and whoever follows a \
      system over time relies on the order of dates.
      """,
    wrong: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, date: 3 Oktober 2025}
      """
    ),
    right: .sections(
      """
      sources:
        - {id: I1, technique: interview, role: Operator, date: 2025-10-03}
      """
    )
  )

  static let reversedPeriod = RulePage(
    what: """
      Nothing ends before it begins: not a period between `from` and `to`, and not a \
      recommendation between `start` and `due`. A bare year or month stands for all its days.
      """,
    why: """
      Cases of one office are put in order of their periods. With the two dates swapped, an \
      improvement could be reported as a decline.
      """,
    wrong: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        period: {from: 2026-06, to: 2025-08}
        instrument: heeks-itposmo
      """
    ),
    right: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        period: {from: 2025-08, to: 2026-06}
        instrument: heeks-itposmo
      """
    )
  )

  static let unknownValue = RulePage(
    what: """
      Where there is a choice, a value is one of the words offered. For what the instrument \
      defines, such as dimensions, techniques and ratings, that is an id or a label in either \
      language. Yes and no are `true` and `false`.
      """,
    why: """
      A dimension that the instrument does not know has no place in the total, so whatever was \
      found about it would vanish from the result.
      """,
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: infrastruktur, statement: Jaringan stabil}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: teknologi, statement: Jaringan stabil}
      """
    )
  )
}
