// What the first screen of a comparison says.
extension Phrases {
  /// Which gaps are systemic, and where the largest lie.
  func comparisonVerdict(_ comparison: Comparison) -> String {
    let worst = largestSystemic(comparison)
    guard comparison.dimensions.contains(where: { $0.assessed > 0 }) else {
      return say(id: "Belum ada dimensi yang dinilai.", en: "No dimension is assessed.")
    }
    let weakness = weakness(of: comparison).map { " " + $0 } ?? ""
    guard comparison.dimensions.contains(where: { $0.aboveSmall > 0 }) else {
      return say(id: "Tidak ada gap di atas Kecil.", en: "No gap lies above small.") + weakness
    }
    guard !worst.isEmpty else {
      return say(
        id:
          "Tidak ada masalah yang umum: setiap gap di atas Kecil hanya ada pada sebagian perangkat daerah.",
        en: "No gap is systemic: each is local to some of the offices."
      ) + weakness
    }
    let first = firstToFund(worst)
    let names = list(
      first.map { entry in
        "\(label(of: entry.dimension, comparison.instrument)) (\(entry.median.map(score) ?? "–"))"
      }
    )
    let verdict = say(
      id:
        "Prioritas pendanaan: \(names) – nilai tengah gap tertinggi, dan masalahnya umum di antara "
        + "\(assessing(first, comparison)).",
      en: "Fund first: \(names) – the systemic gaps with the largest medians over "
        + "\(assessing(first, comparison))."
    )
    return ([verdict] + [weaknesses(first, comparison.instrument)].compactMap { $0 })
      .joined(separator: " ")
  }

  /// The two systemic dimensions with the largest medians, and those whose medians equal the second.
  private func firstToFund(_ systemic: [DimensionComparison]) -> [DimensionComparison] {
    let last = systemic.prefix(2).last?.median ?? 0
    return systemic.prefix(2)
      + systemic.dropFirst(2).prefix { abs(($0.median ?? 0) - last) <= RisingEdges.tolerance }
  }

  /// The offices that medians are over.
  private func assessing(_ entries: [DimensionComparison], _ comparison: Comparison) -> String {
    let count = comparison.cases.count
    guard let fewest = entries.map({ $0.assessed }).min(), fewest < count else {
      return say(id: "\(count) perangkat daerah", en: "\(counted(count, "office"))")
    }
    return say(
      id: "perangkat daerah yang menilainya (sedikitnya \(fewest) dari \(count))",
      en: "the offices that assess them (at least \(fewest) of \(count))"
    )
  }

  /// What of the ratings behind a verdict rests on little; `nil` where nothing does.
  private func weaknesses(_ entries: [DimensionComparison], _ instrument: Instrument) -> String? {
    let weak = entries.compactMap { entry in
      weakness(of: entry).map { "\(label(of: entry.dimension, instrument)) – \($0)" }
    }
    guard !weak.isEmpty else { return nil }
    return say(id: "Dukungan tingkat itu: ", en: "Evidence behind these ratings: ")
      + weak.joined(separator: "; ")
      + "."
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
    if let indicators = systemicIndicators(comparison) {
      points.append((systemicIndicators, indicators))
    }
    if let extremes = extremes(comparison) { points.append((totalLabel, extremes)) }
    if let weakness = weakness(of: comparison) { points.append((evidence, weakness)) }
    if !comparison.isRanked { points.append((say(id: "Catatan", en: "Note"), notRanked)) }
    return points
  }

  /// The smallest and the largest total, with the largest possible given once where both have the same, and
  /// the offices that share them; `nil` where fewer than two offices have one.
  private func extremes(_ comparison: Comparison) -> String? {
    let (cases, packed) = (comparison.cases, comparison.cases.cases)
    let totals = cases.indices.compactMap { place in
      packed.total(at: cases.index(at: place)).map { (place: place, total: $0) }
    }
    guard let least = totals.first?.total, let most = totals.last?.total, totals.count > 1 else {
      return nil
    }
    let isOfOneMaximum = totals.allSatisfy { $0.total.maximum == least.maximum }
    func sharing(_ total: ComparedCase.Total) -> String {
      let equal = totals.filter { abs($0.total.share - total.share) <= RisingEdges.tolerance }
      let names = equal.map { packed.organisation(at: cases.index(at: $0.place)) }
      let all = listFirst(names, Foremost.mostNamed)
      guard names.count > 1 else { return all }
      return isOfOneMaximum
        ? say(id: "\(all), sama", en: "\(all), equal")
        : say(id: "\(all), sama bagiannya", en: "\(all), equal shares")
    }
    let (best, worst) = (sharing(least), sharing(most))
    guard isOfOneMaximum else {
      return say(
        id: "Terendah \(total(least)) (\(best)), tertinggi \(total(most)) (\(worst)).",
        en: "Smallest \(total(least)) (\(best)), largest \(total(most)) (\(worst))."
      )
    }
    return say(
      id:
        "Terendah \(score(least.sum)) (\(best)), tertinggi \(score(most.sum)) (\(worst)), dari maksimum "
        + "\(number(most.maximum)).",
      en:
        "Smallest \(score(least.sum)) (\(best)), largest \(score(most.sum)) (\(worst)), of at most "
        + "\(number(most.maximum))."
    )
  }
}
