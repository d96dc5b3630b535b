/// A day or a time that a workbook counts in days.
///
/// - SeeAlso: ECMA-376, part 1, section 18.17.4.
enum SerialDate {
  /// The days of the years 1 to 9999 that workbooks count.
  private static let days = 0.0..<2_958_466.0

  /// A number of days as `2026-03-14`; `nil` for one beyond the calendar.
  ///
  /// Counted from 1900, day 60 is 29 February 1900, which never was: Excel keeps the error of a program before it.
  static func date(_ word: String, countsFrom1904: Bool) -> String? {
    guard let number = Double(word), days.contains(number) else { return nil }
    let serial = Int(number)
    if countsFrom1904 { return text(daysSince1970: serial - 24_107) }
    guard serial != 60, serial > 0 else { return nil }
    return text(daysSince1970: serial - (serial > 60 ? 25_569 : 25_568))
  }

  /// A part of a day, or several days, as `00:12:30`.
  static func time(_ word: String) -> String? {
    guard let number = Double(word), days.contains(number) else { return nil }
    let seconds = Int64((number * 86_400).rounded())
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// The day of a moment in ISO 8601: `2026-03-14T09:00:00`.
  static func day(ofMoment word: String) -> String {
    let day = word.prefix { $0 != "T" }
    return CalendarDate(String(day)) == nil ? word : String(day)
  }

  /// By Hinnant's algorithm: years begin in March, so that leap days come last.
  private static func text(daysSince1970 days: Int) -> String? {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let monthOfYear = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (monthOfYear <= 2 ? 1 : 0)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(monthOfYear))-\(two(day))"
  }
}
