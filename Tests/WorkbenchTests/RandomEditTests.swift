import Foundation
import GapModel
import Testing

@testable import Workbench

@Suite struct `Work that is undone` {
  private static let study = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../cases/sikepo-batanghari.yaml").standardizedFileURL

  /// Something that a person may do in the coding, drawn by a generator.
  private static func action(_ generator: inout SeededGenerator) -> CodeAction {
    let texts = ["Baru", "a: b # c", "\"kutip\"", "satu\ndua", "- daftar", "é 漢字 <b>", ""]
    let text = texts[generator.next(below: texts.count)]
    let field = FindingField.allCases[generator.next(below: FindingField.allCases.count)]
    let places = [
      PlaceName(kind: .expectation, word: "EI1"),
      PlaceName(kind: .indicator, word: "technology/server"),
      PlaceName(kind: .dimension, word: "processes"),
    ]
    return switch generator.next(below: 14) {
    case 0: .go(generator.next(below: 62))
    case 1, 2: .step(criterion: generator.next(below: 4), step: generator.next(below: 6))
    case 3: .silent(criterion: generator.next(below: 4))
    case 4: .met
    case 5: .risk
    case 6: .severity(generator.next(below: 5))
    case 7: .clear
    case 8: .target(places[generator.next(below: places.count)])
    case 9: .unplace
    case 10: .write(field, text)
    case 11: .add(source: "W3")
    case 12: .remove
    default: .coder(["A", "B"][generator.next(below: 2)])
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Five hundred actions and their undoing give the study's bytes again`(seed: UInt64) throws {
    let original = try [UInt8](Data(contentsOf: Self.study))
    var generator = SeededGenerator(seed: seed)
    var workbench = Workbench()
    _ = workbench.perform(.frame(.open(file: "sikepo.yaml", original)))
    for _ in 0..<500 { _ = workbench.perform(.code(Self.action(&generator))) }
    let edits = workbench.currentCase?.working.history.done.count ?? 0
    #expect(edits > 200)
    let changed = workbench.currentCase?.working.bytes
    #expect(changed != original)
    #expect(workbench.currentCase?.working.reading.diagnostics.hasErrors == false)
    for _ in 0..<edits { _ = workbench.perform(.frame(.undo)) }
    #expect(workbench.currentCase?.working.bytes == original)
    for _ in 0..<edits { _ = workbench.perform(.frame(.redo)) }
    #expect(workbench.currentCase?.working.bytes == changed)
  }
}
