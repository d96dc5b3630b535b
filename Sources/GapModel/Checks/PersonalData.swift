/// Finds what looks like a person's data in a text, so that it does not slip into a report.
enum PersonalData {
  /// What was found.
  enum Kind: String {
    case nik = "a NIK (16 digits)"
    case nip = "a NIP (18 digits)"
    case email = "an e-mail address"
    case phone = "a phone number"
  }

  /// A piece of text, in scalars, and what it looks like.
  struct Match: Equatable {
    let kind: Kind
    let offset: Int
    let count: Int
  }

  /// The fewest digits of a number that is a person's: a telephone number's.
  static let fewestDigits = 10

  /// Returns the first thing in a text that looks like a person's data.
  static func first(in text: String) -> Match? {
    guard text.utf8.contains(where: { isDigit($0) || $0 == UInt8(ascii: "@") }) else { return nil }
    let scalars = text.unicodeScalars.map(\.value)
    let matches = [email(in: scalars)].compactMap { $0 } + numbers(in: scalars)
    return matches.min { $0.offset < $1.offset }
  }

  /// Groups of digits that single spaces, hyphens or full stops hold together.
  private static func numbers(in scalars: [UInt32]) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      var groups = [0]
      while index < scalars.count {
        if isDigit(scalars[index]) {
          groups[groups.count - 1] += 1
        } else if isJoint(scalars[index]), index + 1 < scalars.count, isDigit(scalars[index + 1]) {
          groups.append(0)
        } else {
          break
        }
        index += 1
      }
      let isInternational = start > 0 && scalars[start - 1] == 0x2B
      let digits = scalars[start..<index].filter(isDigit)
      if let kind = kind(of: digits, in: groups, isInternational: isInternational) {
        let first = isInternational ? start - 1 : start
        matches.append(Match(kind: kind, offset: first, count: index - first))
      }
    }
    return matches
  }

  private static func kind(
    of digits: [UInt32],
    in groups: [Int],
    isInternational: Bool
  ) -> Kind? {
    if groups == [16] { return .nik }
    if groups == [18] || groups == [8, 6, 1, 3] { return .nip }
    let isMobile = digits.starts(with: [0x30, 0x38]) && (10...13).contains(digits.count)
    let isAbroad =
      isInternational && digits.starts(with: [0x36, 0x32]) && (10...14).contains(digits.count)
    return isMobile || isAbroad ? .phone : nil
  }

  private static func email(in scalars: [UInt32]) -> Match? {
    for at in scalars.indices where scalars[at] == 0x40 {
      let before = scalars[..<at].reversed().prefix { isAddressPart($0) }.count
      let domain = scalars[(at + 1)...].prefix { isAddressPart($0) }
      let labels = domain.split(separator: 0x2E, omittingEmptySubsequences: false)
      let isDomain = labels.count > 1 && labels.dropLast().allSatisfy { !$0.isEmpty }
      if before > 0, isDomain {
        return Match(kind: .email, offset: at - before, count: before + 1 + domain.count)
      }
    }
    return nil
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isJoint(_ scalar: UInt32) -> Bool { [0x20, 0x2D, 0x2E].contains(scalar) }

  private static func isAddressPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
