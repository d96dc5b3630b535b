/// The names of a workbook's sheets as Excel takes them.
enum SheetNames {
  /// The most UTF-16 units of a name.
  private static let mostUnits = 31

  /// Returns the names with what they may not hold replaced, none too long, no two the same.
  ///
  /// Names that differ only in small and large letters are the same.
  static func valid(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let plain = cleaned(name)
      var candidate = SheetText.cut(plain, to: mostUnits, mark: "…").text
      var number = 1
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        let ending = " (\(number))"
        candidate =
          SheetText.cut(plain, to: mostUnits - SheetText.units(of: ending), mark: "…").text + ending
      }
      return candidate
    }
  }

  private static func cleaned(_ name: String) -> String {
    let plain = name.escaped { scalar in
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": "-"
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": " "
      default: nil
      }
    }
    let isOuter = { (scalar: Unicode.Scalar) in scalar == "'" || scalar == " " }
    let start = plain.unicodeScalars.drop(while: isOuter)
    guard let last = start.lastIndex(where: { !isOuter($0) }) else { return "-" }
    let own = String(start[...last])
    // Excel keeps this name for itself.
    return own.lowercased() == "history" ? own + "-" : own
  }
}
