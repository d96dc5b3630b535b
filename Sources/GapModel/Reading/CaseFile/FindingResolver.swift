/// Makes findings of their drafts: how they were judged, by criteria, steps, codings and consensus.
///
/// It is asked for each of very many findings, so it is passed on by reference.
final class FindingResolver {
  private let words: WordResolver
  /// The names that findings refer to.
  private let places: CasePlaces
  private var shared: SharedFactCache

  init(words: WordResolver, places: CasePlaces) {
    self.words = words
    self.places = places
    shared = SharedFactCache(words.vocabulary, places)
  }

  private var vocabulary: Vocabulary { words.vocabulary }
  private var tell: (Diagnostic) -> Void { words.tell }

  /// Adds the finding of a draft, unless it cannot be used, which was reported.
  func append(_ draft: FindingDraft, to store: inout FindingStore) {
    if draft.hasStatement, let facts = shared.facts(of: draft, in: &store) {
      store.append(facts, draft.factor, draft.texts)
    } else if let finding = finding(draft) {
      store.append(finding)
    }
  }

  /// The finding of a draft; `nil` when it cannot be used, which was reported.
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
    guard draft.hasStatement else { return nil }
    let finding = Finding(
      id: Finding.ID(draft.id.text),
      sources: sources,
      statement: draft.texts.statement,
      quote: draft.texts.quote,
      locator: draft.texts.locator,
      note: draft.texts.note,
      codings: codings,
      agreed: agreed,
      factor: draft.factor,
      tags: draft.texts.tags
    )
    if let drafts = draft.codings, codings.count == drafts.count, Consensus.isTied(finding) {
      tell(.tiedCodings(draft.id.text, at: draft.id.range))
    }
    return finding
  }

  private func severalCodings(_ drafts: [CodingDraft], of finding: FindingDraft) -> [Coding] {
    if finding.own.isJudged { tell(.judgedBesideCodings(at: finding.own.firstMark)) }
    if drafts.isEmpty { tell(.noCodings(of: finding.id.text, at: finding.id.range)) }
    // A target that the finding gives itself stands for the codings that give none.
    let common = target(of: finding.own)
    if finding.own.target != nil, common == nil { return [] }
    var coders: [String: TextRange] = [:]
    return drafts.compactMap { draft in
      if let coder = draft.coder {
        if let first = coders[coder.text] {
          tell(.secondCoding(by: coder.text, at: coder.range, first: first))
        }
        coders[coder.text] = coder.range
        if places.coders.reference(coder) == nil { tell(places.coders.unknown(coder)) }
      }
      return coding(draft, common: common)
    }
  }

  /// A coding; `nil` when something in it is wrong.
  ///
  /// What it leaves out is open work, not a fault.
  private func coding(_ draft: CodingDraft, common: Target? = nil) -> Coding? {
    let namesTarget = draft.target != nil
    let target = namesTarget ? target(of: draft) : common
    if target == nil, namesTarget { return nil }
    guard let verdict = verdict(of: draft) else { return nil }
    return Coding(
      coder: draft.coder.map { Coder.ID($0.text) },
      target: target,
      namesTarget: namesTarget || common == nil,
      verdict: verdict
    )
  }

  private func agreedCoding(_ draft: CodingDraft) -> AgreedCoding {
    if draft.isEmpty { tell(.emptyConsensus(at: draft.place)) }
    return AgreedCoding(
      target: target(of: draft),
      verdict: draft.isJudged ? verdict(of: draft) : nil
    )
  }

  private func target(of draft: CodingDraft) -> Target? {
    let named = [draft.expectation, draft.indicator, draft.dimension].compactMap { $0 }
    if named.count > 1 { tell(.twoTargets(at: named[1].range)) }
    if let word = draft.expectation {
      guard let id = places.expectations.reference(word) else {
        tell(places.expectations.unknown(word))
        return nil
      }
      return .expectation(id)
    }
    if let word = draft.indicator { return words.indicator(word).map(Target.indicator) }
    return draft.dimension.flatMap(words.dimension).map { .dimension($0.id) }
  }

  /// What a coding decides, which may be nothing yet; `nil` when something in it is wrong.
  func verdict(of draft: CodingDraft) -> Verdict? {
    if draft.risk != nil || draft.severity != nil || draft.givesGap { tellOtherWays(of: draft) }
    if draft.risk != nil { return .risk }
    if let word = draft.severity { return severity(word).map(Verdict.judged) }
    if draft.givesGap { return draft.gap.map { .judged(.direct($0.value)) } }
    return draft.criteria.isEmpty ? .unjudged : steps(of: draft).map(Verdict.judged)
  }

  /// Tells where a finding that is judged without criteria is judged in a second way too, and which of its
  /// keys are none at all.
  private func tellOtherWays(of draft: CodingDraft) {
    let criteria = draft.criteria.filter { vocabulary.criterion($0.name.value) != nil }
    if criteria.count < draft.criteria.count {
      for entry in draft.criteria where vocabulary.criterion(entry.name.value) == nil {
        tellUnknownKey(entry, of: draft)
      }
    }
    let ways: [(name: String, place: TextRange?)] = [
      ("criteria", criteria.first?.name.range), ("severity", draft.severity?.range),
      ("gap", draft.givesGap ? draft.gap?.range ?? draft.place : nil), ("risk", draft.risk),
    ]
    let given = ways.compactMap { way in way.place.map { (name: way.name, place: $0) } }
    guard given.count > 1, let last = given.last else { return }
    tell(.judgedTwice(given.map { $0.name }, at: last.place))
  }

  private func severity(_ word: Located<Word>) -> Distance? {
    if let step = vocabulary.severity(word.value) { return .severity(step.judged) }
    tell(.unknownSeverity(word, of: words.instrument))
    return nil
  }

  private func steps(of draft: CodingDraft) -> Distance? {
    let key = vocabulary.key(of: draft.criteria)
    if let key, let known = vocabulary.distance(by: key) { return known }
    let steps = draft.criteria.compactMap {
      judgedStep($0, of: draft)
    }
    guard !steps.isEmpty, steps.count == draft.criteria.count else { return nil }
    // The instrument's order of criteria, so that the order of keys in a file does not matter.
    let distance = Distance.steps(steps.sorted { $0.criterion < $1.criterion }.map { $0.step })
    if steps.count > 1, let met = steps.first(where: { $0.step.isMet }) {
      let settling = met.step.criterion.text
      for name in draft.criteria.map({ $0.name }) where name.text != settling {
        let step = met.step.step?.text
        tell(.metBesideCriteria(settling, step, besides: name.text, at: name.range))
      }
    } else if let key {
      vocabulary.remember(distance, by: key)
    }
    return distance
  }

  /// Whether one of the steps says that the design is met.
  private func isMet(_ draft: CodingDraft) -> Bool {
    draft.criteria.contains { entry in
      guard let criterion = vocabulary.criterion(entry.name.value),
        case .word(let word) = entry.step
      else { return false }
      return vocabulary.step(word.value, onCriterion: criterion)?.isMet == true
    }
  }

  private func tellUnknownKey(_ entry: CriterionDraft, of draft: CodingDraft) {
    let known = draft.knownKeys + words.instrument.criteria.map { $0.key }
    let name = entry.name
    let guess = Guess(ofKey: name.text, among: known, isBare: entry.step.isBare)
    tell(
      .unknownKey(
        name.text,
        guess,
        at: name.range,
        among: known,
        isBare: entry.step.isBare,
        line: guess.meant.flatMap(line)
      )
    )
  }

  /// A key of a finding with a value, as a line that is right.
  private func line(_ key: String) -> String? {
    if let line = FindingKey.line(key) { return line }
    let criterion = words.instrument.criteria.first { $0.key == key }
    return criterion?.steps.last.map { "\(key): \($0.id.text)" }
  }

  private func judgedStep(
    _ entry: CriterionDraft,
    of draft: CodingDraft
  ) -> (criterion: Int, step: JudgedStep)? {
    let criteria = words.instrument.criteria
    let name = entry.name
    guard let place = vocabulary.criterion(name.value) else {
      tellUnknownKey(entry, of: draft)
      return nil
    }
    switch entry.step {
    case .absent: tell(.valueMissing(of: name.text, at: name.range))
    case .notAWord(let range): tell(.notAStep(of: criteria[place], at: range))
    case .word(let word):
      if let step = vocabulary.step(word.value, onCriterion: place) { return (place, step) }
      let settled = isMet(draft) ? name.range : nil
      tell(.unknownStep(word, of: criteria[place], settled: settled))
    }
    return nil
  }
}

extension CodingDraft {
  /// The first place where it says how far reality lies from the design.
  fileprivate var firstMark: TextRange {
    gap?.range ?? severity?.range ?? risk ?? criteria.first?.name.range ?? place
  }
}
