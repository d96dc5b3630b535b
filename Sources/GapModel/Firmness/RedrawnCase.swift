/// A case laid out so that its gaps are quickly found again under another rubric.
///
/// What belongs together stands one after the other: the findings of a voice, the voices on an indicator, the
/// indicators of a dimension; and behind them, likewise, the expectations that recommendations address.
struct RedrawnCase {
  /// A finding: where its gap stands among the branches, and how much it counts in its voice.
  private struct Finding {
    let branch: Int32
    let weight: Double
  }

  /// What one source says on one indicator.
  private struct Voice {
    let weight: Double
    /// Where its findings stand.
    let findings: Range<Int>
    /// What these weigh together.
    let findingWeights: Double
  }

  /// What is assessed from voices: an indicator, or an expectation by itself.
  private struct Group {
    let weight: Double
    /// Where its voices stand.
    let voices: Range<Int>
    /// What these weigh together.
    let voiceWeights: Double
  }

  /// A dimension with a computed rating.
  struct Dimension {
    /// Its index in the instrument.
    let index: Int
    /// The index of its rating.
    let position: Int
    /// Where its indicators stand.
    let indicators: Range<Int>
  }

  private var findings: ContiguousArray<Finding> = []
  private var voices: ContiguousArray<Voice> = []
  private var groups: ContiguousArray<Group> = []
  /// The dimensions that are rated, in the order of the instrument.
  private(set) var dimensions: [Dimension] = []
  /// Where the gaps stand of what recommendations address: indicators and expectations.
  private(set) var addressed: [Target: Int] = [:]
  private var distances: DistinctDistances
  /// The gap at each branch of the distances.
  private var judged: ContiguousArray<Draws> = []

  /// Lays a case out.
  init(_ assessment: CaseAssessment) {
    distances = DistinctDistances(of: assessment.assessedCase.instrument)
    for (index, dimension) in assessment.dimensions.enumerated() {
      guard let position = dimension.computedRating?.position else { continue }
      let first = groups.count
      for indicator in dimension.indicators where indicator.gap != nil {
        if case .indicator(let id) = indicator.subject {
          addressed[.indicator(IndicatorReference(dimension.dimension, id))] = groups.count
        }
        append(indicator.voices, weight: indicator.weight)
      }
      dimensions.append(
        Dimension(index: index, position: position, indicators: first..<groups.count)
      )
    }
    appendAddressedExpectations(assessment)
    judged = ContiguousArray(repeating: .zero, count: distances.count)
  }

  /// Adds the expectations that recommendations address, each by its own findings.
  private mutating func appendAddressedExpectations(_ assessment: CaseAssessment) {
    let targets = assessment.assessedCase.recommendations.flatMap { $0.addresses }.uniqued
    let homes = TargetHomes(of: assessment.assessedCase)
    let findings = FindingsByTarget(of: assessment.assessedCase)
    for target in targets {
      guard case .expectation = target,
        let home = homes.dimension(of: target),
        assessment.dimensions.contains(where: { $0.dimension == home && $0.gap != nil })
      else { continue }
      let voices = findings.group(of: [(target, 1)]).voices
      guard !voices.isEmpty else { continue }
      addressed[target] = groups.count
      append(voices, weight: 1)
    }
  }

  private mutating func append(_ own: [SourceVoice], weight: Double) {
    let start = voices.count
    for voice in own {
      let first = findings.count
      let assessed = FindingAssessments(ids: voice.findings)
      for (index, weight) in zip(assessed.indices, voice.findingWeights) {
        let branch = distances.index(of: assessed.distance(at: index))
        findings.append(Finding(branch: Int32(branch), weight: weight))
      }
      voices.append(
        Voice(
          weight: voice.weight,
          findings: first..<findings.count,
          findingWeights: voice.findingWeights.reduce(0, +)
        )
      )
    }
    groups.append(
      Group(
        weight: weight,
        voices: start..<voices.count,
        voiceWeights: own.reduce(0) { $0 + $1.weight }
      )
    )
  }

  /// Room for the gaps of its indicators, and of the expectations behind them.
  var drawnGaps: DrawnGaps {
    var weights: ContiguousArray<Double> = []
    for group in groups { weights.append(group.weight) }
    return DrawnGaps(weights: weights)
  }

  /// Finds the gap of each indicator and addressed expectation under some rubrics.
  mutating func weigh(_ rubrics: DrawnRubrics, _ gaps: inout DrawnGaps) {
    // An empty array is not laid out for vectors everywhere, and has no span of them then.
    guard !groups.isEmpty else { return }
    distances.weigh(rubrics, &judged)
    let judged = judged.span
    let findings = findings.span
    let voices = voices.span
    var own = gaps.own.mutableSpan
    for (index, group) in groups.enumerated() {
      var sum = Draws.zero
      for index in group.voices {
        let voice = voices[index]
        var said = Draws.zero
        for index in voice.findings {
          said += findings[index].weight * judged[Int(findings[index].branch)]
        }
        sum += voice.weight * said / voice.findingWeights
      }
      own[index] = (sum / group.voiceWeights).clampedToScale
    }
  }
}
