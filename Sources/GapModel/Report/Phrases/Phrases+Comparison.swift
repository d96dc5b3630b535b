// Several offices side by side.
extension Phrases {
  func comparisonTitle(_ count: Int) -> String {
    say(id: "Perbandingan \(count) perangkat daerah", en: "Comparison of \(count) offices")
  }

  var reachTitle: String { say(id: "Sebaran masalah", en: "Reach") }

  var median: String { say(id: "Nilai tengah", en: "Median") }

  var spreadTitle: String { say(id: "Rentang", en: "Range") }

  var furthestTitle: String { say(id: "Paling perlu dukungan", en: "Furthest behind") }

  var mentorTitle: String { say(id: "Rujukan praktik baik", en: "Possible mentors") }

  var whoTeachesWhom: String {
    say(
      id: "Dimensi menurut nilai tengah gap, yang paling perlu dukungan, dan rujukan praktik baik",
      en: "Dimensions by their median gap: who is behind, and who can teach"
    )
  }

  var matrixCaption: String {
    say(id: "Gap tiap perangkat daerah", en: "The gaps of each office")
  }

  var rankTitle: String { say(id: "Urutan", en: "Rank") }

  var recurring: String { say(id: "Rekomendasi yang berulang", en: "Recurring recommendations") }

  var recurringCaption: String {
    say(
      id: "Strategi yang ada di lebih dari satu perangkat daerah, dalam bahasa kasusnya",
      en: "Strategies of more than one office, in the language of their cases"
    )
  }

  var officeCount: String { say(id: "Jumlah", en: "Number") }

  /// The column of the offices' names.
  var office: String { say(id: "Perangkat daerah", en: "Office") }

  var offices: String { say(id: "Perangkat daerah", en: "Offices") }

  var comparisonLimits: String {
    say(id: "Yang tidak dapat dibandingkan", en: "What cannot be compared")
  }

  var notRanked: String {
    say(
      id:
        "Kasus yang jumlahnya kurang dari \(Comparison.fewestRanked) hanya digambarkan, tidak diurutkan, karena "
        + "urutannya lebih banyak ditentukan kebetulan.",
      en:
        "Fewer than \(Comparison.fewestRanked) cases are described, not ranked: an order of so few is more "
        + "chance than fact."
    )
  }

  /// What ranks, systemic gaps and mentors are.
  var comparisonRule: String {
    let (above, all) = Comparison.systemicCases
    return say(
      id:
        "Urutan menurut total sebagai bagian dari total terbesar yang mungkin; total yang sama berbagi "
        + "urutan. Masalah disebut umum bila sedikitnya \(above) dari setiap \(all) perangkat daerah yang "
        + "dinilai berada di atas Kecil. Rujukan praktik baik: perangkat daerah bertingkat Kecil dengan bukti "
        + "yang tidak tipis dan tingkat yang tidak tentatif; bila tidak ada, disebut yang gapnya terkecil.",
      en:
        "Ranks go by the total as a share of the largest possible; equal totals share a rank. A gap is "
        + "systemic when at least \(above) of every \(all) offices that assess it are above small. Possible "
        + "mentors are rated small with evidence that is not thin and a rating that is not provisional; where "
        + "there is none, the office least far is named."
    )
  }

  func leastFar(_ cases: String) -> String {
    say(id: "tidak ada; gap terkecil: \(cases)", en: "none; least far: \(cases)")
  }

  func reach(of entry: GapSpread) -> String {
    guard entry.assessed > 0 else { return notAssessed }
    let counts = say(
      id: "\(entry.aboveSmall) dari \(entry.assessed) di atas Kecil",
      en: "\(entry.aboveSmall) of \(entry.assessed) above small"
    )
    if entry.isSystemic { return say(id: "umum (\(counts))", en: "systemic (\(counts))") }
    return entry.aboveSmall == 0
      ? counts : say(id: "sebagian perangkat daerah (\(counts))", en: "local (\(counts))")
  }

  func spread(of entry: GapSpread) -> String {
    guard let smallest = entry.smallest, let largest = entry.largest else { return "–" }
    return "\(score(smallest)) – \(score(largest))"
  }

  /// The heading of totals, with the largest possible where it is the same for all.
  func total(of sharedMaximum: Double?) -> String {
    guard let sharedMaximum else { return total }
    return say(
      id: "\(total) dari \(number(sharedMaximum))",
      en: "\(total) of \(number(sharedMaximum))"
    )
  }

  /// A total below such a heading.
  func total(of content: ComparedCase, sharedMaximum: Double?) -> String {
    guard sharedMaximum != nil, let total = content.total else { return total(of: content) }
    return score(total.sum)
  }

  func total(of content: ComparedCase) -> String { content.total.map(total) ?? "–" }

  func total(_ total: ComparedCase.Total) -> String {
    say(
      id: "\(score(total.sum)) dari \(number(total.maximum))",
      en: "\(score(total.sum)) of \(number(total.maximum))"
    )
  }

  func withoutTotal(_ offices: String, _ missing: String) -> String {
    say(
      id: "\(offices): tanpa total dan urutan, karena belum dinilai pada \(missing).",
      en: "\(offices): without total and rank, as not assessed in \(missing)."
    )
  }

  func readThroughCrosswalk(_ offices: String, _ origin: Instrument.ID, isOne: Bool) -> String {
    say(
      id:
        "\(offices): dikodekan dengan \(origin) dan dibaca lewat pemetaannya; studi itu meneliti hal lain.",
      en: isOne
        ? "\(offices): coded with \(origin) and read through its crosswalk; that study looked for other things."
        : "\(offices): coded with \(origin) and read through its crosswalk; those studies looked for other "
          + "things."
    )
  }

  func thinIn(_ dimension: String, _ offices: String) -> String {
    say(
      id: "\(dimension): bukti tipis di \(offices).",
      en: "\(dimension): thin evidence in \(offices)."
    )
  }

  func leftOut(_ file: String, _ why: String) -> String {
    say(id: "Berkas \(file) tidak disertakan: \(why)", en: "File \(file) is left out: \(why)")
  }

  /// What is left out and why, with a line for all files of one reason.
  func leftOut(_ entries: [Comparison.LeftOut]) -> [String] {
    entries.map { $0.why }.uniqued.map { why in
      let files = entries.filter { $0.why == why }.map { $0.file }
      guard files.count > 1 else { return leftOut(files[0], why) }
      return say(
        id: "Berkas \(list(files)) tidak disertakan: \(why)",
        en: "Files \(list(files)) are left out: \(why)"
      )
    }
  }
}
