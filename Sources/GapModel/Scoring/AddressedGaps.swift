/// The gaps of all that recommendations may address.
struct AddressedGaps {
  private var gaps: [Target: Gap] = [:]

  /// Looks at rated dimensions; what does not apply has no gap.
  ///
  /// Where an analyst decided on a dimension, the middle of the judged band stands in for its gap; indicators
  /// and expectations keep their own.
  init(of dimensions: [DimensionAssessment]) {
    for dimension in dimensions where dimension.isApplicable {
      gaps[.dimension(dimension.dimension)] = dimension.gapThatCounts
      for indicator in dimension.indicators {
        guard case .indicator(let id) = indicator.subject else { continue }
        gaps[.indicator(IndicatorReference(dimension.dimension, id))] = indicator.gap
      }
      for entry in dimension.expectations {
        if let id = entry.expectation { gaps[.expectation(id)] = entry.gap }
      }
    }
  }

  /// The largest gap among some targets; `nil` where none of them has one.
  func largest(_ targets: [Target]) -> Gap? { targets.compactMap { gaps[$0] }.max() }
}
