/// A limit that a rated case does not keep, or of which nobody can say whether it does.
public struct LimitBreach: Hashable, Sendable {
  /// The limit.
  public let limit: Limit
  /// What is wrong.
  public let reason: Reason
  /// Whether what exceeds it rests on little: the dimension's rating is provisional, or that of some
  /// dimension in the total.
  public let isProvisional: Bool

  /// Why a limit is not kept.
  public enum Reason: Hashable, Sendable {
    /// The case exceeds it.
    case exceeds
    /// The dimension, or one that the total needs, is not assessed: what is not assessed is not small.
    case notAssessed
  }
}

extension CaseAssessment {
  /// The limits that the case does not keep: those of each dimension in the order of the instrument, then those of
  /// the total.
  ///
  /// Where an analyst judged a dimension, the judged rating counts: as it is against a rating, and by the
  /// middle of its band against a gap, as in urgencies. A gap beyond the scale exceeds every rating, also
  /// the last. A dimension that does not apply keeps every limit. The total is the sum of the computed gaps,
  /// scaled to the instrument's maximum where a dimension does not apply, as for its reading.
  ///
  /// - SeeAlso: <doc:Method>, section 2.
  public func breaches(of limits: [Limit]) -> [LimitBreach] {
    let distinct = limits.uniqued
    let ofDimensions = dimensions.flatMap { dimension in
      distinct.filter { $0.dimension == dimension.dimension }
        .compactMap { breach(of: $0, by: dimension) }
    }
    return ofDimensions
      + distinct.filter { $0.dimension == nil }.compactMap { breachByTotal(of: $0) }
  }

  private func breach(of limit: Limit, by dimension: DimensionAssessment) -> LimitBreach? {
    guard dimension.isApplicable else { return nil }
    let exceeds: Bool?
    switch limit {
    case .rating(_, let band):
      let most = assessedCase.instrument.bands.firstIndex(of: band) ?? 0
      exceeds = rank(of: dimension).map { $0 > most }
    case .gap(_, let most):
      exceeds = dimension.gapThatCounts.map { RisingEdges.lies($0.value, above: most) }
    case .total: return nil
    }
    return breach(of: limit, exceeds, isProvisional: dimension.isProvisional)
  }

  /// The place of the rating that counts among the instrument's bands, one above the last where the gap lies
  /// beyond the scale.
  private func rank(of dimension: DimensionAssessment) -> Int? {
    guard dimension.isJudged else { return dimension.computedRating?.rank }
    return dimension.band.flatMap(assessedCase.instrument.bands.firstIndex(of:))
  }

  private func breachByTotal(of limit: Limit) -> LimitBreach? {
    guard case .total(let most) = limit else { return nil }
    // Where nothing that is counted applies there is no total, and nothing that could be large.
    guard total != nil || !missingInTotal.isEmpty else { return nil }
    let exceeds = total.map { RisingEdges.lies($0.scaled, above: most) }
    return breach(of: limit, exceeds, isProvisional: (total?.provisional ?? 0) > 0)
  }

  private func breach(of limit: Limit, _ exceeds: Bool?, isProvisional: Bool) -> LimitBreach? {
    guard let exceeds else {
      return LimitBreach(limit: limit, reason: .notAssessed, isProvisional: false)
    }
    return exceeds
      ? LimitBreach(limit: limit, reason: .exceeds, isProvisional: isProvisional) : nil
  }
}
