extension Rule {
  /// Lists and mappings within each other, too many of them.
  public static let tooDeep = Rule(
    "too-deep",
    .error,
    what: LocalisedText(
      id: """
        Daftar dan kelompok kunci boleh bersarang paling dalam 32 tingkat.
        """,
      en: """
        Lists and mappings are nested at most 32 deep.
        """
    ),
    why: LocalisedText(
      id: """
        Format ini hanya memerlukan beberapa tingkat, jadi selebihnya berasal dari kurung yang \
        salah tempat atau dari program yang keliru. Bagian di bawah tempat itu tidak dibaca, dan \
        temuan di sana tidak dihitung.
        """,
      en: """
        The format itself needs only a few levels, so more of them come from stray brackets or \
        from a program that went astray. Nothing below that place is read, and no finding there \
        would count.
        """
    ),
    wrong: .sections(
      """
      model:
        input: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[Data pegawai]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      """
    ),
    right: .sections(
      """
      model:
        input: [Data pegawai]
      """
    )
  )
}

extension Diagnostic {
  static func tooDeep(deepest: Int, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      LocalisedText(
        id: "daftar dan kelompok kunci boleh bersarang paling dalam \(deepest) tingkat",
        en: "lists and mappings can be nested at most \(deepest) deep"
      ),
      at: place
    )
  }
}
