extension Rule {
  /// An id of other characters than links and names of files have.
  public static let malformedID = Rule(
    "malformed-id",
    .error,
    what: LocalisedText(
      id: """
        Id terdiri atas paling banyak 64 huruf (a–z, A–Z), angka, `-`, `_`, dan `.`, dan diawali \
        huruf atau angka. Id kasus dan instrumen tidak memuat huruf besar, `_`, atau `.`.
        """,
      en: """
        An id has at most 64 letters (a–z, A–Z), digits, `-`, `_` and `.`, and begins with a \
        letter or digit. That of a case or an instrument has no capitals, `_` or `.`.
        """
    ),
    why: LocalisedText(
      id: """
        Entri saling merujuk melalui id, dan id dipakai dalam tautan dan nama berkas. Spasi atau \
        huruf beraksen tidak selalu bertahan dalam semua pemakaian itu.
        """,
      en: """
        Entries refer to each other by id, and ids become links and names of files. A space or an \
        accent would not survive all of that.
        """
    ),
    wrong: .sections(
      """
      case:
        id: Presensi Dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
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
  /// An id with a character that ids do not have.
  ///
  /// - Parameters:
  ///   - word: The id.
  ///   - place: Where it is.
  ///   - isSlug: Whether it is that of a case or an instrument.
  ///   - longest: How many characters it may have.
  ///   - suggestion: An id that is close to it.
  /// - Returns: The diagnostic.
  static func malformedID(
    _ word: String,
    at place: TextRange,
    isSlug: Bool,
    longest: Int,
    suggestion: String?
  ) -> Diagnostic {
    let form =
      isSlug
      ? LocalisedText(
        id: "paling banyak \(longest) huruf kecil, angka, dan '-'",
        en: "at most \(longest) lower-case letters, digits and '-'"
      )
      : LocalisedText(
        id: "paling banyak \(longest) huruf, angka, '-', '_', dan '.', diawali huruf atau angka",
        en: "at most \(longest) letters, digits, '-', '_' and '.', beginning with a letter or digit"
      )
    let name = suggestion.map { LocalisedText(untranslated: "\($0): ") } ?? .nothing
    let advice = name + form
    return Diagnostic(
      .malformedID,
      LocalisedText(
        id: "id '\(word.excerpt)' tidak sah",
        en: "invalid id '\(word.excerpt)'"
      ) + .oddCharacter(in: word),
      at: place,
      help: LocalisedText(id: "tulis \(advice.id)", en: "write \(advice.en)")
    )
  }
}
