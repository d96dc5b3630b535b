import GapModel
import Testing

@Suite struct `The kind of a file` {
  private func kind(_ bytes: [UInt8]) throws -> FileKind {
    try FileKind.recognise(Input(name: "x.yaml", bytes: bytes)).kind
  }

  @Test(arguments: [
    "gapscore: 1\ninstrument:\n  id: a", "\ninstrument:",
    "# case:\ngapscore: 1\ninstrument:\ncase:",
    "gapscore: 1\r\ninstrument:\r\n", "gapscore: 1\rinstrument:\r", "x:\n  case: 1\ninstrument: y",
    "\u{FEFF}gapscore: 1\ninstrument:\n",
  ])
  func `A file that begins an instrument before any case is one`(text: String) throws {
    #expect(try kind(Array(text.utf8)) == .instrument)
    for order in UTF16Order.allCases {
      #expect(try kind(order.mark + order.bytes(of: text)) == .instrument)
    }
  }

  @Test(arguments: [
    "", "gapscore: 1", "gapscore: 1\ncase:\n  instrument: x", "case:\ninstrument:", "  instrument:",
    "instruments:", "# instrument:\n",
  ])
  func `Anything else is taken for a case`(text: String) throws {
    #expect(try kind(Array(text.utf8)) == .assessedCase)
  }

  @Test(arguments: [
    "gapscore: 1\nbrand:\n  organisation: a", "\nbrand:", "gapscore: 1\nsignature:\nbrand:\ncase:",
    "{gapscore: 1, brand: {organisation: a}}", "'brand': {}\ninstrument:",
    "x:\n  case: 1\nbrand: y",
  ])
  func `A file that begins a brand before anything else is one`(text: String) throws {
    #expect(try kind(Array(text.utf8)) == .brand)
    for order in UTF16Order.allCases {
      #expect(try kind(order.mark + order.bytes(of: text)) == .brand)
    }
  }

  @Test(arguments: ["case:\nbrand:", "gapscore: 1\nbrands:", "  brand:", "# brand:\n"])
  func `A brand further down, or further in, makes none`(text: String) throws {
    #expect(try kind(Array(text.utf8)) == .assessedCase)
  }

  @Test func `What was looked at is read again`() throws {
    let text = SmallCase().text
    var pieces = text.split(separator: "\n").map { Array("\($0)\n".utf8) }[...]
    let input = Input(name: "case.yaml", maximumBytes: 5_000) { pieces.popFirst() ?? [] }
    let whole = try FileKind.recognise(input).whole
    #expect(whole.name == "case.yaml")
    #expect(whole.maximumBytes == 5_000)
    let result = try CaseReader().read(whole)
    #expect(result.errors.isEmpty)
    #expect(result.documents.count == 1)
  }

  @Test(
    arguments: [
      "gapscore: 1\n\"instrument\":\n  id: a", "gapscore: 1\n'instrument':\n  id: a",
      "{gapscore: 1, instrument: {id: a}}", "gapscore: 1\ninstrument :\n  id: a",
      "\u{FEFF}instrument:\n  id: a\ngapscore: 1",
    ]
  )
  func `An instrument may be written in any style`(text: String) throws {
    #expect(try kind(Array(text.utf8)) == .instrument)
  }
}
