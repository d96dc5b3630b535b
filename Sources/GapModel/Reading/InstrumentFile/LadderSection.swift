enum SeverityStepKey: String, FieldKey { case step, value, label, fits }

extension FieldReader {
  /// Reads the section `ladder`, whose steps stand from the gravest down.
  func ladder() throws(YAMLFailure) -> [Located<SeverityStep>] {
    let steps = try list(of: .ladderStep, severityStep)
    checkNames(of: steps, .step)
    let values = steps.map { Located(value: $0.value.value, range: $0.range) }
    for (before, value) in zip(values, values.dropFirst()) where value.value >= before.value {
      tell(.ladderNotFalling(value.value, after: before.value, at: value.range))
    }
    return steps
  }

  private func severityStep() throws(YAMLFailure) -> Located<SeverityStep>? {
    var id: Located<Word>?
    var value: Located<Double>?
    var label: LocalisedText?
    var fits: LocalisedText?
    try mapping(subject: Noun.step.named(id?.text)) {
      (key: SeverityStepKey) throws(YAMLFailure) in
      switch key {
      case .step: id = try identifier()
      case .value: value = try number(.value, in: Gap.scale)
      case .label: label = try localisedText()
      case .fits: fits = try localisedText()
      }
    }
    guard let id, let value, let label, let fits else { return nil }
    if value.value == 0 { tell(.zeroStep(id.text, at: value.range)) }
    return Located(
      value: SeverityStep(
        id: SeverityStep.ID(id.text),
        value: value.value,
        label: label,
        fits: fits
      ),
      range: id.range
    )
  }
}
