import GapModel
import Testing

@testable import Workbench

@Suite struct `The text itself` {
  private static let broken = Texts.plain.replacing("fit: mostly", with: "fit: [mostly")

  @Test func `A broken file opens at its text, with what is wrong at its line`() {
    let bench = Bench(Self.broken)
    #expect(bench.workbench.step == .text)
    #expect(bench.html(.main).contains(#"<strong class="error">▲ 17</strong>"#))
    #expect(bench.html(.right).contains("1 error"))
  }

  @Test func `While it is broken, forms show what it said last, locked, and nothing typed is lost`()
  {
    var bench = Bench(Texts.plain)
    bench.perform(.text(.write(Self.broken)))
    #expect(bench.text == Self.broken)
    bench.perform(.frame(.show(.code)))
    #expect(bench.html(.main).contains("The network fails at noon"))
    #expect(bench.html(.main).contains(#"<fieldset class="locked" disabled="""#))
    bench.perform([.go(0), .met])
    #expect(bench.text == Self.broken)
    #expect(bench.notice == WindowWords.formsAreLocked.en)
    bench.perform(.frame(.undo))
    #expect(bench.text == Texts.plain)
  }

  @Test func `A suggestion is taken with a click, and all of them with one`() {
    let misspelt = Texts.plain.replacing("fit: mostly", with: "fti: mostly")
      .replacing("sources:\n", with: "sorces:\n")
    var bench = Bench(misspelt)
    bench.perform(.text(.mend(0)))
    #expect(bench.text == misspelt.replacing("sorces:\n", with: "sources:\n"))
    bench.perform(.frame(.undo))
    bench.perform(.text(.mendAll))
    #expect(bench.text == Texts.plain)
  }

  @Test func `The ends of lines and the mark at the beginning stay`() {
    let text = "\u{FEFF}" + Texts.plain.replacing("\n", with: "\r\n")
    var bench = Bench(text)
    let shown = ShownText(of: bench.workbench.cases[0].working).text
    #expect(shown == Texts.plain)
    bench.perform(.text(.write(shown.replacing("A study", with: "The study"))))
    #expect(Array(bench.text.utf8) == Array(text.replacing("A study", with: "The study").utf8))
  }

  @Test func `A diagnostic leads to its place in the field`() {
    var bench = Bench("gapscore: 1\ncase:\n  ïd𝄞: x\n")
    bench.perform(.text(.place(0)))
    let places = bench.answer.orders.compactMap { order in
      if case .select(_, let range) = order { range } else { nil }
    }
    // Behind two lines of 12 and 6 units stand two blanks; the sign 𝄞 has two units.
    #expect(places.contains(20..<24) || places.contains { $0.lowerBound <= 20 })
    #expect(places.count == 1)
  }
}
