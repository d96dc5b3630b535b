/// What the words of cells may mean by a map: any word that an instrument has for what rows hold.
enum MapMeaning {
  /// Tells when a word means nothing that an instrument has; one alone may be an expectation of a case.
  static func check(
    _ word: Located<Word>,
    _ instrument: Instrument,
    _ tell: @escaping (Diagnostic) -> Void
  ) {
    let text = TechniqueWords.meant(by: word.text, in: instrument)
    let known = words(of: instrument)
    guard known.named(text) == nil, NumberText.number(text) == nil else { return }
    if text.utf8.contains(UInt8(ascii: "/")) {
      _ = WordResolver(vocabulary: Vocabulary(of: instrument), tell: tell).indicator(word)
      return
    }
    let indicators = instrument.dimensions.flatMap { $0.indicators }
    guard indicators.named(text) == nil else { return }
    let (keys, labels) = (known.map { $0.key }, known.flatMap { $0.label.all })
    let isNear = !Guess(of: text, among: keys, labels: labels).isNone
    guard isNear || !IdentifierForm.common.allows(text) else { return }
    tell(.unknownValue(.word, word, among: keys, labels: labels))
  }

  /// A word with its labels.
  private struct Known: Labelled, Hashable {
    let key: String
    let label: LocalisedText
  }

  private static func words(of instrument: Instrument) -> [Known] {
    let steps = instrument.criteria.flatMap { $0.steps }
    return
      (steps.map { Known(key: $0.key, label: $0.label) }
      + instrument.ladder.map { Known(key: $0.key, label: $0.label) }
      + instrument.techniques.map { Known(key: $0.key, label: $0.label) }
      + instrument.dimensions.map { Known(key: $0.key, label: $0.label) }
      + Factor.allCases.map { Known(key: $0.key, label: $0.label) }
      + [
        Known(key: "yes", label: LocalisedText(id: "ya", en: "yes")),
        Known(key: "no", label: LocalisedText(id: "tidak", en: "no")),
      ]).uniqued
  }
}
