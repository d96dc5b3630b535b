enum CriterionKey: String, FieldKey { case id, label, question, weight, settles, steps, retired }

enum StepKey: String, FieldKey { case id, value, label, descriptor }

enum AnchorKey: String, FieldKey { case gap, text }

extension FieldReader {
  /// Reads an entry of `criteria`.
  func criterion() throws(YAMLFailure) -> Located<Criterion>? {
    var id: Located<Word>?
    var label: LocalisedText?
    var question: LocalisedText?
    var criterionWeight = 1.0
    var settles = false
    var steps: [Located<Step>] = []
    var retired: [String] = []
    try mapping(subject: Noun.criterion.named(id?.text)) {
      (key: CriterionKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .label: label = try localisedText()
      case .question: question = try localisedText()
      case .weight: criterionWeight = try weight() ?? 1
      case .settles: settles = try boolean() ?? false
      case .steps: steps = try list(of: .step, step)
      case .retired: retired = try words().map { $0.text }
      }
    }
    guard let id, let label, let question else { return nil }
    if FindingKey(rawValue: id.text) != nil || CodingKey(rawValue: id.text) != nil {
      tell(.reservedCriterion(id.text, at: id.range))
    }
    for step in steps where step.value.value == 0 && !settles {
      tell(.zeroStep(step.value.id.text, at: step.range))
    }
    checkNames(of: steps, .step)
    checkRising(steps.map { Located(value: $0.value.value, range: $0.range) }, .stepValue)
    let criterion = Criterion(
      id: Criterion.ID(id.text),
      label: label,
      question: question,
      weight: criterionWeight,
      settles: settles,
      steps: steps.map { $0.value },
      retired: retired
    )
    return Located(value: criterion, range: id.range)
  }

  private func step() throws(YAMLFailure) -> Located<Step>? {
    var id: Located<Word>?
    var value: Located<Double>?
    var label: LocalisedText?
    var descriptor: LocalisedText?
    try mapping(subject: Noun.step.named(id?.text)) {
      (key: StepKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .value: value = try number(.value, in: Gap.scale)
      case .label: label = try localisedText()
      case .descriptor: descriptor = try localisedText()
      }
    }
    guard let id, let value, let label, let descriptor else { return nil }
    let step = Step(
      id: Step.ID(id.text),
      value: value.value,
      label: label,
      descriptor: descriptor
    )
    return Located(value: step, range: id.range)
  }

  /// Reads an entry of `anchors`.
  func anchor() throws(YAMLFailure) -> Anchor? {
    var anchored: Located<Gap>?
    var text: LocalisedText?
    try mapping(subject: Noun.anchor.any) {
      (key: AnchorKey) throws(YAMLFailure) in
      switch key {
      case .gap: anchored = try gap()
      case .text: text = try localisedText()
      }
    }
    guard let anchored, let text else { return nil }
    return Anchor(gap: anchored.value, text: text)
  }
}
