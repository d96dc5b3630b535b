import GapModel
import Testing

@Suite struct `The lines of a file` {
  private func text(_ content: String) -> InputText {
    var text = InputText(name: "case.yaml")
    text.keep(Array(content.utf8))
    return text
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func `Lines end as libyaml ends them`(lineBreak: String) {
    let lines = ["satu", "", "tiga é", "empat"]
    let found = text(lines.joined(separator: lineBreak)).lines([1, 2, 3, 4, 5])
    #expect(found == [1: "satu", 2: "", 3: "tiga é", 4: "empat"])
  }

  @Test(arguments: ["\u{B}", "\u{C}", "\u{1C}", "\u{2027}", "\u{84}"])
  func `Nothing else ends a line`(character: String) {
    #expect(text("a\(character)b").lines([1, 2]) == [1: "a\(character)b"])
  }

  @Test func `A break at the end begins no further line`() {
    #expect(text("a\n").lines([1, 2]) == [1: "a"])
    #expect(text("a\n\r\n").lines([1, 2, 3]) == [1: "a", 2: ""])
  }

  @Test func `Lines that are not asked for or not there are left out`() {
    #expect(text("a\nb\nc").lines([2]) == [2: "b"])
    #expect(text("a").lines([]) == [:])
    #expect(text("").lines([1]) == [:])
    #expect(text("a").lines([7]) == [:])
  }

  @Test func `Bytes that are no text are replaced`() {
    var text = InputText(name: "case.yaml")
    text.keep([0x61, 0xFF, 0x62, 0x0A, 0x63])
    #expect(text.lines([1, 2]) == [1: "a\u{FFFD}b", 2: "c"])
  }

  @Test func `Only the beginning of a file is kept`() {
    var text = InputText(name: "case.yaml")
    let piece = [UInt8](repeating: 0x61, count: 3 << 20)
    for _ in 1...4 { text.keep(Array(piece)) }
    #expect(text.kept.count == InputText.capacity)
  }
}
