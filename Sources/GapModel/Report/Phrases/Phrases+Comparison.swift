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

  var matrix: String {
    say(id: "Matriks perangkat daerah dan dimensi", en: "Offices and dimensions")
  }

  var matrixCaption: String {
    say(id: "Gap tiap perangkat daerah", en: "The gaps of each office")
  }

  var legend: String {
    say(
      id: "Arti tanda (bintang: bukti tipis; strip: belum dinilai atau tidak berlaku):",
      en: "Legend (asterisk: thin evidence; dash: not assessed or not applicable):"
    )
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

  func leastFar(_ cases: [String]) -> String {
    say(
      id: "tidak ada; gap terkecil: \(list(cases))",
      en: "none; least far: \(list(cases))"
    )
  }

  func reach(of entry: DimensionComparison) -> String {
    guard entry.assessed > 0 else { return notAssessed }
    let counts = say(
      id: "\(entry.aboveSmall) dari \(entry.assessed) di atas Kecil",
      en: "\(entry.aboveSmall) of \(entry.assessed) above small"
    )
    if entry.isSystemic { return say(id: "umum (\(counts))", en: "systemic (\(counts))") }
    return entry.aboveSmall == 0
      ? counts : say(id: "sebagian perangkat daerah (\(counts))", en: "local (\(counts))")
  }

  func spread(of entry: DimensionComparison) -> String {
    guard let smallest = entry.smallest, let largest = entry.largest else { return "–" }
    return "\(score(smallest)) – \(score(largest))"
  }

  func total(of content: ComparedCase) -> String {
    guard let total = content.total else { return "–" }
    return say(
      id: "\(score(total.sum)) dari \(number(total.maximum))",
      en: "\(score(total.sum)) of \(number(total.maximum))"
    )
  }

  /// How many offices are left out, and which end of the order is shown.
  func notShown(_ count: Int, _ layout: ComparisonLayout) -> String {
    let counts = say(
      id: "\(count) perangkat daerah lain tidak ditampilkan.",
      en: "\(counted(count, "more office")) not shown."
    )
    let isFirst = layout.end == .first
    let end: String? =
      switch layout.order {
      case .name: nil
      case .total:
        isFirst
          ? say(id: "total gap terkecil", en: "the smallest totals")
          : say(id: "total gap terbesar atau tanpa total", en: "the largest totals, or none")
      case .dimension:
        isFirst
          ? say(id: "gap terbesar pada dimensi itu", en: "the largest gaps in that dimension")
          : say(
            id: "gap terkecil pada dimensi itu, atau belum dinilai",
            en: "the smallest gaps in that dimension, or not assessed"
          )
      }
    return counts
      + (end.map { end in
        say(id: " Yang ditampilkan: \(end).", en: " Shown are those with \(end).")
      } ?? "")
  }

  func withoutTotal(_ office: String, _ missing: String) -> String {
    say(
      id: "\(office): tanpa total dan urutan, karena belum dinilai pada \(missing).",
      en: "\(office): without total and rank, as it is not assessed in \(missing)."
    )
  }

  func readThroughCrosswalk(_ office: String, _ origin: Instrument.ID) -> String {
    say(
      id:
        "\(office): dikodekan dengan \(origin) dan dibaca lewat pemetaannya; studi itu meneliti hal lain.",
      en:
        "\(office): coded with \(origin) and read through its crosswalk; that study looked for other things."
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

  /// Which gaps are systemic, and where the largest lie.
  func comparisonVerdict(_ comparison: Comparison) -> String {
    let worst = largestSystemic(comparison)
    guard comparison.dimensions.contains(where: { $0.aboveSmall > 0 }) else {
      return say(id: "Tidak ada gap di atas Kecil.", en: "No gap lies above small.")
    }
    guard !worst.isEmpty else {
      return say(
        id:
          "Tidak ada masalah yang umum: setiap gap di atas Kecil hanya ada pada sebagian perangkat daerah.",
        en: "No gap is systemic: each is local to some of the offices."
      )
    }
    let names = list(
      worst.prefix(2).map { entry in
        "\(label(of: entry.dimension, comparison.instrument)) (\(entry.median.map(score) ?? "–"))"
      }
    )
    return say(
      id:
        "Prioritas pendanaan: \(names) – nilai tengah gap tertinggi, dan masalahnya umum di antara "
        + "\(comparison.cases.count) perangkat daerah.",
      en: "Fund first: \(names) – the systemic gaps with the largest medians over "
        + "\(comparison.cases.count) offices."
    )
  }

  private func largestSystemic(_ comparison: Comparison) -> [DimensionComparison] {
    comparison.dimensions.filter { $0.isSystemic }.sorted { ($0.median ?? 0) > ($1.median ?? 0) }
  }

  /// What else the first screen says.
  func comparisonPoints(_ comparison: Comparison) -> [(String, String)] {
    let instrument = comparison.instrument
    func labels(_ dimensions: [DimensionComparison]) -> String {
      list(dimensions.map { label(of: $0.dimension, instrument) })
    }
    let systemic = largestSystemic(comparison)
    let local = comparison.dimensions.filter { !$0.isSystemic && $0.aboveSmall > 0 }
    var points: [(String, String)] = []
    if !systemic.isEmpty {
      points.append((say(id: "Masalah umum", en: "Systemic"), labels(systemic) + "."))
    }
    if !local.isEmpty {
      let label = say(id: "Masalah sebagian perangkat daerah", en: "Local")
      points.append((label, labels(local) + "."))
    }
    let totals = comparison.cases.filter { $0.content.total != nil }
    if let best = totals.first, let worst = totals.last, totals.count > 1 {
      points.append((totalLabel, extremes(best.content, worst.content)))
    }
    if !comparison.isRanked { points.append((say(id: "Catatan", en: "Note"), notRanked)) }
    return points
  }

  /// The smallest and the largest total, with the largest possible given once where both have the same.
  private func extremes(_ best: ComparedCase, _ worst: ComparedCase) -> String {
    guard let least = best.total, let most = worst.total, least.maximum == most.maximum else {
      return say(
        id: "Terendah \(total(of: best)) (\(best.organisation)), tertinggi \(total(of: worst)) "
          + "(\(worst.organisation)).",
        en: "Smallest \(total(of: best)) (\(best.organisation)), largest \(total(of: worst)) "
          + "(\(worst.organisation))."
      )
    }
    return say(
      id: "Terendah \(score(least.sum)) (\(best.organisation)), tertinggi \(score(most.sum)) "
        + "(\(worst.organisation)), dari maksimum \(number(most.maximum)).",
      en: "Smallest \(score(least.sum)) (\(best.organisation)), largest \(score(most.sum)) "
        + "(\(worst.organisation)), of at most \(number(most.maximum))."
    )
  }
}
