// The method.
extension Phrases {
  var method: String { say(id: "Metode", en: "Method") }

  var meaning: String { say(id: "Arti", en: "Meaning") }

  var total: String { say(id: "Total gap", en: "Total gap") }

  var reading: String { say(id: "Bacaan", en: "Reading") }

  var bandCaption: String {
    say(
      id: "Batas tingkat gap; batas atas termasuk tingkat di bawahnya",
      en: "Bands of the ratings; an upper edge belongs to the band below it"
    )
  }

  func readingCaption(_ maximum: Double) -> String {
    say(
      id:
        "Pembacaan total menurut Heeks, pada skala \(number(maximum)); di antara dua batas berlaku yang lebih "
        + "berisiko",
      en: "Heeks’ reading of the total, on the scale of \(number(maximum)); between two edges the "
        + "riskier one counts"
    )
  }

  /// How a rating comes about under an instrument.
  func methodParagraph(_ instrument: Instrument) -> String {
    [
      findingRule(instrument), codingRules(instrument), aggregationRule(instrument),
      leverageRule(instrument),
      say(
        id:
          "Tingkat ditetapkan sebelum pembulatan. Yang belum dinilai dan yang tidak berlaku tidak "
          + "pernah dihitung sebagai nol.",
        en:
          "Ratings are taken before rounding. What is not assessed, and what is not applicable, never "
          + "counts as zero."
      ),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// That coders followed the instrument's rules; `nil` where it has none.
  private func codingRules(_ instrument: Instrument) -> String? {
    guard !instrument.rules.isEmpty else { return nil }
    return say(
      id:
        "Pengodean mengikuti \(instrument.rules.count) aturan instrumen ini (\(instrument.head.id)).",
      en:
        "Coding follows the \(instrument.rules.count) rules of this instrument (\(instrument.head.id))."
    )
  }

  private func findingRule(_ instrument: Instrument) -> String {
    let (from, to) = (number(Gap.scale.lowerBound), number(Gap.scale.upperBound))
    guard !instrument.criteria.isEmpty else {
      return say(
        id: "Gap setiap temuan diberikan langsung pada skala \(from) (tidak ada gap) sampai \(to).",
        en: "The gap of each finding is given directly, on a scale from \(from) (no gap) to \(to)."
      )
    }
    let criteria = list(
      instrument.criteria.map { "\(say($0.label)) (\(number($0.weight)))" }
    )
    return say(
      id:
        "Setiap temuan dinilai pada skala \(from) (tidak ada gap) sampai \(to): rata-rata berbobot dari "
        + "jenjang pada kriteria yang dinilai, yaitu \(criteria), dengan bobot dalam kurung, atau satu jenjang "
        + "keparahan. Yang dikhawatirkan tetapi belum terjadi adalah risiko dan tetap di luar semua gap.",
      en:
        "Each finding is judged on a scale from \(from) (no gap) to \(to): the weighted mean of its steps on "
        + "the criteria judged, which are \(criteria), with their weights in brackets, or one step of the "
        + "severity ladder. What is feared and has not happened is a risk, and stays outside every gap."
    )
  }

  private func aggregationRule(_ instrument: Instrument) -> String {
    let name = aggregation(instrument.aggregation)
    return say(
      id:
        "Temuan satu sumber pada satu indikator dirata-ratakan menjadi nilainya, nilai para sumber "
        + "menjadi gap indikator, dan \(name) dari indikator yang dinilai menjadi gap dimensi.",
      en: "The findings of one source on one indicator are averaged into its voice, the sources’ "
        + "voices into the indicator’s gap, and \(name) of the assessed indicators is the "
        + "dimension’s gap."
    )
  }

  private func leverageRule(_ instrument: Instrument) -> String {
    let factors = list(
      instrument.leverages.map { "\(say($0.label)) \(number($0.factor))" }
    )
    let priorities = list(priorityEdges(instrument))
    return say(
      id: "Urgensi rekomendasi adalah gap terbesar yang ditangani dikalikan daya ungkitnya "
        + "(\(factors)); prioritasnya \(priorities).",
      en: "A recommendation’s urgency is the largest gap it addresses times its leverage "
        + "(\(factors)); its priority is \(priorities)."
    )
  }

  /// Which urgency earns which priority, from the highest.
  private func priorityEdges(_ instrument: Instrument) -> [String] {
    var lower: Double?
    var edges: [String] = []
    for priority in instrument.priorities {
      let above = lower.map { say(id: "di atas \(number($0))", en: "above \(number($0))") }
      let upTo = priority.to.map { say(id: "sampai \(number($0))", en: "up to \(number($0))") }
      let range = [above, upTo].compactMap { $0 }.joined(separator: " ")
      edges.append("\(say(priority.label).lowercased()) \(range)")
      lower = priority.to
    }
    return edges.reversed()
  }
}
