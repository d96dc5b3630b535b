extension Rule {
  /// A tag such as `!!str`.
  public static let tag = Rule(
    "tag",
    .error,
    what: LocalisedText(
      id: """
        Nilai tidak diberi tag seperti `!!str`: kuncinya sudah menentukan apakah nilai itu teks, \
        angka, atau tanggal. Apit teks yang diawali `!` dengan tanda kutip.
        """,
      en: """
        A value has no tag such as `!!str`: its key says whether it is a text, a number or a date. \
        Put a text that begins with `!` in quotes.
        """
    ),
    why: LocalisedText(
      id: """
        Program-program tidak sepakat tentang tag. Tanpa tag, berkas yang sama tidak mungkin \
        menghasilkan satu tanggal atau tingkat gap di sini dan yang lain di sana.
        """,
      en: """
        Programs disagree about tags. Without them, the same file cannot give one date or one \
        rating here and another there.
        """
    ),
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
}

extension Diagnostic {
  static func tag(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .tag,
      LocalisedText(
        id: "tag bukan bagian dari format ini",
        en: "tags are not part of the format"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus kata yang diawali '!': kuncinya sudah menentukan jenis nilainya",
        en: "remove the word that begins with '!': the key says what kind of value it is"
      )
    )
  }
}
