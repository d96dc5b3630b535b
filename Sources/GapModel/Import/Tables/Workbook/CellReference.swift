/// A cell's place as a workbook writes it: `B12`.
enum CellReference {
  /// The column from 0; `nil` for what is no reference.
  static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard byte.isASCIILetter else { break }
      column = column * 26 + Int((byte | 0x20) - UInt8(ascii: "a")) + 1
      guard column <= 1 << 20 else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
