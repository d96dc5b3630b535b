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

  @Test(arguments: rows.indices)
  func `It is rated as the study rates it`(_ index: Int) throws {
    let row = Self.rows[index]
    let assessed = try assessed()
    let dimension = try assessed.dimension(row.dimension)
    let band = try #require(dimension.band)
    #expect(band.label.id == row.rating)
    let success = assessed.assessedCase.instrument.success.keyed(band.success.text)
    #expect(success?.label.id == row.success)
    #expect(dimension.liesBeyondScale == false)
  }

  // Table 3 of the study: network, training, development of the system, coordination, facilities.
  @Test(arguments: [
    ("R1", "jaringan", "Tinggi"), ("R2", "bimbingan teknis", "Tinggi"),
    ("R3", "sistem", "Sedang"), ("R4", "koordinasi", "Sedang"), ("R5", "perangkat", "Rendah"),
  ])
  func `Its recommendations have the study's priorities`(
    _ id: String,
    _ subject: String,
    _ priority: String
  ) throws {
    let assessed = try assessed()
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
    #expect(Set(techniques) == Set(Technique.allCases))
    let cited = Set(document.content.findings.flatMap(\.sources))
    for technique in Technique.allCases {
      let own = document.content.sources.filter { $0.technique == technique }
      #expect(own.contains { cited.contains($0.id) })
    }
  }

  @Test func `Every finding tells the section that it was coded from`() throws {
    for finding in try Self.document().content.findings {
      let sections = finding.tags.filter { $0.hasPrefix("bagian-") }
      #expect(sections.count == 1, "\(finding.id)")
      #expect(sections.first?.dropFirst(7).first?.isNumber == true, "\(finding.id)")
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

  private func assessed() throws -> CaseAssessment {
    CaseAssessment(of: try Self.document().content)
  }
}
