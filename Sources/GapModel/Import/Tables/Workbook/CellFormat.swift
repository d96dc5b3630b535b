/// What a number in a cell is shown as.
enum CellFormat: Hashable {
  case number
  /// A day, perhaps with a time.
  case date
  /// A time of day, or how long something takes.
  case time

  /// The format of a number that workbooks need not define.
  ///
  /// - SeeAlso: ECMA-376, part 1, section 18.8.30.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 22, 27...36, 50...58: self = .date
    case 18...21, 45...47: self = .time
    default: self = .number
    }
  }

  /// The format that a code means, such as `dd/mm/yyyy` or `[h]:mm:ss`.
  init(code: String) {
    var hasDay = false
    var hasMonth = false
    var hasTime = false
    var index = code.utf8.startIndex
    let bytes = code.utf8
    func advance() { if index < bytes.endIndex { index = bytes.index(after: index) } }
    func skip(to end: UInt8) -> ArraySlice<UInt8> {
      var skipped: [UInt8] = []
      while index < bytes.endIndex, bytes[index] != end {
        skipped.append(bytes[index] | 0x20)
        advance()
      }
      advance()
      return skipped[...]
    }
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: ";") {
      let byte = bytes[index]
      advance()
      switch byte {
      case UInt8(ascii: "\""): _ = skip(to: byte)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): advance()
      case UInt8(ascii: "["):
        // A colour, a condition or a language; or hours, minutes and seconds that run on.
        let word = skip(to: UInt8(ascii: "]"))
        let first = word.first ?? 0
        if word.allSatisfy({ $0 == first }), "hms".utf8.contains(first) { hasTime = true }
      default:
        switch byte | 0x20 {
        case UInt8(ascii: "y"), UInt8(ascii: "d"): hasDay = true
        case UInt8(ascii: "m"): hasMonth = true
        case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
        default: break
        }
      }
    }
    self = hasDay || (hasMonth && !hasTime) ? .date : hasTime ? .time : .number
  }
}
