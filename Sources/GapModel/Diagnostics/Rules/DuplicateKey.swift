extension Rule {
  /// A key that stands twice in a mapping.
  public static let duplicateKey = Rule(
    "duplicate-key",
    .error,
    what: LocalisedText(
      id: """
        Satu kunci hanya muncul sekali dalam satu kelompok kunci. Temuan memakai `source` atau \
        `sources`, tidak keduanya.
        """,
      en: """
        A key appears only once in a mapping. A finding has either `source` or `sources`.
        """
    ),
    why: LocalisedText(
      id: """
        Dari dua nilai, sebagian program memakai yang pertama dan sebagian yang terakhir, sehingga \
        berkas yang sama dapat menghasilkan dua tingkat gap.
        """,
      en: """
        Of two values some programs keep the first and others the last, so the same file could be \
        rated in two ways.
        """
    ),
    wrong: .sections(
      """
      sources:
        - id: I1
          technique: interview
          role: Operator
          role: Admin aplikasi
      """
    ),
    right: .sections(
      """
      sources:
        - id: I1
          technique: interview
          role: Operator dan admin aplikasi
      """
    )
  )
}

extension Diagnostic {
  static func duplicateKey(_ name: String, at place: TextRange, first: TextRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      LocalisedText(
        id: "kunci '\(name)' hanya boleh muncul sekali",
        en: "key '\(name)' can only appear once"
      ),
      at: place,
      notes: [
        Note(
          LocalisedText(id: "sudah dipakai di sini", en: "previously used here"),
          at: first
        )
      ],
      help: name == "id"
        ? LocalisedText(
          id: "awali setiap entri daftar dengan '- ', seperti '- id: …'",
          en: "begin each entry of a list with '- ', as in '- id: …'"
        ) : nil
    )
  }

  static func sourceAndSources(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      LocalisedText(
        id: "temuan memakai 'source' atau 'sources', tidak keduanya",
        en: "a finding has either 'source' or 'sources', not both"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis semua sumbernya dalam 'sources'",
        en: "name all of them in 'sources'"
      )
    )
  }
}
