enum DimensionKey: String, FieldKey {
  case id, code, label, description, counted, questions, observations, documents, indicators
  case actions
}

enum ActionKey: String, FieldKey { case id, indicators, direction, title, detail }

enum IndicatorKey: String, FieldKey {
  case id, label, description, met, question, observation, crosswalk
}

enum LabelKey: String, FieldKey { case id, label }

extension FieldReader {
  /// Reads an entry of `dimensions`, with the places of its indicators.
  func dimension() throws(YAMLFailure) -> (Located<Dimension>, indicators: [TextRange])? {
    var id: Located<Word>?
    var code: Located<Word>?
    var label: LocalisedText?
    var description: LocalisedText?
    var isCounted = true
    var questions: [LocalisedText] = []
    var observations: [LocalisedText] = []
    var documents: [LocalisedText] = []
    var indicators: [Located<Indicator>] = []
    var actions: [ActionDraft] = []
    try mapping(subject: Noun.dimension.named(id?.text)) {
      (key: DimensionKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .code: code = try identifier()
      case .label: label = try localisedText()
      case .description: description = try localisedText()
      case .counted: isCounted = try boolean() ?? true
      case .questions: questions = try localisedTexts()
      case .observations: observations = try localisedTexts()
      case .documents: documents = try localisedTexts()
      case .indicators:
        indicators = try list(of: .indicator, indicator)
      case .actions: actions = try list(of: .action, action)
      }
    }
    guard let id, let code, let label, let description else { return nil }
    checkNames(of: indicators, .indicator)
    for word in actions.flatMap({ $0.indicators })
    where !indicators.contains(where: { $0.value.key == word.text }) {
      tell(.unknownValue(.indicator, word, among: indicators.map { $0.value.key }))
    }
    let dimension = Dimension(
      id: Dimension.ID(id.text),
      code: code.text,
      label: label,
      description: description,
      isCounted: isCounted,
      guide: FieldGuide(questions: questions, observations: observations, documents: documents),
      indicators: indicators.map { $0.value },
      actions: actions.map { $0.action }
    )
    return (Located(value: dimension, range: id.range), indicators.map { $0.range })
  }

  private func indicator() throws(YAMLFailure) -> Located<Indicator>? {
    var id: Located<Word>?
    var label: LocalisedText?
    var description: LocalisedText?
    var met: LocalisedText?
    var question: LocalisedText?
    var observation: LocalisedText?
    var home: Located<Word>?
    try mapping(subject: Noun.indicator.named(id?.text)) {
      (key: IndicatorKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .label: label = try localisedText()
      case .description: description = try localisedText()
      case .met: met = try localisedText()
      case .question: question = try localisedText()
      case .observation: observation = try localisedText()
      case .crosswalk: home = try word()
      }
    }
    guard let id, let label else { return nil }
    let indicator = Indicator(
      id: Indicator.ID(id.text),
      label: label,
      description: description,
      met: met,
      question: question,
      observation: observation,
      home: home.map { Indicator.Home($0.text) }
    )
    return Located(value: indicator, range: home?.range ?? id.range)
  }

  private func action() throws(YAMLFailure) -> ActionDraft? {
    var id: Located<Word>?
    var indicators: [Located<Word>] = []
    var direction: Located<Direction>?
    var title: LocalisedText?
    var detail: LocalisedText?
    try mapping(subject: Noun.action.named(id?.text)) {
      (key: ActionKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .indicators: indicators = try words()
      case .direction: direction = try choice(.direction, of: Direction.self)
      case .title: title = try localisedText()
      case .detail: detail = try localisedText()
      }
    }
    guard let id, let direction, let title, let detail else { return nil }
    let action = Action(
      id: Action.ID(id.text),
      indicators: indicators.map { Indicator.ID($0.text) },
      direction: direction.value,
      title: title,
      detail: detail
    )
    return ActionDraft(action: action, indicators: indicators)
  }

  /// Reads something that has a name and a label, and nothing else.
  func labelled<Item>(
    _ what: Noun,
    _ make: (String, LocalisedText) -> Item
  ) throws(YAMLFailure) -> Located<Item>? {
    var id: Located<Word>?
    var label: LocalisedText?
    try mapping(subject: what.any) {
      (key: LabelKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .label: label = try localisedText()
      }
    }
    guard let id, let label else { return nil }
    return Located(value: make(id.text, label), range: id.range)
  }
}

/// An entry of `actions`, with the places of the indicators that it names.
private struct ActionDraft {
  let action: Action
  let indicators: [Located<Word>]
}

extension Indicator.Home {
  /// Reads a home as a file writes it: `dimension/indicator`, or a dimension alone.
  init(_ word: String) {
    let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(
      dimension: Dimension.ID(String(parts[0])),
      indicator: parts.count > 1 ? Indicator.ID(String(parts[1])) : nil
    )
  }
}
