import Testing

@testable import GapModel

@Suite struct `Lists of names` {
  private func read(_ lines: String) throws -> NamesReader.Result {
    try NamesReader().read(Input(name: "names.yaml", text: "gapscore: 1\nnames:\n" + lines))
  }

  private func rules(_ lines: String) throws -> [Rule] {
    try read(lines).diagnostics.all.map(\.rule)
  }

  @Test func `A list says what stands for names, and which of them stay`() throws {
    let result = try read(
      """
        regions:
          - {name: Kabupaten Melatiraya, as: Daerah 1, also: [MR], except: [melati raya]}
        titles:
          - {name: Perpres 95/2018, keep: true}
        roles:
          - {name: operator, as: Peran 1, texts: true}
        words:
          - {name: Bu Sekar, as: "[nama]"}
          - {name: Pak Guntur, as: "[nama]"}
      """
    )
    #expect(result.diagnostics.all.isEmpty)
    let entries = try #require(result.list).entries
    #expect(entries.map(\.kind) == [.regions, .titles, .roles, .words, .words])
    #expect(entries.map(\.pseudonym) == ["Daerah 1", nil, "Peran 1", "[nama]", "[nama]"])
    #expect(entries[0].also == ["MR"] && entries[0].except == ["melati raya"])
    #expect(entries.map(\.isInTexts) == [true, true, true, true, true])
  }

  @Test func `What it gets wrong is told at its place`() throws {
    let cases: [(String, Rule, column: Int)] = [
      ("  daerah: []\n", .unknownKey, 3),
      ("  regions: [{name: A, as: B, pakai: C}]\n", .unknownKey, 30),
      ("  regions: [{name: Jambi}]\n", .missingKey, 20),
      ("  regions: [{as: Jambi}]\n", .missingKey, 14),
      ("  regions: [{name: Jambi, as: D 1}, {name: Jambi, as: D 2}]\n", .duplicateID, 44),
      ("  regions: [{name: Jambi, as: D 1}, {name: Riau, as: d-1}]\n", .duplicateID, 54),
      ("  regions: [{name: Jambi, as: Daerah Jambi}]\n", .unusablePseudonym, 31),
      ("  regions: [{name: Jambi, as: Riau}, {name: Riau, as: D 1}]\n", .unusablePseudonym, 31),
      ("  roles: [{name: operator, as: Operator}]\n", .unusablePseudonym, 32),
      ("  regions: [{name: Jambi, as: D 1, keep: true}]\n", .unusablePseudonym, 42),
      ("  cases: [{name: a, as: Kasus 1}]\n", .unusablePseudonym, 25),
    ]
    for (lines, rule, column) in cases {
      let result = try read(lines)
      #expect(result.list == nil, "\(lines)")
      #expect(result.diagnostics.all.map(\.rule) == [rule], "\(lines)")
      #expect(result.diagnostics.all.first?.place.start.column == column, "\(lines)")
      #expect(result.diagnostics.all.first?.place.start.line == 3, "\(lines)")
    }
    #expect(
      try NamesReader().read(Input(name: "n", text: "")).diagnostics.all.map(\.rule) == [.emptyFile]
    )
  }

  @Test func `Its file is known by its key, and the example has no faults`() throws {
    let text = try ProjectFiles.text("examples/names.yaml")
    #expect(try FileKind.recognise(Input(name: "x", text: text)).kind == .names)
    let result = try NamesReader().read(Input(name: "x", text: text))
    #expect(result.diagnostics.all.isEmpty, "\(result.diagnostics.all.map(\.summary.en))")
    #expect(result.list?.entries.count == 9)
  }
}
