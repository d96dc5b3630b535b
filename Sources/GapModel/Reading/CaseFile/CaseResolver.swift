/// Makes a case of its draft: looks up every word in the instrument and every reference in the file.
///
/// What cannot be resolved is reported and left out, so that one fault does not hide the others; the
/// result is only used when nothing was reported.
final class CaseResolver {
  let words: WordResolver
  let draft: CaseDraft
  /// Where what the draft names stands; by itself, as the whole draft would be copied to look at it.
  private let declared: CasePlaces
  /// Where each dimension is judged.
  private var judgementPlaces: [Dimension.ID: TextRange] = [:]

  private var instrument: Instrument { words.instrument }
  private var tell: (Diagnostic) -> Void { words.tell }

  init(_ draft: CaseDraft, _ words: WordResolver) {
    self.draft = draft
    self.words = words
    declared = draft.places
  }

  /// Where the parts of the case stand, those that were resolved among them.
  var places: CasePlaces {
    var places = declared
    places.judgements = judgementPlaces
    return places
  }

  /// The case; `nil` when its head is incomplete, which was reported.
  func resolved() -> Case? {
    let sources = draft.sources.compactMap(source)
    let design = draft.design.compactMap(expectation)
    let findings = findings()
    let judgements = draft.judgements.compactMap { judgement($0) }
    let recommendations = draft.recommendations.compactMap(recommendation)
    let indices = draft.indices.compactMap(index)
    checkIndices()
    LookAlikeCheck(tell: tell).run(draft)
    RequirementCheck(of: draft.recommendations, tell: tell).run()
    guard let id = draft.head.id, let title = draft.head.title,
      let organisation = draft.head.organisation, let system = draft.head.system
    else { return nil }
    return Case(
      id: Case.ID(id.text),
      title: title.value,
      organisation: organisation.value,
      region: draft.head.region?.value,
      system: system.value,
      language: draft.head.language ?? .id,
      period: draft.head.period,
      instrument: instrument,
      citation: draft.head.citation,
      note: draft.head.note,
      coders: draft.head.coders.map { Coder(id: Coder.ID($0.id.text), name: $0.name) },
      indices: indices,
      sources: sources,
      design: design,
      findings: findings,
      judgements: judgements,
      recommendations: recommendations,
      model: draft.model
    )
  }

  /// The findings: those that were resolved as they were read, and then those that had to wait.
  private func findings() -> Findings {
    var store = draft.store
    if !draft.findings.isEmpty {
      let resolver = FindingResolver(words: words, places: declared)
      for finding in draft.findings { resolver.append(finding, to: &store) }
    }
    return Findings(names: declared.findings.names, store: store)
  }

  private func index(_ draft: IndexDraft) -> IndexValue? {
    guard let scheme = words.named(draft.scheme, in: instrument.indices, as: .scheme) else {
      return nil
    }
    let lowest = scheme.predicates.first?.from ?? 0
    let (value, range) = (draft.value, lowest...scheme.maximum)
    guard range.contains(value.value) else {
      tell(.outsideScheme(value.value, scheme.id.text, range, at: value.range))
      return nil
    }
    return IndexValue(scheme: scheme.id, year: draft.year.value, value: draft.value.value)
  }

  /// Tells values that are given twice for the same scheme and year.
  private func checkIndices() {
    var places: [String: [Int: TextRange]] = [:]
    for draft in draft.indices {
      let (scheme, year) = (draft.scheme.text, draft.year)
      if let first = places[scheme]?[year.value] {
        tell(.secondIndexValue(of: scheme, year: year.value, at: year.range, first: first))
      }
      places[scheme, default: [:]][year.value] = year.range
    }
  }

  private func source(_ draft: SourceDraft) -> Source? {
    guard let word = draft.technique,
      let technique = words.named(word, in: instrument.techniques, as: .technique)
    else { return nil }
    return Source(
      id: Source.ID(draft.id.text),
      technique: technique.technique,
      role: draft.role?.value,
      title: draft.title,
      group: draft.group?.value,
      isKey: draft.isKey,
      date: draft.date,
      weight: draft.weight,
      note: draft.note
    )
  }

  private func expectation(_ draft: ExpectationDraft) -> Expectation? {
    let basis = words.references(draft.basis, in: declared.sources)
    guard let word = draft.dimension, let statement = draft.statement,
      let dimension = words.dimension(word)
    else { return nil }
    let indicator = draft.indicator.flatMap {
      words.named($0, in: dimension.indicators, as: .indicator)
    }
    return Expectation(
      id: Expectation.ID(draft.id.text),
      dimension: dimension.id,
      indicator: indicator?.id,
      statement: statement,
      basis: basis,
      weight: draft.weight,
      note: draft.note
    )
  }

  private func judgement(_ draft: JudgementDraft) -> Judgement? {
    guard let dimension = words.dimension(draft.dimension) else {
      return nil
    }
    if let first = judgementPlaces[dimension.id] {
      let (name, place) = (draft.dimension.text, draft.dimension.range)
      tell(.secondJudgement(on: name, at: place, first: first))
    }
    judgementPlaces[dimension.id] = draft.dimension.range
    var decision = draft.isApplicable ? Judgement.Decision.none : .notApplicable
    if let word = draft.rating {
      guard let band = words.named(word, in: instrument.bands, as: .rating) else { return nil }
      decision = .rating(band.rating)
    }
    return Judgement(
      dimension: dimension.id,
      decision: decision,
      because: draft.because,
      basis: draft.basis
    )
  }

  private func recommendation(_ draft: RecommendationDraft) -> Recommendation? {
    let addresses = draft.addresses.compactMap(target)
    let findings = words.references(draft.findings, in: declared.findings)
    let serves = draft.serves.compactMap { words.named($0, in: instrument.aims, as: .aim)?.id }
    guard let title = draft.title, let word = draft.leverage,
      let leverage = words.named(word, in: instrument.leverages, as: .leverage)
    else { return nil }
    return Recommendation(
      id: Recommendation.ID(draft.id.text),
      title: title,
      addresses: addresses.uniqued,
      leverage: leverage.id,
      direction: draft.direction,
      findings: findings,
      requires: words.references(draft.requires, in: declared.recommendations),
      reason: draft.reason,
      strategy: draft.strategy?.value,
      owner: draft.owner?.value,
      cost: draft.cost,
      effort: draft.effort,
      schedule: draft.schedule,
      status: draft.status,
      finished: draft.finished,
      budget: draft.budget,
      serves: serves.uniqued,
      note: draft.note
    )
  }

  /// What a recommendation addresses: an expectation of the case, an indicator or a dimension of the
  /// instrument.
  private func target(_ word: Located<Word>) -> Target? {
    let dimension = words.vocabulary.dimension(word.value)
    if let id = declared.expectations.reference(word) {
      // A label that names a dimension too would leave it open which of the two is meant.
      if let dimension, dimension.key == word.text { tell(.twoMeanings(word.text, at: word.range)) }
      return .expectation(id)
    }
    if let dimension { return .dimension(dimension.id) }
    if word.text.contains("/") { return words.indicator(word).map(Target.indicator) }
    tell(
      .unknownValue(
        .target,
        word,
        among: instrument.dimensions.map { $0.key } + declared.expectations.sortedNames
      )
    )
    return nil
  }
}
