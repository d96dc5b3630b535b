/// One thing that coders choose of a finding.
struct CodedVariable {
  static let dimensionName = "dimension"

  /// Its name.
  let name: String
  let level: CodedUnits.Level
  /// The values that can be chosen, rising; `nil` for those that were.
  let categories: [Double]?
  /// What a coding chose, as a number; `nil` where it chose nothing.
  let value: @Sendable (Coding) -> Double?
  /// What a coding chose, as its file names it.
  let word: @Sendable (Coding) -> String?
  /// How far two values lie apart, from 0 for the same to 1 for the ends of the scale.
  let distance: @Sendable (Double, Double) -> Double

  /// All that the coders of a case choose: what a finding is held against, each criterion, and the gap
  /// that follows.
  static func all(of assessedCase: Case) -> [CodedVariable] {
    [dimension(of: assessedCase), expectation(of: assessedCase)]
      + assessedCase.instrument.criteria.map(criterion) + [gap]
  }

  private static func dimension(of assessedCase: Case) -> CodedVariable {
    let homes = assessedCase.dimensionOfExpectation
    let dimensions = assessedCase.instrument.dimensions.map(\.id)
    @Sendable func home(of coding: Coding) -> Dimension.ID? {
      switch coding.target {
      case .dimension(let id): id
      case .expectation(let id): homes[id]
      }
    }
    return CodedVariable(
      name: dimensionName,
      level: .nominal,
      categories: dimensions.indices.map(Double.init),
      value: { coding in home(of: coding).flatMap(dimensions.firstIndex).map(Double.init) },
      word: { home(of: $0)?.text },
      distance: { $0 == $1 ? 0 : 1 }
    )
  }

  private static func expectation(of assessedCase: Case) -> CodedVariable {
    let targets =
      assessedCase.design.map { Target.expectation($0.id) }
      + assessedCase.instrument.dimensions.map { Target.dimension($0.id) }
    return CodedVariable(
      name: "expectation",
      level: .nominal,
      categories: targets.indices.map(Double.init),
      value: { targets.firstIndex(of: $0.target).map(Double.init) },
      word: { coding in
        switch coding.target {
        case .dimension(let id): id.text
        case .expectation(let id): id.text
        }
      },
      distance: { $0 == $1 ? 0 : 1 }
    )
  }

  private static func criterion(_ criterion: Criterion) -> CodedVariable {
    let id = criterion.id
    let values = criterion.steps.map(\.value).sorted()
    @Sendable func step(of coding: Coding) -> JudgedStep? {
      guard case .steps(let steps) = coding.distance else { return nil }
      return steps.first { $0.criterion == id }
    }
    return CodedVariable(
      name: id.text,
      level: .ordinal,
      categories: values,
      value: { step(of: $0)?.value },
      word: { coding in
        step(of: coding).map { $0.step?.text ?? Decimal.shortest($0.value) }
      },
      distance: { one, other in
        guard let first = values.firstIndex(of: one), let second = values.firstIndex(of: other),
          values.count > 1
        else { return one == other ? 0 : 1 }
        return Double(abs(first - second)) / Double(values.count - 1)
      }
    )
  }

  /// The gap that a coding gives, by its steps or directly.
  private static let gap = CodedVariable(
    name: "gap",
    level: .interval,
    categories: nil,
    value: { $0.distance.gap.value },
    word: { Decimal.shortest(($0.distance.gap.value * 100).rounded() / 100) },
    distance: { abs($0 - $1) / Gap.scale.upperBound }
  )
}

extension Case {
  /// The dimension each expectation belongs to.
  package var dimensionOfExpectation: [Expectation.ID: Dimension.ID] {
    Dictionary(design.map { ($0.id, $0.dimension) }) { first, _ in first }
  }
}
