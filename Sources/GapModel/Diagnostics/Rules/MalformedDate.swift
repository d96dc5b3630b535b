extension Rule {
  /// A date that is not written as the format has it.
  public static let malformedDate = Rule(
    "malformed-date",
    .error,
    what: LocalisedText(
      id: """
        Tanggal berupa tahun, bulan, atau hari, ditulis `YYYY`, `YYYY-MM`, atau `YYYY-MM-DD`, dan \
        harus ada dalam kalender.
        """,
      en: """
        A date is a year, a month or a day, written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and one \
        that the calendar has.
        """
    ),
    why: LocalisedText(
      id: """
        `03/10/2025` berarti Oktober bagi sebagian pembaca dan Maret bagi yang lain, dan siapa pun \
        yang mengikuti suatu sistem dari waktu ke waktu bergantung pada urutan tanggal.
        """,
      en: """
        `03/10/2025` is in October for some readers and in March for others, and whoever follows a \
        system over time relies on the order of dates.
        """
    ),
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
}

extension Diagnostic {
  /// A word where a date is expected.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - place: Where it is.
  ///   - dates: What it may mean; two where day and month could be either way round.
  /// - Returns: The diagnostic.
  static func malformedDate(_ word: String, at place: TextRange, meaning dates: [String])
    -> Diagnostic
  {
    let either = dates.count == 2 ? (dates[0], dates[1]) : nil
    let help =
      either.map { dayFirst, monthFirst in
        LocalisedText(
          id: "tulis \(dayFirst) jika hari ditulis lebih dahulu, \(monthFirst) jika bulan",
          en: "write \(dayFirst) if the day comes first, \(monthFirst) if the month does"
        )
      } ?? dates.first.map(LocalisedText.write)
      ?? LocalisedText(
        id: "tulis YYYY, YYYY-MM, atau YYYY-MM-DD, misalnya 2025-08-17",
        en: "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2025-08-17"
      )
    return Diagnostic(
      .malformedDate,
      LocalisedText(
        id: "'\(word.excerpt)' bukan tanggal",
        en: "'\(word.excerpt)' is not a date"
      ) + .oddCharacter(in: word),
      at: place,
      help: help,
      replacement: .word(dates.count == 1 ? dates.first : nil, at: place)
    )
  }
}
