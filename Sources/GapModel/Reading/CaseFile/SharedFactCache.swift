/// Caches the positions, among what a case's findings share, of the sources and targets that findings
/// repeat: few differ, and nothing of them is then made anew.
struct SharedFactCache {
  private let vocabulary: Vocabulary
  private let names: CasePlaces
  private var sources: [UInt64: UInt32] = [:]
  private var expectations: [UInt32?]
  private var dimensions: [UInt32?]

  /// Begins a table for the findings of a case.
  init(_ vocabulary: Vocabulary, _ names: CasePlaces) {
    self.vocabulary = vocabulary
    self.names = names
    expectations = Array(repeating: nil, count: names.expectations.names.count)
    dimensions = Array(repeating: nil, count: vocabulary.instrument.dimensions.count)
  }

  /// What a finding with nothing unusual about it shares with others.
  ///
  /// - Returns: `nil` when it has codings, when it is no plain judgement on criteria or by a gap, when
  ///   something in it is wrong, or when it is the first that was judged so.
  mutating func facts(
    of draft: FindingDraft,
    in store: inout FindingStore
  ) -> FindingStore.SharedFacts? {
    guard draft.codings == nil, draft.agreed == nil,
      let verdict = verdict(of: draft.own, in: &store),
      let target = target(of: draft.own, in: &store),
      let sources = sources(of: draft, in: &store)
    else { return nil }
    return .init(sources: sources, target: target, verdict: verdict)
  }

  private mutating func verdict(
    of coding: CodingDraft,
    in store: inout FindingStore
  ) -> UInt32? {
    guard coding.severity == nil, coding.risk == nil else { return nil }
    if coding.givesGap {
      guard coding.criteria.isEmpty, let gap = coding.gap else { return nil }
      return store.intern(.judged(.direct(gap.value)))
    }
    guard let key = vocabulary.key(of: coding.criteria) else { return nil }
    return vocabulary.distance(by: key).map { store.intern(.judged($0)) }
  }

  private mutating func target(
    of coding: CodingDraft,
    in store: inout FindingStore
  ) -> UInt32? {
    guard coding.indicator == nil else { return nil }
    switch (coding.expectation, coding.dimension) {
    case (let word?, nil):
      guard let expectation = names.expectations.index(of: word) else { return nil }
      if let known = expectations[expectation] { return known }
      let position = store.intern(.expectation(Expectation.ID(word.text)))
      expectations[expectation] = position
      return position
    case (nil, let word?):
      guard let dimension = vocabulary.dimensionIndex(word.value) else { return nil }
      if let known = dimensions[dimension] { return known }
      let position = store.intern(.dimension(vocabulary.instrument.dimensions[dimension].id))
      dimensions[dimension] = position
      return position
    default: return nil
    }
  }

  private mutating func sources(
    of draft: FindingDraft,
    in store: inout FindingStore
  ) -> UInt32? {
    // Up to four sources make a number, sixteen bits for each.
    guard (1...4).contains(draft.sources.count) else { return nil }
    var key: UInt64 = 0
    for word in draft.sources {
      guard let source = names.sources.index(of: word), source < 0xFFFF else { return nil }
      key = key << 16 | UInt64(source + 1)
    }
    if let known = sources[key] { return known }
    let position = store.intern(sources: draft.sources.map { Source.ID($0.text) }.uniqued)
    sources[key] = position
    return position
  }
}
