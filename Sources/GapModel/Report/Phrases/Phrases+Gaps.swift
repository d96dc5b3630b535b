// The gap table and the table of success.
extension Phrases {
  var gapMap: String { say(id: "Peta gap", en: "Gap map") }

  var gapMapCaption: String {
    say(id: "Peta gap desain–realitas", en: "Map of the design–reality gaps")
  }

  var design: String { say(id: "Desain", en: "Design") }

  var reality: String { say(id: "Realitas", en: "Reality") }

  var basis: String { say(id: "Dasar penentuan", en: "Basis") }

  var judgedBecause: String { say(id: "pertimbangan analis", en: "the analyst’s reason") }

  func gapMapExplained(_ aggregation: Aggregation) -> String {
    let name = self.aggregation(aggregation)
    return say(
      id:
        "Gap satu dimensi adalah \(name) dari gap indikatornya. Tabel berikut memuat indikator yang "
        + "menentukan, dengan ketentuan desain dan temuan dengan gap terbesar; selebihnya ada pada bagian bukti.",
      en:
        "A dimension’s gap is \(name) of its indicators’ gaps. The table shows the indicators that set "
        + "it, with what the design asks there and the findings with the largest gaps; the rest stands under "
        + "the evidence."
    )
  }

  func others(_ count: Int) -> String { say(id: "dan \(count) lagi", en: "and \(count) more") }
}
