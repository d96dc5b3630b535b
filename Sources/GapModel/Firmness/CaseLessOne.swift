/// A case from which one source after the other is left out.
///
/// A source touches only the expectations it speaks of, and moves the gap of none by more than it differs
/// from the others; no aggregation moves a dimension's gap by more than that. Where so little reaches no
/// edge nothing is added up again, so that all sources together take about as long as there are voices,
/// not as long as voices times sources.
struct CaseLessOne {
  /// A voice, by its places.
  private struct Mention {
    let source: Int
    let expectation: Int
    let voice: Int
  }

  private let resampled: ResampledCase
  private let edges: DividingEdges
  /// How many times each source is heard: once, but for the one that is left out.
  private var counts: ContiguousArray<Draws>
  /// The gaps when all are heard, but for what the source left out touches.
  private var gaps: DrawnGaps
  /// What the voices of each expectation weigh together.
  private let weights: [Double]

  /// Begins with all sources.
  init(of resampled: ResampledCase, edges: DividingEdges) {
    let counts = ContiguousArray(repeating: Draws.one, count: resampled.sources.count)
    var gaps = resampled.drawnGaps
    resampled.hear(counts.span, &gaps)
    self.resampled = resampled
    self.edges = edges
    self.counts = counts
    self.gaps = gaps
    weights = resampled.expectations.map { expectation in
      resampled.voices[expectation.voices].reduce(0) { $0 + $1.weight }
    }
  }

  /// The place of a dimension's rating without each source that says something of it, by the sources'
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
    dimension.expectations.flatMap { expectation in
      resampled.expectations[expectation].voices.map { voice in
        Mention(
          source: resampled.voices[voice].source,
          expectation: expectation,
          voice: voice
        )
      }
    }.sorted { ($0.source, $0.voice) < ($1.source, $1.voice) }
  }

  private mutating func position(
    of dimension: ResampledCase.Dimension,
    without own: ArraySlice<Mention>
  ) -> Int? {
    let before = own.map { gaps.own[$0.expectation] }
    for mention in own {
      counts[mention.source] = .zero
      gaps.own[mention.expectation] =
        resampled.gap(of: mention.expectation, hearing: counts.span)
    }
    let gap = gap(of: dimension)
    for (mention, before) in zip(own, before) {
      counts[mention.source] = .one
      gaps.own[mention.expectation] = before
    }
    return gap.isNaN ? nil : edges.position(of: gap)
  }

  /// The place of a gap's rating where some voices of one source are too small a part to change it; `nil`
  /// where they may.
  private func keptPosition(of gap: Double, without own: ArraySlice<Mention>) -> Int? {
    var most = 0.0
    for mention in own {
      let voice = resampled.voices[mention.voice]
      let others = weights[mention.expectation] - voice.weight
      // Without others there is no gap, and one that outweighs them all moves it far.
      guard others >= voice.weight else { return nil }
      most = max(most, voice.weight / others * abs(voice.gap - gaps.own[mention.expectation][0]))
    }
    // What rounding may add to so many sums, several times over.
    most += 1e-13 * Double(resampled.voices.count)
    let lowest = edges.position(of: gap - most)
    return lowest == edges.position(of: gap + most) ? lowest : nil
  }

  /// A dimension's gap, that of the first lane, as all are alike; not a number when none is left.
  private func gap(of dimension: ResampledCase.Dimension) -> Double {
    var room = gaps.room
    var entries = room.mutableSpan
    return gaps.gaps(of: dimension.expectations, by: [resampled.aggregation], &entries)[0]
  }
}
