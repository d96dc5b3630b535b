// The words that documents of a word processor put together with numbers it counts.
extension Phrases {
  /// What stands before the number of a table, as in ``tableCaption(_:_:)``.
  var tableWord: String { say(id: "Tabel", en: "Table") }

  /// What stands before the number of a figure, as in ``figureCaption(_:_:)``.
  var figureWord: String { say(id: "Gambar", en: "Figure") }

  /// What stands before the number of a page.
  var pageWord: String { say(id: "Halaman", en: "Page") }

  /// What stands between the number of a page and that of all pages.
  var ofPagesWord: String { say(id: "dari", en: "of") }
}
