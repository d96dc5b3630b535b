import GapModel
import Testing

@Suite struct `The case of SiKePO in Batanghari` {
  struct Row {
    let dimension: Dimension.ID
    let rating: String
    let success: String
  }

  // Tables 1 and 4 of the study: level of the gap, and category of success.
  static let rows = [
    Row(dimension: "information", rating: "Kecil", success: "Tinggi"),
    Row(dimension: "technology", rating: "Sedang", success: "Cukup"),
    Row(dimension: "processes", rating: "Kecil–Sedang", success: "Cukup"),
    Row(dimension: "objectives", rating: "Kecil", success: "Tinggi"),
    Row(dimension: "staffing", rating: "Sedang", success: "Cukup"),
    Row(dimension: "management", rating: "Kecil–Sedang", success: "Cukup"),
    Row(dimension: "other-resources", rating: "Sedang", success: "Cukup"),
  ]

  /// Whose codings count: the median of both coders, or those of one alone.
  static let readings: [String?] = [nil, "A", "B"]

  @Test(arguments: rows.indices, readings)
  func `It is rated as the study rates it, by both coders and by each alone`(
    _ index: Int,
    _ coder: String?
  ) throws {
    let row = Self.rows[index]
    let assessed = try assessed(by: coder)
    let dimension = try assessed.dimension(row.dimension)
    #expect(dimension.band?.label.id == row.rating)
    let success = dimension.success.flatMap { success in
      assessed.assessedCase.instrument.success.keyed(success.text)
    }
    #expect(success?.label.id == row.success)
    #expect(dimension.liesBeyondScale == false)
  }

  // Table 3 of the study: network, training, development of the system, coordination, facilities.
  static let priorities = [
    ("R1", "jaringan", "Tinggi"), ("R2", "bimbingan teknis", "Tinggi"),
    ("R3", "sistem", "Sedang"), ("R4", "koordinasi", "Sedang"), ("R5", "perangkat", "Rendah"),
  ]

  @Test(arguments: priorities.indices, readings)
  func `Its recommendations have the study's priorities, by both coders and by each alone`(
    _ index: Int,
    _ coder: String?
  ) throws {
    let (id, subject, priority) = Self.priorities[index]
    let assessed = try assessed(by: coder)
    let own = assessed.assessedCase.recommendations.first { $0.id.text == id }
    #expect(own?.title.contains(subject) == true)
    let entry = assessed.recommendations.first { $0.recommendation.text == id }
    #expect(entry?.priority?.label.id == priority)
  }

  @Test func `The ratings follow from the findings alone`() throws {
    let document = try Self.document()
    #expect(document.content.judgements.isEmpty)
    #expect(document.content.instrument.id == "heeks-itposmo")
    #expect(document.content.findings.count >= 30)
    let techniques = document.content.sources.map(\.technique)
    #expect(Set(techniques) == [.interview, .observation, .document])
    let cited = Set(document.content.findings.flatMap(\.sources))
    for technique in Set(techniques) {
      let own = document.content.sources.filter { $0.technique == technique }
      #expect(own.contains { cited.contains($0.id) })
    }
  }

  @Test func `Every finding tells the section that it was coded from`() throws {
    for finding in try Self.document().content.findings {
      let locator = try #require(finding.locator, "\(finding.id)")
      #expect(locator.contains(/^bagian \d\.\d/), "\(finding.id)")
    }
  }

  @Test func `It holds nothing that looks like personal data`() throws {
    let rules = try Self.document().warnings.map(\.rule)
    #expect(!rules.contains(.personalData))
    #expect(!rules.contains(.bidiControl))
  }

  @Test func `Its total is the sum of the seven`() throws {
    let assessed = try assessed()
    let total = try #require(assessed.total)
    let sum = assessed.dimensions.compactMap(\.gap?.value).reduce(0, +)
    #expect(abs(total.sum - sum) < 1e-12)
    #expect(total.maximum == 70)
    // The study judges the implementation as going well, with parts to be mended.
    #expect(total.reading?.id == "partial-failure-possible")
  }

  private static func document() throws -> CaseReader.Document {
    try ProjectFiles.document("cases/sikepo-batanghari.yaml")
  }

  /// The case rated by both coders, or as if one had coded it alone.
  private func assessed(by coder: String? = nil) throws -> CaseAssessment {
    var content = try Self.document().content
    if let coder {
      content.findings = Findings(
        content.findings.map { finding in
          var finding = finding
          finding.codings = finding.codings.filter { $0.coder?.text == coder }
          return finding
        }
      )
      let isCoded = content.findings.allSatisfy { $0.codings.count == 1 && $0.agreed == nil }
      #expect(isCoded, "each finding is coded by \(coder), and nothing was agreed on")
    }
    return CaseAssessment(of: content)
  }
}
