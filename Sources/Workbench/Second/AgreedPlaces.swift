import GapModel

/// All that a finding can be held against, as a list to choose the agreed place from.
struct AgreedPlaces {
  let content: Case
  let language: Language

  private var names: TargetNames { TargetNames(content: content, language: language) }

  private var targets: [Target] {
    let instrument = content.instrument
    return instrument.dimensions.flatMap { dimension in
      content.design.filter { $0.dimension == dimension.id }.map { Target.expectation($0.id) }
        + dimension.indicators.map { Target.indicator(IndicatorReference(dimension.id, $0.id)) }
        + [Target.dimension(dimension.id)]
    }
  }

  /// The choices: nothing, then dimension by dimension.
  var choices: [Parts.Choice] {
    [Parts.Choice("", Parts(language: language).say(SecondWords.asCoded))]
      + targets.map { target in
        let group = names.dimensionID(of: target).flatMap { content.instrument.dimension($0) }
        return Parts.Choice(
          Self.word(for: target),
          names.path(of: target),
          group: group?.label[language].withCapital
        )
      }
  }

  /// The target that a choice stands for.
  func target(named word: String) -> Target? { targets.first { Self.word(for: $0) == word } }

  /// The word of a choice: the key and what stands behind it.
  static func word(for target: Target?) -> String {
    guard let target else { return "" }
    let name = PlaceName(target)
    return "\(name.kind.rawValue) \(name.word)"
  }
}
