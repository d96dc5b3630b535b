import Testing

@testable import GapModel

@Suite struct `A sheet to send around` {
  /// A case with each kind of judgement, by two coders in one finding.
  private static func content() throws -> Case {
    let instrument = try Shipped.three
    let network = Target.indicator(IndicatorReference("technology", "network"))
    let fit = try #require(instrument.criteria.first)
    let mostly = try #require(fit.steps.keyed("mostly"))
    let severe = try #require(instrument.ladder.keyed("severe"))
    func finding(_ id: Finding.ID, _ codings: [Coding]) -> Finding {
      Finding(
        id: id,
        sources: ["I1"],
        statement: "Statement of \(id)",
        quote: "=1+1",
        note: "Memo of \(id)",
        codings: codings
      )
    }
    let steps = Distance.steps([fit.judged(mostly)])
    return .of(
      [
        finding("F1", [Coding(target: network, distance: steps)]),
        finding("F2", [Coding(target: .expectation("T1"), distance: .severity(severe.judged))]),
        finding("F3", [Coding(target: network, distance: .direct(Gap(clamping: 4.5)))]),
        finding("F4", [Coding(target: network, verdict: .risk)]),
        finding(
          "F5",
          [
            Coding(coder: "A", target: network, distance: steps),
            Coding(coder: "B", target: .dimension("information"), verdict: .risk),
          ]
        ),
      ],
      design: [.of("T1", indicator: "network")],
      instrument: instrument
    )
  }

  /// What import makes of a workbook.
  private func imported(_ workbook: Workbook) throws -> ImportedMaterial {
    try ImportReader(instrument: Shipped.three, map: ImportMap())
      .read(name: "sheet.xlsx", WorkbookFile.bytes(of: workbook))
  }

  @Test(arguments: Language.allCases)
  func `A sheet of a case comes back whole`(language: Language) throws {
    let content = try Self.content()
    let material = try imported(CodingSheet(of: content, language: language).workbook)
    #expect(material.format == .xlsx && material.columns.allSatisfy { $0.field != nil })
    let only = try #require(material.cases.first)
    #expect(only.head.id == content.id.text && only.head.organisation == content.organisation)
    #expect(only.head.instrument == "heeks-itposmo" && only.head.language == "en")
    #expect(only.sources.map(\.id) == content.sources.map(\.id.text))
    #expect(only.findings.map(\.id) == ["F1", "F2", "F3", "F4", "F5"])
    #expect(only.findings.map(\.statement) == content.findings.map(\.statement))
    #expect(only.findings.map(\.quote) == content.findings.map(\.quote))
    #expect(only.findings.map(\.note) == content.findings.map(\.note))
    #expect(only.findings[1].target == "T1")
    let labels = ["two thirds met", "dua pertiga terpenuhi"]
    #expect(only.findings[0].steps.map(\.criterion) == ["fit"])
    #expect(labels.contains(try #require(only.findings[0].steps.first?.word)))
    #expect(only.findings[1].severity.map { ["severe", "parah"].contains($0) } == true)
    #expect(only.findings[2].gap == "4.5")
    #expect(only.findings[3].risk.map { ["yes", "ya"].contains($0) } == true)
  }

  @Test func `A coder who judges alone sees nothing of how others judged`() throws {
    let material = try imported(CodingSheet(of: Self.content(), coder: "C").workbook)
    let only = try #require(material.cases.first)
    #expect(only.coders == ["C"] && only.findings.count == 5)
    for finding in only.findings {
      #expect(finding.statement != nil && finding.quote != nil && finding.coder == 0)
      #expect(finding.target == nil && finding.steps.isEmpty && finding.severity == nil)
      #expect(finding.gap == nil && finding.risk == nil && finding.note == nil)
    }
  }

  @Test func `A coder goes on with what this coder has judged before`() throws {
    let material = try imported(CodingSheet(of: Self.content(), coder: "B").workbook)
    let findings = try #require(material.cases.first).findings
    #expect(findings.map { $0.target == nil } == [true, true, true, true, false])
    #expect(findings[4].target == "Information" && findings[4].risk == "yes")
    #expect(findings[4].steps.isEmpty)
  }

