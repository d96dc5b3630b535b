extension Rule {
  /// A colour that can't be read on white paper.
  public static let lowContrast = Rule(
    "low-contrast",
    .error,
    what: LocalisedText(
      id: """
        Warna harus tampak jelas di atas kertas putih: `main`, warna teks, dengan kontras 4.5:1, \
        dan `accent`, warna garis dan tanda, dengan 3:1, menurut ukuran kontras WCAG 2.1.
        """,
      en: """
        Colours stand out against white paper: `main`, which colours text, by 4.5:1, and `accent`, \
        which colours lines and marks, by 3:1, as WCAG 2.1 measures contrast.
        """
    ),
    why: LocalisedText(
      id: """
        Judul berwarna muda tampak bagus di layar orang yang memilihnya. Dari pencetak yang kurang \
        baik, di bawah sinar matahari, atau dengan mata yang lemah, judul itu tidak terbaca.
        """,
      en: """
        Headings in a light colour look good on the screen of whoever chose it. From a poor \
        printer, in the sun or with weak eyes nobody can read them.
        """
    ),
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours: {main: "#f5c518"}
      """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        colours: {main: "#12395e", accent: "#b7791f"}
      """
    )
  )
}

extension Diagnostic {
  /// What a colour of a brand is for.
  enum ColourUse {
    case text, lines

    fileprivate var name: LocalisedText {
      switch self {
      case .text: LocalisedText(id: "teks", en: "text")
      case .lines: LocalisedText(id: "garis", en: "lines")
      }
    }

    fileprivate var verb: String {
      switch self {
      case .text: "needs"
      case .lines: "need"
      }
    }
  }

  /// A colour that is too light.
  ///
  /// - Parameters:
  ///   - colour: The colour.
  ///   - place: Where it is.
  ///   - use: What it is for.
  ///   - contrast: Its contrast to white.
  ///   - least: The contrast that it needs.
  ///   - darker: The nearest colour that has it.
  /// - Returns: The diagnostic.
  static func lowContrast(
    _ colour: String,
    at place: TextRange,
    for use: ColourUse,
    contrast: Double,
    least: Double,
    darker: String?
  ) -> Diagnostic {
    // Rounded down: a contrast just below what is needed must not look as if it were reached.
    let ratio = DecimalText.twoPlaces((contrast * 100).rounded(.down) / 100)
    let needed = DecimalText.shortest(least)
    return Diagnostic(
      .lowContrast,
      LocalisedText(
        id:
          "kontras \(colour) terhadap putih \(ratio):1, padahal \(use.name.id) memerlukan \(needed):1",
        en:
          "\(colour) has a contrast of \(ratio):1 to white, but \(use.name.en) \(use.verb) \(needed):1"
      ),
      at: place,
      help: darker.map { darker in
        LocalisedText(
          id: "tulis \"\(darker)\", warna lebih gelap terdekat yang memenuhi",
          en: "write \"\(darker)\", the nearest darker colour that would do"
        )
      }
    )
  }
}
