extension Rule {
  /// A character that no text has.
  public static let controlCharacter = Rule(
    "control-character",
    .error,
    what: LocalisedText(
      id: """
        Tab dan ganti baris adalah satu-satunya karakter kendali yang boleh ada dalam berkas; \
        urutan lolos seperti `\\u0007` dalam tanda kutip dihitung sama dengan karakternya. U+FFFE \
        dan U+FFFF bukan karakter, dan tanda urutan byte (BOM) hanya boleh berada di awal berkas.
        """,
      en: """
        Tabs and line breaks are the only control characters that a file may contain; an escape \
        such as `\\u0007` in quotes counts like the character itself. U+FFFE and U+FFFF are no \
        characters at all, and a byte order mark is allowed at the beginning only.
        """
    ),
    why: LocalisedText(
      id: """
        Karakter semacam itu tidak terlihat dan biasanya ikut tersalin dari pengolah kata atau \
        PDF. Dalam laporan, karakter itu memutus baris, dan sebagian dapat dianggap perintah oleh \
        terminal.
        """,
      en: """
        Such characters are invisible and mostly come along when text is copied from a word \
        processor or a PDF. In a report they would tear lines apart, and a terminal would take \
        some for commands.
        """
    ),
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil~di semua bidang}
      """,
      filling: .init(bytes: [0x0B]),
      picture: """
        design:
          - {id: T1, dimension: technology, statement: Jaringan stabil di semua bidang}
        """,
      remark: LocalisedText(
        id: #"Di antara "stabil" dan "di" ada U+000B, ganti baris dari pengolah kata."#,
        en: #"Between "stabil" and "di" is U+000B, the line break of a word processor."#
      )
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: Jaringan stabil di semua bidang}
      """,
      remark: LocalisedText(
        id: #"Di antara "stabil" dan "di" ada spasi."#,
        en: #"Between "stabil" and "di" is a space."#
      )
    )
  )
}

extension Diagnostic {
  static func forbiddenCharacter(_ scalar: UInt32, at place: TextRange) -> Diagnostic {
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      .controlCharacter,
      LocalisedText(
        id: "berkas tidak boleh memuat karakter \(code)",
        en: "a file can't contain the character \(code)"
      ),
      at: place,
      help: LocalisedText(id: "hapus karakter itu", en: "remove it")
    )
  }
}
