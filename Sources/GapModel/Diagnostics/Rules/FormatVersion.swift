extension Rule {
  /// A format version that is not known, or does not come first.
  public static let formatVersion = Rule(
    "format-version",
    .error,
    what: LocalisedText(
      id: """
        Dokumen diawali `gapscore: 1`, tanpa tanda kutip. Angka itu adalah versi format, bukan \
        versi program.
        """,
      en: """
        A document begins with `gapscore: 1`, written without quotes. The number is the version of \
        the format, not that of the program.
        """
    ),
    why: LocalisedText(
      id: """
        Versi menentukan cara membaca seluruh isi di bawahnya. Tanpa itu, gapscore yang lebih baru \
        dapat membaca kasus lama dengan aturan baru dan menghasilkan tingkat gap yang berbeda.
        """,
      en: """
        The version says how everything below it is to be read. Without it, a later gapscore could \
        read an old case by new rules and rate it differently.
        """
    ),
    wrong: .whole(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      gapscore: 1
      sources:
        - {id: I1, technique: interview, role: Operator}
      findings:
        - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: 4.5}
      """
    ),
    right: .whole(
      """
      gapscore: 1
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      sources:
        - {id: I1, technique: interview, role: Operator}
      findings:
        - {id: F1, dimension: technology, source: I1, statement: Jaringan terputus, gap: 4.5}
      """
    )
  )
}

extension Diagnostic {
  static func unknownFormatVersion(_ word: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .formatVersion,
      LocalisedText(
        id: "versi format '\(word.excerpt)' tidak dikenal",
        en: "format version '\(word.excerpt)' is not known"
      ),
      at: place,
      help: word == "1" ? .removeQuotes : .write("gapscore: 1")
    )
  }

  static func versionNotFirst(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .formatVersion,
      LocalisedText(
        id: "versi format harus ditulis paling awal",
        en: "the format version must come first"
      ),
      at: place,
      help: LocalisedText(
        id: "pindahkan baris 'gapscore: 1' ke awal dokumen",
        en: "move the line 'gapscore: 1' to the top of the document"
      )
    )
  }
}
