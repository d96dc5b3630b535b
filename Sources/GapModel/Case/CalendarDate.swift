/// A day, a month or a year, as precise as the case knows it.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, if known.
  public let month: Int?
  /// The day of the month, if known.
  public let day: Int?

  /// Creates a date from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` when it is none of these, or names a
  /// day that the calendar lacks.
  public init?(_ text: String) {
    var (year, month, day) = (0, 0, 0)
    // Year, month and day have 4, 2 and 2 digits, so the index of a byte says what it belongs to.
    for (index, byte) in text.utf8.enumerated() {
      switch (index, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0..<4, 0x30...0x39): year = year * 10 + Int(byte - 0x30)
      case (5..<7, 0x30...0x39): month = month * 10 + Int(byte - 0x30)
      case (8..<10, 0x30...0x39): day = day * 10 + Int(byte - 0x30)
      default: return nil
      }
    }
    let length = text.utf8.count
    guard length == 4 || length == 7 || length == 10, year > 0 else { return nil }
    guard length < 7 || (1...12).contains(month) else { return nil }
    guard length < 10 || (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    self.year = year
    self.month = length < 7 ? nil : month
    self.day = length < 10 ? nil : day
  }

  /// The first day that the date may mean, as year, month and day in one rising number.
  package var first: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day that the date may mean, as year, month and day in one rising number.
  package var last: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }

  /// Where the month, or the year, ends on an axis of years, to the month: the end of 2025 is at 2026.
  package var endInYears: Double { Double(year) + Double(month ?? 12) / 12 }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as the case writes it: `2025`, `2025-08` or `2025-08-17`.
  public var description: String {
    let paddedYear = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return ([paddedYear] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" })
      .joined(separator: "-")
  }
}
