/// The characters that HTML writes by a name or a number.
package enum HTMLEntity {
  /// The character of an entity, without its signs; `nil` where it is not known.
  package static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(scalar(of:))
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(scalar(of:)) }
    return named[name].flatMap { Unicode.Scalar($0) }
  }

  private static func scalar(of number: UInt32) -> Unicode.Scalar? {
    number == 0 ? nil : Unicode.Scalar(number)
  }

  /// Those that word processors write; Taguette itself keeps only the first three.
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "iexcl": 0xA1,
    "cent": 0xA2, "pound": 0xA3, "yen": 0xA5, "sect": 0xA7, "uml": 0xA8, "copy": 0xA9,
    "laquo": 0xAB,
    "shy": 0xAD, "reg": 0xAE, "deg": 0xB0, "plusmn": 0xB1, "sup2": 0xB2, "sup3": 0xB3,
    "acute": 0xB4,
    "micro": 0xB5, "para": 0xB6, "middot": 0xB7, "raquo": 0xBB, "frac14": 0xBC, "frac12": 0xBD,
    "frac34": 0xBE, "iquest": 0xBF, "Agrave": 0xC0, "Aacute": 0xC1, "Auml": 0xC4, "Aring": 0xC5,
    "Ccedil": 0xC7, "Egrave": 0xC8, "Eacute": 0xC9, "Ntilde": 0xD1, "Ouml": 0xD6, "times": 0xD7,
    "Oslash": 0xD8, "Uuml": 0xDC, "szlig": 0xDF, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2,
    "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8,
    "eacute": 0xE9, "ecirc": 0xEA, "euml": 0xEB, "igrave": 0xEC, "iacute": 0xED, "icirc": 0xEE,
    "iuml": 0xEF, "ntilde": 0xF1, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5,
    "ouml": 0xF6, "divide": 0xF7, "oslash": 0xF8, "ugrave": 0xF9, "uacute": 0xFA, "ucirc": 0xFB,
    "uuml": 0xFC, "yuml": 0xFF, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C,
    "zwj": 0x200D, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019,
    "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "bull": 0x2022,
    "hellip": 0x2026, "prime": 0x2032, "euro": 0x20AC, "trade": 0x2122, "rarr": 0x2192,
    "larr": 0x2190, "minus": 0x2212, "ne": 0x2260, "le": 0x2264, "ge": 0x2265,
  ]
}
