extension Rule {
  /// The key `<<`.
  public static let mergeKey = Rule(
    "merge-key",
    .error,
    what: LocalisedText(
      id: """
        Setiap entri menuliskan semua kuncinya sendiri; `<<`, yang mengambil kunci dari tempat \
        lain, bukan bagian dari format ini.
        """,
      en: """
        An entry lists all its keys itself; `<<`, which would take them over from elsewhere, is \
        not part of the format.
        """
    ),
    why: LocalisedText(
      id: """
        Bobot atau jenjang yang diambil dari tempat lain mudah terlewat, sehingga tingkat gap \
        tidak dapat ditelusuri dari isi entrinya.
        """,
      en: """
        A weight or a step that comes from elsewhere is easily overlooked, and then the rating \
        cannot be followed from what the entry says.
        """
    ),
    wrong: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: Jaringan stabil
          <<: {weight: 2}
      """
    ),
    right: .sections(
      """
      design:
        - id: T1
          dimension: technology
          statement: Jaringan stabil
          weight: 2
      """
    )
  )
}

extension Diagnostic {
  static func mergeKey(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mergeKey,
      LocalisedText(
        id: "kunci gabung '<<' bukan bagian dari format ini",
        en: "the merge key '<<' is not part of the format"
      ),
      at: place,
      help: LocalisedText(id: "tulis semua kuncinya", en: "write the keys out")
    )
  }
}
