// The gap table and the table of success.
extension Phrases {
  var gapMap: String { say(id: "Peta gap", en: "Gap map") }

  var gapMapCaption: String {
    say(id: "Peta gap desain–realitas", en: "Map of the design–reality gaps")
  }

  var design: String { say(id: "Desain", en: "Design") }

  var reality: String { say(id: "Realitas", en: "Reality") }

  var basis: String { say(id: "Dasar penentuan", en: "Basis") }

  var judgedBecause: String { say(id: "pertimbangan analis", en: "the analyst's reason") }

  func gapMapExplained(_ aggregation: Aggregation) -> String {
    switch aggregation {
    case .worst:
      say(
        id: "Gap satu dimensi ditentukan oleh harapan yang paling meleset. Tabel berikut memuat "
          + "harapan itu dan temuan yang paling menjauh darinya; selebihnya ada pada bagian bukti.",
        en: "A dimension's gap is that of the expectation it misses most. The table shows that "
          + "expectation and the findings farthest from it; the rest stands under the evidence."
      )
    case .mean, .quadraticMean, .median:
      say(
        id: "Gap satu dimensi adalah \(self.aggregation(aggregation)) dari gap harapannya. Tabel "
          + "berikut memuat harapan yang paling meleset; selebihnya ada pada bagian bukti.",
        en: "A dimension's gap is \(self.aggregation(aggregation)) of its expectations' gaps. The "
          + "table shows the expectation missed most; the rest stands under the evidence."
      )
    }
  }

  func otherExpectations(_ count: Int) -> String {
    say(id: "dan \(count) harapan lain", en: "and \(count) more")
  }

  var successTitle: String { say(id: "Tingkat keberhasilan", en: "Success") }

  var successCaption: String {
    say(id: "Tingkat gap dan kategori keberhasilan", en: "Ratings and categories of success")
  }
}
