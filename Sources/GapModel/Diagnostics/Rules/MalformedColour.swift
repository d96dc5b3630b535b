extension Rule {
  /// A colour that is not written as the format has it.
  public static let malformedColour = Rule(
    "malformed-colour",
    .error,
    what: LocalisedText(
      id: """
        Warna ditulis `"#rrggbb"` atau `"#rgb"`, dalam tanda kutip. Tanpa tanda kutip, YAML \
        menganggap semua mulai dari `#` sebagai komentar, dan kuncinya tidak punya nilai.
        """,
      en: """
        A colour is written `"#rrggbb"` or `"#rgb"`, in quotes. Without them YAML takes everything \
        from the `#` on for a comment, and the key has no value.
        """
    ),
    why: LocalisedText(
      id: """
        Nama warna berbeda antarprogram, dan warna yang hilang menjadi komentar membuat laporan \
        memakai warna perangkat daerah lain.
        """,
      en: """
        Names of colours differ between programs, and a colour that was lost to a comment would \
        leave the report in another office's colours.
        """
    ),
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours:
          main: #12395e
      """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours:
          main: "#12395e"
      """
    )
  )
}

extension Diagnostic {
  static func noColour(_ key: String, example: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .malformedColour,
      .hasNoValue(key),
      at: place,
      help: LocalisedText(
        id:
          "tulis warnanya dalam tanda kutip, misalnya \"\(example)\": tanpa itu '#' memulai komentar",
        en: "write the colour in quotes, such as \"\(example)\": without them '#' begins a comment"
      )
    )
  }

  static func colourInComment(_ colour: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .malformedColour,
      LocalisedText(
        id: "tanpa tanda kutip '#' memulai komentar, jadi warnanya tidak terbaca",
        en: "without quotes '#' begins a comment, and there is no colour"
      ),
      at: place,
      help: .write("\"\(colour)\"")
    )
  }

  /// A word that is no colour.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - place: Where it is.
  ///   - meant: The colour that it most likely means.
  ///   - example: A colour as an example.
  /// - Returns: The diagnostic.
  static func malformedColour(
    _ word: String,
    at place: TextRange,
    meant: String?,
    example: String
  ) -> Diagnostic {
    Diagnostic(
      .malformedColour,
      LocalisedText(
        id: "'\(word.excerpt)' bukan warna",
        en: "'\(word.excerpt)' is not a colour"
      ),
      at: place,
      help: meant.map { .write("\"\($0)\"") }
        ?? LocalisedText(
          id: "tulis \"#rrggbb\" atau \"#rgb\" dalam tanda kutip, misalnya \"\(example)\"",
          en: "write \"#rrggbb\" or \"#rgb\" in quotes, such as \"\(example)\""
        )
    )
  }
}
