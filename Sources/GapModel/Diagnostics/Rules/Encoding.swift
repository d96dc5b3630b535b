extension Rule {
  /// Bytes that are not UTF-8.
  public static let encoding = Rule(
    "encoding",
    .error,
    what: LocalisedText(
      id: """
        Berkas harus berupa UTF-8, atau UTF-16 yang diawali tanda urutan byte (BOM). Byte pertama \
        yang tidak sesuai dilaporkan, dan bagian sesudahnya tidak dibaca.
        """,
      en: """
        A file must be UTF-8, or UTF-16 that begins with a byte order mark. The first byte that \
        fits neither is reported, and nothing after it is read.
        """
    ),
    why: LocalisedText(
      id: """
        Huruf dan tanda pisah dari pengodean lain akan muncul sebagai karakter yang salah dalam \
        kutipan dan laporan, sehingga tidak ada lagi yang tahu apa yang sebenarnya dikatakan.
        """,
      en: """
        Letters and dashes of another encoding would come out as wrong characters in quotes and in \
        the report, and nobody could tell any more what was really said.
        """
    ),
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: objectives, statement: Presensi hadir~pulang tercatat}
      """,
      filling: .init(bytes: [0x96]),
      picture: """
        design:
          - {id: T1, dimension: objectives, statement: Presensi hadir–pulang tercatat}
        """,
      remark: LocalisedText(
        id: "Tanda pisahnya hanya byte 96, seperti ditulis Windows-1252.",
        en: "The dash is the single byte 96, as Windows-1252 writes it."
      )
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: objectives, statement: Presensi hadir–pulang tercatat}
      """,
      remark: LocalisedText(
        id: "Tanda pisahnya tiga byte, E2 80 93, seperti ditulis UTF-8.",
        en: "The dash is the three bytes E2 80 93, as UTF-8 writes it."
      )
    )
  )
}

extension Diagnostic {
  static func notUTF8(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .encoding,
      LocalisedText(id: "byte ini bukan UTF-8", en: "this byte is not UTF-8"),
      at: place,
      help: LocalisedText(
        id: "simpan berkas sebagai UTF-8, atau sebagai UTF-16 dengan tanda urutan byte (BOM)",
        en: "save the file as UTF-8, or as UTF-16 with a byte order mark"
      )
    )
  }

  /// Without a byte order mark, UTF-16 and UTF-32 begin with a letter and zeros.
  static func withoutByteOrderMark(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .encoding,
      LocalisedText(
        id: "ini UTF-16 tanpa tanda urutan byte (BOM), atau UTF-32",
        en: "this is UTF-16 without a byte order mark, or UTF-32"
      ),
      at: place,
      help: LocalisedText(
        id: "simpan berkas sebagai UTF-8",
        en: "save the file as UTF-8"
      )
    )
  }
}
