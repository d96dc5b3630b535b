/// Which single sources a rating depends on.
///
/// - SeeAlso: <doc:Method>, section 10.
public struct LeaveOneOut: Hashable, Sendable {
  /// A source without which a dimension would be rated otherwise.
  public struct Change: Hashable, Sendable {
    /// The source.
    public let source: Source.ID
    /// The rating without it; `nil` when the dimension would then be unassessed.
    public let rating: Band.ID?
  }

  /// The changes of each dimension, in the order of the instrument; by the sources' names.
  public let changes: [[Change]]

  /// Leaves out each source of a case in turn.
  public init(of assessment: CaseAssessment) {
    let instrument = assessment.assessedCase.instrument
    let sources = assessment.orderedSources
    changes = assessment.dimensions.map { dimension in
      guard let rating = dimension.computedRating else { return [] }
      let resampled = ResampledDimension(dimension, sources, instrument)
      let heard = Set(dimension.evidence.sources)
      return sources.indices.filter { heard.contains(sources[$0].id) }.compactMap { index in
        var counts = [Double](repeating: 1, count: sources.count)
        counts[index] = 0
        let other = resampled.gap(hearing: counts).map(instrument.rating(of:))
        guard other?.band != rating.band else { return nil }
        return Change(source: sources[index].id, rating: other?.band.rating)
      }
    }
  }
}
