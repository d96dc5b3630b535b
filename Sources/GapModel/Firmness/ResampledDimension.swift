/// A dimension laid out so that its gap is quickly found again when its sources are heard otherwise.
struct ResampledDimension {
  private struct Voice {
    let source: Int
    let weight: Double
    let gap: Double
  }

  private let expectations: [(weight: Double, voices: [Voice])]
  private let aggregation: Aggregation

  /// Lays a dimension out.
  ///
  /// - Parameters:
  ///   - dimension: The dimension.
  ///   - sources: The case's sources, by whose places they are counted.
  ///   - instrument: Whose aggregation counts.
  init(_ dimension: DimensionAssessment, _ sources: [Source], _ instrument: Instrument) {
    aggregation = instrument.aggregation
    let assessed = dimension.isApplicable ? dimension.expectations : []
    let places = Dictionary(zip(sources.map(\.id), sources.indices)) { first, _ in first }
    expectations = assessed.map { expectation in
      let voices = expectation.voices.compactMap { voice in
        places[voice.source].map { Voice(source: $0, weight: voice.weight, gap: voice.gap.value) }
      }
      return (expectation.weight, voices)
    }
  }

  /// The gap when each source is heard so many times; `nil` when nobody is left.
  func gap(hearing counts: [Double]) -> Gap? {
    var gaps: [(gap: Gap, weight: Double)] = []
    for expectation in expectations {
      var sum = 0.0
      var weights = 0.0
      for voice in expectation.voices {
        let weight = voice.weight * counts[voice.source]
        sum += weight * voice.gap
        weights += weight
      }
      if weights > 0 { gaps.append((Gap(clamping: sum / weights), expectation.weight)) }
    }
    return aggregation.aggregate(gaps)
  }
}

extension CaseAssessment {
  /// The sources in order of their names, so that their order in the file changes no draw.
  var orderedSources: [Source] { assessedCase.sources.sorted { $0.id < $1.id } }
}
