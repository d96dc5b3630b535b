// The audit trail.
extension Phrases {
  func auditTitle(_ title: String) -> String {
    say(id: "Jejak audit: \(title)", en: "Audit trail: \(title)")
  }

  var auditCaption: String {
    say(id: "Jalan tiap temuan menuju tingkat", en: "Each finding’s way into the ratings")
  }

  var auditExplained: String {
    say(
      id:
        "Satu baris untuk tiap temuan dan sumbernya. Nilai sumber adalah rata-rata temuan satu sumber atas satu "
        + "indikator (jumlah temuannya dalam kurung); di belakang indikator tertulis gapnya, dengan tanda * bila "
        + "ikut menentukan gap dimensi. Bagian adalah andil temuan dalam gap dimensinya. Di belakang rekomendasi "
        + "tertulis cara rekomendasi itu menjawab temuan: menyebut temuannya, atau menyasar ketentuan desain, "
        + "indikator, atau seluruh dimensinya.",
      en:
        "A row for each finding and source. The voice is the mean of one source’s findings on one "
        + "indicator (their number in brackets); behind an indicator stands its gap, with * where it helps to set "
        + "the dimension’s. The share is the finding’s part in its dimension’s gap. Behind a recommendation "
        + "stands how it answers the finding: it names the finding, or addresses its expectation, its indicator "
        + "or its whole dimension."
    )
  }

  /// A recommendation that answers a finding, and how.
  func answer(_ answer: AuditTrail.Answer) -> String {
    let way =
      switch answer.way {
      case .finding: say(id: "temuan", en: "finding")
      case .expectation: say(id: "ketentuan desain", en: "expectation")
      case .indicator: say(id: "indikator", en: "indicator")
      case .dimension: say(id: "dimensi", en: "dimension")
      }
    return "\(answer.recommendation) (\(way))"
  }

  var severityTitle: String { say(id: "Keparahan", en: "Severity") }

  /// The findings that enter no gap, and why.
  func outsideSentences(_ trail: AuditTrail) -> [String] {
    let risks = trail.risks.map { $0.text }.joined(separator: ", ")
    let open = trail.unjudged.map { $0.text }.joined(separator: ", ")
    return [
      trail.risks.isEmpty
        ? nil
        : say(
          id: "Risiko, di luar semua gap: \(risks).",
          en: "Risks, outside every gap: \(risks)."
        ),
      trail.unjudged.isEmpty
        ? nil
        : say(
          id: "Belum dinilai atau belum ditempatkan: \(open).",
          en: "Not yet judged or placed: \(open)."
        ),
    ].compactMap { $0 }
  }

  var lineTitle: String { say(id: "Baris", en: "Line") }

  var voice: String { say(id: "Nilai sumber", en: "Voice") }

  var share: String { say(id: "Bagian", en: "Share") }

  /// A share in whole percents; a share above 0 that would round to 0 is written as below 1.
  func percent(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    return whole == 0 && share > 0 ? "< 1%" : "\(whole)%"
  }
}
