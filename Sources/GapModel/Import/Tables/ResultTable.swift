/// A table of findings with what was computed of them, as `export findings` writes it.
enum ResultTable {
  /// Whether a table is one, by its headings: only such has ratings, kinds and counts of coders side by side.
  static func isResults(_ table: ImportedTable) -> Bool {
    guard let headings = table.rows.first?.cells.map({ $0.foldedHeading }) else { return false }
    return signs.allSatisfy { sign in headings.contains { sign.contains($0) } }
  }

  private static let signs: [Set<String>] = [
    ["statement", "pernyataan"], ["techniques", "teknik"], ["gap"], ["rating", "tingkat"],
    ["kind", "jenis"], ["coders", "pengode"],
  ]
}

extension ImportFault {
  static let results = ImportFault(
    LocalisedText(
      id: "ini tabel hasil: gap di dalamnya sudah dihitung",
      en: "this is a table of results: the gaps in it are computed"
    ),
    help: LocalisedText(
      id: "beri berkas kasusnya sendiri, atau lembar dari 'gapscore export sheet'",
      en: "give the case itself, or a sheet of 'gapscore export sheet'"
    )
  )
}
