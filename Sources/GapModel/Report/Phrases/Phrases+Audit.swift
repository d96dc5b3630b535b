// The audit trail.
extension Phrases {
  func auditTitle(_ title: String) -> String {
    say(id: "Jejak audit: \(title)", en: "Audit trail: \(title)")
  }

  var auditCaption: String {
    say(id: "Jalan tiap temuan menuju tingkat", en: "Each finding's way into the ratings")
  }

  var auditExplained: String {
    say(
      id:
        "Satu baris untuk tiap temuan dan sumbernya. Suara adalah rata-rata temuan satu sumber atas satu "
        + "harapan (jumlah temuannya dalam kurung); di belakang harapan tertulis gapnya. Bagian adalah andil "
        + "temuan dalam gap dimensinya.",
      en:
        "A row for each finding and source. The voice is the mean of one source's findings on one "
        + "expectation (their number in brackets); behind an expectation stands its gap. The share is the "
        + "finding's part in its dimension's gap."
    )
  }

  var lineTitle: String { say(id: "Baris", en: "Line") }

  var voice: String { say(id: "Suara", en: "Voice") }

  var share: String { say(id: "Bagian", en: "Share") }

  /// A share in whole percents; some is never none.
  func percent(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    return whole == 0 && share > 0 ? "< 1%" : "\(whole)%"
  }
}
