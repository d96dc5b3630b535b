/// The codings of some findings, coder by coder.
struct CodingTable {
  let coders: [Coder.ID]
  let findings: [Finding]

  /// What the coders chose of a variable.
  func units(of variable: CodedVariable) -> CodedUnits {
    CodedUnits(
      level: variable.level,
      categories: variable.categories,
      values: coders.map { coder in
        findings.map { finding in coding(of: finding, by: coder).flatMap(variable.value) }
      }
    )
  }

  /// Whether codings leave a variable to their finding, which names a target for them.
  func takesTargets(of variable: CodedVariable) -> Bool {
    findings.contains { finding in
      finding.codings.contains { coding in
        guard !coding.namesTarget else { return false }
        return variable.value(Coding(target: coding.target, verdict: coding.verdict)) != nil
      }
    }
  }

  /// The variables without that of the target where it says the same as the indicator: where all targets are
  /// indicators.
  func distinct(_ variables: [CodedVariable]) -> [CodedVariable] {
    func choices(_ name: String) -> [[Double?]]? {
      variables.first { $0.name == name }.map { variable in
        coders.map { coder in
          findings.map { finding in
            coding(of: finding, by: coder).flatMap { coding in
              variable.value(Coding(target: coding.target, verdict: coding.verdict))
            }
          }
        }
      }
    }
    guard choices(CodedVariable.indicatorName) == choices(CodedVariable.expectationName) else {
      return variables
    }
    return variables.filter { $0.name != CodedVariable.expectationName }
  }

  /// Where coders chose differently, the furthest apart first, then in the order of the file.
  ///
  /// The gap follows from the steps, so it stands only where a coder gave it directly, or where coders judged
  /// in different ways.
  func disagreements(on variables: [CodedVariable]) -> [Agreement.Disagreement] {
    let found = findings.enumerated().flatMap { index, finding in
      let own = variables.enumerated().compactMap { order, variable in
        disagreement(on: variable, finding).map { (index: index, order: order, value: $0) }
      }
      // Who names a dimension as target differs in both: it is told once.
      let dimension = own.first { $0.value.variable == CodedVariable.dimensionName }
      return own.filter {
        $0.value.variable != CodedVariable.expectationName
          || $0.value.values != dimension?.value.values
      }
    }.filter { entry in
      entry.value.variable != "gap"
        || findings[entry.index].codings.areJudgedByGap
    }
    return found.sorted {
      (-$0.value.distance, $0.index, $0.order) < (-$1.value.distance, $1.index, $1.order)
    }.map { $0.value }
  }

  private func disagreement(
    on variable: CodedVariable,
    _ finding: Finding
  ) -> Agreement.Disagreement? {
    let codings = coders.compactMap { coder in
      coding(of: finding, by: coder).map { (coder: coder, coding: $0) }
    }
    let values = codings.compactMap { variable.value($0.coding) }
    var furthest = 0.0
    for one in values {
      for other in values { furthest = max(furthest, variable.distance(one, other)) }
    }
    guard furthest > RisingEdges.tolerance else { return nil }
    let consensus = Consensus.of(finding)
    return Agreement.Disagreement(
      finding: finding.id,
      variable: variable.name,
      values: codings.compactMap { entry in
        variable.word(entry.coding).map { Agreement.Choice(coder: entry.coder, value: $0) }
      },
      distance: furthest,
      consensus: variable.word(consensus)
    )
  }

  /// How much higher or lower a coder judges than the others, on the findings in common.
  func tendency(of coder: Coder.ID) -> Agreement.Tendency {
    let differences = findings.compactMap { finding -> Double? in
      guard let own = coding(of: finding, by: coder)?.verdict.distance?.gap.value else {
        return nil
      }
      let others = coders.filter { $0 != coder }
        .compactMap { coding(of: finding, by: $0)?.verdict.distance?.gap.value }
      guard !others.isEmpty else { return nil }
      return own - others.reduce(0, +) / Double(others.count)
    }
    let mean =
      differences.isEmpty ? nil : differences.reduce(0, +) / Double(differences.count)
    return Agreement.Tendency(coder: coder, difference: mean, units: differences.count)
  }

  private func coding(of finding: Finding, by coder: Coder.ID) -> Coding? {
    finding.codings.first { $0.coder == coder }
  }
}

extension [Coding] {
  /// Whether the gap itself was coded: given directly by some coder, or the one thing that codings of
  /// different ways have in common.
  fileprivate var areJudgedByGap: Bool {
    let ways = compactMap { coding -> Int? in
      switch coding.verdict.distance {
      case .steps(let steps): steps.contains { $0.isMet } ? nil : 0
      case .severity: 1
      case .direct: 2
      case nil: nil
      }
    }
    return ways.contains(2) || Set(ways).count > 1
  }
}
