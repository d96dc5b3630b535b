// What characters are called that stand where a program expects others.
extension Unicode.Scalar {
  /// The character's code, and its name where it is one that text programs put in the place of what keyboards
  /// type, such as `U+00A0 (no-break space)`.
  ///
  /// The names of all characters would take a fifth of a megabyte.
  package var codeAndName: String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return nameOfOddCharacter.map { "\(code) (\($0))" } ?? code
  }

  /// The name that the Unicode Standard gives it, in small letters.
  private var nameOfOddCharacter: String? {
    switch value {
    case 0x00A0: "no-break space"
    case 0x00AB: "left-pointing double angle quotation mark"
    case 0x00AD: "soft hyphen"
    case 0x00B7: "middle dot"
    case 0x00BB: "right-pointing double angle quotation mark"
    case 0x1680: "ogham space mark"
    case 0x180E: "mongolian vowel separator"
    case 0x2000: "en quad"
    case 0x2001: "em quad"
    case 0x2002: "en space"
    case 0x2003: "em space"
    case 0x2004: "three-per-em space"
    case 0x2005: "four-per-em space"
    case 0x2006: "six-per-em space"
    case 0x2007: "figure space"
    case 0x2008: "punctuation space"
    case 0x2009: "thin space"
    case 0x200A: "hair space"
    case 0x200B: "zero width space"
    case 0x200C: "zero width non-joiner"
    case 0x200D: "zero width joiner"
    case 0x2010: "hyphen"
    case 0x2011: "non-breaking hyphen"
    case 0x2012: "figure dash"
    case 0x2013: "en dash"
    case 0x2014: "em dash"
    case 0x2015: "horizontal bar"
    case 0x2018: "left single quotation mark"
    case 0x2019: "right single quotation mark"
    case 0x201A: "single low-9 quotation mark"
    case 0x201B: "single high-reversed-9 quotation mark"
    case 0x201C: "left double quotation mark"
    case 0x201D: "right double quotation mark"
    case 0x201E: "double low-9 quotation mark"
    case 0x201F: "double high-reversed-9 quotation mark"
    case 0x2022: "bullet"
    case 0x2023: "triangular bullet"
    case 0x202F: "narrow no-break space"
    case 0x2039: "single left-pointing angle quotation mark"
    case 0x203A: "single right-pointing angle quotation mark"
    case 0x2043: "hyphen bullet"
    case 0x205F: "medium mathematical space"
    case 0x2060: "word joiner"
    case 0x2212: "minus sign"
    case 0x2219: "bullet operator"
    case 0x2236: "ratio"
    case 0x25AA: "black small square"
    case 0x25CB: "white circle"
    case 0x25CF: "black circle"
    case 0x25E6: "white bullet"
    case 0x3000: "ideographic space"
    case 0xA789: "modifier letter colon"
    case 0xFB00: "latin small ligature ff"
    case 0xFB01: "latin small ligature fi"
    case 0xFB02: "latin small ligature fl"
    case 0xFB03: "latin small ligature ffi"
    case 0xFB04: "latin small ligature ffl"
    case 0xFE55: "small colon"
    case 0xFEFF: "zero width no-break space"
    case 0xFF0C: "fullwidth comma"
    case 0xFF0D: "fullwidth hyphen-minus"
    case 0xFF1A: "fullwidth colon"
    // Letters, digits and signs of full width.
    case 0xFF01...0xFF5E:
      Unicode.Scalar(value - 0xFEE0).map { "fullwidth \($0)" }
    default: nil
    }
  }
}
