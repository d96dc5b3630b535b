extension Rule {
  /// A required text without anything in it.
  public static let emptyText = Rule(
    "empty-text",
    .error,
    what: LocalisedText(
      id: """
        Teks yang diwajibkan berisi lebih dari sekadar spasi, dan id atau jenjang tidak pernah \
        kosong.
        """,
      en: """
        A text that is required contains more than spaces, and an id or a step is never empty.
        """
    ),
    why: LocalisedText(
      id: """
        Kenyataan tidak dapat dibandingkan dengan ketentuan desain yang kosong, dan dalam laporan \
        isinya hanya akan menjadi baris kosong.
        """,
      en: """
        Nobody can compare reality with an expectation that says nothing, and in the report it \
        would be a blank line.
        """
    ),
    wrong: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: ""}
      """
    ),
    right: .sections(
      """
      design:
        - {id: T1, dimension: technology, statement: "Jaringan stabil di semua bidang"}
      """
    )
  )
}

extension Diagnostic {
  static func emptyText(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyText,
      LocalisedText(id: "teks ini kosong", en: "the text is empty"),
      at: place
    )
  }

  static func emptyEntry(of what: Noun, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyText,
      LocalisedText(
        id: "ada entri kosong dalam daftar \(what.several.id) ini",
        en: "an entry of this list of \(what.several.en) is empty"
      ),
      at: place,
      help: LocalisedText(id: "isi entri itu, atau hapus", en: "write it, or remove it")
    )
  }
}
