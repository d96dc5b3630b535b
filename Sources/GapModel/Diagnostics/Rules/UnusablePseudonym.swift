extension Rule {
  /// A pseudonym that tells a real name, or cannot stand for it.
  public static let unusablePseudonym = Rule(
    "unusable-pseudonym",
    .error,
    what: LocalisedText(
      id: """
        Dalam daftar nama, nama samaran tidak memuat nama asli mana pun dari daftar itu. Sebuah nama \
        diganti ('as') atau dibiarkan ('keep'), tidak keduanya, dan nama samaran sebuah id kasus \
        berbentuk id.
        """,
      en: """
        In a list of names no pseudonym holds any of the real names of the list. A name is replaced \
        (`as`) or stays (`keep`), not both, and the pseudonym of a case's id has the form of an id.
        """
    ),
    why: LocalisedText(
      id: """
        Salinan untuk orang lain hanya aman bila nama samarannya tidak memberi tahu siapa yang \
        dimaksud.
        """,
      en: "A copy for others is safe only where its pseudonyms do not tell who is meant."
    ),
    wrong: .whole(
      """
      gapscore: 1
      names:
        regions:
          - {name: Kabupaten Contoh, as: Daerah Contoh}
      """
    ),
    right: .whole(
      """
      gapscore: 1
      names:
        regions:
          - {name: Kabupaten Contoh, as: Daerah 1, also: [Contoh]}
      """
    )
  )
}

extension Diagnostic {
  static func tellingPseudonym(
    _ pseudonym: String,
    of name: String,
    at place: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .unusablePseudonym,
      LocalisedText(
        id: "nama samaran '\(pseudonym.excerpt)' memuat nama asli '\(name.excerpt)'",
        en: "the pseudonym '\(pseudonym.excerpt)' holds the real name '\(name.excerpt)'"
      ),
      at: place,
      help: LocalisedText(
        id: "pilih nama samaran lain, atau tulis 'keep: true' bila nama itu memang boleh tampil",
        en: "choose another pseudonym, or write 'keep: true' where the name may be seen"
      )
    )
  }

  static func keptAndReplaced(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unusablePseudonym,
      LocalisedText(
        id: "nama ini diganti dan sekaligus dibiarkan",
        en: "this name is replaced and stays as well"
      ),
      at: place,
      help: LocalisedText(id: "hapus 'as' atau 'keep'", en: "remove 'as' or 'keep'")
    )
  }

  static func malformedPseudonym(_ word: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unusablePseudonym,
      LocalisedText(
        id: "'\(word.excerpt)' tidak dapat menjadi id kasus",
        en: "'\(word.excerpt)' cannot be the id of a case"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis huruf kecil, angka, dan '-', misalnya kasus-1",
        en: "write lower-case letters, digits and '-', such as case-1"
      )
    )
  }
}
