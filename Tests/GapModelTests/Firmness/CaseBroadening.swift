import GapModel

extension Case {
  /// How much is added to a case.
  struct Broadening {
    let sources: Int
    /// How many expectations are added to each dimension.
    let expectations: Int
    let findings: Int

    static let small = Broadening(sources: 2, expectations: 1, findings: 20)
    static let large = Broadening(sources: 40, expectations: 10, findings: 400)
  }

  /// The case with more sources, more expectations in each dimension, and findings on these of which some
  /// were coded twice, so that their values lie between steps.
  func broadened(_ size: Broadening, using generator: inout SplitMix) -> Case {
    let more = (1...size.sources).map { number in
      Source(
        id: Source.ID("M\(number)"),
        technique: generator.pick(Technique.allCases),
        weight: generator.pick([1, 1, 2, 0.3])
      )
    }
    let expectations = instrument.dimensions.flatMap { dimension in
      (1...size.expectations).map { number in
        DesignExpectation(
          id: DesignExpectation.ID("M-\(dimension.id)-\(number)"),
          dimension: dimension.id,
          indicator: generator.pick([nil] + dimension.indicators.map(\.id)),
          statement: "Expectation \(number) more of \(dimension.id)",
          weight: generator.pick([1, 1, 0.7])
        )
      }
    }
    var broadened = self
    broadened.sources += more
    broadened.design += expectations
    broadened.findings = Findings(
      findings
        + (1...size.findings).map { number in
          let target = Target.expectation(generator.pick(expectations).id)
          return Finding(
            id: Finding.ID("M\(number)"),
            sources: generator.some(more.map(\.id)),
            statement: "Finding \(number) more",
            codings: instrument.codings(of: target, using: &generator)
          )
        }
    )
    return broadened
  }
}

extension Instrument {
  /// Codings of one coder or of two, who judge in the same way.
  fileprivate func codings(of target: Target, using generator: inout SplitMix) -> [Coding] {
    let coders: [Coder.ID] = generator.once(in: 2) ? ["A", "B"] : ["A"]
    let isOnLadder = !ladder.isEmpty && (criteria.isEmpty || generator.once(in: 3))
    return coders.map { coder in
      let distance: Distance
      if isOnLadder {
        distance = .severity(generator.pick(ladder).judged)
      } else if criteria.isEmpty {
        distance = .direct(Gap(clamping: Double(Int.random(in: 0...100, using: &generator)) / 10))
      } else {
        distance = .steps(criteria.map { $0.judged(generator.pick($0.steps)) })
      }
      return Coding(coder: coder, target: target, distance: distance)
    }
  }
}
