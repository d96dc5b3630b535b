import GapModel
import Testing

@Suite struct `The case of the next period` {
  static let cases = [
    "cases/sikepo-batanghari.yaml", "cases/example-regency/disdukcapil-2026.yaml",
    "cases/sumut-ekinerja.yaml",
  ]

  private func next(_ path: String) throws -> (before: Case, after: Case, next: NextPeriod) {
    let text = try ProjectFiles.text(path)
    let before = try #require(try read(text).documents.first).content
    let next = try NextPeriod(of: before, in: CaseText(name: path, bytes: Array(text.utf8)))
    let result = try read(next.text.bytes)
    #expect(result.errors.isEmpty)
    return (before, try #require(result.documents.first).content, next)
  }

  @Test(arguments: cases)
  func `Sources and design stay, findings and judgements go`(path: String) throws {
    let (before, after, _) = try next(path)
    #expect(after.sources == before.sources && after.design == before.design)
    #expect(after.organisation == before.organisation && after.system == before.system)
    #expect(after.findings.isEmpty && after.judgements.isEmpty)
    #expect(after.id != before.id)
  }

  @Test(arguments: cases)
  func `Actions stay but for those that were dropped, without the findings of before`(
    path: String
  ) throws {
    let (before, after, next) = try next(path)
    let kept = before.recommendations.filter { $0.status != .dropped }
    #expect(after.recommendations.map(\.id) == kept.map(\.id))
    #expect(after.recommendations.map(\.title) == kept.map(\.title))
    #expect(after.recommendations.allSatisfy { $0.findings.isEmpty })
    #expect(next.actionCount == kept.count)
  }

  @Test(arguments: [
    ("2025", "2025", "2026", "2026"), ("2025-07", "2025-12", "2026-01", "2026-06"),
    ("2024", "2025", "2026", "2027"), ("2025-12", "2025-12", "2026-01", "2026-01"),
  ])
  func `A period of years or months is followed by one as long`(
    from: String,
    to: String,
    nextFrom: String,
    nextTo: String
  ) throws {
    let period = try period(after: from, to)
    #expect(period?.from == CalendarDate(nextFrom) && period?.to == CalendarDate(nextTo))
  }

  @Test func `A period of days is left to whoever begins the next`() throws {
    #expect(try period(after: "2025-01-10", "2025-03-31") == nil)
  }

  private func period(after from: String, _ to: String) throws -> Period? {
    let text = SmallCase().text.replacing(
      "  system:",
      with: "  period: {from: \(from), to: \(to)}\n  system:"
    )
    let content = try #require(try read(text).documents.first).content
    let next = try NextPeriod(of: content, in: CaseText(name: "", bytes: Array(text.utf8)))
    let after = try #require(try read(next.text.bytes).documents.first).content
    #expect(after.period == next.period)
    return next.period
  }

  @Test func `Comments of the file stay`() throws {
    let (_, _, next) = try next("cases/example-regency/disdukcapil-2026.yaml")
    #expect(String(decoding: next.text.bytes, as: UTF8.self).hasPrefix("# Synthetic: "))
  }
}
