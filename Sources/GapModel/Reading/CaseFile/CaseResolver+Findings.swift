// How findings were judged: criteria, steps, codings and their consensus.
extension CaseResolver {
  func finding(_ draft: FindingDraft) -> Finding? {
    let sources = references(draft.sources, in: places.sources)
    let codings: [Coding]
    if let drafts = draft.codings {
      codings = severalCodings(drafts, of: draft)
    } else {
      if let agreed = draft.agreed { tell(.consensusWithoutCodings(at: agreed.place)) }
      codings = [coding(draft.own)].compactMap { $0 }
    }
    let agreed = draft.codings == nil ? nil : draft.agreed.map(agreedCoding)
    guard let statement = draft.statement else { return nil }
    let finding = Finding(
      id: Finding.ID(draft.id.value),
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
        if let first = coders[coder.value] {
          tell(.duplicateID("the coding by", coder, first: first))
        }
        coders[coder.value] = coder.range
        if places.coders.reference(coder) == nil { tell(places.coders.unknown(coder)) }
      }
      return coding(draft, common: common)
    }
  }

  private func coding(_ draft: CodingDraft, common: Target? = nil) -> Coding? {
    let target = draft.target == nil ? common : target(of: draft)
    if target == nil, draft.target == nil { tell(.noTarget(at: draft.place)) }
    let distance = distance(of: draft)
    if distance == nil, !draft.isJudged { tell(.notJudged(instrument, at: draft.place)) }
    guard let target, let distance else { return nil }
    return Coding(
      coder: draft.coder.map { Coder.ID($0.value) },
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
    guard let word = draft.dimension,
      let dimension = named(word, in: instrument.dimensions, as: "dimension")
    else { return nil }
    return .dimension(dimension.id)
  }

  func distance(of draft: CodingDraft) -> Distance? {
    let steps = draft.criteria.compactMap {
      judgedStep($0.name, $0.step, among: draft.knownKeys)
    }
    guard steps.count == draft.criteria.count else { return nil }
    if draft.givesGap {
      if let gap = draft.gap, !draft.criteria.isEmpty { tell(.gapBesideCriteria(at: gap.range)) }
      return draft.gap.map { .direct($0.value) }
    }
    guard !steps.isEmpty else { return nil }
    if let settling = steps.first(where: { $0.settles && $0.value == 0 }), steps.count > 1 {
      for (name, _) in draft.criteria where name.value != settling.criterion.text {
        tell(.metBesideCriteria(settling, name))
      }
    }
    return .steps(inOrder(steps))
  }

  /// The instrument's order of criteria, so that the order of keys in a file does not matter.
  private func inOrder(_ steps: [JudgedStep]) -> [JudgedStep] {
    instrument.criteria.compactMap { criterion in steps.first { $0.criterion == criterion.id } }
  }

  private func judgedStep(
    _ name: Located<String>,
    _ step: StepDraft,
    among known: [String]
  ) -> JudgedStep? {
    guard let criterion = instrument.criteria.keyed(name.value) else {
      tell(.unknownKey(name.value, at: name.range, among: known + instrument.criteria.map(\.key)))
      return nil
    }
    switch step {
    case .absent: tell(.valueMissing(of: name.value, at: name.range))
    case .notAWord(let place): tell(.notAStep(of: criterion, at: place))
    case .word(let word):
      if let step = criterion.steps.named(word.value) { return criterion.judged(step) }
      tell(.unknownStep(word, of: criterion))
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
