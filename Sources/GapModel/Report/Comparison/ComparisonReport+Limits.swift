// What cannot be compared, and why.
extension ComparisonReport {
  func limitSection() -> Report.Section {
    var points: [String] = []
    if !comparison.isRanked { points.append(phrases.notRanked) }
    points += comparison.originPoints(phrases, offices) + withoutTotal()
    for dimension in instrument.dimensions {
      let label = phrases.say(dimension.label)
      let thin = names { packed, index in packed.cell(dimension.id, of: index)?.evidence == .thin }
      if !thin.isEmpty { points.append(phrases.thinIn(label, phrases.listFirst(thin))) }
      let provisional = names { packed, index in
        packed.cell(dimension.id, of: index).map { $0.isProvisional && $0.gap != nil } ?? false
      }
      if !provisional.isEmpty {
        points.append(phrases.provisionalIn(label, phrases.listFirst(provisional)))
      }
    }
    points += phrases.leftOut(comparison.leftOut)
    points.append(phrases.comparisonRule)
    if comparison.dimensions.contains(where: { $0.provisional > 0 }) {
      points.append(phrases.provisionalCases)
    }
    return Report.Section(
      title: phrases.comparisonLimits,
      anchor: .section(.limits),
      blocks: [.list(points.map { [.text($0)] })]
    )
  }

  /// The offices without total, by what they lack.
  private func withoutTotal() -> [String] {
    let packed = comparison.cases.cases
    let places = comparison.cases.indices.map(comparison.cases.index)
      .filter { packed.total(at: $0) == nil }
    let lacks = places.map { index in
      instrument.dimensions.filter { packed.cell($0.id, of: index)?.gap == nil }
        .map { phrases.say($0.label) }
    }
    return lacks.uniqued.map { missing in
      let own = zip(places, lacks).filter { $0.1 == missing }.map {
        offices[packed.id(at: $0.0)] ?? ""
      }
      return phrases.withoutTotal(
        phrases.listFirst(own),
        phrases.list(missing)
      )
    }
  }

  /// The offices of which something is so, in the order of the comparison.
  private func names(where isSo: (ComparedCases, Int) -> Bool) -> [String] {
    let packed = comparison.cases.cases
    return comparison.cases.indices.map(comparison.cases.index)
      .filter { isSo(packed, $0) }.map { offices[packed.id(at: $0)] ?? "" }
  }
}

extension Comparison {
  /// What is read through another instrument's crosswalk, by that instrument.
  func originPoints(_ phrases: Phrases, _ offices: [String: String]) -> [String] {
    let packed = cases.cases
    let places = cases.indices.map(cases.index)
    return places.compactMap(packed.origin).uniqued.map { origin in
      let own = places.filter { packed.origin(at: $0) == origin }
      return phrases.readThroughCrosswalk(
        phrases.listFirst(own.map { offices[packed.id(at: $0)] ?? "" }),
        origin,
        isOne: own.count == 1
      )
    }
  }
}
