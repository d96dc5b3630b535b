/// A number in groups of digits, of which it is asked what it looks like.
struct GroupedNumber {
  /// Its digits.
  let digits: [Int]
  /// How many of them each group has.
  let sizes: [Int]
  /// How the groups are parted.
  let joints: [DigitGroups.Joint]
  /// Whether a plus stands before it.
  let isInternational: Bool
  /// Whether the text calls it a telephone number.
  let isCalledPhone: Bool

  /// The most digits that are looked at: a NIP's.
  static let mostDigits = 18

  /// The most groups that people make of one number.
  static let mostGroups = 9

  /// What it looks like, if like a person's number.
  var kind: PersonalData.Kind? {
    if isNIP { return .nip }
    if isNIK { return .nik }
    return isPhone ? .phone : nil
  }

  private func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }

  private var isGrouped: Bool { sizes.count > 1 }

  /// Whether full stops or blanks part thousands.
  private var isInThousands: Bool {
    isGrouped && sizes[0] <= 3 && sizes.dropFirst().allSatisfy { $0 == 3 }
      && !joints.contains(.dash)
  }

  /// Whether all groups are years or days written without marks, as in `20250101-20251231`.
  private var isTimes: Bool {
    var start = 0
    return sizes.allSatisfy { size in
      defer { start += size }
      return Self.isTime(digits[start..<start + size])
    }
  }

  private static func isTime(_ digits: ArraySlice<Int>) -> Bool {
    // More digits need not fit in an Int, which has 32 bits in WebAssembly.
    guard digits.count == 4 || digits.count == 8 else { return false }
    let value = digits.reduce(0) { $0 * 10 + $1 }
    guard digits.count == 8 else { return (1900...2099).contains(value) }
    return (1900...2099).contains(value / 10_000) && (1...12).contains(value / 100 % 100)
      && (1...31).contains(value % 100)
  }

  // The numbers of the civil registry and of civil servants.

  private var isNIK: Bool {
    guard digits.count == 16, !isInternational else { return false }
    guard isGrouped else { return true }
    guard digits[0] != 0, !isInThousands, !isTimes else { return false }
    // A year before a telephone number is no part of one.
    return isBuiltAsNIK || sizes == [6, 6, 4]
      || (sizes.allSatisfy { $0 >= 4 } && !Self.isTime(digits[0..<sizes[0]]))
  }

  /// Province, regency and district; the day of birth, 40 more for women, with month and year; a serial.
  private var isBuiltAsNIK: Bool {
    let day = number(6..<8)
    return (11...97).contains(number(0..<2)) && ((1...31).contains(day) || (41...71).contains(day))
      && (1...12).contains(number(8..<10))
  }

  private var isNIP: Bool {
    guard digits.count == 18, !isInternational else { return false }
    return !isGrouped || sizes == [8, 6, 1, 3] || (isBuiltAsNIP && !isInThousands)
  }

  /// The day of birth, year and month of the appointment (21 for a contract), the sex and a serial.
  private var isBuiltAsNIP: Bool {
    Self.isTime(digits[0..<8]) && (1950...2099).contains(number(8..<12))
      && ((1...12).contains(number(12..<14)) || number(12..<14) == 21)
  }

  // Telephone numbers.

  private var isPhone: Bool {
    if isInternational { return digits.starts(with: [6, 2]) && isAbroad(digits.dropFirst(2)) }
    if digits.starts(with: [0, 0, 6, 2]) { return isAbroad(digits.dropFirst(4)) }
    if digits.starts(with: [6, 2]) { return !isInThousands && Self.isMobile(digits.dropFirst(2)) }
    guard digits.first == 0 else { return false }
    return (Self.isMobile(digits.dropFirst()) && isGroupedAsPhone) || isLandline
  }

  /// What follows the country's code.
  private func isAbroad(_ national: ArraySlice<Int>) -> Bool {
    let own = national.first == 0 ? national.dropFirst() : national
    return Self.isMobile(own) || (Self.isAreaCode(own) && (8...11).contains(own.count))
  }

  /// Mobile numbers begin with 81 to 89; what begins with 80 costs the caller nothing, or much.
  private static func isMobile(_ national: ArraySlice<Int>) -> Bool {
    (9...12).contains(national.count) && national.first == 8 && national.dropFirst().first != 0
  }

  private static func isAreaCode(_ national: ArraySlice<Int>) -> Bool {
    national.first.map { (2...7).contains($0) || $0 == 9 } ?? false
  }

  /// Pairs of digits, as in `08.15 10.30 12`, are times of the day.
  private var isGroupedAsPhone: Bool {
    !isGrouped || (sizes[0] >= 3 && sizes.dropFirst().allSatisfy { $0 >= 2 })
  }

  private var isLandline: Bool {
    guard Self.isAreaCode(digits.dropFirst()) else { return false }
    if isGrouped, (3...4).contains(sizes[0]) {
      let line = digits.count - sizes[0]
      let isTimes = GroupedNumber(
        digits: Array(digits.dropFirst(sizes[0])),
        sizes: Array(sizes.dropFirst()),
        joints: [],
        isInternational: false,
        isCalledPhone: false
      ).isTimes
      return (5...8).contains(line) && sizes[1] >= 3 && !isTimes
    }
    let isOfCity = Self.cities.contains { digits.starts(with: $0) }
    let isGroupedSo = !isGrouped || sizes.allSatisfy { $0 >= 3 }
    return isGroupedSo
      && ((isOfCity && (10...11).contains(digits.count))
        || (isCalledPhone && (9...12).contains(digits.count)))
  }

  /// The area codes of three digits: Jakarta, Bandung, Semarang, Surabaya and Medan.
  private static let cities = [[0, 2, 1], [0, 2, 2], [0, 2, 4], [0, 3, 1], [0, 6, 1]]
}
