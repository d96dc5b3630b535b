/// A case laid out so that its gaps are quickly found again when its sources are heard otherwise.
///
/// What belongs together stands one after the other: the voices on an indicator, the indicators of a
/// dimension.
struct ResampledCase {
  /// What one source says on one indicator.
  struct Voice {
    /// The index of the source among all.
    let source: Int
    let weight: Double
    let gap: Double
  }

  /// An indicator on which some source says something.
  struct Indicator {
    let weight: Double
    /// Where its voices stand.
    let voices: Range<Int>
  }

  /// A dimension; without indicators where it does not apply.
  struct Dimension {
    let id: GapModel.Dimension.ID
    /// The index of its computed rating; `nil` where it has none.
    let position: Int?
    /// Where its indicators stand.
    let indicators: Range<Int>
  }

  /// The sources in order of their names, so that their order in the file changes no draw.
  let sources: [Source.ID]
  /// How the indicators' gaps become a dimension's.
  let aggregation: Aggregation
  private(set) var voices: ContiguousArray<Voice> = []
  private(set) var indicators: ContiguousArray<Indicator> = []
  /// The dimensions, in the order of the instrument.
  private(set) var dimensions: [Dimension] = []

  /// Lays a case out.
  init(_ assessment: CaseAssessment) {
    let sources = assessment.assessedCase.sources.map { $0.id }.sorted()
    let indices = Dictionary(zip(sources, sources.indices)) { first, _ in first }
    self.sources = sources
    aggregation = assessment.assessedCase.instrument.aggregation
    for dimension in assessment.dimensions { append(dimension, indices) }
  }

  private mutating func append(_ dimension: DimensionAssessment, _ indices: [Source.ID: Int]) {
    let first = indicators.count
    for indicator in dimension.isApplicable ? dimension.indicators : []
    where !indicator.voices.isEmpty {
      let start = voices.count
      for voice in indicator.voices {
        guard let source = indices[voice.source] else { continue }
        voices.append(Voice(source: source, weight: voice.weight, gap: voice.gap.value))
      }
      indicators.append(Indicator(weight: indicator.weight, voices: start..<voices.count))
    }
    dimensions.append(
      Dimension(
        id: dimension.dimension,
        position: dimension.computedRating?.position,
        indicators: first..<indicators.count
      )
    )
  }

  /// Room for the gaps of its indicators.
  var drawnGaps: DrawnGaps {
    var weights: ContiguousArray<Double> = []
    for indicator in indicators { weights.append(indicator.weight) }
    return DrawnGaps(weights: weights)
  }

  /// Finds the gap of each indicator when each source is heard so many times.
  func hear(_ counts: ContiguousArray<Draws>, _ gaps: inout DrawnGaps) {
    // An empty array is not laid out for vectors everywhere, and has no span of them then.
    guard !indicators.isEmpty else { return }
    let counts = counts.span
    var own = gaps.own.mutableSpan
    for index in indicators.indices { own[index] = gap(of: index, hearing: counts) }
  }

  /// The gap of an indicator when each source is heard so many times; not a number where none of its
  /// own is.
  func gap(of indicator: Int, hearing counts: Span<Draws>) -> Draws {
    let voices = voices.span
    var sum = Draws.zero
    var weights = Draws.zero
    for index in indicators[indicator].voices {
      let voice = voices[index]
      let weight = voice.weight * counts[voice.source]
      sum += weight * voice.gap
      weights += weight
    }
    return (sum / weights).clampedToScale
  }
}
