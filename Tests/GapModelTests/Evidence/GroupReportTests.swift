import GapModel
import Testing

@Suite struct `The groups of the sources in a report` {
  /// A case in which two groups say these gaps of technology, and management alone of staffing.
  private func report(
    _ one: Double,
    _ other: Double,
    groups: (String, String) = ("management", "operators"),
    instrument: String = "heeks-itposmo-5",
    byGroup: Bool = true,
    rest: String = "",
    _ language: Language = .en
  ) throws -> String {
    let document = try ProjectFiles.document(
      of: """
        gapscore: 1
        case:
          id: case
          title: Title
          organisation: Organisation
          system: System
          instrument: \(instrument)
        sources:
          - {id: I1, technique: interview, group: \(groups.0)}
          - {id: I2, technique: interview, group: \(groups.1)}
        findings:
          - {id: F1, dimension: technology, source: I1, statement: Statement, gap: \(one)}
          - {id: F2, dimension: technology, source: I2, statement: Statement, gap: \(other)}
          - {id: F3, dimension: staffing, source: I1, statement: Statement, gap: 3}
        \(rest)
        """
    )
    return ScoredCase(document, from: "case.yaml")
      .report(as: .markdown, language: language, byGroup: byGroup)
  }

  /// The rows of the table of the groups.
  private func rows(_ report: String) throws -> [String] {
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasSuffix("As each group sees it") })
    return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("|") }
      .map(String.init)
  }

  private func row(_ label: String, _ report: String) throws -> String {
    try #require(try rows(report).first { $0.contains(label) })
  }

  // 2 is small, 3 small–medium, 5 medium.
  @Test func `Two ratings apart stand out, one does not`() throws {
    #expect(try row("Technology", report(2, 5)).hasSuffix("| **2** |"))
    #expect(try row("Technology", report(2, 3)).hasSuffix("| 1 |"))
    #expect(try row("Technology", report(2, 2)).hasSuffix("| 0 |"))
    #expect(try report(2, 5).contains("2 ratings or more apart in Technology."))
    #expect(try report(2, 3).contains("In no dimension do the groups lie 2 ratings"))
  }

  @Test func `Each group has its column, its gap and its sources`() throws {
    let report = try report(2, 5)
    #expect(try rows(report).first?.contains("| management | operators |") == true)
    let row = try row("Technology", report)
    #expect(row.contains("2.00"))
    #expect(row.contains("5.00"))
    #expect(row.contains("(1 source)"))
    #expect(!row.contains("3.50"))
  }

  @Test func `What a group says nothing of is said to be not assessed`() throws {
    let row = try row("Staffing", report(2, 5))
    #expect(row.contains("3.00"))
    #expect(row.hasSuffix("| not assessed | – |"))
    #expect(!row.contains("0.00"))
  }

  @Test func `One group alone is said to be one`() throws {
    let english = try report(2, 5, groups: ("users", "users"))
    #expect(english.contains("The sources of this case are of one group"))
    #expect(try rows(english).isEmpty)
    let own = try report(2, 5, groups: ("users", "users"), .id)
    #expect(own.contains("hanya dari satu kelompok"))
  }

  @Test func `Nobody who did not ask sees it`() throws {
    #expect(try !report(2, 5, byGroup: false).contains("As each group sees it"))
  }

  // With the three ratings of the study 7 is medium, and beyond the scale.
  @Test
  func `A gap beyond the scale is said to be`() throws {
    let report = try report(2, 7, instrument: "heeks-itposmo")
    #expect(try rows(report).contains { $0.contains("beyond the scale") })
  }

  @Test
  func `What does not apply is not called not assessed`() throws {
    let judgement = "judgements: [{dimension: staffing, applicable: false, because: Reason}]"
    let row = try row("Staffing", report(2, 5, rest: judgement))
    #expect(row.contains("not applicable"))
    #expect(!row.contains("not assessed"))
  }
}
