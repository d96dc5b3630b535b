import GapModel
import Testing

@Suite struct `Dimensions with nothing judged` {
  @Test(arguments: ["risk: true", "note: belum dinilai"])
  func `They keep the total away, and are reported so`(line: String) throws {
    let text =
      SmallCase().text
      + "  - {id: F2, dimension: other-resources, source: I1, statement: Anggaran, \(line)}\n"
    let warnings = try read(text).diagnostics.all.filter { $0.rule == .dimensionWithoutFinding }
    #expect(warnings.count == 2)
    #expect(
      warnings.contains { $0.summary.en.hasPrefix("what is found about Other resources is ") }
    )
  }
}
