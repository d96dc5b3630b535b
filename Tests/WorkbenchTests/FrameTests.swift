import GapModel
import Testing

@testable import Workbench

@Suite struct `What the page and the workbench hand to each other` {
  @Test func `A frame is read as it was written`() {
    let frame = Frame([[], Array("é\n".utf8), [0, 255]])
    // Three parts: of 0, 3 and 2 bytes.
    let bytes: [UInt8] = [3, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0xC3, 0xA9, 0x0A, 2, 0, 0, 0, 0, 255]
    #expect(frame.bytes == bytes)
    #expect(Frame(bytes: bytes) == frame)
  }

  @Test func `A frame that is cut, too long or says too much is none`() {
    let bytes = Frame(texts: ["a", "b"]).bytes
    for count in 0..<bytes.count { #expect(Frame(bytes: Array(bytes[..<count])) == nil) }
    #expect(Frame(bytes: bytes + [0]) == nil)
    #expect(Frame(bytes: [255, 255, 255, 255]) == nil)
    #expect(Frame(bytes: [1, 0, 0, 0, 255, 255, 255, 255]) == nil)
  }

  @Test func `An action comes back from the words that it is written as`() {
    let actions: [CodeAction] = [
      .go(3), .next, .back, .search("a"), .coder("B"), .criterion(1), .step(criterion: 1, step: 2),
      .move(by: -1), .silent(criterion: 0), .met, .risk, .ladder, .judge, .severity(2), .clear,
      .place,
      .placeSearch("x"), .target(PlaceName(kind: .indicator, word: "technology/server")), .unplace,
      .quote,
      .edit, .write(.note, "n"), .add(source: "W1"), .remove, .queue, .effect, .criterionBefore,
      .criterionBehind,
    ]
    for action in actions {
      let words = action.attribute.split(separator: "\t", omittingEmptySubsequences: false)
      let read = WorkAction(name: String(words[0]), words.dropFirst().map { Array($0.utf8) })
      #expect(read == .code(action))
    }
  }

  @Test func `An unknown action changes nothing and is told`() {
    var bench = Bench(Texts.plain)
    var workbench = bench.workbench
    _ = workbench.answer(to: Frame(texts: ["code.fly", "0"]))
    #expect(workbench.notice == .problem(WindowWords.unknownAction))
    #expect(workbench.currentCase?.working.bytes == Array(bench.text.utf8))
    bench.perform(.frame(.dismiss))
    #expect(bench.notice == nil)
  }

  @Test func `Only panes that changed are sent`() {
    var bench = Bench(Texts.plain)
    bench.perform([.go(1)])
    bench.perform([.go(1)])
    let panes = bench.answer.orders.filter { if case .pane = $0 { true } else { false } }
    #expect(panes.isEmpty)
  }
}

@Suite struct `A draft` {
  @Test func `It comes back with its text, and what it was saved as`() throws {
    var bench = Bench(Texts.plain)
    bench.perform([.go(0), .met])
    let kept = bench.answer.orders.compactMap { order -> (String, [UInt8])? in
      if case .keep(let key, _, let bytes) = order { (key, bytes) } else { nil }
    }
    let (key, bytes) = try #require(kept.last)
    var other = Bench()
    other.perform(.frame(.restore(key: key, bytes)))
    #expect(other.text == bench.text)
    #expect(other.workbench.currentCase?.key == key)
    #expect(other.workbench.step == .code)
  }

  @Test func `One of a newer page is only looked at`() {
    let newer = Frame(texts: ["999", "case.yaml", Texts.plain, "more", "of it"])
    var bench = Bench()
    bench.perform(.frame(.restore(key: "k", newer.bytes)))
    #expect(bench.text == Texts.plain)
    #expect(bench.workbench.step == .text)
    bench.perform(.text(.write("gapscore: 1\n")))
    #expect(bench.text == Texts.plain)
    bench.perform(.code(.met))
    #expect(bench.notice == WindowWords.onlyLookedAt.en)
  }

  @Test(arguments: [
    [], [1, 2, 3], Frame(texts: ["1", "a"]).bytes, Frame(texts: ["x", "a", "b"]).bytes,
  ])
  func `What is no draft is told and opens nothing`(bytes: [UInt8]) {
    var bench = Bench()
    bench.perform(.frame(.restore(key: "k", bytes)))
    #expect(bench.workbench.cases.isEmpty)
    #expect(bench.notice == WindowWords.unreadableDraft.en)
  }
}
