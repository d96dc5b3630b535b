/// Characters that were read by the wrong encoding before they came into a file, such as `â€œ` for `“`.
enum Mojibake {
  /// Says where it occurs first and in how many cells; `nil` where it does not.
  static func remark(on table: ImportedTable) -> ImportRemark? {
    var first: (place: ImportPlace, cell: String)?
    var count = 0
    for row in table.rows {
      for (column, cell) in row.cells.enumerated() where occurs(in: cell) {
        count += 1
        if first == nil { first = (table.place(row, column), cell) }
      }
    }
    guard let first else { return nil }
    let excerpt = first.cell.trimmedText.excerpt
    return ImportRemark(
      LocalisedText(
        id: "huruf dalam \(count) sel tampak rusak sejak sebelum diimpor, mulai dari '\(excerpt)'",
        en: "the characters of \(English.counted(count, "cell")) look broken already before the "
          + "import, the first in '\(excerpt)'"
      ),
      at: first.place
    )
  }

  /// Whether a text holds any.
  ///
  /// `Ã` is a letter of Portuguese too; broken is what has another odd character behind it.
  static func occurs(in text: String) -> Bool {
    var (third, second, first): (UInt8, UInt8, UInt8) = (0, 0, 0)
    for byte in text.utf8 {
      switch (third, second, first, byte) {
      // â€
      case (0xA2, 0xE2, 0x82, 0xAC): return true
      // ğŸ and ðŸ
      case (0xC4, 0x9F, 0xC5, 0xB8), (0xC3, 0xB0, 0xC5, 0xB8): return true
      // Ã with what stands for a byte from 0x80 on
      case (_, 0xC3, 0x83, 0xC2), (_, 0xC3, 0x83, 0xC5), (_, 0xC3, 0x83, 0xC6),
        (_, 0xC3, 0x83, 0xCB), (_, 0xC3, 0x83, 0xE2):
        return true
      default: (third, second, first) = (second, first, byte)
      }
    }
    return false
  }
}
