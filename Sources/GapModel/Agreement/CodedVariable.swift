/// One thing that coders choose of a finding.
struct CodedVariable {
  static let dimensionName = "dimension"
  static let indicatorName = "indicator"
  static let expectationName = "expectation"

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

  /// Whether it is what a finding is held against, which a coding may leave to its finding.
  var isTarget: Bool {
    [Self.dimensionName, Self.indicatorName, Self.expectationName].contains(name)
  }

  /// All that the coders of a case choose: what a finding is held against, what kind of finding it is, each
  /// criterion, the step of the ladder, and the gap that follows.
  static func all(of assessedCase: Case) -> [CodedVariable] {
    let homes = TargetHomes(of: assessedCase)
    return [dimension(of: assessedCase, homes), indicator(homes), expectation, kind]
      + assessedCase.instrument.criteria.map(criterion)
      + [severity(assessedCase.instrument.ladder), gap]
  }

  private static func dimension(of assessedCase: Case, _ homes: TargetHomes) -> CodedVariable {
    let dimensions = assessedCase.instrument.dimensions.map { $0.id.text }
    return nominal(dimensionName, among: dimensions) { coding in
      coding.ownTarget.flatMap(homes.dimension(of:))?.text
    }
  }

  private static func indicator(_ homes: TargetHomes) -> CodedVariable {
    nominal(indicatorName) { coding in
      guard let target = coding.ownTarget, let dimension = homes.dimension(of: target),
        case .indicator(let id) = homes.subject(of: target)
      else { return nil }
      return "\(dimension)/\(id)"
    }
  }

  private static let expectation = nominal(expectationName) { coding in
    switch coding.ownTarget {
    case nil: nil
    case .dimension(let id): id.text
    case .indicator(let reference): reference.description
    case .expectation(let id): id.text
    }
  }

  /// Whether the design is met, the finding was judged, is a risk, or waits.
  private static let kind = nominal("kind", among: ["met", "judged", "risk", "unjudged"]) {
    coding in
    switch coding.verdict {
    case .judged(let distance): distance.gap == .none ? "met" : "judged"
    case .risk: "risk"
    case .unjudged: "unjudged"
    }
  }

  /// A variable whose values are words; those that are not listed are numbered as a hash of their letters.
  private static func nominal(
    _ name: String,
    among words: [String] = [],
    _ word: @escaping @Sendable (Coding) -> String?
  ) -> CodedVariable {
    CodedVariable(
      name: name,
      level: .nominal,
      categories: words.isEmpty ? nil : words.indices.map(Double.init),
      value: { coding in
        word(coding).map { word in
          words.firstIndex(of: word).map(Double.init) ?? number(of: word)
        }
      },
      word: word,
      distance: { $0 == $1 ? 0 : 1 }
    )
  }

  /// A number that tells words apart: FNV-1a over their bytes, cut to what a double holds exactly.
  private static func number(of word: String) -> Double {
    let hash = word.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return Double(hash >> 11)
  }

  private static func criterion(_ criterion: Criterion) -> CodedVariable {
    let id = criterion.id
    let values = criterion.steps.map { $0.value }.sorted()
    @Sendable func step(of coding: Coding) -> JudgedStep? {
      guard case .judged(.steps(let steps)) = coding.verdict else { return nil }
      return steps.first { $0.criterion == id }
    }
    return ordinal(id.text, values) {
      step(of: $0)?.value
    } word: { coding in
      step(of: coding).map { $0.step?.text ?? DecimalText.shortest($0.value) }
    }
  }

  private static func severity(_ ladder: [SeverityStep]) -> CodedVariable {
    let values = ladder.map { $0.value }.sorted()
    @Sendable func step(of coding: Coding) -> JudgedSeverity? {
      if case .judged(.severity(let step)) = coding.verdict { step } else { nil }
    }
    return ordinal("severity", values) {
      step(of: $0)?.value
    } word: { coding in
      step(of: coding).map { $0.step?.text ?? DecimalText.shortest($0.value) }
    }
  }

  private static func ordinal(
    _ name: String,
    _ values: [Double],
    value: @escaping @Sendable (Coding) -> Double?,
    word: @escaping @Sendable (Coding) -> String?
  ) -> CodedVariable {
    CodedVariable(
      name: name,
      level: .ordinal,
      categories: values,
      value: value,
      word: word,
      distance: { one, other in
        guard let first = values.firstIndex(of: one), let second = values.firstIndex(of: other),
          values.count > 1
        else { return one == other ? 0 : 1 }
        return Double(abs(first - second)) / Double(values.count - 1)
      }
    )
  }

  /// The gap that a coding gives, in whichever way it judges; a risk gives none.
  private static let gap = CodedVariable(
    name: "gap",
    level: .interval,
    categories: nil,
    value: { $0.verdict.distance?.gap.value },
    word: { coding in
      coding.verdict.distance.map { DecimalText.shortest(($0.gap.value * 100).rounded() / 100) }
    },
    distance: { abs($0 - $1) / Gap.scale.upperBound }
  )
}
