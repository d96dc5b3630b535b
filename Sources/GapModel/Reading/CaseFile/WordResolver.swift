/// Looks up words in an instrument and references among names, and reports what leads nowhere.
struct WordResolver {
  let vocabulary: Vocabulary
  let tell: (Diagnostic) -> Void

  /// The instrument.
  var instrument: Instrument { vocabulary.instrument }

  /// The names that words refer to, each once.
  func references<Named>(
    _ words: [Located<Word>],
    in names: NameTable<Named>
  ) -> [Identifier<Named>] {
    if words.count == 1, let id = names.reference(words[0]) { return [id] }
    var known: [Identifier<Named>] = []
    known.reserveCapacity(words.count)
    for word in words {
      if let id = names.reference(word) { known.append(id) } else { tell(names.unknown(word)) }
    }
    return known.count > 1 ? known.uniqued : known
  }

  /// The dimension that a word names.
  func dimension(_ word: Located<Word>) -> Dimension? {
    if let dimension = vocabulary.dimension(word.value) { return dimension }
    tellUnknown(word, among: instrument.dimensions, as: .dimension)
    return nil
  }

  /// The indicator that a word names, as `dimension/indicator`; either part may be a label.
  func indicator(_ word: Located<Word>) -> IndicatorReference? {
    let parts = word.text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      .map { part in
        Located(value: Word(part.trimmed), range: word.range)
      }
    guard parts.count == 2 else {
      let homes = vocabulary.homes(ofIndicator: word.text)
      tell(.bareIndicator(homes: homes, at: word.range))
      return nil
    }
    guard let dimension = vocabulary.dimension(parts[0].value) else {
      tellUnknown(parts[0], among: instrument.dimensions, as: .dimension) {
        "\($0)/\(parts[1].text)"
      }
      return nil
    }
    guard let indicator = dimension.indicators.named(parts[1].text) else {
      tellUnknown(parts[1], among: dimension.indicators, as: .indicator) {
        "\(parts[0].text)/\($0)"
      }
      return nil
    }
    return IndicatorReference(dimension.id, indicator.id)
  }

  /// What a word names in the instrument.
  func named<Item: Labelled>(_ word: Located<Word>, in items: [Item], as what: Noun) -> Item? {
    if let item = items.named(word.text) { return item }
    tellUnknown(word, among: items, as: what)
    return nil
  }

  private func tellUnknown<Item: Labelled>(
    _ word: Located<Word>,
    among items: [Item],
    as what: Noun,
    replacing replacement: (String) -> String = { $0 }
  ) {
    let labels = items.flatMap { $0.label.all }
    let keys = items.map { $0.key }
    tell(.unknownValue(what, word, among: keys, labels: labels, replacing: replacement))
  }
}

extension Substring {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest.drop { $0.isWhitespace })
  }
}
