/// What findings may be held against, as the cells of a sheet name it.
struct SheetTargets {
  let instrument: Instrument
  let language: Language
  let content: Case?

  /// The name of a target: an expectation's id, else `Dimension / Indicator`, or the dimension alone.
  func name(of target: Target) -> String {
    switch target {
    case .expectation(let id): id.text
    case .dimension(let id): name(of: id)
    case .indicator(let reference): name(of: reference)
    }
  }

  /// The name of an indicator below its dimension.
  func name(of reference: IndicatorReference) -> String {
    let label = instrument.indicator(reference)?.label[language] ?? reference.indicator.text
    return "\(name(of: reference.dimension)) / \(label)"
  }

  /// The label of a dimension.
  func name(of dimension: Dimension.ID) -> String {
    instrument.dimension(dimension)?.label[language] ?? dimension.text
  }

  /// What an expectation is gathered under.
  func home(of expectation: Expectation) -> String {
    guard let indicator = expectation.indicator else { return name(of: expectation.dimension) }
    return name(of: IndicatorReference(expectation.dimension, indicator))
  }

  /// All of them: the case's expectations, then indicators, and dimensions where they have none or the case
  /// holds findings against them as a whole.
  var all: [String] {
    let expectations = content?.design.map { $0.id.text } ?? []
    let others = instrument.dimensions.flatMap { dimension -> [String] in
      let indicators = dimension.indicators.map {
        name(of: IndicatorReference(dimension.id, $0.id))
      }
      let isUsed = content?.findings.areHeld(against: .dimension(dimension.id)) ?? false
      return (indicators.isEmpty || isUsed ? [name(of: dimension.id)] : []) + indicators
    }
    return expectations + others
  }
}
