import GapModel
import Testing

@Suite struct `Open work is told once` {
  /// A case with so many findings that wait to be judged, and so many that wait to be placed.
  private static func text(id: String = "open", unjudged: Int, unplaced: Int = 0) -> String {
    let judged = (1...max(unjudged, 1)).prefix(unjudged).map {
      "  - {id: F\($0), dimension: technology, source: I1, statement: Lambat}"
    }
    let placed = (1...max(unplaced, 1)).prefix(unplaced).map {
      "  - {id: G\($0), source: I1, statement: Lambat}"
    }
    return """
      gapscore: 1
      case:
        id: \(id)
        title: Open
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      sources:
        - {id: I1, technique: interview}
      findings:
      \((judged + placed).joined(separator: "\n"))

      """
  }

  /// The lines of a text that tell findings that wait, as people read them.
  private static func told(_ text: String, maximum: Int = 100) throws -> [String] {
    let result = try read(text)
    let all = DiagnosticText(maximum: maximum, language: .en)
      .text(of: result.diagnostics, in: result.text)
    return all.split(separator: "\n").map(String.init)
      .filter { $0.hasSuffix("[finding-not-judged]") }
      .map { String($0.split(separator: "warning: ").last ?? "") }
  }

  @Test func `Beyond three they are one, with their names`() throws {
    #expect(
      try Self.told(Self.text(unjudged: 39, unplaced: 4)) == [
        "39 findings are not yet judged, so they do not count: F1–F39 [finding-not-judged]",
        "4 findings are not yet placed, so they do not count: G1–G4 [finding-not-judged]",
      ]
    )
  }

  @Test func `Up to three each is told`() throws {
    #expect(try Self.told(Self.text(unjudged: 3)).count == 3)
  }

  @Test func `Each case of a file has its own`() throws {
    let both = Self.text(unjudged: 4) + "---\n" + Self.text(id: "other", unjudged: 5)
    let told = try Self.told(both)
    #expect(told.map { $0.prefix(1) } == ["4", "5"])
  }

  @Test func `Tools get each of them, and all are counted`() throws {
    let found = try read(Self.text(unjudged: 39)).diagnostics
    let open = found.all.filter { $0.rule == .findingNotJudged }
    #expect(open.flatMap(\.subjects) == (1...39).map { "F\($0)" })
    #expect(found.warningCount >= 39)
  }

  @Test func `What is not shown is counted in full`() throws {
    let result = try read(Self.text(unjudged: 39))
    let text = DiagnosticText(maximum: 1, language: .en).text(
      of: result.diagnostics,
      in: result.text
    )
    let shown = text.contains("39 findings are not yet judged") ? 39 : 1
    let left = result.diagnostics.count - shown
    #expect(left > 0)
    #expect(text.contains("\(left) more not shown"))
  }
}
