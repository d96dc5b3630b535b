/// The words of an instrument, remembered once they were looked up: files repeat them in every finding.
final class Vocabulary {
  /// The instrument.
  let instrument: Instrument
  private var criteria = Meanings<Int>()
  private var dimensions = Meanings<Int>()
  /// For each criterion, the indices of its steps.
  private var steps: [Meanings<Int>]
  private var distances: [UInt64: Distance] = [:]
  private var severities = Meanings<Int>()

  init(of instrument: Instrument) {
    self.instrument = instrument
    steps = Array(repeating: Meanings(), count: instrument.criteria.count)
  }

  /// The dimension that a word names.
  func dimension(_ word: Word) -> Dimension? {
    dimensionIndex(word).map { instrument.dimensions[$0] }
  }

  /// The index of the dimension that a word names.
  func dimensionIndex(_ word: Word) -> Int? {
    dimensions.meaning(of: word) { instrument.dimensions.namedIndex(word.text) }
  }

  /// The index of the criterion that a key names.
  func criterion(_ key: Word) -> Int? {
    criteria.meaning(of: key) { instrument.criteria.firstIndex { $0.key == key.text } }
  }

  /// The step that a word names, on the criterion at an index.
  func step(_ word: Word, onCriterion index: Int) -> JudgedStep? {
    stepIndex(word, onCriterion: index).map { step in
      instrument.criteria[index].judged(instrument.criteria[index].steps[step])
    }
  }

  private func stepIndex(_ word: Word, onCriterion index: Int) -> Int? {
    steps[index].meaning(of: word) { instrument.criteria[index].steps.namedIndex(word.text) }
  }

  /// The step of the ladder that a word names.
  func severity(_ word: Word) -> SeverityStep? {
    severities.meaning(of: word) { instrument.ladder.namedIndex(word.text) }
      .map { instrument.ladder[$0] }
  }

  /// The indicators of this name, of whatever dimension, as files write them.
  func homes(ofIndicator word: String) -> [String] {
    instrument.dimensions.flatMap { dimension in
      dimension.indicators.named(word).map { ["\(dimension.id)/\($0.id)"] } ?? []
    }
  }

  /// How far reality lies from the design by the steps of a key; `nil` unless they were looked at before,
  /// and found to go together.
  func distance(by key: UInt64) -> Distance? { distances[key] }

  /// Remembers how far reality lies from the design by steps that go together.
  func remember(_ distance: Distance, by key: UInt64) { distances[key] = distance }

  /// The steps as a number: for each criterion a byte; `nil` when one is unknown, or there are too many.
  func key(of criteria: [CriterionDraft]) -> UInt64? {
    var key: UInt64 = 0
    for draft in criteria {
      guard let index = criterion(draft.name.value), index < 8, case .word(let word) = draft.step,
        let step = stepIndex(word.value, onCriterion: index), step < 255
      else { return nil }
      key |= UInt64(step + 1) << (8 * UInt64(index))
    }
    return key
  }
}

/// What some words mean, or that they mean nothing.
private struct Meanings<Meaning> {
  private var known: [(word: Word, meaning: Meaning?)] = []

  /// The most words that are remembered: an instrument has far fewer, a broken file may not.
  private static var mostWords: Int { 64 }

  /// What a word means: as it was found before, or as it is found now.
  mutating func meaning(of word: Word, find: () -> Meaning?) -> Meaning? {
    for entry in known where entry.word == word { return entry.meaning }
    let meaning = find()
    if known.count < Self.mostWords { known.append((word, meaning)) }
    return meaning
  }
}
