/// What a name may look like.
package enum IdentifierForm {
  /// Letters, digits, hyphen, underscore and full stop, beginning with a letter or digit.
  case common
  /// Lower-case letters, digits and hyphens, as in file names and addresses.
  case slug

  /// The longest name.
  static let longest = 64

  /// Whether a word is a name of this form.
  package func allows(_ word: String) -> Bool {
    guard word.utf8.count <= Self.longest, let first = word.utf8.first else { return false }
    return Self.isAlphanumeric(first) && word.utf8.allSatisfy(allows)
  }

  /// A name of this form that is close to a word, if there is one.
  package func suggestion(for word: String) -> String? {
    var name = ""
    for character in word.plainlyTyped {
      let letter = self == .slug ? Character(character.lowercased()) : character
      if letter.utf8.allSatisfy(allows) {
        name.append(letter)
      } else if let last = name.last, last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    return allows(name) && name != word ? name : nil
  }

  private func allows(_ byte: UInt8) -> Bool {
    switch self {
    case .common:
      Self.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".")
    case .slug:
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}

extension IdentifierForm {
  /// The names of this form as a regular expression, for other programs.
  package var pattern: String {
    switch self {
    case .common: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
    case .slug: "^[a-z0-9][a-z0-9-]{0,63}$"
    }
  }
}
