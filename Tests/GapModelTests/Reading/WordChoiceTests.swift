import GapModel
import Testing

@Suite struct `Words in either language` {
  /// The small case with a recommendation that has this further entry.
  private func recommending(_ entry: String) throws -> CaseReader.Result {
    let start = "recommendations: [{id: R1, title: t, addresses: [T1], leverage: direct, "
    return try read(SmallCase(more: "\(start)\(entry)}]\n").text)
  }

  @Test(arguments: [
    ("diusulkan", Status.proposed), ("direncanakan", .planned), ("Berjalan", .running),
    ("selesai", .done), ("SELESAI", .done), ("done", .done), ("dibatalkan", .dropped),
  ])
  func `A status is its name or its label`(word: String, status: Status) throws {
    let result = try recommending("status: \(word)")
    #expect(result.errors == [])
    #expect(result.documents.first?.content.recommendations.map(\.status) == [status])
  }

  @Test(arguments: [("ringan", Effort.low), ("sedang", .medium), ("Berat", .high), ("high", .high)])
  func `An effort is its name or its label`(word: String, effort: Effort) throws {
    let result = try recommending("effort: \(word)")
    #expect(result.errors == [])
    #expect(result.documents.first?.content.recommendations.map(\.effort) == [effort])
  }

  @Test(arguments: [
    ("desain", Direction.design), ("realitas", .reality), ("keduanya", .both), ("Both", .both),
  ])
  func `A direction is its name or its label`(word: String, direction: Direction) throws {
    let result = try recommending("direction: \(word)")
    #expect(result.errors == [])
    #expect(result.documents.first?.content.recommendations.map(\.direction) == [direction])
  }

  @Test(arguments: [("penghambat", Factor.hindering), ("Pendukung", .supporting)])
  func `A factor is its name or its label`(word: String, factor: Factor) throws {
    let result = try read(SmallCase(more: "    factor: \(word)\n").text)
    #expect(result.errors == [])
    #expect(result.documents.first?.content.findings.map(\.factor) == [factor])
  }

  @Test(arguments: [("Indonesia", Language.id), ("Inggris", .en), ("english", .en), ("EN", .en)])
  func `A language is its name or its label`(word: String, language: Language) throws {
    let text = SmallCase().text.replacing("  system:", with: "  language: \(word)\n  system:")
    #expect(try read(text).documents.map(\.content.language) == [language])
  }

  @Test(arguments: ["kecil-sedang", "Kecil\u{2013}Sedang", "small-medium", "small\u{2013}medium"])
  func `A rating with a dash may have a hyphen`(word: String) throws {
    let judgement = "judgements: [{dimension: technology, rating: \(word), because: x}]\n"
    let result = try read(SmallCase(more: judgement).text)
    #expect(result.errors == [])
    #expect(
      result.documents.first?.content.judgements.map(\.decision) == [.rating("small-medium")]
    )
  }

  @Test func `What an instrument names may be a label of either language`() throws {
    let text = SmallCase().text.replacing("technique: interview", with: "technique: Wawancara")
      .replacing("dimension: technology", with: "dimension: Teknologi")
    #expect(try read(text).errors == [])
    let result = try recommending("status: selsai")
    #expect(
      result.firstError?.summary.en == "status 'selsai' is not known; did you mean 'selesai'?"
    )
    let help = "write one of proposed, planned, running, done, dropped"
    #expect(result.firstError?.help?.en == help)
  }

  @Test(arguments: [
    ("ya", "write true"), ("yes", "write true"), ("Ya", "write true"), ("iya", "write true"),
    ("TRUE", "write true"), ("1", "write true"), ("tidak", "write false"), ("no", "write false"),
    ("bukan", "write false"), ("salah", "write false"),
  ])
  func `Yes and no in other words are refused with what to write`(
    word: String,
    help: String
  ) throws {
    let result = try read(SmallCase(role: "Operator, key: \(word)").text)
    #expect(result.errors == ["9:57 unknown-value"])
    #expect(result.firstError?.summary.en == "'\(word)' is neither true nor false")
    #expect(result.firstError?.help?.en == help)
  }

  @Test func `A quoted truth is a text`() throws {
    let result = try read(SmallCase(role: "Operator, key: \"true\"").text)
    #expect(
      result.firstError?.summary.en == "'true' in quotes is a text, and neither true nor false"
    )
    #expect(result.firstError?.help?.en == "remove the quotes")
  }
}

