import GapModel

/// What a target is called, and what is asked there.
struct TargetNames {
  let content: Case
  let language: Language

  private var instrument: Instrument { content.instrument }

  /// The dimension, the indicator, and the expectation where it is one.
  func path(of target: Target) -> String {
    switch target {
    case .expectation(let id):
      guard let expectation = expectation(id) else { return id.text }
      let indicator = expectation.indicator.flatMap { indicator in
        instrument.indicator(IndicatorReference(expectation.dimension, indicator))
      }
      return [dimension(expectation.dimension), indicator.map { $0.label[language] }, id.text]
        .compactMap { $0 }.joined(separator: " / ")
    case .indicator(let reference):
      let indicator = instrument.indicator(reference)?.label[language]
      return "\(dimension(reference.dimension)) / \(indicator ?? reference.indicator.text)"
    case .dimension(let id): return dimension(id)
    }
  }

  /// What the design asks for.
  func design(of target: Target) -> String? {
    if case .expectation(let id) = target { expectation(id)?.statement } else { nil }
  }

  /// When the indicator is met.
  func met(of target: Target) -> String? { indicator(of: target)?.met?[language] }

  /// The indicator that a target belongs to.
  func indicator(of target: Target) -> Indicator? {
    switch target {
    case .expectation(let id):
      expectation(id).flatMap { expectation in
        expectation.indicator.flatMap { indicator in
          instrument.indicator(IndicatorReference(expectation.dimension, indicator))
        }
      }
    case .indicator(let reference): instrument.indicator(reference)
    case .dimension: nil
    }
  }

  /// The dimension that a target belongs to.
  func dimensionID(of target: Target) -> Dimension.ID? {
    switch target {
    case .expectation(let id): expectation(id)?.dimension
    case .indicator(let reference): reference.dimension
    case .dimension(let id): id
    }
  }

  private func expectation(_ id: Expectation.ID) -> Expectation? {
    content.design.first { $0.id == id }
  }

  private func dimension(_ id: Dimension.ID) -> String {
    instrument.dimension(id)?.label[language] ?? id.text
  }
}
