import GapModel

/// Makes tables of codings out of numbers: of two to five coders, with and without missing values.
struct RandomCodings {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(seed: seed) }

  /// A table of the default criteria's values, in which coders often agree.
  mutating func next(_ level: CodedUnits.Level) -> CodedUnits {
    let categories: [Double] = [0, 1, 3, 5, 7, 9]
    let coders = Int.random(in: 2...5, using: &generator)
    let isSparse = generator.once(in: 2)
    let units = (0..<Int.random(in: 2...15, using: &generator)).map { _ -> [Double?] in
      let common = generator.pick(categories)
      return (0..<coders).map { _ in
        if isSparse, generator.once(in: 4) { return nil }
        return generator.once(in: 3) ? generator.pick(categories) : common
      }
    }
    let rows = (0..<coders).map { coder in units.map { $0[coder] } }
    return CodedUnits(level: level, categories: categories, values: rows)
  }

  /// Coders in another order.
  mutating func withCodersShuffled(_ coded: CodedUnits) -> CodedUnits {
    coded.with(values: coded.values.shuffled(using: &generator))
  }

  /// Units in another order.
  mutating func withUnitsShuffled(_ coded: CodedUnits) -> CodedUnits {
    let order = (coded.values.first ?? []).indices.shuffled(using: &generator)
    return coded.with(values: coded.values.map { row in order.map { row[$0] } })
  }

  /// Each category called what another one was, none by two names.
  mutating func relabelled(_ coded: CodedUnits) -> CodedUnits {
    let names = Dictionary(
      uniqueKeysWithValues: zip(coded.categories, coded.categories.shuffled(using: &generator))
    )
    return coded.with(values: coded.values.map { row in row.map { $0.flatMap { names[$0] } } })
  }
}

extension CodedUnits {
  /// The same categories with other values.
  func with(values: [[Double?]]) -> CodedUnits {
    CodedUnits(level: level, categories: categories, values: values)
  }

  /// The same with each value, and each category, put in another place.
  func mapped(_ change: (Double) -> Double) -> CodedUnits {
    CodedUnits(
      level: level,
      categories: categories.map(change),
      values: values.map { row in row.map { $0.map(change) } }
    )
  }

  /// The same with more units, each the values of all coders.
  func adding(_ units: [[Double?]]) -> CodedUnits {
    with(values: values.indices.map { coder in values[coder] + units.map { $0[coder] } })
  }

  /// All units so many times.
  func repeated(_ times: Int) -> CodedUnits {
    with(values: values.map { row in (0..<times).flatMap { _ in row } })
  }
}

extension AgreementStatistics {
  /// The coefficients, in a fixed order.
  var coefficients: [Double?] { [percent, alpha, kappa, weightedKappa, fleiss] }

  /// Whether each coefficient is the other's, but for the order of sums.
  func hasCoefficients(of other: AgreementStatistics) -> Bool {
    zip(coefficients, other.coefficients).allSatisfy { isClose($0, $1, within: 1e-12) }
      && units == other.units && pairable == other.pairable && undefined == other.undefined
  }
}
