extension Rule {
  /// A text that ends where a comment begins.
  public static let cutText = Rule(
    "cut-text",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) teks terpotong di depan tanda #",
        en: "\(English.counted(count, "text")) cut short before a #"
      )
    },
    what: LocalisedText(
      id: """
        Teks tanpa tanda kutip tidak berlanjut sesudah spasi dan `#`. Komentar diberi spasi \
        sesudah `#`.
        """,
      en: """
        A text without quotes does not go on after a blank and a `#`. A comment has a blank after \
        its `#`.
        """
    ),
    why: LocalisedText(
      id: """
        Di sana komentar dimulai, sehingga teks berakhir sebelum `#`: "Prioritas #1 jaringan" \
        dibaca sebagai "Prioritas", dan sisanya hilang.
        """,
      en: """
        A comment begins there, so the text ends before the `#`: "Prioritas #1 jaringan" is read \
        as "Prioritas", and the rest of what was said is lost.
        """
    ),
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
}

extension Diagnostic {
  static func cutText(behind place: TextRange) -> Diagnostic {
    Diagnostic(
      .cutText,
      LocalisedText(
        id: "teks berakhir di sini: sesudah spasi, '#' memulai komentar",
        en: "the text ends here: after a blank, '#' begins a comment"
      ),
      at: TextRange(at: TextPosition(line: place.end.line, column: place.end.column + 1)),
      help: LocalisedText(
        id: "apit seluruh teks dengan tanda kutip, atau beri spasi sesudah '#' pada komentar",
        en: "put the whole text in quotes, or leave a blank after the '#' of a comment"
      )
    )
  }
}
