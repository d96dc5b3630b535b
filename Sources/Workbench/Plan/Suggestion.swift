import GapModel

/// An action of the catalogue for deciding indicators that no recommendation reaches.
struct Suggestion: Hashable, Sendable {
  /// The place of its dimension in the instrument.
  let dimension: Int
  /// Its place among the actions of the dimension.
  let action: Int
  /// What of the unreached it addresses, as a case writes it.
  let addresses: [String]

  /// The suggestions for a case, by dimensions, as its report makes them.
  static func all(of assessment: CaseAssessment) -> [Suggestion] {
    let instrument = assessment.assessedCase.instrument
    return instrument.dimensions.indices.flatMap { place -> [Suggestion] in
      let dimension = instrument.dimensions[place]
      let subjects = assessment.unaddressedIndicators
        .filter { $0.dimension == dimension.id }.map { $0.subject }
      guard !subjects.isEmpty else { return [] }
      return instrument.suggestions(for: subjects, in: dimension.id).compactMap { action in
        guard let index = dimension.actions.firstIndex(of: action) else { return nil }
        let reached = subjects.filter { subject in
          if case .indicator(let id) = subject { action.indicators.contains(id) } else { false }
        }
        return Suggestion(
          dimension: place,
          action: index,
          addresses: (reached.isEmpty ? subjects : reached).map { $0.word(in: dimension.id) }
        )
      }
    }
  }
}

extension IndicatorAssessment.Subject {
  /// What a case writes to address it.
  fileprivate func word(in dimension: Dimension.ID) -> String {
    switch self {
    case .indicator(let id): "\(dimension.text)/\(id.text)"
    case .expectation(let id): id.text
    case .dimension: dimension.text
    }
  }
}
