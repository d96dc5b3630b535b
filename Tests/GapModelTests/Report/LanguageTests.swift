import GapModel
import Testing

@Suite struct `The language of a report` {
  /// Words that nothing but a sentence or a label of the language holds.
  static let foreign: [Language: Set<String>] = [
    .id: [
      "the", "of", "and", "is", "are", "was", "were", "not", "which", "by", "its", "from", "with",
      "what", "has", "for", "none", "each", "other", "first", "dimension", "dimensions",
      "finding", "findings", "source", "sources", "rating", "ratings", "success", "evidence",
      "basis", "priority", "priorities", "recommendation", "recommendations", "expectation",
      "judged", "computed", "assessed", "applicable", "scale", "mean", "medium", "small", "large",
      "high", "low", "fair", "strong", "thin", "moderate", "firm", "interview", "observation",
      "document", "account", "reason", "owner", "cost", "effort", "year", "value", "rule",
      "reading", "meaning", "stage", "input", "output", "outcome", "process", "strategy", "step",
      "planned", "dropped", "mostly", "partly", "nearly", "barely", "rarely", "often", "hampers",
      "slows", "reach", "office", "offices", "rank", "range", "heatmap", "change", "direction",
      "improved", "worsened", "unchanged", "noise", "coder", "coders", "agreement", "table",
      "figure", "voice", "voices", "share", "line", "january", "june", "july",
    ],
    .en: [
      "dan", "yang", "di", "dari", "tidak", "pada", "atau", "dengan", "adalah", "dimensi", "temuan",
      "sumber", "tingkat", "keberhasilan", "bukti", "dasar", "prioritas", "rekomendasi",
      "ketentuan", "dinilai", "berlaku", "skala", "sedang", "kecil", "besar", "tinggi", "rendah",
      "kuat", "tipis", "kokoh", "wawancara", "observasi", "dokumen", "alasan", "biaya", "tahun",
      "nilai", "aturan", "bacaan", "arti", "tahap", "masukan", "keluaran", "dampak", "proses",
      "strategi", "jenjang", "direncanakan", "dibatalkan", "sebaran", "perangkat", "daerah",
      "urutan", "rentang", "perubahan", "arah", "pengode", "tabel", "gambar", "bagian", "baris",
      "januari", "juni", "juli", "rata", "jadwal", "kode", "isi",
    ],
  ]

  /// The words of a text, in small letters.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// A line without the words of sources that English instruments quote.
  private static func withoutQuoted(_ line: String) -> String {
    line.replacing(/“[^”]*”/, with: "").replacing(
      /\([a-z, ]*(?:kebanyakan|pada)[a-z, ]*\)/,
      with: ""
    )
  }

  @Test(arguments: Language.allCases)
  func `No output holds a word of the other`(_ language: Language) throws {
    let foreign = try #require(Self.foreign[language])
    // Works and institutions are cited by their own names.
    let citations = Set(
      ShippedInstrument.ids.compactMap { ShippedInstrument.named($0.text) }.map {
        Self.words($0.head.source[language])
      }
    )
    let outputs = try SpokenOutputs.all(in: language)
    #expect(outputs.count > 40)
    for output in outputs {
      #expect(!output.lines.isEmpty, "\(output.name)")
      for line in output.lines {
        let words = Self.words(line)
        let found = Set(Self.words(Self.withoutQuoted(line))).intersection(foreign)
        #expect(found.isEmpty || citations.contains(words), "\(output.name): \(found) in \(line)")
      }
    }
  }

  /// What is the same in both languages.
  static let shared: Set<String> = [
    "Gap", "Total gap", "Total gap:", "Status", "No.", "gapscore 0.1.0", "SPBE", "Kurang", "Cukup",
    "Baik", "neutral.yaml · SHA-256", "nominal", "ordinal", "interval", "α (95%)", "κ",
  ]

  @Test func `Each line is said in each language`() throws {
    let scored = try ReportedCases.neutral()
    let pages = try Language.allCases.map { language in
      PageScan(try ReportedCases.neutral(said: language).report(as: .html, language: language))
        .words
    }
    #expect(pages[0].count == pages[1].count)
    let names = Set(
      scored.assessment.assessedCase.findings.map(\.id.text)
        + scored.assessment.assessedCase.design.map(\.id.text)
        + scored.assessment.assessedCase.sources.map(\.id.text)
        + scored.assessment.assessedCase.recommendations.map(\.id.text)
        + scored.assessment.assessedCase.coders.map(\.id.text)
        + scored.assessment.assessedCase.findings.flatMap(\.tags)
        + scored.warnings.map(\.rule.id)
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
