/// Makes an instrument of its draft: takes over what it extends, and checks that it holds together.
struct InstrumentResolver {
  let draft: InstrumentDraft
  let base: Instrument?
  let reader: FieldReader

  /// The instrument; `nil` when something is missing, which is reported.
  func resolved() -> Instrument? {
    checkNames()
    checkCrosswalk()
    tellMissingSections()
    guard let head = draft.head?.head,
      let aggregation = draft.aggregation ?? base?.aggregation,
      let techniques = section(draft.techniques, base?.techniques),
      let dimensions = section(draft.dimensions, base?.dimensions),
      let criteria = section(draft.criteria, base?.criteria),
      let success = section(draft.success, base?.success),
      let bands = draft.bands.map({ self.bands($0, success) }) ?? base?.bands,
      let leverages = section(draft.leverages, base?.leverages),
      let priorities = section(draft.priorities, base?.priorities),
      let total = draft.total ?? base?.total
    else { return nil }
    var resolved = Instrument(
      head: head,
      aggregation: aggregation,
      techniques: techniques,
      dimensions: dimensions,
      criteria: criteria,
      ladder: section(draft.ladder, base?.ladder) ?? [],
      anchors: draft.anchors ?? base?.anchors ?? [],
      bands: bands,
      beyond: draft.beyond.map { beyond($0, success) } ?? inheritedBeyond,
      success: success,
      leverages: leverages,
      priorities: priorities,
      total: total,
      aims: section(draft.aims, base?.aims) ?? [],
      indices: section(draft.indices, base?.indices) ?? [],
      crosswalk: draft.crosswalk.map { Instrument.ID($0.text) }
        ?? (draft.dimensions == nil ? base?.crosswalk : nil),
      examples: []
    )
    resolved.rules =
      draft.rules?.map { rule($0, of: resolved) }
      ?? (base?.rules ?? []).map { inherited($0, by: resolved) }
    if let examples = draft.examples {
      resolved.examples = examples.compactMap { example($0, of: resolved) }
    }
    return resolved
  }

  /// A rule taken over, with its example where that still means something: at an indicator that there is,
  /// judged by steps that there are.
  private func inherited(_ rule: CodingRule, by instrument: Instrument) -> CodingRule {
    let hasHome = rule.example?.home.map { instrument.indicator($0) != nil } ?? true
    let isJudgedAlike = draft.criteria == nil && draft.ladder == nil
    let keeps = hasHome && (isJudgedAlike || rule.example?.verdict?.distance == nil)
    return CodingRule(id: rule.id, text: rule.text, example: keeps ? rule.example : nil)
  }

  /// What lies beyond belongs to the bands; the instrument to use instead, to the dimensions too.
  private var inheritedBeyond: Instrument.Beyond? {
    guard draft.bands == nil, let beyond = base?.beyond else { return nil }
    return draft.dimensions == nil
      ? beyond : Instrument.Beyond(instrument: nil, success: beyond.success)
  }

  private func beyond(_ draft: BeyondDraft, _ success: [SuccessClass]) -> Instrument.Beyond {
    if let word = draft.success, success.keyed(word.text) == nil {
      reader.tell(.unknownValue(.successClass, word, among: success.map { $0.key }))
    }
    return Instrument.Beyond(
      instrument: draft.instrument,
      success: draft.success.map { SuccessClass.ID($0.text) }
    )
  }

  private func section<Item>(_ own: [Located<Item>]?, _ inherited: [Item]?) -> [Item]? {
    own?.map { $0.value } ?? inherited
  }

  private func tellMissingSections() {
    // How many entries each section has, of those that must have some; criteria may have none.
    let sections: [(key: InstrumentKey, entries: Noun, count: Int?, inherited: Int?)] = [
      (.aggregation, .aggregation, draft.aggregation == nil ? nil : 1, base == nil ? nil : 1),
      (.techniques, .technique, draft.techniques?.count, base?.techniques.count),
      (.dimensions, .dimension, draft.dimensions?.count, base?.dimensions.count),
      (.criteria, .criterion, draft.criteria == nil ? nil : 1, base == nil ? nil : 1),
      (.bands, .band, draft.bands?.count, base?.bands.count),
      (.success, .successClass, draft.success?.count, base?.success.count),
      (.leverages, .leverage, draft.leverages?.count, base?.leverages.count),
      (.priorities, .priority, draft.priorities?.count, base?.priorities.count),
      (.total, .total, draft.total == nil ? nil : 1, base == nil ? nil : 1),
    ]
    let place = draft.head?.place ?? draft.place
    for section in sections {
      switch section.count ?? section.inherited {
      case nil:
        reader.tell(.missingKey(section.key.rawValue, of: Noun.instrument.only, at: place))
      case 0: reader.tell(.emptyList(of: section.entries, at: place))
      default: break
      }
    }
  }

  private func checkNames() {
    reader.checkNames(of: draft.techniques ?? [], .technique)
    reader.checkNames(of: draft.dimensions ?? [], .dimension)
    reader.checkNames(of: draft.criteria ?? [], .criterion)
    reader.checkNames(
      of: (draft.rules ?? []).map { Located(value: Word($0.value.id.text), range: $0.range) },
      .rule
    )
    reader.checkNames(of: draft.success ?? [], .successClass)
    reader.checkNames(of: draft.leverages ?? [], .leverage)
    reader.checkNames(of: draft.priorities ?? [], .priority)
    reader.checkNames(of: draft.aims ?? [], .aim)
    reader.checkNames(of: draft.indices ?? [], .scheme)
    let priorities = draft.priorities ?? []
    reader.checkRising(
      priorities.compactMap { item in item.value.to.map { Located(value: $0, range: item.range) } },
      .priorityEdge
    )
    let unlimited = priorities.indices.filter { priorities[$0].value.to == nil }
    if let last = priorities.last, unlimited != [priorities.count - 1] {
      reader.tell(.lastPriorityHasEdge(at: last.range))
    }
  }

