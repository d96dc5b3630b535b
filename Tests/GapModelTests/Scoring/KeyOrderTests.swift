import GapModel
import Testing

@Suite struct `The keys of a case file` {
  static let seeds = [UInt64](300...340)

  @Test(arguments: seeds)
  func `Their order changes no bit`(_ seed: UInt64) throws {
    let instrument = try Shipped.five
    var cases = RandomCases(seed: seed, instrument: instrument)
    let given = cases.next()
    let numbers = AssessedNumbers(of: CaseAssessment(of: given))
    let reader = CaseReader { _, _ in .found(instrument) }
    for text in [given.fileText, given.fileText(shuffledBy: &cases.generator)] {
      let result = try reader.read(Input(name: "case.yaml", text: text))
      #expect(result.diagnostics.errorCount == 0, "\(result.diagnostics.all.map(\.summary.en))")
      let content = try #require(result.documents.first).content
      #expect(content.findings.count == given.findings.count)
      #expect(AssessedNumbers(of: CaseAssessment(of: content)) == numbers)
    }
  }

  @Test func `A step may be written by its id or a label in either language`() throws {
    func text(_ fit: String, _ impact: String, _ dimension: String) -> String {
      """
      gapscore: 1
      case: {id: a, title: T, organisation: O, system: S, instrument: heeks-itposmo}
      sources: [{id: I1, technique: interview}]
      findings:
        - {id: F1, dimension: \(dimension), source: I1, statement: S, fit: \(fit), impact: \(impact)}
      """
    }
    let writings = [
      text("mostly", "slows", "technology"),
      text("Dua pertiga TERPENUHI", "terlambat atau diulang", "Teknologi"),
      text("MOSTLY", "Slows", "Technology"),
    ]
    let gaps = try writings.map { writing in
      let content = try ProjectFiles.document(of: writing).content
      return try CaseAssessment(of: content).dimension("technology").gap
    }
    // (1·3 + 2·3) / 3
    #expect(gaps == [Gap(3), Gap(3), Gap(3)])
  }
}
