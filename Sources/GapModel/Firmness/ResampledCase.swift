/// A case laid out so that its gaps are quickly found again when its sources are heard otherwise.
///
/// What belongs together stands one after the other: the voices of an expectation, the expectations of a
/// dimension.
struct ResampledCase {
  /// What one source says of one expectation.
  struct Voice {
    /// The place of the source among all.
    let source: Int
    let weight: Double
    let gap: Double
  }

  /// An expectation of which some source says something.
  struct Expectation {
    let weight: Double
    /// Where its voices stand.
    let voices: Range<Int>
  }

  /// A dimension; without expectations where it does not apply.
  struct Dimension {
    let id: GapModel.Dimension.ID
    /// The place of its computed rating; `nil` where it has none.
    let position: Int?
    /// Where its expectations stand.
    let expectations: Range<Int>
    /// Whether more than one source says something of it.
    let hasSeveralSources: Bool
  }

  /// The sources in order of their names, so that their order in the file changes no draw.
  let sources: [Source.ID]
  /// How the expectations' gaps become a dimension's.
  let aggregation: Aggregation
  private(set) var voices: ContiguousArray<Voice> = []
  private(set) var expectations: ContiguousArray<Expectation> = []
  /// The dimensions, in the order of the instrument.
  private(set) var dimensions: [Dimension] = []

  /// Lays a case out.
  init(_ assessment: CaseAssessment) {
    let sources = assessment.assessedCase.sources.map(\.id).sorted()
    let places = Dictionary(zip(sources, sources.indices)) { first, _ in first }
    self.sources = sources
    aggregation = assessment.assessedCase.instrument.aggregation
    for dimension in assessment.dimensions { append(dimension, places) }
  }

  private mutating func append(_ dimension: DimensionAssessment, _ places: [Source.ID: Int]) {
    let first = expectations.count
    let heard = voices.count
    for expectation in dimension.isApplicable ? dimension.expectations : []
    where !expectation.voices.isEmpty {
      let start = voices.count
      for voice in expectation.voices {
        guard let source = places[voice.source] else { continue }
        voices.append(Voice(source: source, weight: voice.weight, gap: voice.gap.value))
      }
      expectations.append(
        Expectation(weight: expectation.weight, voices: start..<voices.count)
      )
    }
    dimensions.append(
      Dimension(
        id: dimension.dimension,
        position: dimension.computedRating?.position,
        expectations: first..<expectations.count,
        hasSeveralSources: voices[heard...].contains { $0.source != voices[heard].source }
      )
    )
  }

  /// Room for the gaps of its expectations.
  var drawnGaps: DrawnGaps {
    var weights: ContiguousArray<Double> = []
    for expectation in expectations { weights.append(expectation.weight) }
    return DrawnGaps(weights: weights)
  }

  /// Finds the gap of each expectation when each source is heard so many times.
  func hear(_ counts: Span<Draws>, _ gaps: inout DrawnGaps) {
    var own = gaps.own.mutableSpan
    for place in expectations.indices { own[place] = gap(of: place, hearing: counts) }
  }

  /// The gap of an expectation when each source is heard so many times; not a number where none of its
  /// own is.
  func gap(of expectation: Int, hearing counts: Span<Draws>) -> Draws {
    let voices = voices.span
    var sum = Draws.zero
    var weights = Draws.zero
    for place in expectations[expectation].voices {
      let voice = voices[place]
      let weight = voice.weight * counts[voice.source]
      sum += weight * voice.gap
      weights += weight
    }
    return (sum / weights).clampedToScale
  }
}
