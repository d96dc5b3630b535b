extension Rule {
  /// A line that begins with `%`.
  public static let directive = Rule(
    "directive",
    .error,
    what: LocalisedText(
      id: """
        Tidak ada baris yang diawali `%`. Di awal berkas, baris seperti itu adalah direktif YAML, \
        yang tidak dipakai format ini; di dalam teks, beri baris itu indentasi.
        """,
      en: """
        No line begins with `%`. At the top of a file that would be a YAML directive, of which the \
        format has none; within a text, indent the line.
        """
    ),
    why: LocalisedText(
      id: """
        Direktif mengubah cara seluruh isi di bawahnya dibaca. Tanpa direktif, sebuah kasus \
        berarti sama bagi setiap pembaca dan setiap program.
        """,
      en: """
        Directives change how everything below is read. Without them a case means the same to \
        every reader and every program.
        """
    ),
    wrong: .whole(
      """
      %YAML 1.1
      ---
      gapscore: 1
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
      """
    ),
    right: .sections(
      """
      gapscore: 1
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
  static func directive(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .directive,
      LocalisedText(
        id: "baris tidak boleh diawali '%': direktif bukan bagian dari format ini",
        en: "a line can't begin with '%': directives are not part of the format"
      ),
      at: place,
      help: LocalisedText(
        id: "hapus baris ini, atau beri indentasi jika merupakan bagian dari teks",
        en: "remove the line, or indent it if it belongs to a text"
      )
    )
  }
}
