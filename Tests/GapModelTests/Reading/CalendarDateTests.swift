import GapModel
import Testing

@Suite struct `Dates` {
  @Test(arguments: [
    "2025", "2025-08", "2025-08-17", "0001", "9999-12-31", "2024-02-29", "2000-02-29", "2025-04-30",
    "0099-01-01",
  ])
  func `A year, a month or a day of the calendar is a date, and written as it was`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "25", "20255", "2025-8", "2025-08-1", "2025-13", "2025-00", "2025-08-32", "2025-08-00",
    "2025-04-31", "2025-02-29", "1900-02-29", "2100-02-29", "0000", "0000-01-01", "2025/08/17",
    "17-08-2025", "2025-08-17T00:00", "2025-08-17 ", " 2025", "+2025", "-2025", "2025-",
    "2025--08", "２０２５", "٢٠٢٥", "2025-0x", "2025-+8", "2025-08-1é",
  ])
  func `Anything else is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2025", "2025"), ("2025", "2025-01"), ("2025-12-31", "2025"), ("2025-08", "2025-08-01"),
    ("2025-08-17", "2025-08-17"), ("2025-08-31", "2025-08"), ("0999", "1000"),
  ])
  func `A period may end in what its beginning is part of`(from: String, to: String) throws {
    let period = Period(from: try #require(CalendarDate(from)), to: try #require(CalendarDate(to)))
    #expect(period != nil)
  }

  @Test(arguments: [
    ("2026", "2025"), ("2025-02", "2025-01"), ("2025-08-18", "2025-08-17"), ("2026-01-01", "2025"),
    ("2025-09", "2025-08-31"),
  ])
  func `A period never ends before it begins`(from: String, to: String) throws {
    let period = Period(from: try #require(CalendarDate(from)), to: try #require(CalendarDate(to)))
    #expect(period == nil)
  }
}