@Suite struct `Keys in Indonesian` {
  /// The small case in which a key is another word.
  private func read(_ word: String, for key: String) throws -> CaseReader.Result {
    let more = """
          note: n
          quote: q
          locator: l
          factor: hindering
          tags: [x]
      judgements: [{dimension: technology, rating: medium, because: x}]
      recommendations:
        - {id: R1, title: t, addresses: [T1], leverage: direct, direction: both, cost: 1,
           reason: r, strategy: s, owner: o, effort: low, start: 2025, due: 2026, status: done}
      indices: [{scheme: spbe-2020, year: 2024, value: 3}]
      model: {input: [a], process: [b], output: [c], outcome: [d]}

      """
    let text = SmallCase(role: "Operator, group: g, key: true, date: 2025", more: more).text
      .replacing(
        "  system:",
        with: "  region: r\n  language: id\n  period: {from: 2024, to: 2025}\n  system:"
      )
      .replacing(
        "statement: Jaringan stabil",
        with: "statement: s, indicator: network, basis: [I1], weight: 1"
      )
    let entry = try #require(text.firstRange(of: "\(key):"), "\(key)")
    let changed = text[..<entry.lowerBound] + "\(word):" + text[entry.upperBound...]
    return try GapModelTests.read(String(changed))
  }

  @Test(arguments: [
    ("kasus", "case"), ("sumber", "sources"), ("desain", "design"), ("temuan", "findings"),
    ("penilaian", "judgements"), ("rekomendasi", "recommendations"), ("indeks", "indices"),
    ("judul", "title"), ("organisasi", "organisation"), ("instansi", "organisation"),
    ("wilayah", "region"), ("sistem", "system"), ("bahasa", "language"), ("periode", "period"),
    ("instrumen", "instrument"), ("dari", "from"), ("sampai", "to"), ("teknik", "technique"),
    ("peran", "role"), ("jabatan", "role"), ("kelompok", "group"), ("tanggal", "date"),
    ("bobot", "weight"), ("dimensi", "dimension"), ("indikator", "indicator"),
    ("pernyataan", "statement"), ("dasar", "basis"), ("harapan", "expectation"),
    ("kutipan", "quote"), ("halaman", "locator"), ("kesenjangan", "gap"), ("faktor", "factor"),
    ("penanda", "tags"), ("catatan", "note"), ("peringkat", "rating"), ("alasan", "because"),
    ("menangani", "addresses"), ("daya-ungkit", "leverage"), ("arah", "direction"),
    ("biaya", "cost"), ("strategi", "strategy"), ("penanggung jawab", "owner"),
    ("upaya", "effort"), ("mulai", "start"), ("tenggat", "due"), ("keadaan", "status"),
    ("skema", "scheme"), ("tahun", "year"), ("nilai", "value"), ("masukan", "input"),
    ("proses", "process"), ("keluaran", "output"), ("hasil", "outcome"), ("Temuan", "findings"),
    ("Sumber_Data", "sources"),
  ])
  func `An Indonesian key is answered with the format's`(word: String, key: String) throws {
    let result = try read(word, for: key)
    let told = result.diagnostics.all.filter { $0.rule == .unknownKey }.map(\.summary.en)
    #expect(told == ["key '\(word)' is not known here; did you mean '\(key)'?"])
  }

  @Test func `An Indonesian criterion is answered with the instrument's`() throws {
    let text = SmallCase().text.replacing("gap: 4.5", with: "frekuensi: sering")
    let summary = "key 'frekuensi' is not known here; did you mean 'frequency'?"
    #expect(try GapModelTests.read(text).firstError?.summary.en == summary)
  }
}
