import GapModel
import Testing

@Suite struct `Several changes at once` {
  private static func oneByOne(_ text: CaseText, _ edits: [CaseEdit]) throws -> [UInt8] {
    try edits.reduce(text) { try $0.changed(by: $1).text }.bytes
  }

  @Test(arguments: `Random edits of the shipped cases`.files)
  func `They give the same bytes as one after the other`(file: String) throws {
    let original = Array(try ProjectFiles.text(file).utf8)
    let text = try CaseText(name: file, bytes: original)
    let content = try #require(try read(original).documents.first).content
    var generator = SplitMix(seed: UInt64(file.utf8.count) &* 104_729)
    for _ in 0..<4 {
      var (edits, meant): ([CaseEdit], Case) = ([], content)
      while edits.count < 25 {
        guard let drawn = ModelEdit.draw(from: meant, &generator) else { continue }
        (edits, meant) = (edits + [drawn.edit], drawn.meant)
      }
      #expect(try text.changed(by: edits).bytes == Self.oneByOne(text, edits), "\(edits)")
    }
  }

  private static let list = """
    case:
      id: a
    findings:
      - id: F1
        fit: mostly
        impact: slows
      # about the next
      - id: F2
        # of F2
        fit: partly
    empty: []
    flow: [{a: 1}]
    """

  private static let top = EditPath()

  private static let groups: [[CaseEdit]] = [
    [
      .append(top["findings"], .mapping([.init("id", .word("F3"))])),
      .append(top["findings"], .mapping([.init("id", .word("F4")), .init("fit", .nothing)])),
      .set(top["case"]["title"], .text("x")), .set(top["case"]["system"], .text("y")),
    ],
    [
      .append(top["empty"], .mapping([.init("id", .word("E1"))])),
      .append(top["empty"], .mapping([.init("id", .word("E2"))])),
      .append(top["flow"], .mapping([.init("a", .number("2"))], isInline: true)),
      .append(top["flow"], .mapping([.init("a", .number("3"))], isInline: true)),
    ],
    [
      .set(top["case"]["period"]["from"], .word("2025")),
      .set(top["case"]["period"]["to"], .word("2026")),
      .set(top["case"]["period"]["from"], .word("2024")),
    ],
    [
      .replace(
        top["findings"][0]["fit"],
        with: .init("codings", .list([.mapping([.init("coder", .word("A"))], isInline: true)]))
      ),
      .remove(top["findings"][0]["impact"]),
      .set(top["findings"][1]["impact"], .word("slows")),
      .set(top["findings"][1]["tags"], .list([.text("a"), .text("b")])),
    ],
    [
      .append(top["new"], .mapping([.init("id", .word("N1"))])),
      .append(top["new"], .mapping([.init("id", .word("N2"))])),
      .set(top["other"], .text("z")), .remove(top["findings"][0]),
      .set(top["findings"][0]["fit"], .word("mostly")), .remove(top["empty"]),
    ],
  ]

  @Test(arguments: groups)
  func `Those that meddle with each other wait for each other`(edits: [CaseEdit]) throws {
    let text = try EditedText(Self.list).text
    #expect(try text.changed(by: edits).bytes == Self.oneByOne(text, edits))
  }

  @Test func `One that cannot be made keeps all from being made`() throws {
    let text = try EditedText(Self.list).text
    #expect(throws: EditRefusal.noSuchPlace) {
      try text.changed(by: [
        .set(Self.top["case"]["title"], .text("x")), .remove(Self.top["nothing"]),
      ])
    }
  }
}
