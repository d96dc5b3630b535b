/// Makes text fit for a terminal.
package enum DisplayText {
  /// Returns a text in which no character can move the cursor, change colours or turn the direction.
  package static func visible(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if isSafe(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
  }

  /// Returns a text in which characters that move the cursor or turn the direction are written out; signs
  /// that join letters stay, as pages need them.
  static func withoutControls(_ text: String) -> String {
    // Few texts hold a byte that such a character can begin with.
    let mayHoldSome = text.utf8.contains { byte in
      byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
    }
    guard mayHoldSome, text.unicodeScalars.contains(where: isControl) else { return text }
    return text.escaped { isControl($0) ? visible(String($0)) : nil }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85: false
    case ..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Returns a text that is kept from turning the words around it: one that holds letters written from
  /// right to left stands between U+2068 and U+2069.
  static func isolated(_ text: String) -> String {
    runsFromRight(text) ? "\u{2068}\(text)\u{2069}" : text
  }

  /// Whether a text holds letters that are written from right to left, or characters that turn the
  /// direction.
  static func runsFromRight(_ text: String) -> Bool {
    // In UTF-8 they begin with bytes from D6 on; most texts hold none of these.
    text.utf8.contains { $0 >= 0xD6 }
      && text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF,
          0x1_E800...0x1_EFFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
          true
        default: false
        }
      }
  }

  /// Returns how many columns a text takes on a terminal.
  package static func width(of text: String) -> Int {
    // Most texts are plain ASCII, where each byte is a column.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Returns a text with spaces behind it, up to so many columns.
  package static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(of: text)))
  }

  /// How many columns a character takes once it is made visible.
  static func width(of scalar: Unicode.Scalar) -> Int {
    guard isSafe(scalar) else { return visible(String(scalar)).unicodeScalars.count }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x2_0000...0x3_FFFD:
      return 2
    default: return 1
    }
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t"
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
