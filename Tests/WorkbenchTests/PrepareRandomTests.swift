import GapModel
import Testing

@testable import Workbench

@Suite struct `Random work in preparing and planning` {
  private static let path = "cases/sikepo-batanghari.yaml"

  @Test(arguments: [1, 2] as [UInt64])
  func `Two hundred actions can be undone to the byte, and made again`(seed: UInt64) throws {
    let original = try PreparedCase.file(Self.path)
    let open = PreparedCase(original)
    var draw = DrawnWork(seed: seed)
    var changes = 0
    for _ in 0..<200 {
      let action = draw.action(in: try open.content)
      if open.perform(action) { changes += 1 }
    }
    #expect(changes > 80)
    let final = open.text
    #expect(final != original)
    for _ in 0..<changes { open.perform(.frame(.undo)) }
    #expect(open.text == original)
    for _ in 0..<changes { open.perform(.frame(.redo)) }
    #expect(open.text == final)
  }
}

/// Draws what a person may do, sensible or not.
private struct DrawnWork {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let texts = [
    "", "Bidang TIK", "1,5 M", "250 juta", "2026-11", "3 Oktober 2025", "0,5", "2", "x: y # z",
    "true", "N-1", "N-2", "dua\nbaris", "- daftar", "technology", "\"kutip\"", "2027",
  ]

  private mutating func place(_ count: Int) -> Int { generator.next(below: max(count, 1)) }

  private mutating func one<Item>(of items: [Item]) -> Item {
    items[generator.next(below: items.count)]
  }

  private mutating func text() -> String { one(of: Self.texts) }

  mutating func action(in content: Case) -> WorkAction {
    generator.next(below: 2) == 0
      ? .prepare(prepared(in: content)) : .plan(planned(in: content))
  }

  private mutating func home(in content: Case) -> String {
    let dimension = one(of: content.instrument.dimensions)
    let indicator = one(of: dimension.indicators)
    return generator.next(below: 3) == 0
      ? dimension.id.text : "\(dimension.id.text)/\(indicator.id.text)"
  }

  private mutating func prepared(in content: Case) -> PrepareAction {
    switch generator.next(below: 16) {
    case 0: .head(one(of: [.title, .region, .from, .to, .citation, .note]), text())
    case 1: .coder(place(2), one(of: CoderField.allCases), text())
    case 2: .addCoder(id: text(), name: text())
    case 3: .index(place(2), .value, text())
    case 4: .addIndex(scheme: "spbe-2020", year: text(), value: text())
    case 5: .removeIndex(place(content.indices.count))
    case 6, 7: .source(place(content.sources.count), one(of: SourceField.allCases), text())
    case 8: .addSource
    case 9: .removeSource(place(content.sources.count), withReferences: place(2) == 0)
    case 10: .expectation(place(content.design.count), .place, home(in: content))
    case 11:
      .expectation(
        place(content.design.count),
        one(of: [.statement, .id, .weight, .note]),
        text()
      )
    case 12:
      .basis(place(content.design.count), source: place(content.sources.count), place(2) == 0)
    case 13: .addExpectation(place: home(in: content), statement: text())
    case 14:
      .removeExpectation(place(content.design.count), withReferences: place(2) == 0)
    default:
      .judge(
        place(7),
        decision: one(of: ["", "-", content.instrument.bands[0].rating.text]),
        because: text(),
        basis: text()
      )
    }
  }

  private mutating func planned(in content: Case) -> PlanAction {
    switch generator.next(below: 12) {
    case 0, 1: .go(place(content.recommendations.count))
    case 2: .write(one(of: RecommendationField.allCases), text())
    case 3: .write(.status, one(of: Status.allCases).rawValue)
    case 4: .budget(one(of: BudgetField.allCases), text())
    case 5: .address(PlaceName(kind: .indicator, word: home(in: content)))
    case 6: .answer(content.findings[place(content.findings.count)].id.text)
    case 7: .require("R\(place(8))")
    case 8: .serve(place(content.instrument.aims.count), place(2) == 0)
    case 9: .add(title: text(), place: home(in: content), leverage: "contributing")
    case 10: .suggest(dimension: place(7), action: place(4))
    default: .remove(withReferences: place(2) == 0)
    }
  }
}
