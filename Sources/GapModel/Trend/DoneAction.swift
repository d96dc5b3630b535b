/// A recommendation that was carried out, and how the gaps went that it addresses.
///
/// That a gap fell does not tell why: other things changed as well.
public struct DoneAction: Hashable, Sendable {
  /// Its name in the case.
  public let id: Recommendation.ID
  /// What was done.
  public let title: String
  /// The case that recommends it.
  public let recommendedBy: Case.ID
  /// The first case that tells it to be done.
  public let toldBy: Case.ID
  /// The gaps that it addresses, from the case that recommends it to the last; in the order of the instrument.
  public let gaps: [AddressedGap]

  /// A dimension that it addresses.
  public struct AddressedGap: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// Its gap in the case that recommends it and in the last case.
    public let change: Trend.Change
    /// Whether the change is more than chance in who spoke would explain; `nil` where that cannot be said.
    public let isBeyondNoise: Bool?
  }

  /// Looks up the gaps that a recommendation addresses.
  ///
  /// - Parameters:
  ///   - followed: The recommendation.
  ///   - rounds: The rated cases of its office, the earliest first.
  ///   - trend: How the gaps went from the first of them to the last.
  init(_ followed: FollowedActions.Followed, of rounds: [CaseAssessment], _ trend: Trend) {
    let round = rounds[followed.round]
    let dimensions = round.recommendations.first { $0.index == followed.index }?.dimensions ?? []
    let ways = followed.round == 0 ? trend.dimensions : Self.ways(from: round, to: rounds.last)
    id = followed.recommendation.id
    title = followed.recommendation.title
    recommendedBy = round.assessedCase.id
    toldBy = rounds[followed.doneRound].assessedCase.id
    gaps = ways.filter { dimensions.contains($0.dimension) }.map { way in
      AddressedGap(
        dimension: way.dimension,
        change: Trend.Change([way.change.gaps.first ?? nil, way.change.gaps.last ?? nil]),
        isBeyondNoise: way.isBeyondNoise
      )
    }
  }

  /// How the dimensions went between two cases.
  private static func ways(
    from first: CaseAssessment,
    to last: CaseAssessment?
  ) -> [DimensionTrend] {
    guard let last else { return [] }
    let intervals = [first, last].map { Firmness.intervals(of: $0) }
    return first.dimensions.indices.map { index in
      DimensionTrend(
        of: [first.dimensions[index], last.dimensions[index]],
        intervals: intervals.map { $0[index] }
      )
    }
  }
}
