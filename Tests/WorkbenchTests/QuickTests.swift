import GapModel
import Testing

@testable import Workbench

@Suite struct QuickTests {
  /// The place of an indicator in the instrument.
  private func place(_ dimension: String, _ indicator: String, in workbench: Workbench) -> [String]
  {
    let dimensions = workbench.shownCase?.instrument.dimensions ?? []
    guard let first = dimensions.firstIndex(where: { $0.id.text == dimension }),
      let second = dimensions[first].indicators.firstIndex(where: { $0.id.text == indicator })
    else { return [] }
    return [String(first), String(second)]
  }

  private func gap(_ dimension: String, in workbench: Workbench) -> Double? {
    workbench.currentCase?.shown?.assessment.dimensions
      .first { $0.dimension.text == dimension }?.gap?.value
  }

  private func judged(_ judgements: [(String, String)]) -> Workbench {
    var workbench = Workbench()
    workbench.send("begin", "en", "2026-11-30")
    workbench.send("quick.begin")
    for (indicator, step) in judgements {
      let place = place("technology", indicator, in: workbench)
      let steps = workbench.shownCase?.instrument.ladder ?? []
      if let index = steps.firstIndex(where: { $0.id.text == step }) {
        workbench.send("quick.step", place[0], place[1], String(index))
      } else {
        workbench.send("quick.met", place[0], place[1])
      }
    }
    return workbench
  }

  @Test func `A new assessment can be judged at once`() {
    let workbench = judged([])
    #expect(workbench.quick.isOn)
    #expect(workbench.currentCase?.working.isEditable == true)
  }

  @Test func `A dimension is the mean of its two worst indicators`() {
    // Severe is 7, moderate 3, met 0: the two worst give (7 + 3) / 2 = 5.
    let workbench = judged([("network", "severe"), ("application", "met"), ("server", "moderate")])
    #expect(gap("technology", in: workbench) == 5)
    #expect(workbench.shownCase?.findings.count == 3)
  }

  @Test func `One judged indicator is its dimension's gap, and judging anew takes its place`() {
    var workbench = judged([("network", "total")])
    #expect(gap("technology", in: workbench) == 9)
    let place = place("technology", "network", in: workbench)
    let slight = workbench.shownCase?.instrument.ladder.firstIndex { $0.id.text == "slight" }
    workbench.send("quick.step", place[0], place[1], String(slight ?? -1))
    #expect(gap("technology", in: workbench) == 1)
    #expect(workbench.shownCase?.findings.count == 1)
    workbench.send("quick.clear", place[0], place[1])
    #expect(workbench.shownCase?.findings.isEmpty == true)
    #expect(gap("technology", in: workbench) == nil)
  }

  @Test func `What is seen and its source stay when the judgement changes`() {
    var workbench = judged([("network", "severe")])
    let place = place("technology", "network", in: workbench)
    workbench.send("quick.write", place[0], place[1], "The line fails every week")
    workbench.send("quick.step", place[0], place[1], "3")
    #expect(workbench.shownCase?.findings[0].statement == "The line fails every week")
    workbench.send("quick.write", place[0], place[1], "")
    let label = workbench.shownCase?.instrument.ladder[3].label.en ?? ""
    #expect(workbench.shownCase?.findings[0].statement.hasSuffix(": \(label)") == true)
  }

  @Test func `The pane counts judged indicators of all`() {
    let workbench = judged([("network", "severe"), ("application", "met")])
    let table = workbench.shownCase.map { QuickTable(of: $0, by: nil) }
    #expect(table?.judgedCount == 2)
    #expect(
      table?.count
        == workbench.shownCase?.instrument.dimensions.reduce(0) { sum, dimension in
          sum + dimension.indicators.count
        }
    )
  }
}
