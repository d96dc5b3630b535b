// The evidence behind the ratings.
extension Phrases {
  var evidenceTitle: String { say(id: "Bukti per dimensi", en: "Evidence by dimension") }

  /// How the numbers of the evidence come about; with the number of coders, where all findings have as many.
  func evidenceExplained(coders: Int?) -> String {
    [evidenceExplained, coders.map(consensusOfAll)].compactMap { $0 }.joined(separator: " ")
  }

  private func consensusOfAll(of coders: Int) -> String {
    say(
      id: "Setiap temuan dinilai \(coders) pengode; yang tertulis adalah konsensusnya.",
      en: "Each finding was judged by \(coders) coders; what is written is their consensus."
    )
  }

  private var evidenceExplained: String {
    say(
      id:
        "Temuan satu sumber pada satu indikator dirata-ratakan lebih dahulu menjadi nilai sumber itu; "
        + "rata-rata nilai para sumber menjadi gap indikator. Penilaian setiap temuan ditulis sebagai jenjang "
        + "dengan nilainya, dikalikan bobot kriterianya. Gap di belakang sebuah ketentuan desain adalah gap "
        + "ketentuan itu sendiri dan tidak menentukan tingkat.",
      en:
        "What one source says on one indicator is averaged first, into that source’s voice; the mean of "
        + "the voices is the indicator’s gap. How each finding was judged stands as steps with their "
        + "values, times the weights of their criteria. The gap behind an expectation is its own, and "
        + "decides nothing."
    )
  }

  /// Why a dimension is not assessed, which may be that findings about it are only risks.
  func noEvidence(hasRisks: Bool) -> String {
    hasRisks
      ? say(
        id: "Belum dinilai: yang ada hanya risiko. Yang belum dinilai tidak dihitung sebagai nol.",
        en: "Not assessed: there are only risks. What is not assessed does not count as zero."
      )
      : say(
        id:
          "Belum dinilai: tidak ada temuan yang dinilai. Yang belum dinilai tidak dihitung sebagai nol.",
        en: "Not assessed: there is no judged finding. What is not assessed does not count as zero."
      )
  }

  var notApplicableBecause: String {
    say(
      id: "Tidak berlaku dalam kasus ini, jadi temuannya tidak dihitung: ",
      en: "Not applicable in this case, so its findings do not count: "
    )
  }

  /// How the gap is aggregated, up to the number that follows.
  func aggregated(
    _ aggregation: Aggregation,
    of count: Int,
    _ deciding: [[Inline]]
  ) -> [Inline] {
    let name = self.aggregation(aggregation)
    guard count > 1 else {
      let origin = say(
        id: "Gap dimensi ini adalah gap satu-satunya indikator yang dinilai, ",
        en: "This dimension’s gap is that of the only assessed indicator, "
      )
      return [.text(origin)] + list(deciding) + [.text(": ")]
    }
    let origin = say(
      id: "Gap dimensi ini adalah \(name) dari \(count) indikator yang dinilai",
      en: "This dimension’s gap is \(name) of \(count) assessed indicators"
    )
    guard deciding.count < count else { return [.text(origin + ": ")] }
    let those = say(id: ", yaitu pada ", en: ", those of ")
    return [.text(origin + those)] + list(deciding) + [.text(": ")]
  }

  /// The mean, the worst and the breadth beside the gap, where there is more than one indicator.
  func besides(_ dimension: DimensionAssessment) -> String? {
    let breadth = dimension.breadth
    guard breadth.of > 1 else { return nil }
    return say(
      id: "Rata-rata indikator \(score(dimension.mean)), gap terbesar \(score(dimension.worst)); "
        + "\(breadth.above) dari \(breadth.of) indikator di atas Kecil.",
      en:
        "The indicators’ mean is \(score(dimension.mean)), the largest \(score(dimension.worst)); "
        + "\(breadth.above) of \(breadth.of) are above small."
    )
  }

  /// What stands before the steps of a finding that several coders judged.
  func consensus(of coders: Int) -> String {
    say(id: "konsensus \(coders) pengode: ", en: "consensus of \(coders) coders: ")
  }

  var heldAgainst: String { say(id: "Dibandingkan dengan", en: "Held against") }

  var notPlaced: String { say(id: "belum ditempatkan", en: "not yet placed") }

  var memo: String { say(id: "Catatan", en: "Note") }

  var yes: String { say(id: "ya", en: "yes") }

  var code: String { say(id: "Kode", en: "Code") }

  var voices: String { say(id: "Nilai per sumber", en: "Voices") }

  var expectations: String { say(id: "Ketentuan desain", en: "Expectations of the design") }

  var riskCaption: String {
    say(id: "Risiko: dikhawatirkan, belum terjadi", en: "Risks: feared, not happened")
  }

  var unjudgedTitle: String { say(id: "Belum dinilai", en: "Not yet judged") }

  var unjudgedCaption: String {
    say(
      id: "Temuan yang belum dinilai atau belum ditempatkan",
      en: "Findings not yet judged or not yet placed"
    )
  }

  var unjudgedExplained: String {
    say(
      id:
        "Temuan berikut belum dihitung sampai ditempatkan pada sebuah indikator dan dinilai.",
      en: "These findings weigh nothing until they are placed at an indicator and judged."
    )
  }

  var judgement: String { say(id: "Penilaian", en: "Judgement") }

  func indicatorCaption(_ dimension: String) -> String {
    say(id: "Indikator dimensi \(dimension)", en: "Indicators of \(dimension)")
  }

  func findingCaption(_ dimension: String) -> String {
    say(id: "Temuan pada dimensi \(dimension)", en: "Findings on \(dimension)")
  }

  /// How a finding was judged, if it was.
  func judged(_ verdict: Verdict, _ instrument: Instrument) -> String {
    switch verdict {
    case .judged(let distance): judged(distance, instrument)
    case .risk: say(id: "risiko", en: "risk")
    case .unjudged: say(id: "belum dinilai", en: "not yet judged")
    }
  }

  /// The steps of a finding with their values and weights.
  func judged(_ distance: Distance, _ instrument: Instrument) -> String {
    switch distance {
    case .direct: say(id: "gap diberikan langsung", en: "gap given directly")
    case .severity(let step):
      say(
        id: "keparahan: \(severity(step, instrument)) (\(number(step.value)))",
        en: "severity: \(severity(step, instrument)) (\(number(step.value)))"
      )
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

  /// The label of a step of the ladder.
  ///
  /// The median of several coders may lie between two steps, and then has the labels of both.
  func severity(_ step: JudgedSeverity, _ instrument: Instrument) -> String {
    if let named = step.step.flatMap({ instrument.ladder.keyed($0.text) }) {
      return say(named.label)
    }
    let below = instrument.ladder.first { $0.value < step.value }
    let above = instrument.ladder.last { $0.value > step.value }
    guard let below, let above else { return number(step.value) }
    return say(
      id: "antara \(say(below.label)) dan \(say(above.label))",
      en: "between \(say(below.label)) and \(say(above.label))"
    )
  }
}
