extension Rule {
  /// A period that ends before it begins.
  public static let reversedPeriod = Rule(
    "reversed-period",
    .error,
    what: LocalisedText(
      id: """
        Tidak ada yang berakhir sebelum dimulai: baik periode dari `from` sampai `to` maupun \
        rekomendasi dari `start` sampai `due`. Tahun atau bulan saja mencakup semua harinya.
        """,
      en: """
        Nothing ends before it begins: neither a period from `from` to `to`, nor a recommendation \
        from `start` to `due`. A year or month alone covers all its days.
        """
    ),
    why: LocalisedText(
      id: """
        Kasus satu perangkat daerah diurutkan menurut periodenya. Jika kedua tanggal tertukar, \
        perbaikan dapat dilaporkan sebagai kemunduran.
        """,
      en: """
        Cases of one office are put in the order of their periods. With the two dates swapped, an \
        improvement could be reported as a decline.
        """
    ),
    wrong: .sections(
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        period: {from: 2026-06, to: 2025-08}
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
        period: {from: 2025-08, to: 2026-06}
        instrument: heeks-itposmo
      """
    )
  )
}

extension Diagnostic {
  static func reversedPeriod(
    from start: Located<CalendarDate>,
    to end: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .reversedPeriod,
      LocalisedText(
        id: "\(end.value) lebih awal daripada tanggal mulainya, \(start.value)",
        en: "\(end.value) is before the beginning, \(start.value)"
      ),
      at: end.range,
      notes: [Note(LocalisedText(id: "dimulai di sini", en: "it begins here"), at: start.range)]
    )
  }
}
