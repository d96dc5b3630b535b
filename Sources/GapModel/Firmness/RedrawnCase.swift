/// A case laid out so that its gaps are quickly found again when the criteria weigh otherwise.
///
/// What belongs together stands one after the other: the findings of a voice, the voices of an
/// expectation, the expectations of a dimension.
struct RedrawnCase {
  /// What one source says of one expectation.
  private struct Voice {
    let weight: Double
    /// Where its findings stand.
    let findings: Range<Int>
  }

  /// An expectation that is assessed.
  private struct Expectation {
    let weight: Double
    /// Where its voices stand.
    let voices: Range<Int>
    /// What these weigh together.
    let voiceWeights: Double
  }

  /// A dimension with a computed rating.
  struct Dimension {
    /// Its place in the instrument.
    let place: Int
    /// The place of its rating.
    let position: Int
    /// Where its expectations stand.
    let expectations: Range<Int>
  }

  /// The places of the findings' branches among the distances.
  private var findings: ContiguousArray<Int32> = []
  private var voices: ContiguousArray<Voice> = []
  private var expectations: ContiguousArray<Expectation> = []
  /// The dimensions that are rated, in the order of the instrument.
  private(set) var dimensions: [Dimension] = []
  private var distances: DistinctDistances
  /// The gap at each branch of the distances.
  private var judged: ContiguousArray<Draws> = []

  /// Lays a case out.
  init(_ assessment: CaseAssessment) {
    distances = DistinctDistances(on: assessment.assessedCase.instrument.criteria)
    for (place, dimension) in assessment.dimensions.enumerated() {
      guard let position = dimension.computedRating?.position else { continue }
      let first = expectations.count
      for expectation in dimension.expectations where expectation.gap != nil {
        append(expectation)
      }
      dimensions.append(
        Dimension(place: place, position: position, expectations: first..<expectations.count)
      )
    }
    judged = ContiguousArray(repeating: .zero, count: distances.count)
  }

  private mutating func append(_ expectation: ExpectationAssessment) {
    let start = voices.count
    var weights = 0.0
    for (voice, branches) in zip(expectation.voices, branches(expectation)) {
      let first = findings.count
      findings += branches
      voices.append(Voice(weight: voice.weight, findings: first..<findings.count))
      weights += voice.weight
    }
    expectations.append(
      Expectation(
        weight: expectation.weight,
        voices: start..<voices.count,
        voiceWeights: weights
      )
    )
  }

  /// The branches of the findings of each voice, in the order of the case.
  private mutating func branches(_ expectation: ExpectationAssessment) -> [[Int32]] {
    let sources = expectation.voices.map(\.source)
    let places = Dictionary(zip(sources, sources.indices)) { first, _ in first }
    var branches = [[Int32]](repeating: [], count: sources.count)
    for finding in expectation.findings {
      let branch = Int32(distances.place(of: finding.distance))
      let sources = finding.sources
      for (number, source) in sources.enumerated() where !sources[..<number].contains(source) {
        if let place = places[source] { branches[place].append(branch) }
      }
    }
    return branches
  }

  /// Room for the gaps of its expectations.
  var drawnGaps: DrawnGaps {
    var weights: ContiguousArray<Double> = []
    for expectation in expectations { weights.append(expectation.weight) }
    return DrawnGaps(weights: weights)
  }

  /// Finds the gap of each expectation when the criteria weigh so much.
  ///
  /// - Parameters:
  ///   - weights: The weights of the criteria, in the order of the instrument, and behind them that of
  ///     gaps given directly.
  ///   - gaps: What takes the gaps.
  mutating func weigh(_ weights: Span<Draws>, _ gaps: inout DrawnGaps) {
    distances.weigh(weights, &judged)
    let judged = judged.span
    let findings = findings.span
    let voices = voices.span
    var own = gaps.own.mutableSpan
    for (place, expectation) in expectations.enumerated() {
      var sum = Draws.zero
      for place in expectation.voices {
        let voice = voices[place]
        var said = Draws.zero
        for finding in voice.findings { said += judged[Int(findings[finding])] }
        sum += voice.weight * said / Double(voice.findings.count)
      }
      own[place] = (sum / expectation.voiceWeights).clampedToScale
    }
  }
}
