/// Where that which findings name again and again stands among what the findings of a case share.
///
/// Most findings name the same few sources, expectations and steps as others; then they are known by
/// these numbers, and nothing of them is made anew.
struct SharedPlaceTable {
  private let vocabulary: Vocabulary
  private let names: CasePlaces
  private var sources: [UInt64: UInt32] = [:]
  private var expectations: [UInt32?]
  private var dimensions: [UInt32?]
  private var verdicts: [UInt64: UInt32] = [:]

  /// Begins a table for the findings of a case.
  init(_ vocabulary: Vocabulary, _ names: CasePlaces) {
    self.vocabulary = vocabulary
    self.names = names
    expectations = Array(repeating: nil, count: names.expectations.index.count)
    dimensions = Array(repeating: nil, count: vocabulary.instrument.dimensions.count)
  }

  /// The places for a finding with nothing unusual about it.
  ///
  /// - Returns: `nil` when it has codings, when it is no plain judgement on criteria or by a gap, when
  ///   something in it is wrong, or when it is the first that was judged so.
  mutating func places(
    of draft: FindingDraft,
    in contents: inout FindingContents
  ) -> FindingContents.SharedPlaces? {
    guard draft.codings == nil, draft.agreed == nil,
      let verdict = verdict(of: draft.own, in: &contents),
      let target = target(of: draft.own, in: &contents),
      let sources = sources(of: draft, in: &contents)
    else { return nil }
    return .init(sources: sources, target: target, verdict: verdict)
  }

  private mutating func verdict(
    of coding: CodingDraft,
    in contents: inout FindingContents
  ) -> UInt32? {
    guard coding.severity == nil, coding.risk == nil else { return nil }
    if coding.givesGap {
      guard coding.criteria.isEmpty, let gap = coding.gap else { return nil }
      return contents.place(of: .judged(.direct(gap.value)))
    }
    guard let key = vocabulary.key(of: coding.criteria) else { return nil }
    if let known = verdicts[key] { return known }
    guard let distance = vocabulary.distance(by: key) else { return nil }
    let place = contents.place(of: .judged(distance))
    verdicts[key] = place
    return place
  }

  private mutating func target(
    of coding: CodingDraft,
    in contents: inout FindingContents
  ) -> UInt32? {
    guard coding.indicator == nil else { return nil }
    switch (coding.expectation, coding.dimension) {
    case (let word?, nil):
      guard let expectation = names.expectations.place(of: word) else { return nil }
      if let known = expectations[expectation] { return known }
      let place = contents.place(of: .expectation(Expectation.ID(word.text)))
      expectations[expectation] = place
      return place
    case (nil, let word?):
      guard let dimension = vocabulary.dimensionPlace(word.value) else { return nil }
      if let known = dimensions[dimension] { return known }
      let place = contents.place(of: .dimension(vocabulary.instrument.dimensions[dimension].id))
      dimensions[dimension] = place
      return place
    default: return nil
    }
  }

  private mutating func sources(
    of draft: FindingDraft,
    in contents: inout FindingContents
  ) -> UInt32? {
    // Up to four sources make a number, sixteen bits for each.
    guard (1...4).contains(draft.sources.count) else { return nil }
    var key: UInt64 = 0
    for word in draft.sources {
      guard let source = names.sources.place(of: word), source < 0xFFFF else { return nil }
      key = key << 16 | UInt64(source + 1)
    }
    if let known = sources[key] { return known }
    let place = contents.place(ofSources: draft.sources.map { Source.ID($0.text) }.uniqued)
    sources[key] = place
    return place
  }
}
