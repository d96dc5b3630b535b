enum TotalKey: String, FieldKey {
  case of, concern
  case dimensionConcern = "dimension-concern"
  case readings
}

enum ReadingKey: String, FieldKey { case id, to, text }

extension FieldReader {
  /// Reads the section `total`.
  func totalRule() throws(YAMLFailure) -> TotalRule? {
    var maximum: Located<Double>?
    var concern: Located<Double>?
    var dimensionConcern: Located<Double>?
    var readings: [Located<TotalReading>] = []
    try mapping(subject: Noun.total.only) {
      (key: TotalKey) throws(YAMLFailure) in
      switch key {
      case .of: maximum = try number(.maximum, in: TotalKey.maxima)
      case .concern: concern = try number(.concern, in: TotalKey.totals)
      case .dimensionConcern: dimensionConcern = try number(.concern, in: Gap.scale)
      case .readings: readings = try list(of: .reading, reading)
      }
    }
    checkNames(
      of: readings.map { Located(value: Word($0.value.id.text), range: $0.range) },
      .reading
    )
    checkRising(readings.map { Located(value: $0.value.to, range: $0.range) }, .readingEdge)
    guard let maximum, let concern, let dimensionConcern else { return nil }
    if let last = readings.last, last.value.to < maximum.value {
      tell(.readingsEndEarly(at: last.range, maximum: maximum.value))
    }
    return TotalRule(
      maximum: maximum.value,
      concern: concern.value,
      dimensionConcern: dimensionConcern.value,
      readings: readings.map { $0.value }
    )
  }

  private func reading() throws(YAMLFailure) -> Located<TotalReading>? {
    var id: Located<Word>?
    var to: Located<Double>?
    var text: LocalisedText?
    try mapping(subject: Noun.reading.any) {
      (key: ReadingKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .to: to = try number(.edge, in: TotalKey.totals)
      case .text: text = try localisedText()
      }
    }
    guard let id, let to, let text else { return nil }
    return Located(
      value: TotalReading(id: TotalReading.ID(id.text), to: to.value, text: text),
      range: id.range
    )
  }
}
