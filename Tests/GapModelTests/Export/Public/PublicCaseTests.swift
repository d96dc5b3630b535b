import Testing

@testable import GapModel

@Suite struct `A copy of a case for others` {
  /// A case with a text of its own in every key that takes one.
  private static func full(_ spelling: String = "x") -> String {
    """
    # komentar-rahasia
    gapscore: 1
    case:
      id: sikepo-melatiraya
      title: judul \(spelling)
      organisation: BKPSDM Melatiraya
      region: Kabupaten Melatiraya
      system: SiKePO
      period: {from: 2025-08-17, to: 2026-06}
      instrument: heeks-itposmo
      citation: sitasi-rahasia
      note: catatan-rahasia
      coders: [{id: A, name: Rahmat Rahasia}, {id: B}]
    indices:
      - {scheme: spbe-2020, year: 2024, value: 3.55}
    sources:
      - {id: I1, technique: interview, role: Kepala Bidang Rahasia, group: Kelompok Rahasia, key: true, date: 2025-10-03, weight: 2, note: catatan-rahasia}
      - {id: O1, technique: observation, role: loket}
      - {id: D1, technique: document, title: Perbup Rahasia 5/2020, date: 2020}
    design:
      - {id: T1, dimension: technology, indicator: network, statement: 'desain \(spelling)', basis: [D1], weight: 1.5, note: catatan-rahasia}
    findings:
      - id: F1
        expectation: T1
        sources: [I1, O1]
        statement: 'temuan \(spelling)'
        quote: 'kutipan \(spelling)'
        locator: tempat-rahasia
        note: catatan-rahasia
        origin: {file: asal-rahasia, id: asal-rahasia, code: asal-rahasia, document: asal-rahasia}
        codings:
          - {coder: A, fit: mostly, impact: hampers}
          - {coder: B, dimension: processes, fit: partly}
        agreed: {fit: mostly, impact: hampers}
        factor: hindering
        tags: ['tag \(spelling)']
      - {id: F2, dimension: processes, source: I1, statement: tautan https://rahasia.example/a?b=c dan rahasia@contoh.go.id., severity: moderate}
      - {id: F3, indicator: technology/network, source: I1, statement: kelak, risk: true}
      - {id: F4, source: I1, statement: belum}
      - {id: F5, dimension: staffing, source: O1, statement: angka, gap: 4.25}
    judgements:
      - {dimension: processes, rating: medium, because: 'karena \(spelling)', basis: 'dasar \(spelling)'}
      - {dimension: other-resources, applicable: false, because: 'sebab \(spelling)'}
    recommendations:
      - id: R1
        title: 'saran \(spelling)'
        addresses: [T1, processes]
        leverage: direct
        direction: reality
        findings: [F1]
        reason: 'alasan \(spelling)'
        strategy: 'strategi \(spelling)'
        owner: Bidang Rahasia
        cost: 250000000
        effort: low
        start: 2026-07-05
        due: 2026-12
        status: planned
        serves: [transparency]
        note: catatan-rahasia
      - {id: R2, title: lain, addresses: [technology/network], leverage: contributing, requires: [R1]}
    model:
      input: ['masukan \(spelling)']
      process: ['proses \(spelling)']
      output: ['keluaran \(spelling)']
      outcome: ['hasil \(spelling)']

    """
  }

  private func copy(
    _ text: String,
    _ list: NameList = NameList(),
    _ choices: PublicChoices = PublicChoices()
  ) throws -> (original: Case, copy: PublicCase, text: String) {
    let original = try ProjectFiles.document(of: text).content
    let copy = PublicCase(of: original, GrownNames(list, with: original), choices)
    return (original, copy, copy.text(instrument: original.instrument.id.text))
  }

