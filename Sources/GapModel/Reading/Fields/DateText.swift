/// What a file writes where a date is expected.
package enum DateText {
  /// Returns the dates that a word may mean, in the form of the format: two where day and month could be
  /// either way round, none where it writes no date.
  package static func suggestions(for word: String) -> [String] {
    let text = word.plainlyTyped.lowercased()
    if CalendarDate(text) != nil { return [text] }
    let dates = inDigits(text) ?? inWords(text).map { [$0] } ?? []
    return dates.filter { CalendarDate($0) != nil }.uniqued
  }

  /// Returns the period that a word may mean.
  static func period(in word: String) -> (from: String, to: String)? {
    let dashes = word.escaped { $0.isLongDash ? " - " : nil }
    let text = dashes.plainlyTyped.lowercased()
    if let date = single(text) { return (date, date) }
    for link in links {
      guard let match = text.range(of: link) else { continue }
      let (start, end) = (String(text[..<match.lowerBound]), String(text[match.upperBound...]))
      guard let to = single(end) else { continue }
      // "Agustus - Desember 2025" writes its year once.
      if let from = single(start) ?? single("\(start) \(to.prefix(4))") { return (from, to) }
    }
    return nil
  }

  /// What stands between the two dates of a period, the least doubtful first.
  private static let links = [
    " s.d. ", " s/d ", " sd ", " sampai dengan ", " sampai ", " hingga ", " to ", " until ", " - ",
    "-", "/",
  ]

  private static func single(_ text: String) -> String? {
    if CalendarDate(text) != nil { return text }
    let all = suggestions(for: text)
    return all.count == 1 ? all[0] : nil
  }

  /// Dates such as `03/10/2025`, `2025/10/03`, `2025-8`, `10/2025`, `20251003`.
  private static func inDigits(_ text: String) -> [String]? {
    // What follows a day may be a time.
    let pieces = text.split { $0 == " " || $0 == "t" }.map(String.init)
    guard let day = pieces.first, pieces.dropFirst().allSatisfy({ $0.contains(":") }) else {
      return nil
    }
    let parts = day.split { $0 == "/" || $0 == "-" || $0 == "." }.map(String.init)
    guard !parts.isEmpty, parts.allSatisfy({ $0.utf8.allSatisfy { $0.isASCIIDigit } }) else {
      return nil
    }
    let counts = parts.map { $0.count }
    let isShort = counts.map { (1...2).contains($0) }
    if counts == [8] {
      return [date([day.prefix(4), day.dropFirst(4).prefix(2), day.dropFirst(6)])]
    }
    if parts.count == 2, counts[0] == 4, isShort[1] { return [date(parts)] }
    if parts.count == 2, counts[1] == 4, isShort[0] { return [date(parts.reversed())] }
    guard parts.count == 3 else { return nil }
    if counts[0] == 4, isShort[1], isShort[2] { return [date(parts)] }
    guard counts[2] == 4, isShort[0], isShort[1] else { return nil }
    // Indonesian puts the day first, American English the month; only some numbers can be either.
    return [date(parts.reversed()), date([parts[2], parts[0], parts[1]])]
  }

  /// Dates such as `3 Oktober 2025`, `Oct 3, 2025`, `Desember 2026`.
  private static func inWords(_ text: String) -> String? {
    let words = text.split { " ,.-/".contains($0) }.map(String.init)
    let numbers = words.filter { $0.utf8.allSatisfy { $0.isASCIIDigit } }
    let years = numbers.filter { $0.count == 4 }
    let days = numbers.filter { $0.count <= 2 }
    let months = words.compactMap(month)
    // Two years or months are a period.
    guard years.count == 1, months.count == 1, days.count <= 1 else { return nil }
    return date(years + months + days)
  }

  private static func date(_ parts: [some StringProtocol]) -> String {
    parts.map { $0.count < 2 ? "0\($0)" : String($0) }.joined(separator: "-")
  }

  /// The number of a month by its name in either language, or the name's beginning.
  private static func month(_ word: String) -> String? {
    guard word.count >= 3 else { return nil }
    return months.first { $0.names.contains { $0.hasPrefix(word) } }?.number
  }

  private static let months: [(number: String, names: [String])] = [
    ("01", ["januari", "january"]), ("02", ["februari", "pebruari", "february"]),
    ("03", ["maret", "march"]), ("04", ["april"]), ("05", ["mei", "may"]),
    ("06", ["juni", "june"]), ("07", ["juli", "july"]),
    ("08", ["agustus", "agst", "agt", "august"]), ("09", ["september"]),
    ("10", ["oktober", "october"]), ("11", ["november", "nopember"]),
    ("12", ["desember", "december"]),
  ]
}
