// The evidence behind the ratings.
extension Phrases {
  var evidenceTitle: String { say(id: "Bukti per dimensi", en: "Evidence by dimension") }

  var evidenceExplained: String {
    say(
      id:
        "Temuan satu sumber pada satu harapan dirata-ratakan lebih dahulu menjadi suara sumber itu; "
        + "rata-rata suara menjadi gap harapan. Penilaian setiap temuan ditulis sebagai langkah "
        + "dengan nilainya, dikalikan bobot kriterianya.",
      en:
        "What one source says on one expectation is averaged first, into that source's voice; the "
        + "mean of the voices is the expectation's gap. How each finding was judged stands as steps "
        + "with their values, times the weights of their criteria."
    )
  }

  var noEvidence: String {
    say(
      id: "Belum dinilai: tidak ada temuan. Yang belum dinilai tidak dihitung sebagai nol.",
      en: "Not assessed: there is no finding. What is not assessed does not count as zero."
    )
  }

  var notApplicableBecause: String {
    say(
      id: "Tidak berlaku dalam kasus ini, jadi temuannya tidak dihitung: ",
      en: "Not applicable in this case, so its findings do not count: "
    )
  }

  /// How the gap is aggregated, up to the number that follows.
  func aggregated(_ aggregation: Aggregation, of count: Int, _ carrying: [String]) -> String {
    let name = self.aggregation(aggregation)
    guard count > 1 else {
      let only = list(carrying)
      return say(
        id: "Gap dimensi ini adalah gap satu-satunya harapan yang dinilai, \(only): ",
        en: "This dimension's gap is that of the only assessed expectation, \(only): "
      )
    }
    let origin = say(
      id: "Gap dimensi ini adalah \(name) dari \(count) harapan yang dinilai",
      en: "This dimension's gap is \(name) of \(count) assessed expectations"
    )
    guard aggregation == .worst else { return origin + ": " }
    return origin + say(id: ", yaitu pada \(list(carrying)): ", en: ", that of \(list(carrying)): ")
  }

  /// The mean and the breadth beside the gap, where there is more than one expectation.
  func besides(_ dimension: DimensionAssessment, _ mean: String) -> String? {
    let breadth = dimension.breadth
    guard breadth.of > 1 else { return nil }
    return say(
      id: "Rata-rata harapan \(mean); \(breadth.above) dari \(breadth.of) harapan di atas kecil.",
      en: "The expectations' mean is \(mean); \(breadth.above) of \(breadth.of) expectations are "
        + "above small."
    )
  }

  /// What stands before the steps of a finding that several coders judged.
  func consensus(of coders: Int) -> String {
    say(id: "konsensus \(coders) pengode: ", en: "consensus of \(coders) coders: ")
  }

  var code: String { say(id: "Kode", en: "Code") }

  var voices: String { say(id: "Suara sumber", en: "Voices") }

  var judgement: String { say(id: "Penilaian", en: "Judgement") }

  func expectationCaption(_ dimension: String) -> String {
    say(id: "Harapan pada dimensi \(dimension)", en: "Expectations of \(dimension)")
  }

  func findingCaption(_ dimension: String) -> String {
    say(id: "Temuan pada dimensi \(dimension)", en: "Findings on \(dimension)")
  }

  /// The steps of a finding with their values and weights.
  func judged(_ distance: Distance, _ instrument: Instrument) -> String {
    switch distance {
    case .direct: say(id: "gap diberikan langsung", en: "gap given directly")
    case .steps(let steps):
      steps.map { step in
        let criterion = instrument.criteria.keyed(step.criterion.text)
        let label = criterion.map { say($0.label) } ?? step.criterion.text
        let name = criterion.map { self.name(of: step, $0) } ?? number(step.value)
        let weight = step.weight == 1 ? "" : "×\(number(step.weight))"
        return "\(label): \(name) (\(number(step.value))\(weight))"
      }.joined(separator: "; ")
    }
  }
}
