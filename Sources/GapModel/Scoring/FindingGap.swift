extension Distance {
  /// The gap of a finding that was judged so.
  ///
  ///     Σ weight(c) · value(c) ÷ Σ weight(c)     over the criteria judged
  ///
  /// Criteria that were not judged are left out, not counted as 0. A step of value 0 on the criterion
  /// that settles gives 0, and a gap given directly stays as it is. Ratings are taken before rounding.
  ///
  /// - SeeAlso: <doc:Method>, section 1.
  public var gap: Gap {
    switch self {
    case .direct(let gap): gap
    case .steps(let steps) where steps.contains { $0.settles && $0.value == 0 }: .none
    case .steps(let steps):
      Gap(clamping: weightedMean(of: steps.map { ($0.value, $0.weight) }) ?? 0)
    }
  }
}
