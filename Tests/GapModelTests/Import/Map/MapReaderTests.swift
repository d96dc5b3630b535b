import Testing

@testable import GapModel

@Suite struct `Maps of an import` {
  private func read(_ lines: String) throws -> MapReader.Result {
    try MapReader().read(Input(name: "map.yaml", text: "gapscore: 1\nmap:\n" + lines))
  }

  private func rules(_ lines: String) throws -> [Rule] {
    try read(lines).diagnostics.all.map(\.rule)
  }

  @Test func `A map says what columns, codes, documents, coders and words mean`() throws {
    let result = try read(
      """
        instrument: heeks-itposmo
        case: {system: SiKePO, period: {from: 2025-08, to: 2026-06}}
        sheet: Temuan
        columns:
          - {column: Temuan lapangan, is: Pernyataan}
          - {column: Dampaknya, is: impact}
          - {column: Lainnya, is: ignored}
        codes:
          - {code: Teknologi / Jaringan, to: technology/network}
          - {code: Cerita, leave: true}
          - {code: Nanti, to: }
        sources:
          - {name: Wawancara 1.docx, id: I1, technique: wawancara, role: Operator}
        coders:
          - {name: Pengode satu, id: A}
        words:
          - {word: parah, means: severe}
      """
    )
    #expect(result.diagnostics.all.isEmpty)
    let map = try #require(result.map)
    #expect(map.instrument == "heeks-itposmo")
    #expect(map.head.system == "SiKePO")
    #expect(map.head.from == "2025-08")
    #expect(map.sheet == "Temuan")
    #expect(map.columns.map(\.field) == [.statement, .criterion("impact"), .ignored])
    #expect(map.codes.map(\.path) == [["Teknologi", "Jaringan"], ["Cerita"]])
    #expect(map.codes.map(\.meaning) == [.target("technology/network"), .leftOut])
    #expect(map.codes.map(\.place) == [TextPosition(line: 11, column: 40), nil])
    #expect(map.sources.map(\.source.technique) == ["interview"])
    #expect(map.coders == [.init(name: "Pengode satu", id: "A")])
    #expect(map.words == [.init(word: "parah", meaning: "severe")])
  }

  @Test func `What it gets wrong is told as in a case`() throws {
    #expect(try rules("  kolom: []\n") == [.unknownKey])
    #expect(try rules("  columns: [{column: A, is: statment}]\n") == [.unknownValue])
    #expect(try rules("  columns: [{column: A}]\n") == [.missingKey])
    #expect(
      try rules("  columns: [{column: A, is: quote}, {column: B, is: quote}]\n")
        == [.duplicateID]
    )
    #expect(
      try rules("  codes: [{code: A, to: technology}, {code: a, to: people}]\n") == [.duplicateID]
    )
    #expect(
      try rules("  instrument: heeks-itposmo\n  codes: [{code: A, to: technology/netwrk}]\n")
        == [.unknownValue]
    )
    #expect(
      try rules("  instrument: heeks-itposmo\n  codes: [{code: A, to: tecnology}]\n")
        == [.unknownValue]
    )
    #expect(try rules("  instrument: heeks-itposmo\n  codes: [{code: A, to: T1}]\n") == [])
    #expect(try rules("  codes: [{code: A, to: technology, leave: true}]\n") == [.unclearTarget])
  }

  @Test func `What words of cells mean is looked up, and techniques go by their common names`()
    throws
  {
    let head = "  instrument: heeks-itposmo\n"
    for word in ["severe", "Parah", "rarely", "wawancara", "pengamatan", "technology", "ya", "E1"] {
      #expect(try rules(head + "  words: [{word: x, means: \(word)}]\n") == [], "\(word)")
    }
    for word in ["sever", "technology/netwrk", "agak buruk sekali"] {
      #expect(
        try rules(head + "  words: [{word: x, means: \(word)}]\n") == [.unknownValue],
        "\(word)"
      )
    }
    #expect(try rules(head + "  words: [{word: x, means: null}]\n") == [])
    let source = "  sources: [{name: x, technique: Pengamatan}]\n"
    #expect(try read(head + source).map?.sources.map(\.source.technique) == ["observation"])
  }

  @Test func `A code that has a target and is left out as well is told what to remove`() throws {
    let found = try read("  codes: [{code: Cerita, to: technology, leave: true}]\n").diagnostics.all
    #expect(found.map(\.summary.en) == ["this code has a target and is left out as well"])
    #expect(found.map(\.help?.en) == ["remove 'to' or 'leave'"])
  }

  @Test func `A file with the key map is one`() throws {
    let input = Input(name: "a.yaml", text: "gapscore: 1\nmap: {case: {id: a}}\n")
    #expect(try FileKind.recognise(input).kind == .map)
  }

  @Test func `A new map has all that a file has, and reads back without errors`() throws {
    var material = ImportedMaterial(format: .qdpx)
    var content = ImportedCase()
    content.sources = [ImportedSource(name: "Wawancara: Budi.docx")]
    content.coders = ["Siti Contoh"]
    for path in [["Teknologi", "Jaringan"], ["Lain-lain"], ["Lain-lain"]] {
      var finding = ImportedFinding()
      finding.quote = "x"
      finding.origin.code = path
      content.findings.append(finding)
    }
    material.cases = [content]
    material.columns = [RecognisedColumn(heading: "Ket.: x", field: nil)]
    let instrument = try #require(ShippedInstrument.named("heeks-itposmo"))
    let text =
      MapTemplate(of: material, instrument: instrument, map: ImportMap(), language: .en).text
    let result = try MapReader().read(Input(name: "map.yaml", text: text))
    #expect(result.diagnostics.errorCount == 0, "\(text)")
    #expect(text.contains("# 2 segments\n    - {code: Lain-lain, to: null}\n"))
    #expect(text.contains("{code: Teknologi/Jaringan, to: technology/network}"))
    #expect(text.contains("Siti Contoh"))
    let map = try #require(result.map)
    #expect(map.columns.map(\.heading) == ["Ket.: x"])
    #expect(map.sources.map(\.name) == ["Wawancara: Budi.docx"])
  }

  @Test func `A new map keeps what a given one says, and lists words that nobody knows`() throws {
    var given = ImportMap()
    given.head.system = "E-Contoh: dua"
    given.head.from = "2026-01"
    given.head.to = "2026-06"
    given.sheet = "Lembar 2"
    given.words = [.init(word: "parah", meaning: "severe")]
    var material = ImportedMaterial(format: .xlsx)
    var content = ImportedCase()
    for word in ["parah", "lumayan", "Lumayan", "mild"] {
      var finding = ImportedFinding()
      finding.statement = word
      finding.severity = word
      content.findings.append(finding)
    }
    material.cases = [content]
    let heading = RecognisedColumn(heading: "Seberapa", field: .severity)
    material.columns = [heading, heading]
    let instrument = try #require(ShippedInstrument.named("heeks-itposmo"))
    let text = MapTemplate(of: material, instrument: instrument, map: given, language: .id).text
    let result = try MapReader().read(Input(name: "map.yaml", text: text))
    #expect(result.diagnostics.all.isEmpty, "\(text)")
    let map = try #require(result.map)
    #expect(map.head == given.head)
    #expect(map.sheet == given.sheet)
    #expect(map.words.map(\.word) == ["parah", "lumayan", "mild"])
    #expect(map.words.map(\.meaning) == ["severe", nil, nil])
    #expect(map.columns.map(\.heading) == ["Seberapa"])
    #expect(text.contains("    - {word: lumayan, means: null}\n"))
    #expect(!text.contains("Lumayan"))
  }
}
