extension Rule {
  /// An instrument of one's own under the name of a shipped one.
  public static let shippedID = Rule(
    "shipped-id",
    .error,
    what: LocalisedText(
      id: """
        Instrumen buatan sendiri memakai id yang tidak dipakai instrumen bawaan gapscore. Berkas \
        dengan id bawaan harus sama persis, byte demi byte, dengan instrumen bawaan itu.
        """,
      en: """
        An instrument of your own has an id that no instrument of gapscore has. A file under such \
        an id must be the shipped one, byte for byte.
        """
    ),
    why: LocalisedText(
      id: """
        Kasus dibandingkan jika dinilai dengan instrumen yang sama. Dengan id yang dikenal tetapi \
        batas atau jenjang yang lain, dua perangkat daerah akan diperingkat dengan ukuran berbeda \
        tanpa ada yang melihatnya.
        """,
      en: """
        Cases are compared when they are rated by the same instrument. Under a known id with other \
        edges or steps, two offices would be ranked by different measures, and nobody would see \
        it.
        """
    ),
    wrong: .whole(
      """
      gapscore: 1
      instrument:
        id: heeks-itposmo
        version: 1
        extends: heeks-itposmo
        title: {id: Instrumen dinas, en: The office's instrument}
        about: {id: Contoh, en: An example}
        source: {id: Dinas Contoh, en: The office}
      """
    ),
    right: .whole(
      """
      gapscore: 1
      instrument:
        id: instrumen-dinas
        version: 1
        extends: heeks-itposmo
        title: {id: Instrumen dinas, en: The office's instrument}
        about: {id: Contoh, en: An example}
        source: {id: Dinas Contoh, en: The office}
      """
    )
  )
}

extension Diagnostic {
  static func shippedID(_ id: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .shippedID,
      LocalisedText(
        id: "'\(id)' adalah id instrumen bawaan gapscore, tetapi isi berkas ini berbeda",
        en:
          "'\(id)' is the id of an instrument that comes with gapscore, but this file differs from it"
      ),
      at: place,
      help: LocalisedText(
        id: "beri id tersendiri; 'extends: \(id)' mengambil alih apa yang tidak diubah",
        en: "give it an id of its own; 'extends: \(id)' takes over what it does not change"
      )
    )
  }
}
