extension Rule {
  /// An instrument that is not there, or can't be used.
  public static let unknownInstrument = Rule(
    "unknown-instrument",
    .error,
    what: LocalisedText(
      id: """
        Kasus menyebut instrumen bawaan gapscore, atau jalur, dari foldernya sendiri, ke berkas \
        instrumen yang bebas kesalahan. Instrumen memperluas instrumen bawaan gapscore.
        """,
      en: """
        A case names an instrument that comes with gapscore, or gives the path, from its own \
        folder, of an instrument's file without errors. An instrument extends one that comes with \
        gapscore.
        """
    ),
    why: LocalisedText(
      id: """
        Dimensi, jenjang beserta nilainya, dan batas tingkat semuanya ada dalam instrumen. Tanpa \
        instrumen, isi kasus tidak bermakna.
        """,
      en: """
        The dimensions, the steps and their values, and the edges of the ratings are all in the \
        instrument. Without it nothing in the case means anything.
        """
    ),
    wrong: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks
      """
    ),
    right: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      """
    )
  )
}

extension Diagnostic {
  static func unknownInstrument(_ word: String, at place: TextRange, shipped: [String])
    -> Diagnostic
  {
    let guess = Guess(of: word, among: shipped)
    return Diagnostic(
      .unknownInstrument,
      LocalisedText(
        id: "instrumen '\(word.excerpt)' tidak dikenal",
        en: "instrument '\(word.excerpt)' is not known"
      ) + guess.ending,
      at: place,
      help: guess.help
        ?? LocalisedText.writeOne(of: shipped)
        + LocalisedText(
          id: ", atau jalur dari folder berkas ini",
          en: ", or a path from this file's folder"
        )
    )
  }

  static func faultyInstrument(_ word: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unknownInstrument,
      LocalisedText(
        id: "berkas instrumen '\(word.excerpt)' sendiri memuat kesalahan",
        en: "instrument '\(word.excerpt)' has errors of its own"
      ),
      at: place
    )
  }

  static func unusableInstrument(
    _ word: String,
    at place: TextRange,
    reason: LocalisedText
  ) -> Diagnostic {
    Diagnostic(
      .unknownInstrument,
      LocalisedText(
        id: "instrumen '\(word.excerpt)' tidak dapat dipakai: \(reason.id)",
        en: "instrument '\(word.excerpt)' cannot be used: \(reason.en)"
      ),
      at: place,
      help: LocalisedText(
        id: "tulis nama instrumen bawaan, atau jalur instrumen di bawah folder berkas ini",
        en: "write a shipped instrument's name, or the path of one below this file's folder"
      )
    )
  }
}