  @Test func `Only what a coder fills in is unlocked, and every list holds what is filled in`()
    throws
  {
    let workbook = CodingSheet(of: try Self.content(), language: .id).workbook
    let sheet = workbook.sheets[2]
    #expect(sheet.isProtected && sheet.frozenRows == 1)
    for row in sheet.rows[1...5] {
      #expect(row.prefix(5).allSatisfy { !$0.isUnlocked })
      #expect(row.dropFirst(5).allSatisfy { $0.isUnlocked })
    }
    #expect(sheet.rows[6].allSatisfy { $0.isUnlocked && $0.value == .empty })
    let lists = workbook.sheets[4]
    #expect(lists.isHidden && lists.name == "Daftar")
    for validation in sheet.validations {
      guard case .listed("Daftar", let range) = validation.rule else { continue }
      let words = range.rows.map { lists.rows[$0][range.columns.lowerBound].value }
      #expect(!words.contains(.empty))
      for cells in validation.cells {
        for row in cells.rows {
          let value = sheet.rows[row][cells.columns.lowerBound].value
          #expect(value == .empty || words.contains(value), "\(value)")
        }
      }
    }
  }

  @Test(arguments: Shipped.ids)
  func `An office has a row for each indicator, and what it fills in comes back`(id: String) throws
  {
    let instrument = try Shipped.instrument(id)
    var workbook = CodingSheet(of: instrument, language: .id).workbook
    let places = instrument.dimensions.reduce(0) { $0 + max(1, $1.indicators.count) }
    let targets = workbook.sheets[2].rows.dropFirst().filter { $0[1].value != .empty }
    #expect(targets.count == places && targets.allSatisfy { !$0[1].isUnlocked })
    try workbook.fill("Pernyataan", row: 1, with: "Jaringan sering terputus")
    try workbook.fillHead("Perangkat daerah *", with: "Dinas Contoh")
    workbook.sheets[1].rows[1][1].value = .text("wawancara")
    let material = try ImportReader(instrument: instrument, map: ImportMap())
      .read(name: "a.xlsx", WorkbookFile.bytes(of: workbook))
    let only = try #require(material.cases.first)
    #expect(only.head.organisation == "Dinas Contoh" && only.head.instrument == id)
    #expect(only.findings.map(\.statement) == ["Jaringan sering terputus"])
    #expect(only.findings.map(\.id) == ["F1"] && only.findings[0].target != nil)
    // The row names no source, and the page of sources says something of one only.
    #expect(only.sources.map(\.id) == ["S1"] && only.findings[0].sources == [0])
    #expect(material.columns.allSatisfy { $0.field != nil })
  }

  @Test func `An office sees first what to do, then what it must fill in and how`() throws {
    let instrument = try Shipped.three
    let workbook = CodingSheet(of: instrument, language: .id).workbook
    let rows = workbook.sheets[0].rows.map { $0.map(\.value) }
    #expect(rows[0] == [.text("Petunjuk")])
    #expect(rows[1...5].map { $0[0] } == (1...5).map { .text("\($0).") })
    let required = rows.compactMap { row -> String? in
      if case .text(let key)? = row.first, key.hasSuffix(" *") { key } else { nil }
    }
    #expect(required == ["ID kasus *", "Judul *", "Perangkat daerah *", "Sistem *"])
    #expect(rows.last?.first == .text("Pengode"))
    for row in rows.dropFirst(7) where row[0] != .text("Instrumen") {
      #expect(row.count == 3 && row[2] != .empty, "\(row[0])")
    }
  }

  @Test func `An office reads beside each indicator when it is met`() throws {
    let instrument = try Shipped.three
    let sheet = CodingSheet(of: instrument, language: .en).findingSheet
    #expect(sheet.rows[0][2].value == .text("Met when"))
    let indicators = instrument.dimensions.flatMap(\.indicators)
    for (row, indicator) in zip(sheet.rows.dropFirst(), indicators) {
      let met = indicator.met.map { $0[.en] }
      #expect(row[2].value == met.map { .text($0) } ?? .empty && !row[2].isUnlocked)
    }
  }

