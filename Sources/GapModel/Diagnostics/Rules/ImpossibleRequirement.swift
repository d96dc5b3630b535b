extension Rule {
  /// A recommendation that waits for itself, or for one that is dropped.
  public static let impossibleRequirement = Rule(
    "impossible-requirement",
    .error,
    what: LocalisedText(
      id: """
        Rekomendasi dapat dilaksanakan sesudah rekomendasi yang disyaratkannya (`requires`): tidak \
        ada yang menunggu dirinya sendiri, langsung atau melalui yang lain, dan tidak ada yang \
        menunggu rekomendasi yang dibatalkan.
        """,
      en: """
        A recommendation can be carried out after those that it `requires`: none waits for itself, \
        directly or through others, and none for one that is dropped.
        """
    ),
    why: LocalisedText(
      id: """
        Tindakan yang saling menunggu tidak punya urutan pelaksanaan, sehingga rencana aksi yang \
        disusun darinya tidak dapat dimulai.
        """,
      en: """
        Actions that wait for each other have no order in which they could be done, so a plan made \
        from them could not begin.
        """
    ),
    wrong: .sections(
      """
      recommendations:
        - {id: R1, title: Menambah server, addresses: [T1], leverage: direct, requires: [R2]}
        - {id: R2, title: Menambah daya listrik, addresses: [T1], leverage: direct, requires: [R1]}
      """
    ),
    right: .sections(
      """
      recommendations:
        - {id: R1, title: Menambah server, addresses: [T1], leverage: direct, requires: [R2]}
        - {id: R2, title: Menambah daya listrik, addresses: [T1], leverage: direct}
      """
    )
  )
}

extension Diagnostic {
  static func requiresDropped(_ word: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .impossibleRequirement,
      LocalisedText(
        id: "rekomendasi '\(word.excerpt)' dibatalkan, jadi tidak dapat disyaratkan",
        en: "recommendation '\(word.excerpt)' is dropped, so nothing can wait for it"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus dari 'requires', atau ubah statusnya",
        en: "remove it from 'requires', or give it another status"
      )
    )
  }

  static func requiresCircle(_ names: [String], at place: TextRange) -> Diagnostic {
    let path = (names + names.prefix(1)).map { "'\($0.excerpt)'" }
    return Diagnostic(
      .impossibleRequirement,
      LocalisedText(
        id: "rekomendasi ini saling menunggu: " + path.joined(separator: " mensyaratkan "),
        en: "these recommendations wait for each other: " + path.joined(separator: " requires ")
      ),
      at: place,
      help: LocalisedText(
        id: "hapus salah satu syaratnya",
        en: "remove one of these requirements"
      ),
      subjects: names
    )
  }
}
