/// Coefficients that hold agreement against what coders' habits alone would give.
package enum Kappa {
  /// How much a disagreement of two coders counts.
  package enum Weighting {
    /// As much as any other.
    case none
    /// The square of how many categories lie between.
    case quadratic
  }

  /// Cohen's kappa of two coders, over the units that both coded.
  ///
  /// - Returns: `nil` for another number of coders, without a common unit, or where habit alone would
  ///   make them agree.
  /// - SeeAlso: J. Cohen, *A Coefficient of Agreement for Nominal Scales* (1960), and *Weighted Kappa*
  ///   (1968).
  package static func cohen(_ coded: CodedUnits, _ weighting: Weighting = .none) -> Double? {
    guard coded.values.count == 2, coded.level != .interval else { return nil }
    let indices = indices(of: coded)
    let units = coded.complete.map { $0.compactMap { indices[$0] } }.filter { $0.count == 2 }
    guard !units.isEmpty else { return nil }
    var first = [Double](repeating: 0, count: indices.count)
    var second = first
    var observed = 0.0
    for unit in units {
      first[unit[0]] += 1
      second[unit[1]] += 1
      observed += weight(unit[0], unit[1], weighting)
    }
    var expected = 0.0
    for one in first.indices {
      for other in second.indices {
        expected += first[one] * second[other] * weight(one, other, weighting)
      }
    }
    guard expected > 0 else { return nil }
    return 1 - observed * Double(units.count) / expected
  }

  /// Fleiss' kappa of three or more coders, over the units that all coded.
  ///
  /// - Returns: `nil` for fewer coders, without a common unit, or with one category only.
  /// - SeeAlso: J. L. Fleiss, *Measuring Nominal Scale Agreement Among Many Raters* (1971).
  package static func fleiss(_ coded: CodedUnits) -> Double? {
    let coders = Double(coded.values.count)
    guard coders > 2, coded.level != .interval else { return nil }
    let indices = indices(of: coded)
    let units = coded.complete
    guard !units.isEmpty else { return nil }
    var totals = [Double](repeating: 0, count: indices.count)
    var agreement = 0.0
    for unit in units {
      var counts = [Double](repeating: 0, count: indices.count)
      for value in unit { if let index = indices[value] { counts[index] += 1 } }
      for index in counts.indices { totals[index] += counts[index] }
      let squares = counts.reduce(0) { $0 + $1 * $1 }
      agreement += (squares - coders) / (coders * (coders - 1))
    }
    let observed = agreement / Double(units.count)
    let all = coders * Double(units.count)
    let expected = totals.reduce(0) { $0 + ($1 / all) * ($1 / all) }
    guard expected < 1 - RisingEdges.tolerance else { return nil }
    return (observed - expected) / (1 - expected)
  }

  /// The share of pairs of coders that agree, over the units that at least two coded.
  ///
  /// - Returns: 0 to 1; `nil` without such a unit.
  package static func percentAgreement(_ coded: CodedUnits) -> Double? {
    var pairs = 0
    var agreeing = 0
    for unit in coded.pairable {
      for one in unit.indices {
        for other in unit.indices.dropFirst(one + 1) {
          pairs += 1
          if unit[one] == unit[other] { agreeing += 1 }
        }
      }
    }
    return pairs == 0 ? nil : Double(agreeing) / Double(pairs)
  }

  private static func indices(of coded: CodedUnits) -> [Double: Int] {
    let all = Set(coded.categories).union(coded.complete.joined()).sorted()
    return Dictionary(uniqueKeysWithValues: zip(all, all.indices))
  }

  /// How much a disagreement counts; 0 for none.
  private static func weight(_ one: Int, _ other: Int, _ weighting: Weighting) -> Double {
    let distance = Double(one - other)
    return switch weighting {
    case .none: one == other ? 0 : 1
    case .quadratic: distance * distance
    }
  }
}
