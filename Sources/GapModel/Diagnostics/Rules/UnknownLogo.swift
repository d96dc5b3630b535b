extension Rule {
  /// A logo that is no file, or can't be read.
  public static let unknownLogo = Rule(
    "unknown-logo",
    .error,
    what: LocalisedText(
      id: """
        Logo adalah berkas yang dapat dibaca, disebut dengan jalur dari folder berkas kop. Alamat \
        web bukan logo, dan tidak ada yang diunduh.
        """,
      en: """
        A logo is a file that can be read, named by its path from the brand's folder. It is no \
        address on the web, and nothing is fetched.
        """
    ),
    why: LocalisedText(
      id: """
        Laporan adalah satu berkas yang tampak sama sepuluh tahun lagi. Dengan logo dari tempat \
        lain, laporan berubah ketika logo itu berubah, dan pihak lain tahu siapa yang membacanya.
        """,
      en: """
        A report is one file that looks the same in ten years. With a logo from elsewhere it would \
        change when that does, and tell a stranger who reads it.
        """
    ),
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: https://example.org/logo.svg
      """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: unknown-logo.svg
      """,
      logo: RuleExample.smallLogo
    )
  )
}

extension Diagnostic {
  static func logoIsAddress(_ path: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unknownLogo,
      LocalisedText(
        id: "logo harus berupa berkas, sedangkan '\(path.excerpt)' adalah alamat",
        en: "a logo must be a file, but '\(path.excerpt)' is an address"
      ),
      at: place,
      help: LocalisedText(
        id: "simpan gambarnya di samping berkas ini, dan tulis namanya",
        en: "save the picture beside this file, and write its name"
      )
    )
  }

  static func unreadableLogo(
    _ path: String,
    at place: TextRange,
    reason: LocalisedText
  ) -> Diagnostic {
    Diagnostic(
      .unknownLogo,
      LocalisedText(untranslated: "logo '\(path.excerpt)': ") + reason,
      at: place,
      help: LocalisedText(
        id: "tulis jalur berkas .svg atau .png, dari folder berkas ini",
        en: "write the path of an .svg or .png file, from this file's folder"
      )
    )
  }
}
