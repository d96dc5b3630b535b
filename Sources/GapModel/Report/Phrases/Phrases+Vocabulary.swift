// The words for what the file format fixes, and no instrument names.
extension Phrases {
  package func direction(_ direction: Direction) -> String {
    switch direction {
    case .design: say(id: "desain mendekati realitas", en: "design towards reality")
    case .reality: say(id: "realitas mendekati desain", en: "reality towards design")
    case .both: say(id: "desain dan realitas saling mendekat", en: "each towards the other")
    }
  }

  func effort(_ effort: Effort) -> String { say(effort.label) }

  func status(_ status: Status) -> String { say(status.label) }

  func aggregation(_ aggregation: Aggregation) -> String {
    switch aggregation {
    case .twoWorst:
      say(id: "rata-rata dua gap terbesar", en: "the mean of the two largest gaps")
    case .worst: say(id: "gap terbesar", en: "the largest gap")
    case .mean: say(id: "rata-rata", en: "the mean")
    case .quadraticMean: say(id: "rata-rata kuadratik", en: "the quadratic mean")
    case .median: say(id: "median", en: "the median")
    }
  }

  func level(_ level: Triangulation.Level?) -> String {
    switch level {
    case .strong: say(id: "kuat", en: "strong")
    case .moderate: say(id: "sedang", en: "moderate")
    case .thin: say(id: "tipis", en: "thin")
    case nil: say(id: "tidak ada", en: "none")
    }
  }

  var notAssessed: String { say(id: "belum dinilai", en: "not assessed") }

  var notApplicable: String { say(id: "tidak berlaku", en: "not applicable") }

  /// What stands for it at a number in a matrix, whose legend says so.
  static let beyondMark = "†"

  var beyondScale: String { say(id: "di luar skala", en: "beyond the scale") }

  /// The name of what findings are put under that name only a dimension.
  var wholeDimension: String { say(id: "dimensi secara umum", en: "the dimension as a whole") }
}
