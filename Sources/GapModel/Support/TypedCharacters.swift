// Characters that look like others, or like nothing, and yet are different ones to a program.
extension Unicode.Scalar {
  /// Whether it is a blank other than the space bar's, the tab's and a line break.
  package var isOddBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: false
    case 0x180E, 0x200B, 0x2060, 0xFEFF: true
    default: properties.isWhitespace
    }
  }

  /// Whether something is to be seen of it: no blank, and nothing that leaves no mark.
  package var isVisible: Bool {
    switch value {
    case 0x21..<0x7F: true
    // The braille pattern without dots.
    case 0x2800: false
    default:
      switch properties.generalCategory {
      case .control, .format, .surrogate, .unassigned: false
      default: !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
      }
    }
  }

  /// Whether it is a quotation mark of printed text.
  package var isCurlyQuote: Bool {
    switch value {
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
    default: false
    }
  }

  /// Whether it is a dash of printed text, or a minus sign.
  package var isLongDash: Bool { (0x2010...0x2015).contains(value) || value == 0x2212 }

  /// Whether a file can hold it at all: YAML, HTML and SVG know no control characters but tabs and line
  /// breaks, and no byte order mark within a text.
  package var isAllowedInFile: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85: true
    case 0xFEFF, 0xFFFE, 0xFFFF: false
    default: value >= 0xA0
    }
  }

  /// What a keyboard types for it where a program expects plain characters; nothing for what is unseen.
  fileprivate var plainlyTyped: String {
    switch value {
    case 0x20..<0x7F: String(self)
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: ""
    // Letters that print joins, as they come out of a PDF.
    case 0xFB00...0xFB04: ["ff", "fi", "fl", "ffi", "ffl"][Int(value - 0xFB00)]
    // Letters, digits and marks of full width.
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0).map { String($0) } ?? ""
    case _ where isLongDash: "-"
    case _ where isCurlyQuote: ""
    case _ where properties.isWhitespace: " "
    default: String(self)
    }
  }
}

extension String {
  /// The text as a keyboard types it: plain blanks, hyphens for dashes, no printed quotation marks.
  package var plainlyTyped: String {
    guard !utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return withSingleBlanks }
    return unicodeScalars.map { $0.plainlyTyped }.joined().withSingleBlanks
  }

  /// The first character that a keyboard types otherwise.
  package var firstOddCharacter: Unicode.Scalar? {
    unicodeScalars.first { $0.value >= 0x7F && $0.plainlyTyped != String($0) }
  }

  /// The text with one space for each run of blanks, and none around it; blanks that are not seen go.
  package var withSingleBlanks: String {
    guard holdsBlanksToFold else { return self }
    let words = unicodeScalars.filter { !$0.isUnseenBlank }.split { $0.properties.isWhitespace }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// Whether there may be more blanks than single spaces between words.
  private var holdsBlanksToFold: Bool {
    var isBehindBlank = true
    for byte in utf8 {
      if byte == 0x20 {
        if isBehindBlank { return true }
        isBehindBlank = true
      } else if byte < 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3
        || byte == 0xEF
      {
        return true
      } else {
        isBehindBlank = false
      }
    }
    return isBehindBlank
  }
}

extension Unicode.Scalar {
  /// Whether it is a blank without any width.
  fileprivate var isUnseenBlank: Bool {
    switch value {
    case 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
