import GapModel
import Testing

@Suite struct `The language of a report` {
  /// Words that nothing but a sentence or a label of the language holds.
  static let foreign: [Language: Set<String>] = [
    .id: [
      "the", "of", "and", "is", "are", "not", "which", "by", "its", "dimension", "dimensions",
      "finding", "findings", "source", "sources", "rating", "success", "evidence", "basis",
      "priority", "priorities", "recommendation", "expectation", "judged", "computed", "assessed",
      "applicable", "scale", "mean", "medium", "small", "large", "high", "low", "fair", "strong",
      "thin", "moderate", "interview", "observation", "document", "reason", "owner", "cost",
      "effort", "year", "value", "rule", "reading", "meaning", "stage", "input", "output",
      "outcome", "process", "strategy", "planned", "dropped", "january", "june", "july",
    ],
    .en: [
      "dan", "yang", "di", "dari", "tidak", "pada", "atau", "dengan", "adalah", "dimensi", "temuan",
      "sumber", "tingkat", "keberhasilan", "bukti", "dasar", "prioritas", "rekomendasi", "harapan",
      "dinilai", "berlaku", "skala", "sedang", "kecil", "besar", "tinggi", "rendah", "kuat",
      "tipis", "wawancara", "observasi", "dokumen", "alasan", "biaya", "tahun", "nilai", "aturan",
      "bacaan", "arti", "tahap", "masukan", "keluaran", "dampak", "proses", "strategi",
      "direncanakan", "dibatalkan", "januari", "juni", "juli", "rata", "jadwal", "kode", "isi",
    ],
  ]

  @Test(arguments: Language.allCases)
  func `It holds no word of the other`(_ language: Language) throws {
    let foreign = try #require(Self.foreign[language])
    let page = PageScan(try ReportedCases.neutral().report(as: .html, language: language))
    // The citation names works and institutions in their own language; rules have English names.
    let lines = page.words.filter { !$0.contains("Heeks, R. (2003)") }
    let names = Set(page.texts(in: "code"))
    for line in lines {
      let words = line.lowercased().split { !$0.isLetter }.map(String.init)
      let found = Set(words).intersection(foreign)
      #expect(found.isEmpty || names.contains(line), "\(line)")
    }
  }

  /// What is the same in both languages.
  static let shared: Set<String> = [
    "Gap", "Total", "Total:", "Status", "No.", "gapscore 0.1.0", "SPBE", "Kurang", "Cukup", "Baik",
    "neutral.yaml · SHA-256", "nominal", "ordinal", "interval", "α (95%)", "κ",
  ]

  @Test func `Each line is said in each language`() throws {
    let scored = try ReportedCases.neutral()
    let pages = Language.allCases.map { PageScan(scored.report(as: .html, language: $0)).words }
    #expect(pages[0].count == pages[1].count)
    let names = Set(
      scored.assessment.assessedCase.findings.map(\.id.text)
        + scored.assessment.assessedCase.design.map(\.id.text)
        + scored.assessment.assessedCase.sources.map(\.id.text)
        + scored.assessment.assessedCase.recommendations.map(\.id.text)
        + scored.assessment.assessedCase.coders.map(\.id.text)
        + scored.assessment.assessedCase.findings.flatMap(\.tags)
        + scored.warnings.map(\.rule.rawValue)
    )
    for (one, other) in zip(pages[0], pages[1]) where one == other {
      // A name may stand in brackets, or before another.
      let bare = one.filter { !"(;)".contains($0) }
      // How many findings a statistic rests on is n in every language.
      let words = one.replacing(/n = \d+/, with: "")
      let isText = one.contains("Zq") || names.contains(bare) || !words.contains(where: \.isLetter)
      #expect(isText || Self.shared.contains(one) || one.count == 64, "\(one)")
    }
  }

  @Test
  func `A warning names a dimension as the report does`() throws {
    let report = try ReportedCases.neutral().report(as: .markdown, language: .id)
    #expect(report.contains("belum dinilai: Tujuan & nilai `dimension-without-finding`"))
  }
}