  /// Tells indicators that have no home in the instrument that the crosswalk leads to.
  private func checkCrosswalk() {
    guard let word = draft.crosswalk else { return }
    guard let target = ShippedInstrument.named(word.text) else {
      reader.tell(.unknownInstrument(word))
      return
    }
    for (dimension, places) in zip(draft.dimensions ?? [], draft.indicatorPlaces) {
      if dimension.value.indicators.isEmpty {
        reader.tell(.noIndicators(of: dimension.value.id.text, at: dimension.range))
      }
      for (indicator, place) in zip(dimension.value.indicators, places) {
        checkHome(of: indicator, at: place, in: target)
      }
    }
  }

  private func checkHome(of indicator: Indicator, at place: TextRange, in target: Instrument) {
    guard let home = indicator.home else {
      let dimensions = target.dimensions.map { $0.key }
      reader.tell(
        .noHome(
          of: indicator.id.text,
          in: target.id.text,
          dimensions: dimensions,
          at: place
        )
      )
      return
    }
    guard let dimension = target.dimension(home.dimension) else {
      let word = Located(value: Word(home.dimension.text), range: place)
      reader.tell(.unknownValue(.dimension, word, among: target.dimensions.map { $0.key }))
      return
    }
    if let own = home.indicator, dimension.indicators.keyed(own.text) == nil {
      let word = Located(value: Word(own.text), range: place)
      reader.tell(.unknownValue(.indicator, word, among: dimension.indicators.map { $0.key }))
    }
  }

  private func bands(_ drafts: [Located<BandDraft>], _ success: [SuccessClass]) -> [Band] {
    reader.checkRising(drafts.map { Located(value: $0.value.to, range: $0.range) }, .bandEdge)
    var from = 0.0
    var bands: [Located<Band>] = []
    for draft in drafts {
      let word = draft.value.success
      let earned = success.keyed(word.text)
      if earned == nil {
        reader.tell(.unknownValue(.successClass, word, among: success.map { $0.key }))
      }
      let band = Band(
        rating: draft.value.rating,
        from: from,
        to: draft.value.to,
        label: draft.value.label,
        meaning: draft.value.meaning,
        success: SuccessClass.ID(word.text)
      )
      bands.append(Located(value: band, range: draft.range))
      from = draft.value.to
    }
    reader.checkNames(of: bands, .rating)
    return bands.map { $0.value }
  }

  private func example(
    _ draft: Located<ExampleDraft>,
    of instrument: Instrument
  ) -> WorkedExample? {
    let words = WordResolver(vocabulary: Vocabulary(of: instrument), tell: reader.tell)
    let resolver = FindingResolver(words: words, places: CasePlaces())
    guard let distance = resolver.verdict(of: draft.value.coding)?.distance else {
      if !draft.value.coding.isJudged { reader.tell(.notJudged(instrument, at: draft.range)) }
      return nil
    }
    let word = draft.value.rating
    guard let band = instrument.bands.keyed(word.text) else {
      reader.tell(.unknownValue(.rating, word, among: instrument.bands.map { $0.key }))
      return nil
    }
    let example = WorkedExample(
      title: draft.value.title,
      distance: distance,
      gap: draft.value.gap,
      rating: band.rating
    )
    let gap = distance.gap
    let rating = instrument.rating(of: gap).band.rating
    if abs(gap.value - example.gap.value) > RisingEdges.tolerance || rating != example.rating {
      reader.tell(.exampleDiffers(gap: gap.value, rating: rating.text, at: draft.range))
    }
    return example
  }

  /// Works the example of a coding rule out, and reports where it does not come to what it says.
  private func rule(_ draft: Located<CodingRuleDraft>, of instrument: Instrument) -> CodingRule {
    CodingRule(
      id: draft.value.id,
      text: draft.value.text,
      example: draft.value.example.flatMap { example($0, of: instrument) }
    )
  }

  private func example(
    _ draft: RuleExampleDraft,
    of instrument: Instrument
  ) -> CodingRule.Example? {
    guard let statement = draft.statement, let kind = draft.kind else { return nil }
    if kind == .none { return CodingRule.Example(statement: statement, home: nil, verdict: nil) }
    let words = WordResolver(vocabulary: Vocabulary(of: instrument), tell: reader.tell)
    guard let word = draft.indicator else {
      reader.tell(.missingKey("indicator", of: Noun.ruleExample.only, at: draft.place))
      return nil
    }
    guard let home = words.indicator(word) else { return nil }
    guard kind != .risk else {
      return CodingRule.Example(statement: statement, home: home, verdict: .risk)
    }
    let resolver = FindingResolver(words: words, places: CasePlaces())
    guard let distance = resolver.verdict(of: draft.coding)?.distance else {
      if !draft.coding.isJudged { reader.tell(.notJudged(instrument, at: draft.place)) }
      return nil
    }
    let gap = distance.gap.value
    let expected = kind == .met ? 0 : draft.gap?.value
    if expected.map({ abs($0 - gap) > RisingEdges.tolerance }) ?? true {
      reader.tell(.exampleDiffers(gap: gap, at: draft.place))
    }
    return CodingRule.Example(statement: statement, home: home, verdict: .judged(distance))
  }
}
