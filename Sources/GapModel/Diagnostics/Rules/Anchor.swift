extension Rule {
  /// A value that is marked to be repeated, or repeats another.
  public static let anchor = Rule(
    "anchor",
    .error,
    what: LocalisedText(
      id: """
        Tulis nilai selengkapnya di setiap tempat yang memerlukannya: `&nama`, yang menandai \
        nilai, dan `*nama`, yang mengulanginya, bukan bagian dari format ini. Apit teks yang \
        diawali salah satu tanda itu dengan tanda kutip.
        """,
      en: """
        Write a value out wherever it is needed: `&name`, which marks one, and `*name`, which \
        repeats it, are not part of the format. Put a text that begins with either sign in quotes.
        """
    ),
    why: LocalisedText(
      id: """
        Siapa pun yang memeriksa sebuah entri harus dapat melihat seluruh isinya di satu tempat. \
        Dengan alias, perubahan pada satu entri diam-diam mengubah tingkat gap entri lain.
        """,
      en: """
        Whoever checks an entry should see all of it in one place. With an alias, a change to one \
        entry would quietly change the rating of another.
        """
    ),
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
}

extension Diagnostic {
  static func anchor(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .anchor,
      LocalisedText(
        id: "jangkar dan alias bukan bagian dari format ini",
        en: "anchors and aliases are not part of the format"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis nilainya selengkapnya di setiap tempat",
        en: "write the value out at each place"
      )
    )
  }
}
