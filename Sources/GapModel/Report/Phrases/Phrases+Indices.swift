// Macro indices.
extension Phrases {
  var indices: String { say(id: "Indeks di samping gap", en: "Indices beside the gaps") }

  func indexCaption(_ label: String, _ scheme: IndexScheme.ID) -> String {
    say(id: "\(label) menurut skema \(scheme)", en: "\(label) under the scheme \(scheme)")
  }

  var year: String { say(id: "Tahun", en: "Year") }

  var indexValue: String { say(id: "Nilai", en: "Value") }

  var predicate: String { say(id: "Predikat", en: "Predicate") }

  var indexRule: String { say(id: "Aturan", en: "Rule") }

  var indexLimits: String { say(id: "Yang tidak dapat ditunjukkan", en: "What it cannot show") }

  var schemesDiffer: String {
    say(
      id: "Nilai dari skema yang berbeda tidak sebanding, sekalipun predikatnya sama.",
      en: "Values of different schemes are not comparable, even where their predicates agree."
    )
  }
}
