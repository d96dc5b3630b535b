/// A case from which one source after the other is left out.
///
/// A source touches only the indicators it speaks of, and moves the gap of none by more than it differs
/// from the others; no aggregation moves a dimension's gap by more than that. Where so little reaches no
/// edge nothing is added up again, so that all sources together take about as long as there are voices,
/// not as long as voices times sources.
struct CaseLessOne {
  /// A voice, by its indices.
  private struct Mention {
    let source: Int
    let indicator: Int
    let voice: Int
  }

  private let resampled: ResampledCase
  private let edges: DividingEdges
  /// How many times each source is heard: once, but for the one that is left out.
  private var counts: ContiguousArray<Draws>
  /// The gaps when all are heard, but for what the source left out touches.
  private var gaps: DrawnGaps
  /// What the voices of each indicator weigh together.
  private let weights: [Double]

  /// Begins with all sources.
  init(of resampled: ResampledCase, edges: DividingEdges) {
    let counts = ContiguousArray(repeating: Draws.one, count: resampled.sources.count)
    var gaps = resampled.drawnGaps
    resampled.hear(counts, &gaps)
    self.resampled = resampled
    self.edges = edges
    self.counts = counts
    self.gaps = gaps
    weights = resampled.indicators.map { indicator in
      resampled.voices[indicator.voices].reduce(0) { $0 + $1.weight }
    }
  }

  /// The index of a dimension's rating without each source that says something of it, by the sources'
  /// names; `nil` when nobody else does.
  mutating func positions(
    of dimension: ResampledCase.Dimension
  ) -> [(source: Int, position: Int?)] {
    let gap = gap(of: dimension)
    var positions: [(source: Int, position: Int?)] = []
    var rest = mentions(of: dimension)[...]
    while let first = rest.first {
      let own = rest.prefix { $0.source == first.source }
      let kept = keptPosition(of: gap, without: own)
      positions.append((first.source, kept ?? position(of: dimension, without: own)))
      rest = rest.dropFirst(own.count)
    }
    return positions
  }

  /// The voices on a dimension, those of one source after those of the other.
  private func mentions(of dimension: ResampledCase.Dimension) -> [Mention] {
    dimension.indicators.flatMap { indicator in
      resampled.indicators[indicator].voices.map { voice in
        Mention(
          source: resampled.voices[voice].source,
          indicator: indicator,
          voice: voice
        )
      }
    }.sorted { ($0.source, $0.voice) < ($1.source, $1.voice) }
  }

  private mutating func position(
    of dimension: ResampledCase.Dimension,
    without own: ArraySlice<Mention>
  ) -> Int? {
    let gap = gapWithout(own, of: dimension)
    return gap.isNaN ? nil : edges.position(of: gap)
  }

  private mutating func gapWithout(
    _ own: ArraySlice<Mention>,
    of dimension: ResampledCase.Dimension
  ) -> Double {
    let before = own.map { gaps.own[$0.indicator] }
    for mention in own {
      counts[mention.source] = .zero
      gaps.own[mention.indicator] =
        resampled.gap(of: mention.indicator, hearing: counts.span)
    }
    let gap = gap(of: dimension)
    for (mention, before) in zip(own, before) {
      counts[mention.source] = .one
      gaps.own[mention.indicator] = before
    }
    return gap
  }

  /// The index of a gap's rating where some voices of one source are too small a part to change it; `nil`
  /// where they may.
  private func keptPosition(of gap: Double, without own: ArraySlice<Mention>) -> Int? {
    var most = 0.0
    for mention in own {
      let voice = resampled.voices[mention.voice]
      let others = weights[mention.indicator] - voice.weight
      // Without others there is no gap, and one that outweighs them all moves it far.
      guard others >= voice.weight else { return nil }
      most = max(most, voice.weight / others * abs(voice.gap - gaps.own[mention.indicator][0]))
    }
    // What rounding may add to so many sums, several times over.
    most += 1e-13 * Double(resampled.voices.count)
    let lowest = edges.position(of: gap - most)
    return lowest == edges.position(of: gap + most) ? lowest : nil
  }

  /// A dimension's gap without each of some sources, in the order of these.
  mutating func gaps(of dimension: ResampledCase.Dimension, without sources: Set<Int>) -> [Double] {
    let mentions = mentions(of: dimension).filter { sources.contains($0.source) }
    var gaps: [Double] = []
    var rest = mentions[...]
    while let first = rest.first {
      let own = rest.prefix { $0.source == first.source }
      gaps.append(gapWithout(own, of: dimension))
      rest = rest.dropFirst(own.count)
    }
    return gaps
  }

  /// A dimension's gap, that of the first lane, as all are alike; not a number when none is left.
  private func gap(of dimension: ResampledCase.Dimension) -> Double {
    gaps.gaps(of: dimension.indicators, by: resampled.aggregation)[0]
  }
}
