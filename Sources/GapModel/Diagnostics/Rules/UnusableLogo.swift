extension Rule {
  /// A file that is no logo.
  public static let unusableLogo = Rule(
    "unusable-logo",
    .error,
    what: LocalisedText(
      id: """
        Logo adalah gambar SVG dalam UTF-8, atau gambar PNG dengan sisi paling besar 4096 piksel, \
        dan berukuran paling besar 512 KiB. Logo memiliki ukuran, utuh, dan menggambarkan sesuatu.
        """,
      en: """
        A logo is an SVG drawing in UTF-8, or a PNG picture of at most 4096 pixels a side, and has \
        at most 512 KiB. It has a size, is whole, and draws something.
        """
    ),
    why: LocalisedText(
      id: """
        Gambar yang rusak meninggalkan lubang di setiap halaman. Hal yang tidak boleh ada dalam \
        gambar, seperti entitas atau bagian yang memakai dirinya sendiri, dapat menghentikan \
        program yang menampilkannya.
        """,
      en: """
        A damaged picture leaves a hole in every page. What a drawing must not contain, such as \
        entities or parts that use themselves, can stop the program that shows it.
        """
    ),
    wrong: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: unusable-logo.svg
      """,
      logo: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
          <g><circle cx="5" cy="5" r="4"/>
        </svg>
        """
    ),
    right: .brand(
      """
      brand:
        organisation: Dinas Contoh
        logo: unusable-logo.svg
      """,
      logo: RuleExample.smallLogo
    )
  )
}

extension Diagnostic {
  static func unusableLogo(
    _ path: String,
    at place: TextRange,
    reason: LocalisedText,
    position: TextPosition?
  ) -> Diagnostic {
    let inFile =
      position.map { position in
        LocalisedText(
          id: ", baris \(position.line), kolom \(position.column)",
          en: ", line \(position.line), column \(position.column)"
        )
      } ?? .nothing
    return Diagnostic(
      .unusableLogo,
      LocalisedText(untranslated: "logo '\(path.excerpt)'") + inFile
        + LocalisedText(untranslated: ": ") + reason,
      at: place,
      help: LocalisedText(
        id: "simpan ulang sebagai SVG polos atau PNG",
        en: "save it again, as plain SVG or as PNG"
      )
    )
  }
}
