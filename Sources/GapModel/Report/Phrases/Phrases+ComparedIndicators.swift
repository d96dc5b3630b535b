// Indicators across offices.
extension Phrases {
  var comparedIndicators: String { say(id: "Indikator", en: "Indicators") }

  var comparedIndicatorsExplained: String {
    say(
      id:
        "Yang dibandingkan adalah indikator instrumen; ketentuan desain tanpa indikator berlaku bagi kasusnya "
        + "sendiri. Setiap indikator dihitung dari perangkat daerah yang menilainya. Kuatnya bukti dinyatakan per "
        + "dimensi, tidak per indikator.",
      en:
        "Compared are the indicators of the instrument; expectations without an indicator are each case’s own. "
        + "An indicator counts the offices that assess it. How strong the evidence is is said for dimensions, "
        + "not for indicators."
    )
  }

  var comparedIndicatorsCaption: String {
    say(
      id: "Indikator menurut nilai tengah gap, yang umum lebih dahulu",
      en: "Indicators by their median gap, the systemic ones first"
    )
  }

  func indicatorMatrixCaption(_ dimension: String) -> String {
    say(id: "Gap indikator: \(dimension)", en: "Gaps on indicators: \(dimension)")
  }

  func indicatorMatrixLeftOut(_ most: Int) -> String {
    say(
      id:
        "Gap tiap perangkat daerah pada tiap indikator ditampilkan untuk paling banyak \(most) perangkat daerah; "
        + "selengkapnya ada dalam buku kerja (xlsx) dan JSON.",
      en:
        "The gaps of each office on each indicator are shown for up to \(most) offices; the workbook (xlsx) and "
        + "JSON have all."
    )
  }

  var systemicIndicators: String { say(id: "Indikator umum", en: "Systemic indicators") }

  /// The most systemic indicators that the first screen names.
  private static var mostSystemicNamed: Int { 3 }

  /// The systemic indicators with the largest medians; `nil` where there is none.
  func systemicIndicators(_ comparison: Comparison) -> String? {
    let systemic = comparison.indicatorsByMedian.filter { $0.spread.isSystemic }
    guard !systemic.isEmpty else { return nil }
    let shown = systemic.prefix(Self.mostSystemicNamed)
    let names = shown.map { entry in
      let spread = entry.spread
      let label = label(of: entry.indicator, comparison.instrument)
      let counts = say(
        id: "\(spread.aboveSmall) dari \(spread.assessed)",
        en: "\(spread.aboveSmall) of \(spread.assessed)"
      )
      return "\(label) (\(spread.median.map(score) ?? "–"); \(counts))"
    }
    let rest = systemic.count - shown.count
    let all = rest == 0 ? list(names) : names.joined(separator: ", ") + " " + others(rest)
    return say(id: "\(all), di atas Kecil.", en: "\(all) above small.")
  }

  func label(of indicator: IndicatorReference, _ instrument: Instrument) -> String {
    instrument.indicator(indicator).map { say($0.label) } ?? indicator.indicator.text
  }
}

extension Comparison {
  /// The indicators, the systemic ones first, and the largest median first.
  var indicatorsByMedian: [IndicatorComparison] {
    indicators.enumerated().sorted { left, right in
      let (a, b) = (left.element.spread, right.element.spread)
      if a.isSystemic != b.isSystemic { return a.isSystemic }
      return (-(a.median ?? 0), left.offset) < (-(b.median ?? 0), right.offset)
    }.map { $0.element }
  }
}
