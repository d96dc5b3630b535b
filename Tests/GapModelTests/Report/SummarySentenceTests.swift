import GapModel
import Testing

@Suite struct `The sentences of a summary` {
  @Test func `A missing total is explained by what is not assessed`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(
        Dictionary(uniqueKeysWithValues: allDimensions.dropFirst(2).map { ($0, 1) }),
        instrument: try Shipped.three
      )
    )
    #expect(
      Phrases(.en).totalSentence(assessed)
        == "none, because 2 dimensions are not assessed (Information, Technology); what is not assessed "
        + "is not zero."
    )
    #expect(
      Phrases(.id).totalSentence(assessed)
        == "tidak ada, karena 2 dimensi belum dinilai (Informasi, Teknologi); yang belum dinilai bukan nol."
    )
  }

  @Test func `A total stands with its reading`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(
        Dictionary(uniqueKeysWithValues: allDimensions.map { ($0, 1.5) }),
        instrument: try Shipped.three
      )
    )
    // 7 · 1.5, each from one finding
    #expect(
      Phrases(.en).totalSentence(assessed)
        == "10.50 of 70 (7 of its 7 parts provisional). The system may well succeed."
    )
    #expect(
      Phrases(.id).totalSentence(assessed)
        == "10,50 dari 70 (7 dari 7 bagiannya tentatif). Sistem berpeluang baik untuk "
        + "berhasil."
    )
  }

  @Test
  func `A dimension that is not counted is not missed`() throws {
    let base = try Shipped.three
    let eighth = Dimension(
      id: "environment",
      code: "E",
      label: LocalisedText(id: "Lingkungan", en: "Environment"),
      description: LocalisedText(id: "Luar", en: "Outside"),
      isCounted: false
    )
    let assessed = CaseAssessment(
      of: .withGaps(
        Dictionary(uniqueKeysWithValues: allDimensions.dropFirst().map { ($0, 1) }),
        instrument: base.with(dimensions: base.dimensions + [eighth])
      )
    )
    #expect(
      Phrases(.en).totalSentence(assessed)
        .hasPrefix("none, because 1 dimension is not assessed (Information);")
    )
  }

  @Test
  func `Where nothing is applicable, that is said`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(
        ["technology": 1],
        judgements: allDimensions.map { Judgement(dimension: $0, decision: .notApplicable) },
        instrument: try Shipped.three
      )
    )
    #expect(
      Phrases(.en).totalSentence(assessed) == "none, because no dimension applies in this case."
    )
  }

  @Test
  func `What was dropped is not what to do first`() throws {
    let report = try ReportedCases.everything().report(as: .markdown, language: .en)
    // R4, which would close more, was dropped.
    #expect(report.contains("- **First:** Memasukkan laporan lisan (R1: "))
    #expect(!report.contains("(R4: "))
  }

  @Test
  func `The distribution adds up`() throws {
    let report = try ReportedCases.everything().report(as: .markdown, language: .en)
    // Six are applicable: one medium, three small–medium, one small, and objectives not assessed.
    #expect(report.contains("1 medium, 3 small–medium, 1 small, and 1 not assessed"))
  }

  @Test
  func `No dominant gap is told by a dash`() throws {
    let document = try ProjectFiles.document(
      of: """
        gapscore: 1
        case: {id: a, title: T, organisation: O, system: S, language: en, instrument: heeks-itposmo}
        sources: [{id: I1, technique: interview}]
        findings: [{id: F1, dimension: technology, source: I1, statement: S, gap: 1.2}]
        judgements: [{dimension: processes, rating: medium, because: R}]
        """
    )
    let report = ScoredCase(document, from: "case.yaml").report(as: .markdown)
    #expect(!report.contains("(–)"))
  }

  @Test
  func `Urgency is missing for the reason that holds`() throws {
    let document = try ProjectFiles.document(
      of: """
        gapscore: 1
        case: {id: a, title: T, organisation: O, system: S, language: en, instrument: heeks-itposmo}
        sources: [{id: I1, technique: interview}]
        findings: [{id: F1, dimension: technology, source: I1, statement: S, gap: 1.2}]
        judgements: [{dimension: processes, applicable: false, because: R}]
        recommendations: [{id: R1, title: T, addresses: [processes], leverage: direct}]
        """
    )
    let report = ScoredCase(document, from: "case.yaml").report(as: .markdown)
    #expect(report.contains("not applicable |"))
    #expect(!report.contains("none: what it addresses is not assessed"))
  }
}
