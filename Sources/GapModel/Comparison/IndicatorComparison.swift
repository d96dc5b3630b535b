/// One indicator across several cases.
public struct IndicatorComparison: Hashable, Sendable {
  /// The indicator.
  public let indicator: IndicatorReference
  /// How the gaps of the cases that assess it spread.
  public let spread: GapSpread

  /// Compares the indicators that some case assesses, in the order of the instrument.
  ///
  /// - Complexity: O(*n* log *n*) in the number of assessed indicators of all cases.
  static func all(
    of cases: ComparedCases,
    under instrument: Instrument
  ) -> [IndicatorComparison] {
    let gaps = cases.gapsByIndicator()
    return instrument.dimensions.flatMap { dimension in
      dimension.indicators.compactMap { indicator in
        let reference = IndicatorReference(dimension.id, indicator.id)
        guard let gaps = gaps[reference] else { return nil }
        let above = gaps.count { instrument.rating(of: Gap(clamping: $0)).position > 0 }
        return IndicatorComparison(
          indicator: reference,
          spread: GapSpread(of: gaps, aboveSmall: above)
        )
      }
    }
  }
}
