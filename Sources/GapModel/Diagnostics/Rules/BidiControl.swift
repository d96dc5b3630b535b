extension Rule {
  /// An invisible character that changes the direction of writing.
  public static let bidiControl = Rule(
    "bidi-control",
    .warning,
    counted: { count in
      LocalisedText(
        id: "\(count) teks memuat karakter tak terlihat yang mengubah arah tulisan",
        en: "\(English.counted(count, "text")) with invisible characters that change its direction"
      )
    },
    what: LocalisedText(
      id: """
        Tidak ada teks yang memuat karakter tak terlihat yang mengubah arah tulisan, seperti \
        U+202E, baik diketik maupun sebagai urutan lolos dalam tanda kutip.
        """,
      en: """
        No text contains invisible characters that change the direction of writing, such as \
        U+202E, whether typed or as an escape in quotes.
        """
    ),
    why: LocalisedText(
      id: """
        Karakter itu membuat sebuah baris menampilkan hurufnya dalam urutan yang berbeda dari isi \
        berkas, sehingga apa yang Anda baca dan setujui mungkin bukan apa yang tertulis. \
        Kebanyakan adalah sisa penyalinan.
        """,
      en: """
        They make a line show its letters in another order than the file has them, so what you \
        read and approve may not be what is written. Most are leftovers of copying.
        """
    ),
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
}

extension Diagnostic {
  static func bidiControl(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .bidiControl,
      LocalisedText(
        id: "ada karakter tak terlihat di sini yang mengubah arah tulisan",
        en: "an invisible character here changes the direction of the text"
      ),
      at: place,
      help: LocalisedText(id: "hapus karakter itu", en: "remove it")
    )
  }
}
