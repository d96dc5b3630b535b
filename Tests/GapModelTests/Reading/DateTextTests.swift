import GapModel
import Testing

@Suite struct `Dates and periods as people write them` {
  /// The small case in which the source has this date.
  private func dated(_ date: String) throws -> CaseReader.Result {
    try read(SmallCase(role: "Operator, date: \(date)").text)
  }

  @Test(arguments: [
    ("3 Oktober 2025", "2025-10-03"), ("Desember 2026", "2026-12"), ("03 Okt 2025", "2025-10-03"),
    ("3 October 2025", "2025-10-03"), ("17 Agt 2025", "2025-08-17"), ("Mei 2025", "2025-05"),
    ("3-Okt-2025", "2025-10-03"), ("31/12/2025", "2025-12-31"), ("31-12-2025", "2025-12-31"),
    ("2025/10/03", "2025-10-03"), ("2025-8", "2025-08"), ("2025-8-3", "2025-08-03"),
    ("10/2025", "2025-10"), ("20251003", "2025-10-03"), ("2025-10-03T09:30", "2025-10-03"),
    ("2025-10-03 00:00:00", "2025-10-03"), ("31.12.2025", "2025-12-31"),
    ("2025\u{2013}10\u{2013}03", "2025-10-03"), ("\"Jumat, 3 Oktober 2025\"", "2025-10-03"),
    ("\"October 3, 2025\"", "2025-10-03"), ("nopember 2024", "2024-11"),
  ])
  func `A date in another form is refused with what to write`(
    written: String,
    meant: String
  ) throws {
    let result = try dated(written)
    #expect(result.errors == ["9:58 malformed-date"])
    #expect(result.firstError?.help?.en == "write \(meant)")
  }

  @Test func `A date whose day may be its month is refused with both`() throws {
    let help = "write 2025-10-03 if the day comes first, 2025-03-10 if the month does"
    #expect(try dated("03/10/2025").firstError?.help?.en == help)
    #expect(try dated("10/10/2025").firstError?.help?.en == "write 2025-10-10")
  }

  @Test(arguments: ["Oktober", "31 Februari 2025", "kemarin", "Q3 2025", "2025-13", "2024-2025"])
  func `A word that is no day of the calendar is refused with the form`(written: String) throws {
    let result = try dated(written)
    #expect(result.errors == ["9:58 malformed-date"])
    let form = "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2025-08-17"
    #expect(result.firstError?.help?.en == form)
  }

  @Test(arguments: [
    ("2025", "2025", "2025"), ("2024-2025", "2024", "2025"), ("2024\u{2013}2025", "2024", "2025"),
    ("2025-08", "2025-08", "2025-08"), ("2025-08 - 2026-06", "2025-08", "2026-06"),
    ("Agustus 2025 - Juni 2026", "2025-08", "2026-06"),
    ("Januari - Juni 2026", "2026-01", "2026-06"),
    ("Agustus 2025 s.d. Juni 2026", "2025-08", "2026-06"), ("2024/2025", "2024", "2025"),
    ("3 Oktober 2025 sampai 5 Oktober 2025", "2025-10-03", "2025-10-05"),
  ])
  func `A period in one value is refused with both of its dates`(
    written: String,
    from: String,
    to: String
  ) throws {
    let text = SmallCase().text.replacing("  system:", with: "  period: \(written)\n  system:")
    let result = try read(text)
    #expect(result.errors == ["6:11 wrong-shape"])
    #expect(result.firstError?.summary.en == "a period has two dates, 'from' and 'to'")
    #expect(result.firstError?.help?.en == "write period: {from: \(from), to: \(to)}")
  }

  @Test func `A period that is no date is refused with an example`() throws {
    let text = SmallCase().text.replacing("  system:", with: "  period: lama\n  system:")
    let help = "write it as period: {from: 2025-08, to: 2026-06}"
    #expect(try read(text).firstError?.help?.en == help)
  }
}
