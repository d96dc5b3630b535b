extension Rule {
  /// A logo of which not everything can be shown.
  public static let logoLacksParts = Rule(
    "logo-lacks-parts",
    .warning,
    what: LocalisedText(
      id: """
        Dari sebuah gambar, bentuk, teks, gradasi, pemotongan, topeng, dan pola dipertahankan. \
        Skrip, tautan, animasi, filter, gambar di dalamnya, dan potongan bahasa lain dihilangkan.
        """,
      en: """
        Of a drawing, shapes, texts, gradients, clips, masks and patterns are kept. Scripts, \
        links, animations, filters, pictures within it and pieces of other languages are left out.
        """
    ),
    why: LocalisedText(
      id: """
        Hal yang berjalan, bergerak, atau mengunduh sesuatu tidak punya tempat dalam laporan. \
        Biasanya tidak ada yang hilang, tetapi logo yang dibuat dari filter atau gambar mungkin \
        tampak berbeda tanpanya.
        """,
      en: """
        What runs, moves or fetches has no place in a report. Mostly nothing is missing, but a \
        logo made of filters or pictures may look different without them.
        """
    ),
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: logo-lacks-parts.svg
      """,
      logo: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
          <circle cx="5" cy="5" r="4"/>
          <image href="https://example.org/stamp.png" width="10" height="10"/>
        </svg>
        """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: logo-lacks-parts.svg
      """,
      logo: RuleExample.smallLogo
    )
  )
}

extension Diagnostic {
  static func logoLacksParts(_ path: String, _ names: [String], at place: TextRange) -> Diagnostic {
    let most = 5
    let shown = names.prefix(most).map { $0.excerpt }.joined(separator: ", ")
    let left = names.count - most
    return Diagnostic(
      .logoLacksParts,
      LocalisedText(
        id: "logo '\(path.excerpt)' ditampilkan tanpa beberapa elemennya: \(shown)"
          + (left > 0 ? " dan \(left) lagi" : ""),
        en: "logo '\(path.excerpt)' is shown without some of its elements: \(shown)"
          + (left > 0 ? " and \(left) more" : "")
      ),
      at: place,
      help: LocalisedText(
        id: "lihat laporannya, dan simpan logo sebagai SVG polos atau PNG jika ada yang hilang",
        en: "look at the report, and save the logo as plain SVG or as PNG if something is missing"
      )
    )
  }
}
