extension Rule {
  /// A text or comment of more than 1 MiB.
  public static let textTooLong = Rule(
    "text-too-long",
    .error,
    what: LocalisedText(
      id: """
        Satu teks atau komentar berukuran paling besar 1 MiB.
        """,
      en: """
        A single text or comment has at most 1 MiB.
        """
    ),
    why: LocalisedText(
      id: """
        Tidak ada kutipan sepanjang itu. Kemungkinan besar tanda kutip penutup tertinggal sehingga \
        teks itu menelan temuan sesudahnya, atau seluruh transkrip ditempel sebagai ganti bagian \
        yang mendukung temuan.
        """,
      en: """
        No quote is that long. Most likely a closing quotation mark is missing, so that a text \
        swallowed the findings after it, or a whole transcript was pasted in place of the passage \
        that supports the finding.
        """
    ),
    wrong: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: ~
      """,
      filling: .init(bytes: Array("Jaringan stabil. ".utf8), times: 65_000),
      picture: """
        design:
          - id: T1
            dimension: technology
            statement: Jaringan stabil. Jaringan stabil. Jaringan stabil. Jaringan stabil. …
        """,
      remark: LocalisedText(
        id: "… dan seterusnya, lebih dari 1 MiB.",
        en: "… and so on, for more than 1 MiB."
      )
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
}

extension Diagnostic {
  static func textTooLong(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .textTooLong,
      LocalisedText(
        id: "teks atau komentar yang dimulai di sini lebih panjang dari 1 MiB",
        en: "the text or comment that begins here is longer than 1 MiB"
      ),
      at: place,
      help: LocalisedText(
        id: "persingkat, atau tutup tanda kutipnya",
        en: "shorten it, or close its quotes"
      )
    )
  }
}