  @Test func `Sources that nothing is said of are none, and of several a row names its own`() throws
  {
    var workbook = try CodingSheet(of: Shipped.three, language: .id).workbook
    #expect(
      workbook.sheets[1].rows[1...4].map { $0[0].value } == [
        .text("S1"), .text("S2"), .text("S3"), .empty,
      ]
    )
    try workbook.fill("Pernyataan", row: 1, with: "Jaringan sering terputus")
    try workbook.fill("Pernyataan", row: 2, with: "Server lambat")
    try workbook.fill("Sumber", row: 2, with: "S2")
    for row in 1...2 { workbook.sheets[1].rows[row][1].value = .text("wawancara") }
    let only = try #require(try imported(workbook).cases.first)
    #expect(only.sources.map(\.id) == ["S1", "S2"])
    #expect(only.findings.map(\.sources) == [[], [1]])
  }

  @Test func `A quote that is the statement again is left out`() throws {
    var finding = Finding.judged("F1", .unjudged, on: nil)
    finding.quote = finding.statement
    let content = try Case.of([finding], instrument: Shipped.three)
    let row = CodingSheet(of: content, language: .en).findingSheet.rows[1]
    #expect(row[2].value == .text("Statement of F1") && row[3].value == .empty)
  }

  @Test func `The first of a case's coders sees what stands there without a coder`() throws {
    var content = try Self.content()
    content.coders = [Coder(id: "A"), Coder(id: "B")]
    let first = try imported(CodingSheet(of: content, coder: "A").workbook)
    #expect(first.cases.first?.findings.allSatisfy { $0.target != nil } == true)
    let second = try imported(CodingSheet(of: content, coder: "B").workbook)
    #expect(second.cases.first?.findings.prefix(4).allSatisfy { $0.target == nil } == true)
  }

  @Test func `On paper are no empty rows`() throws {
    let office = try CodingSheet(of: Shipped.three, language: .id)
    let printed = try #require(office.findingSheet.printed)
    #expect(printed.rows == 0...office.places.count)
    let coder = CodingSheet(of: try Self.content(), language: .id).findingSheet
    #expect(coder.printed?.rows == 0...5)
  }

  @Test func `Severity is chosen from light to grave`() throws {
    let instrument = try Shipped.three
    let words = CodingSheet(of: instrument, language: .en).lists.words(.severity)
    let values = try words.map { word in
      try #require(instrument.ladder.first { $0.label.en == word }).value
    }
    #expect(values == values.sorted() && values.count == instrument.ladder.count)
  }

  @Test(arguments: Shipped.ids, Language.allCases)
  func `Rules hold all that judgements go by`(id: String, language: Language) throws {
    let instrument = try Shipped.instrument(id)
    let rows = CodingSheet(of: instrument, language: language).ruleSheet.rows
    let texts = Set(
      rows.joined().compactMap { cell -> String? in
        if case .text(let text) = cell.value { text } else { nil }
      }
    )
    for step in instrument.criteria.flatMap(\.steps) {
      #expect(texts.contains(step.descriptor[language]))
    }
    for step in instrument.ladder { #expect(texts.contains(step.fits[language])) }
    for rule in instrument.rules { #expect(texts.contains(rule.text[language])) }
    for indicator in instrument.dimensions.flatMap(\.indicators) {
      for text in [indicator.description, indicator.met].compactMap({ $0 }) {
        #expect(texts.contains(text[language]))
      }
    }
    // The steps speak of a ladder only where there is one.
    let name = CodingSheetWords.severity[language]
    let steps = RuleWords.steps(for: instrument, .office).map { $0[language] }
    #expect(steps.contains { $0.contains(name) } == !instrument.ladder.isEmpty)
  }

  @Test func `Prompts of criteria show all steps within what Excel takes`() throws {
    for id in Shipped.ids {
      let instrument = try Shipped.instrument(id)
      for language in Language.allCases {
        let sheet = CodingSheet(of: instrument, language: language).findingSheet
        for criterion in instrument.criteria {
          let prompts = sheet.validations.compactMap(\.prompt)
            .filter { $0.title == criterion.label[language].withCapital }
          let prompt = try #require(prompts.first).text
          #expect(prompt.utf16.count <= 255, "\(prompt)")
          for step in criterion.steps { #expect(prompt.contains(step.label[language])) }
        }
      }
    }
  }
}

extension Workbook {
  /// Fills in a cell of the findings by its column's heading.
  fileprivate mutating func fill(_ heading: String, row: Int, with text: String) throws {
    let column = try #require(sheets[2].rows[0].firstIndex { $0.value == .text(heading) })
    sheets[2].rows[row][column].value = .text(text)
  }

  /// Fills in a cell of the first sheet by its key.
  fileprivate mutating func fillHead(_ key: String, with text: String) throws {
    let row = try #require(sheets[0].rows.firstIndex { $0.first?.value == .text(key) })
    sheets[0].rows[row][1].value = .text(text)
  }
}
