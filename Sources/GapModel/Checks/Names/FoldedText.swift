/// A text as letters and digits, without what tells spellings of one name apart: capitals, accents, width, and
/// what is not seen.
struct FoldedText {
  /// A letter, a digit or a mark.
  struct Sign {
    /// The small plain letter or the digit; 0 for what parts words.
    let value: UInt32
    /// Where it stands in the text, in scalars.
    let offset: Int
    /// What it is besides.
    let form: Form

    /// What a sign is.
    enum Form {
      case small, capital, digit
      /// A blank, a hyphen, a full stop and the like, which may stand within a name.
      case blank, joint
      /// Any other mark, which ends a name.
      case mark
    }

    var isLetterOrDigit: Bool { value != 0 }
  }

  /// The signs in the order of the text.
  let signs: [Sign]

  init(_ text: String) {
    let plain = PlainSigns(text)
    var signs: [Sign] = []
    signs.reserveCapacity(plain.count)
    for (value, offset) in zip(plain.values, plain.offsets) {
      Self.append(value, at: offset, to: &signs)
    }
    self.signs = signs
  }

  /// The letters and digits alone, as one word.
  var letters: String {
    var text = ""
    for sign in signs where sign.isLetterOrDigit {
      if let scalar = Unicode.Scalar(sign.value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private static func append(_ value: UInt32, at offset: Int, to signs: inout [Sign]) {
    func add(_ value: UInt32, _ form: Sign.Form) {
      signs.append(Sign(value: value, offset: offset, form: form))
    }
    switch value {
    case 0x61...0x7A: return add(value, .small)
    case 0x41...0x5A: return add(value | 0x20, .capital)
    case 0x30...0x39: return add(value, .digit)
    case 0x20, 0x0A, 0x0D: return add(0, .blank)
    // - . / _ and apostrophes.
    case 0x2D, 0x2E, 0x2F, 0x5F, 0x27, 0xB7, 0x2018, 0x2019, 0x2BC: return add(0, .joint)
    case 0..<0x80: return add(0, .mark)
    case 0xFB00...0xFB04:
      for byte in ["ff", "fi", "fl", "ffi", "ffl"][Int(value - 0xFB00)].utf8 {
        add(UInt32(byte), .small)
      }
      return
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return add(0, .mark) }
    let properties = scalar.properties
    switch properties.generalCategory {
    // An accent of its own belongs to the letter before it.
    case .nonspacingMark, .enclosingMark: return
    default: break
    }
    guard properties.isAlphabetic else { return add(0, .mark) }
    let isCapital = properties.isUppercase
    add(plainLetter(of: scalar), isCapital ? .capital : .small)
  }

  /// The letter without its accent, small: Unicode names é "LATIN SMALL LETTER E WITH ACUTE".
  private static func plainLetter(of scalar: Unicode.Scalar) -> UInt32 {
    let properties = scalar.properties
    if let name = properties.name {
      let words = name.split(separator: " ")
      if words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1,
        let letter = words[3].utf8.first
      {
        return UInt32(letter | 0x20)
      }
    }
    let small = properties.lowercaseMapping.unicodeScalars
    return small.first.map { $0.value } ?? scalar.value
  }
}