  @Test func `What is left out is nowhere in it`() throws {
    let text = try copy(Self.full()).text
    #expect(!text.lowercased().contains("rahasia"))
    #expect(!text.contains("250000000") && !text.contains("3.55") && !text.contains("kutipan x"))
    #expect(
      !text.contains("judul x") && !text.contains("2025-10-03") && !text.contains("2026-07-05")
    )
    #expect(text.contains("date: 2025-10}") || text.contains("date: 2025-10,"))
    #expect(text.contains("start: 2026-07\n"))
    #expect(text.contains("period: {from: 2025-08-17, to: 2026-06}"))
    #expect(text.contains("tautan [tautan] dan [tautan]."))
  }

  @Test func `What is kept by choice is there, quotes with pseudonyms`() throws {
    let choices = PublicChoices(keepsQuotes: true, keepsCitation: true, keepsIndices: true)
    let text = try copy(Self.full("Melatiraya"), NameList(), choices).text
    #expect(text.contains("quote: kutipan Daerah 1\n"))
    #expect(text.contains("citation: sitasi-rahasia\n"))
    #expect(text.contains("{scheme: spbe-2020, year: 2024, value: 3.55}"))
  }

  @Test func `It is a valid case that says the same, rated the same to the last bit`() throws {
    let (original, copy, text) = try copy(Self.full())
    let read = try ProjectFiles.document(of: text).content
    #expect(read == copy.content)
    #expect(SameRating.holds(original, read))
    #expect(read.findings.map(\.id) == original.findings.map(\.id))
    #expect(read.sources.map(\.weight) == [2, 1, 1])
    #expect(read.title == "Sistem 1 di Perangkat Daerah 1" && read.id == "kasus-1")
  }

  @Test(arguments: [
    "cases/sikepo-batanghari.yaml", "cases/bandar-lampung-ekinerja.yaml", "cases/hst-bkpsdmd.yaml",
    "cases/muara-enim-smart-governance.yaml", "cases/sumut-ekinerja.yaml",
    "examples/ten-lines.yaml",
  ])
  func `Every case of the project is copied so`(path: String) throws {
    let (original, copy, text) = try copy(try ProjectFiles.text(path))
    #expect(copy.standing.isEmpty)
    let result = try CaseReader().read(Input(name: "copy.yaml", text: text))
    let read = try #require(result.documents.first)
    #expect(read.content == copy.content)
    #expect(SameRating.holds(original, read.content))
    let known = try ProjectFiles.document(path).warnings.map(\.rule)
    #expect(result.diagnostics.all.map(\.rule).allSatisfy { known.contains($0) })
    for name in [original.organisation, original.system, original.region].compactMap({ $0 }) {
      #expect(!text.contains(name), "\(name)")
    }
  }

  @Test(arguments: [
    ("gap: 4.25", "gap: 4.250000000000001"), ("severity: moderate", "severity: severe"),
    ("rating: medium", "rating: small"), ("leverage: direct", "leverage: supporting"),
  ])
  func `A case of which one number differs is not rated the same`(old: String, new: String) throws {
    let original = try ProjectFiles.document(of: Self.full()).content
    let other = try ProjectFiles.document(of: Self.full().replacing(old, with: new)).content
    #expect(SameRating.holds(original, original))
    #expect(!SameRating.holds(original, other))
  }

  // MARK: Names in texts

  /// Thirty ways to write who was looked at; see the tests of aliased comparisons.
  private static let spellings = [
    "SiKePO", "Si-KePO", "SiKePO2", "sikepo", "SIKEPO", "Si KePO", "ＳｉＫｅＰＯ", "Si\u{200B}KePO",
    "Kabupaten Melatiraya", "Melatiraya", "MELATIRAYA", "Kab. Melatiraya", "Melati-raya",
    "Melati Raya", "Ｍｅｌａｔｉｒａｙａ", "Me\u{301}latiraya", "Mélatiraya", "(Melatiraya)", "[Melatiraya]",
    "Melatiraya,", "BKPSDM Melatiraya", "B.K.P.S.D.M.", "bkpsdm-melatiraya", "bkpsdm_melatiraya",
    "BKPSDMD", "Ibu Sekar Melatiraya", "melatiraya.go.id", "Melatirayanesia", "melatiraya",
    "Melatirayanya",
  ]

  @Test(arguments: spellings)
  func `No spelling of a name stays in any field`(spelling: String) throws {
    let choices = PublicChoices(keepsQuotes: true)
    let text = try copy(Self.full(spelling), NameList(), choices).text
    let plain = FoldedText(text).letters
    for name in ["sikepo", "melati", "bkpsdm"] { #expect(!plain.contains(name), "\(name)") }
    let fields = [
      "desain", "temuan", "kutipan", "tag", "karena", "dasar", "sebab", "saran", "alasan",
      "strategi",
      "masukan", "proses", "keluaran", "hasil",
    ]
    for field in fields { #expect(text.contains("\(field) "), "\(field)") }
  }

  @Test func `Texts without names stay word for word`() throws {
    let statement = "Jaringan: \"putus\" – sering; 'ya' # 10% \\ {x} [y] – 4.5"
    let text = Self.full().replacing(
      "statement: angka",
      with: "statement: '\(statement.replacing("'", with: "''"))'"
    )
    let copy = try copy(text).copy
    #expect(copy.content.findings["F5"]?.statement == statement)
    #expect(copy.replaced.isEmpty)
  }

  @Test func `Roles that are plain words stay in texts, unless asked for`() throws {
    let text = Self.full("loket").replacing(
      "role: Kepala Bidang Rahasia",
      with: "role: Kepala Dinas"
    )
    let first = try copy(text)
    #expect(first.text.contains("temuan loket") && first.text.contains("role: Pengamatan 1"))
    let review = CopyReview(of: first.text, first.copy)
    #expect(review.plainWords.map(\.word) == ["loket"])
    let list = NameList([.init(.roles, "loket", as: "Tempat 1", isSoughtInTexts: true)])
    #expect(try copy(text, list).text.contains("temuan Tempat 1"))
  }

  @Test func `What was replaced is counted by spelling`() throws {
    let copy = try copy(Self.full("Melatiraya")).copy
    #expect(copy.replaced.map(\.spelling) == ["Melatiraya"])
    #expect(copy.replaced.map(\.pseudonym) == ["Daerah 1"])
    #expect(copy.replaced.map(\.count) == [13])
  }

  // MARK: The list of names

  @Test func `The list gives the same names again, and those of a further case follow`() throws {
    let first = try copy(Self.full())
    let list = first.copy.names.list
    let again = try copy(Self.full(), list)
    #expect(again.text == first.text && again.copy.names.added.isEmpty)
    let other = Self.full().replacing("sikepo-melatiraya", with: "sikepo-lain")
      .replacing("BKPSDM Melatiraya", with: "BKPSDM Lain")
    let second = try copy(other, list)
    #expect(second.copy.names.added.map(\.name) == ["sikepo-lain", "BKPSDM Lain"])
    #expect(second.copy.names.added.map(\.pseudonym) == ["kasus-2", "Perangkat Daerah 2"])
    #expect(second.copy.content.system == "Sistem 1")
  }

  @Test func `The list reads back as it is, and has no faults`() throws {
    let names = try copy(Self.full()).copy.names
    let result = try NamesReader().read(Input(name: "names.yaml", text: names.newFile(in: .id)))
    #expect(result.diagnostics.all.isEmpty)
    #expect(result.list == names.list.sorted)
  }

  @Test func `A pseudonym that someone chose counts, and what is kept stays`() throws {
    let list = NameList([
      .init(.systems, "SiKePO", as: "Presensi"), .init(.titles, "Perbup Rahasia 5/2020", as: nil),
      .init(.words, "desain", as: "[d]"),
    ])
    let text = try copy(Self.full(), list).text
    #expect(text.contains("system: Presensi\n"))
    #expect(text.contains("title: Perbup Rahasia 5/2020"))
    #expect(text.contains("statement: \"[d] x\""))
  }

  @Test func `A real name that is like a pseudonym gets none that tells it`() throws {
    let text = Self.full().replacing("region: Kabupaten Melatiraya", with: "region: Daerah")
      .replacing("system: SiKePO", with: "system: Sistem 1")
    let names = try copy(text).copy.names
    let result = try NamesReader().read(Input(name: "names.yaml", text: names.newFile(in: .id)))
    #expect(result.diagnostics.all.isEmpty, "\(result.diagnostics.all.map(\.summary.en))")
  }

  @Test func `Ids that tell are replaced, in their order`() throws {
    let text = Self.full().replacing("I1", with: "kabid-aptika").replacing("O1", with: "loket")
      .replacing("F3", with: "ancaman")
    let (original, copy, written) = try copy(text)
    #expect(copy.content.sources.map(\.id) == ["S02", "S03", "S01"])
    #expect(copy.content.findings.map(\.id) == ["F01", "F02", "F05", "F03", "F04"])
    #expect(!written.contains("aptika") && !written.contains("ancaman"))
    #expect(SameRating.holds(original, try ProjectFiles.document(of: written).content))
  }

  // MARK: What still looks telling

  @Test func `What still looks personal is told with its place`() throws {
    let (_, copy, text) = try copy(
      Self.full("Ibu Sekar menelepon 0812-3456-7890 tentang Wonderland")
    )
    let review = CopyReview(of: text, copy)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(review.doubts.contains { $0.kind == .person && $0.text == "Ibu Sekar" })
    #expect(review.doubts.contains { $0.kind == .number && $0.text == "0812-3456-7890" })
    for doubt in review.doubts {
      let line = lines[doubt.place.line - 1].dropFirst(doubt.place.column - 1)
      #expect(line.hasPrefix(doubt.text))
    }
    let word = try #require(review.namelike.first { $0.word == "Wonderland" })
    #expect(word.count == 13)
  }

  @Test
  func `What the list of names says of a case is all that is replaced, at a thousand findings too`()
    throws
  {
    let more = (0..<1_000).map {
      "  - {id: G\($0), dimension: staffing, source: I1, statement: SiKePO ke-\($0) di Melatiraya, gap: 3}\n"
    }
    let text = Self.full().replacing("judgements:\n", with: more.joined() + "judgements:\n")
    let copy = try copy(text).copy
    #expect(copy.replaced.map(\.count) == [1_000, 1_000])
    #expect(copy.content.findings["G999"]?.statement == "Sistem 1 ke-999 di Daerah 1")
  }
}

extension NameList {
  /// The list with its sections in the order of a file.
  fileprivate var sorted: NameList {
    NameList(Kind.allCases.flatMap { kind in entries.filter { $0.kind == kind } })
  }
}
