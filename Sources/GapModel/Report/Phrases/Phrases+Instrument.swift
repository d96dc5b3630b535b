// The page of an instrument.
extension Phrases {
  func version(_ number: Int) -> String { say(id: "versi \(number)", en: "version \(number)") }

  var about: String { say(id: "Tentang instrumen ini", en: "About this instrument") }

  var criteria: String { say(id: "Kriteria", en: "Criteria") }

  func criterionCaption(_ label: String, _ weight: String) -> String {
    say(id: "\(label), bobot \(weight)", en: "\(label), weight \(weight)")
  }

  var step: String { say(id: "Jenjang", en: "Step") }

  var value: String { say(id: "Nilai", en: "Value") }

  var descriptor: String { say(id: "Dipilih bila", en: "Chosen when") }

  var ratings: String { say(id: "Tingkat dan bacaannya", en: "Ratings and readings") }

  var anchorCaption: String {
    say(id: "Arti gap yang diberikan langsung", en: "What a gap given directly means")
  }

  var leverage: String { say(id: "Daya ungkit", en: "Leverage") }

  var leverageCaption: String {
    say(id: "Daya ungkit rekomendasi", en: "Leverage of recommendations")
  }

  var dimensions: String { say(id: "Dimensi", en: "Dimensions") }

  var questions: String { say(id: "Pertanyaan wawancara", en: "Interview questions") }

  var observations: String { say(id: "Yang diamati", en: "What to observe") }

  var documents: String { say(id: "Dokumen yang diminta", en: "Documents to ask for") }

  var indicators: String { say(id: "Indikator", en: "Indicators") }

  var actions: String { say(id: "Tindakan yang menutup gap", en: "Actions that close gaps") }

  /// An action of the catalogue, with what it moves.
  func action(_ action: Action) -> [Inline] {
    [
      .strong([.text(say(action.title))]),
      .text(" (\(direction(action.direction))). \(say(action.detail))"),
    ]
  }

  var ladder: String { say(id: "Jenjang keparahan", en: "Severity ladder") }

  var ladderExplained: String {
    say(
      id: "Dibaca dari jenjang terberat ke bawah; yang pertama sesuai dipakai.",
      en: "Read from the gravest step down; the first that fits is taken."
    )
  }

  var codingRules: String { say(id: "Aturan pengodean", en: "Coding rules") }

  var rule: String { say(id: "Aturan", en: "Rule") }

  var coded: String { say(id: "Dikodekan sebagai", en: "Coded as") }

  func indicatorCaption(of dimension: String) -> String {
    say(id: "Indikator \(dimension)", en: "Indicators of \(dimension)")
  }

  var belongs: String { say(id: "Yang termasuk", en: "What belongs") }

  var met: String { say(id: "Terpenuhi bila", en: "Met when") }

  var askAndObserve: String { say(id: "Tanyakan; amati", en: "Ask; observe") }

  /// How the statement of an example is coded.
  func coded(_ example: CodingRule.Example, _ instrument: Instrument) -> String {
    guard let home = example.home, let verdict = example.verdict else {
      return say(id: "bukan temuan", en: "no finding")
    }
    let name = name(of: home, instrument)
    switch verdict {
    case .risk: return "\(name): " + say(id: "risiko", en: "risk")
    case .unjudged: return name
    case .judged(let distance):
      return "\(name): \(judged(distance, instrument)) = \(score(distance.gap.value))"
    }
  }

  /// The labels of an indicator and its dimension.
  private func name(of home: IndicatorReference, _ instrument: Instrument) -> String {
    let indicator = instrument.indicator(home).map { say($0.label) } ?? home.indicator.text
    return "\(label(of: home.dimension, instrument)) – \(indicator)"
  }

  var examples: String { say(id: "Contoh hitungan", en: "Worked examples") }

  var example: String { say(id: "Contoh", en: "Example") }

  var exampleCaption: String {
    say(id: "Temuan yang dihitung dengan tangan", en: "Findings worked out by hand")
  }
}
