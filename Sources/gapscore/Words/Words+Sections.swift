import GapModel

extension ReportSection {
  /// What a person types for a part of a case's report after `--only`; `nil` for parts of other reports.
  var word: LocalisedText? {
    switch self {
    case .summary: LocalisedText(id: "ringkasan", en: rawValue)
    case .decisions: LocalisedText(id: "keputusan", en: rawValue)
    case .crosswalk: LocalisedText(id: "pemetaan", en: rawValue)
    case .gapTable: LocalisedText(id: "tabel-gap", en: rawValue)
    case .groups: LocalisedText(id: "kelompok", en: rawValue)
    case .factors: LocalisedText(id: "faktor", en: rawValue)
    case .model: LocalisedText(id: "model", en: rawValue)
    case .recommendations: LocalisedText(id: "rekomendasi", en: rawValue)
    case .strategies: LocalisedText(id: "strategi", en: rawValue)
    case .priorities: LocalisedText(id: "prioritas", en: rawValue)
    case .plan: LocalisedText(id: "rencana-aksi", en: rawValue)
    case .indices: LocalisedText(id: "indeks", en: rawValue)
    case .caveats: LocalisedText(id: "batas", en: rawValue)
    case .evidence: LocalisedText(id: "bukti", en: rawValue)
    case .support: LocalisedText(id: "dukungan", en: rawValue)
    case .firmness: LocalisedText(id: "kekokohan", en: rawValue)
    case .agreement: LocalisedText(id: "kesepakatan", en: rawValue)
    case .warnings: LocalisedText(id: "catatan", en: rawValue)
    case .method: LocalisedText(id: "metode", en: rawValue)
    case .matrix, .pairs, .indicators, .recurring, .done, .time, .limits, .about, .rules, .criteria,
      .ladder, .ratings, .dimensions, .examples, .actions, .uncosted, .leftOut, .remaining,
      .followUp, .owners:
      nil
    }
  }
}
