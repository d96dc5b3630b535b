import GapModel
import Testing

@testable import Workbench

@Suite struct `The coding` {
  private static let place = PlaceName(kind: .expectation, word: "T1")

  @Test func `A finding is placed and judged as edits of its lines, and all else stays`() {
    var bench = Bench(Texts.plain)
    bench.perform([.go(0), .target(Self.place), .step(criterion: 0, step: 3)])
    let expected = Texts.plain.replacing(
      "    statement: The network fails at noon\n",
      with: "    statement: The network fails at noon\n    expectation: T1\n    fit: partly\n"
    )
    #expect(bench.text == expected)
  }

  @Test
  func `The step that says all is met takes the other criteria's place, and the other way round`() {
    var bench = Bench(Texts.coded)
    bench.perform([.go(0), .met])
    #expect(bench.text.contains("- {coder: A, indicator: technology/network, fit: matches}"))
    bench.perform([.step(criterion: 1, step: 0)])
    #expect(bench.text.contains("- {coder: A, indicator: technology/network, frequency: rarely}"))
  }

  @Test func `Steps, the ladder, a risk and a gap take each other's place`() {
    var bench = Bench(Texts.coded)
    bench.perform([.go(0), .severity(3)])
    #expect(bench.text.contains("- {coder: A, indicator: technology/network, severity: moderate}"))
    bench.perform([.risk])
    #expect(bench.text.contains("- {coder: A, indicator: technology/network, risk: true}"))
    bench.perform([.step(criterion: 0, step: 2)])
    #expect(bench.text.contains("- {coder: A, indicator: technology/network, fit: mostly}"))
    bench.perform([.clear])
    #expect(bench.text.contains("- {coder: A, indicator: technology/network}"))
  }

  @Test func `A coder's first coding comes beside those of others`() {
    var bench = Bench(Texts.coded)
    bench.perform([
      .go(0), .coder("B"), .target(PlaceName(kind: .indicator, word: "technology/server")),
    ])
    bench.perform([.step(criterion: 0, step: 1)])
    let codings = """
            - {coder: A, indicator: technology/network, fit: mostly, impact: slows}
            - {coder: B, indicator: technology/server, fit: nearly}

      """
    #expect(bench.text.hasSuffix(codings))
  }

  @Test func `What the text does not say takes a step away and goes on`() {
    var bench = Bench(Texts.coded)
    bench.perform([.go(0), .silent(criterion: 0)])
    #expect(bench.text.contains("- {coder: A, indicator: technology/network, impact: slows}"))
    #expect(bench.workbench.code.criterion == 1)
  }

  @Test func `A step leads to the next criterion, and a finding begins at its first open one`() {
    var bench = Bench(Texts.coded)
    bench.perform([.go(0)])
    // fit has a step; frequency has none.
    #expect(bench.workbench.code.criterion == 1)
    bench.perform([.step(criterion: 1, step: 0)])
    #expect(bench.workbench.code.criterion == 2)
  }

  @Test
  func `The finding's own gap shows at once, the dimension's rating once the finding is left`() {
    var bench = Bench(Texts.plain)
    bench.perform([.go(1)])
    // fit mostly has the value 3.
    #expect(bench.html(.right).contains(#"<strong class="number">3.00</strong>"#))
    bench.perform([.step(criterion: 0, step: 3)])
    #expect(bench.html(.right).contains(#"<strong class="number">5.00</strong>"#))
    #expect(
      bench.workbench.code.shownDimensions.first { $0.dimension == "technology" }?.gap?.value == 3
    )
    bench.perform([.back])
    #expect(
      bench.workbench.code.shownDimensions.first { $0.dimension == "technology" }?.gap?.value == 5
    )
  }

  @Test
  func `The queue has findings to place, to judge and judged, and Next takes the open ones first`()
  {
    var bench = Bench(Texts.plain)
    let queue = FindingQueue(workbench: bench.workbench)
    #expect(queue?.entries.map { $0.stage } == [.toPlace, .judged])
    bench.perform([.go(1), .next])
    #expect(bench.workbench.code.finding == 0)
    bench.perform([.target(Self.place)])
    #expect(
      FindingQueue(workbench: bench.workbench)?.entries.map { $0.stage } == [.toJudge, .judged]
    )
  }

  @Test func `The last open finding is followed by a word that all is judged`() {
    var bench = Bench(Texts.coded)
    bench.perform([.go(0), .next])
    #expect(bench.notice == CodeWords.allJudged.en)
  }

  @Test func `A finding's texts are fields; what is emptied goes, but for the statement`() {
    var bench = Bench(Texts.coded)
    bench.perform([.go(0), .write(.note, "Only in the far districts"), .write(.locator, "p. 12")])
    #expect(bench.text.contains("    note: Only in the far districts\n    locator: p. 12\n"))
    bench.perform([.write(.locator, "  ")])
    #expect(!bench.text.contains("locator"))
    let before = bench.text
    bench.perform([.write(.statement, "")])
    #expect(bench.text == before)
    #expect(bench.notice == CodeWords.statementIsNeeded.en)
  }

  @Test func `A finding is added with the next id, and removed`() {
    var bench = Bench(Texts.plain)
    bench.perform([.add(source: "W1")])
    #expect(bench.text.hasSuffix("  - {id: F3, source: W1, statement: (tuliskan temuannya)}\n"))
    #expect(bench.workbench.code.finding == 2)
    bench.perform([.remove])
    #expect(bench.text == Texts.plain)
  }

  @Test
  func
    `The list of places finds words of both languages and letters left out, the last used first`()
  {
    var bench = Bench(Texts.plain)
    bench.perform([.go(0), .place, .placeSearch("jaringan")])
    #expect(bench.html(.main).contains("Technology / network"))
    bench.perform([.placeSearch("ntwrk")])
    #expect(bench.html(.main).contains("technology/network"))
    bench.perform([.placeSearch("zzzz")])
    #expect(bench.html(.main).contains("Nothing matches."))
    bench.perform([.target(Self.place), .place])
    #expect(bench.workbench.code.lastTargets == [.expectation("T1")])
  }

  @Test func `An action for a text that has changed since is not done`() {
    var bench = Bench(Texts.plain)
    bench.perform([.go(0), .target(Self.place)])
    let before = bench.text
    var workbench = bench.workbench
    _ = workbench.perform(.code(.remove), shownRevision: 0)
    #expect(workbench.currentCase?.working.bytes == Array(before.utf8))
    #expect(workbench.notice == .problem(WindowWords.textHasChanged))
  }

  @Test func `At most sixty findings are in the page, those around the present one`() {
    let findings = (1...500).map { "  - {id: F\($0), source: W1, statement: Statement \($0)}\n" }
    let head = Texts.plain.prefix { $0 != "#" } + Texts.plain.split(separator: "findings:")[0]
    var bench = Bench(head + "findings:\n" + findings.joined())
    bench.perform([.go(300)])
    let html = bench.html(.left)
    #expect(html.components(of: "<li ").count - 1 == QueuePane.mostRows)
    #expect(html.contains("Statement 301<"))
    #expect(!html.contains("Statement 500<"))
    bench.perform([.search("statement 499")])
    #expect(bench.html(.left).contains("Statement 499<"))
  }
}

extension String {
  /// What stands between the places of a separator, and around them.
  fileprivate func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
