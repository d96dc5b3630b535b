/// What stands between the cells of a table as text.
enum TextDelimiter: CaseIterable, Hashable {
  case comma
  case semicolon
  case tab

  /// The character.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: 0x09
    }
  }

  /// What people call it.
  var name: LocalisedText {
    switch self {
    case .comma: LocalisedText(id: "koma", en: "commas")
    case .semicolon: LocalisedText(id: "titik koma", en: "semicolons")
    case .tab: LocalisedText(id: "tab", en: "tabs")
    }
  }

  /// How many records are looked at.
  private static let mostRecords = 50

  /// The one that gives the most records the same number of cells, and of equal ones that which gives more
  /// cells; `nil` where none gives two cells to anything.
  static func counted(in text: [UInt8], from start: Int = 0) -> TextDelimiter? {
    var best: (delimiter: TextDelimiter, records: Int, cells: Int)?
    for delimiter in allCases {
      let (records, cells) = agreement(in: text, from: start, delimiter.byte)
      guard records > 0 else { continue }
      if let best, (best.records, best.cells) >= (records, cells) { continue }
      best = (delimiter, records, cells)
    }
    return best?.delimiter
  }

  /// How many records have the commonest number of cells above one, and that number.
  private static func agreement(
    in text: [UInt8],
    from start: Int,
    _ delimiter: UInt8
  ) -> (records: Int, cells: Int) {
    var counts: [Int: Int] = [:]
    var records = TextRecords(text, delimiter: delimiter, from: start)
    for _ in 0..<mostRecords {
      guard let count = records.next()?.cells.count else { break }
      if count > 1 { counts[count, default: 0] += 1 }
    }
    return counts.map { (records: $0.value, cells: $0.key) }.max { $0 < $1 } ?? (0, 0)
  }

  /// What Excel's own first line names: `sep=;`.
  ///
  /// - Returns: The delimiter, and where the line behind it begins; `nil` where there is no such line.
  static func named(in text: [UInt8]) -> (delimiter: TextDelimiter, end: Int)? {
    guard text.count > 5, String(decoding: text[..<4], as: UTF8.self).lowercased() == "sep=",
      let delimiter = allCases.first(where: { $0.byte == text[4] })
    else { return nil }
    switch (text[5], text.count > 6 ? text[6] : 0) {
    case (0x0D, 0x0A): return (delimiter, 7)
    case (0x0A, _), (0x0D, _): return (delimiter, 6)
    default: return nil
    }
  }
}
