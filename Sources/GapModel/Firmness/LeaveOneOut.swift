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
    self.init(of: ResampledCase(assessment), under: assessment.assessedCase.instrument)
  }

  init(of resampled: ResampledCase, under instrument: Instrument) {
    var lessOne = CaseLessOne(of: resampled, edges: DividingEdges(of: instrument))
    changes = resampled.dimensions.map { dimension in
      guard let position = dimension.position else { return [] }
      return lessOne.positions(of: dimension).filter { $0.position != position }.map { other in
        Change(
          source: resampled.sources[other.source],
          rating: other.position.map { instrument.bands[$0].rating }
        )
      }
    }
  }
}
