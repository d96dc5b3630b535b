import GapModel

/// What keys do, as a table.
struct KeyHelp {
  let workbench: Workbench

  private static let rows: [(keys: String, does: LocalisedText)] = [
    (
      "1–5",
      LocalisedText(id: "pilih jenjang, lalu kriteria berikut", en: "step, then the next criterion")
    ),
    ("-", LocalisedText(id: "tidak disebut dalam teks", en: "the text does not say")),
    (
      "M R L J",
      LocalisedText(
        id: "terpenuhi, risiko, jenjang keparahan, nilai per kriteria",
        en: "met, risk, ladder, judge"
      )
    ),
    ("↑↓ ←→", LocalisedText(id: "kriteria, jenjang", en: "criterion, step")),
    ("Enter, Shift+Enter", LocalisedText(id: "berikut, kembali", en: "next, back")),
    (
      "P N Q /",
      LocalisedText(id: "tempat, memo, kutipan, cari", en: "place, memo, quote, search")
    ),
    ("Ctrl+Z Y S", LocalisedText(id: "batalkan, buat lagi, simpan", en: "undo, redo, save")),
    ("F", LocalisedText(id: "temuan dari teks yang dipilih", en: "finding from a selection")),
    (
      "A",
      LocalisedText(id: "tambah sumber atau rekomendasi", en: "add a source or a recommendation")
    ),
    ("?", LocalisedText(id: "tabel ini", en: "this table")),
    ("Esc", LocalisedText(id: "keluar dari isian", en: "leave a field")),
  ]

  /// The table, with the switch for letters.
  var node: HTMLNode {
    let parts = Parts(language: workbench.language)
    return .tag(
      .div,
      class: "keys",
      [("data-key", "key-table")],
      [
        .tag(
          .dl,
          [],
          Self.rows.map { row in
            .tag(
              .div,
              [],
              [
                .tag(.dt, [], [.tag(.kbd, [], [.text(row.keys)])]),
                .tag(.dd, [], [parts.text(row.does)]),
              ]
            )
          }
        ),
        parts.tick(
          LocalisedText(id: "Huruf bekerja sebagai tombol", en: "Letters act as keys"),
          isOn: workbench.lettersAct,
          FrameAction.letters(true),
          key: "letters"
        ),
      ]
    )
  }
}
