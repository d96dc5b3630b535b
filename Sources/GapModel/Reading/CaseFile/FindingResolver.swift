/// Makes findings of their drafts: how they were judged, by criteria, steps, codings and consensus.
///
/// It is asked for each of very many findings, so it is passed on by reference.
final class FindingResolver {
  private let words: WordResolver
  /// The names that findings refer to.
  private let places: CasePlaces
  private var shared: SharedPlaceTable

  init(words: WordResolver, places: CasePlaces) {
    self.words = words
    self.places = places
    shared = SharedPlaceTable(words.vocabulary, places)
  }

  private var vocabulary: Vocabulary { words.vocabulary }
  private var tell: (Diagnostic) -> Void { words.tell }

  /// Adds the finding of a draft, unless it cannot be used, which has been told.
  func append(_ draft: FindingDraft, to contents: inout FindingContents) {
    if let statement = draft.statement, let shared = shared.places(of: draft, in: &contents) {
      contents.append(shared, draft.factor)
      contents.appendWords(statement, quote: draft.quote, tags: draft.tags)
    } else if let finding = finding(draft) {
      contents.append(finding)
    }
  }

  /// The finding of a draft; `nil` when it cannot be used, which has been told.
  private func finding(_ draft: FindingDraft) -> Finding? {
    let sources = words.references(draft.sources, in: places.sources)
    let codings: [Coding]
    if let drafts = draft.codings {
      codings = severalCodings(drafts, of: draft)
    } else {
      if let agreed = draft.agreed { tell(.consensusWithoutCodings(at: agreed.place)) }
      codings = coding(draft.own).map { [$0] } ?? []
    }
    let agreed = draft.codings == nil ? nil : draft.agreed.map(agreedCoding)
    guard let statement = draft.statement else { return nil }
    let finding = Finding(
      id: Finding.ID(draft.id.text),
      sources: sources,
      statement: statement,
      quote: draft.quote,
      codings: codings,
      agreed: agreed,
      factor: draft.factor,
      tags: draft.tags
    )
    if let drafts = draft.codings, codings.count == drafts.count { checkConsensus(finding, draft) }
    return finding
  }

  private func severalCodings(_ drafts: [CodingDraft], of finding: FindingDraft) -> [Coding] {
    if finding.own.isJudged { tell(.judgedBesideCodings(at: finding.own.firstMark)) }
    if drafts.isEmpty { tell(.noCodings(of: finding.id)) }
    // A target that the finding gives itself stands for the codings that give none.
    let common = target(of: finding.own)
    if finding.own.target != nil, common == nil { return [] }
    var coders: [String: TextRange] = [:]
    return drafts.compactMap { draft in
      if let coder = draft.coder {
        if let first = coders[coder.text] {
          tell(.duplicateID("the coding by", coder, first: first))
        }
        coders[coder.text] = coder.range
        if places.coders.reference(coder) == nil { tell(places.coders.unknown(coder)) }
      }
      return coding(draft, common: common)
    }
  }

  private func coding(_ draft: CodingDraft, common: Target? = nil) -> Coding? {
    let target = draft.target == nil ? common : target(of: draft)
    if target == nil, draft.target == nil { tell(.noTarget(at: draft.place)) }
    let distance = distance(of: draft)
    if distance == nil, !draft.isJudged { tell(.notJudged(words.instrument, at: draft.place)) }
    guard let target, let distance else { return nil }
    return Coding(
      coder: draft.coder.map { Coder.ID($0.text) },
      target: target,
      distance: distance
    )
  }

  private func agreedCoding(_ draft: CodingDraft) -> AgreedCoding {
    if draft.isEmpty { tell(.emptyConsensus(at: draft.place)) }
    return AgreedCoding(target: target(of: draft), distance: distance(of: draft))
  }

  private func target(of draft: CodingDraft) -> Target? {
    if let word = draft.expectation {
      if let dimension = draft.dimension { tell(.twoTargets(at: dimension.range)) }
      guard let id = places.expectations.reference(word) else {
        tell(places.expectations.unknown(word))
        return nil
      }
      return .expectation(id)
    }
    return draft.dimension.flatMap(words.dimension).map { .dimension($0.id) }
  }

  /// How far a coding says that reality lies from the design; `nil` when that cannot be used.
  func distance(of draft: CodingDraft) -> Distance? {
    let key = draft.givesGap ? nil : vocabulary.key(of: draft.criteria)
    if let key, let known = vocabulary.distance(by: key) { return known }
    let steps = draft.criteria.compactMap {
      judgedStep($0.name, $0.step, of: draft)
    }
    guard steps.count == draft.criteria.count else { return nil }
    if draft.givesGap {
      if let gap = draft.gap, !draft.criteria.isEmpty { tell(.gapBesideCriteria(at: gap.range)) }
      return draft.gap.map { .direct($0.value) }
    }
    guard !steps.isEmpty else { return nil }
    // The instrument's order of criteria, so that the order of keys in a file does not matter.
    let distance = Distance.steps(steps.sorted { $0.criterion < $1.criterion }.map(\.step))
    if steps.count > 1, let met = steps.first(where: { $0.step.settles && $0.step.value == 0 }) {
      for criterion in draft.criteria where criterion.name.text != met.step.criterion.text {
        tell(.metBesideCriteria(met.step, criterion.name))
      }
    } else if let key {
      vocabulary.remember(distance, by: key)
    }
    return distance
  }

  private func judgedStep(
    _ name: Located<Word>,
    _ step: StepDraft,
    of draft: CodingDraft
  ) -> (criterion: Int, step: JudgedStep)? {
    let criteria = words.instrument.criteria
    guard let place = vocabulary.criterion(name.value) else {
      let known = draft.knownKeys + criteria.map(\.key)
      tell(.unknownKey(name.text, at: name.range, among: known))
      return nil
    }
    switch step {
    case .absent: tell(.valueMissing(of: name.text, at: name.range))
    case .notAWord(let range): tell(.notAStep(of: criteria[place], at: range))
    case .word(let word):
      if let step = vocabulary.step(word.value, onCriterion: place) { return (place, step) }
      tell(.unknownStep(word, of: criteria[place]))
    }
    return nil
  }

  private func checkConsensus(_ finding: Finding, _ draft: FindingDraft) {
    switch Consensus.of(finding) {
    case .success, .failure(.noCodings): break
    case .failure(.tie): tell(.tiedCodings(at: draft.id.range))
    case .failure(.mixed): tell(.mixedCodings(at: draft.id.range))
    }
  }
}

extension CodingDraft {
  /// The first place where it says how far reality lies from the design.
  fileprivate var firstMark: TextRange { gap?.range ?? criteria.first?.name.range ?? place }
}
