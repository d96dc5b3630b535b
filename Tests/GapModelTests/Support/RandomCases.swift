import GapModel

/// A generator whose numbers follow from its seed alone: SplitMix64, by Sebastiano Vigna.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether a coin falls on the side that it favours once in so many throws.
  mutating func once(in throws: Int) -> Bool { Int.random(in: 0..<`throws`, using: &self) == 0 }

  /// One of some elements; the first of none does not exist.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// Some elements, at least one.
  mutating func some<Element>(_ elements: [Element]) -> [Element] {
    let count = Int.random(in: 1...min(3, elements.count), using: &self)
    return Array(elements.shuffled(using: &self).prefix(count))
  }
}

/// Makes cases out of numbers: sparse ones and full ones, judged in every way, with risks and open work.
struct RandomCases {
  var generator: SplitMix
  let instrument: Instrument

  init(seed: UInt64, instrument: Instrument) {
    generator = SplitMix(seed: seed)
    self.instrument = instrument
  }

  /// A case of up to six sources, three expectations a dimension, and thirty findings.
  mutating func next() -> Case {
    let count = Int.random(in: 1...6, using: &generator)
    let sources = (1...count).map { number in
      Source(
        id: Source.ID("S\(number)"),
        technique: generator.pick(Technique.allCases),
        weight: generator.pick([0.5, 1, 1, 2, 3, 0.1])
      )
    }
    let design = instrument.dimensions.flatMap { dimension in
      (0..<Int.random(in: 0...3, using: &generator)).map { number in
        DesignExpectation(
          id: DesignExpectation.ID("E-\(dimension.id)-\(number)"),
          dimension: dimension.id,
          indicator: indicator(of: dimension),
          statement: "Expectation \(number) of \(dimension.id)",
          weight: generator.pick([0.5, 1, 1, 2, 3])
        )
      }
    }
    let targets =
      design.map { Target.expectation($0.id) } + instrument.dimensions.map { .dimension($0.id) }
      + instrument.dimensions.compactMap { dimension in
        indicator(of: dimension).map { .indicator(IndicatorReference(dimension.id, $0)) }
      }
    let findings = (1...Int.random(in: 1...30, using: &generator)).map { number in
      Finding(
        id: Finding.ID("F\(number)"),
        sources: generator.some(sources.map(\.id)),
        statement: "Finding \(number)",
        codings: [
          Coding(target: generator.once(in: 30) ? nil : generator.pick(targets), verdict: verdict())
        ]
      )
    }
    return Case(
      id: "generated",
      title: "Generated",
      organisation: "Organisation",
      system: "System",
      language: .en,
      instrument: instrument,
      sources: sources,
      design: design,
      findings: findings,
      judgements: judgements(),
      recommendations: recommendations(targets)
    )
  }

  /// One of a dimension's indicators, or none.
  private mutating func indicator(of dimension: Dimension) -> Indicator.ID? {
    dimension.indicators.isEmpty || generator.once(in: 4)
      ? nil : generator.pick(dimension.indicators.map(\.id))
  }

  private mutating func verdict() -> Verdict {
    if generator.once(in: 15) { return .risk }
    return generator.once(in: 20) ? .unjudged : .judged(distance())
  }

  private mutating func distance() -> Distance {
    if !instrument.ladder.isEmpty, generator.once(in: 4) {
      return .severity(generator.pick(instrument.ladder).judged)
    }
    if instrument.criteria.isEmpty || generator.once(in: 4) {
      return .direct(Gap(clamping: Double(Int.random(in: 0...100, using: &generator)) / 10))
    }
    let chosen = generator.some(instrument.criteria.map(\.id) + instrument.criteria.map(\.id))
    let steps = instrument.criteria.filter { chosen.contains($0.id) }.map { criterion in
      criterion.judged(generator.pick(criterion.steps))
    }
    let met = steps.filter { $0.settles && $0.value == 0 }
    return .steps(met.isEmpty ? steps : met)
  }

  private mutating func judgements() -> [Judgement] {
    instrument.dimensions.compactMap { dimension in
      guard generator.once(in: 10) else { return nil }
      let decision: Judgement.Decision =
        generator.once(in: 2)
        ? .notApplicable : .rating(generator.pick(instrument.bands.map(\.rating)))
      return Judgement(dimension: dimension.id, decision: decision, because: "Reason")
    }
  }

  private mutating func recommendations(_ targets: [Target]) -> [Recommendation] {
    var made: [Recommendation] = []
    for number in 0..<Int.random(in: 0...5, using: &generator) {
      // What is required stands before, so that there is no circle, and is not dropped.
      let able = made.filter(\.isLive).map(\.id)
      made.append(
        Recommendation(
          id: Recommendation.ID("R\(number)"),
          title: "Recommendation \(number)",
          addresses: generator.some(targets),
          leverage: generator.pick(instrument.leverages.map(\.id)),
          requires: able.isEmpty || !generator.once(in: 3) ? [] : generator.some(able),
          effort: generator.pick([nil, .low, .medium, .high]),
          status: generator.pick([nil, .proposed, .done, .dropped])
        )
      )
    }
    return made
  }
}
