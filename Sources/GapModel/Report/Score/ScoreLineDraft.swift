/// A line of scored cases as it stands in the file, as far as a comparison needs it.
struct ScoreLineDraft {
  struct Head {
    var id: String?
    var organisation: String?
    var region: String?
    var system: String?
    var period: Period?
  }

  struct InstrumentName {
    var id: Instrument.ID
    var version: Int
    var sha256: Located<Word>?
    var origin: Instrument.ID?
  }

  struct DimensionLine {
    var id: Located<Word>
    var gap: Double?
    var rating: Located<Word>?
    var evidence: Triangulation.Level?
    var isProvisional: Bool
    /// Those of the instrument that are assessed.
    var indicators: [IndicatorLine]
  }

  struct IndicatorLine {
    var id: Located<Word>
    var gap: Double
  }

  struct Total {
    var sum: Located<Double>
    var maximum: Double?
    var reading: Located<Word>?
  }

  var head: Head?
  var instrument: InstrumentName?
  var dimensions: [DimensionLine] = []
  var total: Total?
  /// Those of recommendations that are not dropped.
  var strategies: [ComparedCase.Strategy] = []
}

private enum ScoreLineKey: String, FieldKey {
  case gapscore, `case`, instrument, dimensions, total, recommendations
}
private enum ScoreHeadKey: String, FieldKey { case id, organisation, region, system, period }
private enum ScorePeriodKey: String, FieldKey { case from, to }
private enum ScoreInstrumentKey: String, FieldKey { case id, version, sha256, origin }
private enum ScoreOriginKey: String, FieldKey { case id }
private enum ScoreDimensionKey: String, FieldKey {
  case id, applicable, gap, rating, evidence, provisional, indicators
}
private enum ScoreIndicatorKey: String, FieldKey { case id, kind, gap }
private enum ScoreEvidenceKey: String, FieldKey { case level }
private enum ScoreTotalKey: String, FieldKey { case gap, of, reading }
private enum ScoreAdviceKey: String, FieldKey { case strategy, status, dimensions, suggested }

extension FieldReader {
  /// Reads a scored case.
  func scoreLine() throws(YAMLFailure) -> ScoreLineDraft {
    var draft = ScoreLineDraft()
    try part(required: [.gapscore, .case, .instrument, .dimensions], of: Noun.line.only) {
      (key: ScoreLineKey) throws(YAMLFailure) in
      switch key {
      case .gapscore: _ = try integer(.formatVersion, in: 1...1)
      case .case: draft.head = try scoreHead()
      case .instrument: draft.instrument = try scoreInstrument()
      case .dimensions: draft.dimensions = try scoreDimensions()
      case .total: draft.total = try scoreTotal()
      case .recommendations:
        draft.strategies = try list(of: .recommendation) { () throws(YAMLFailure) in
          try scoreStrategy()
        }
      }
    }
    return draft
  }

  /// Reads a mapping of which only some keys are wanted.
  private func part<Key: FieldKey>(
    required: [Key],
    of subject: @autoclosure () -> LocalisedText,
    read: (Key) throws(YAMLFailure) -> Void
  ) throws(YAMLFailure) {
    try mapping(
      required: required,
      subject: subject(),
      other: { (_, _) throws(YAMLFailure) -> Bool in
        try self.skip()
        return true
      },
      read: read
    )
  }

  private func scoreHead() throws(YAMLFailure) -> ScoreLineDraft.Head {
    var head = ScoreLineDraft.Head()
    try part(required: [.id, .organisation, .system], of: Noun.assessedCase.only) {
      (key: ScoreHeadKey) throws(YAMLFailure) in
      switch key {
      case .id: head.id = try identifier(.slug)?.text
      case .organisation: head.organisation = try name(required: true)?.value
      case .region: head.region = try name()?.value
      case .system: head.system = try name(required: true)?.value
      case .period: head.period = try scorePeriod()
      }
    }
    return head
  }

  private func scorePeriod() throws(YAMLFailure) -> Period? {
    var from: Located<CalendarDate>?
    var to: Located<CalendarDate>?
    try part(required: [.from, .to], of: Noun.period.only) {
      (key: ScorePeriodKey) throws(YAMLFailure) in
      switch key {
      case .from: from = try date()
      case .to: to = try date()
      }
    }
    guard let from, let to else { return nil }
    guard let period = Period(from: from.value, to: to.value) else {
      tell(.reversedPeriod(from: from, to: to))
      return nil
    }
    return period
  }

  private func scoreInstrument() throws(YAMLFailure) -> ScoreLineDraft.InstrumentName? {
    let place = range
    var id: Located<Word>?
    var version: Int?
    var sha256: Located<Word>?
    var origin: Instrument.ID?
    try part(required: [.id, .version], of: Noun.instrument.only) {
      (key: ScoreInstrumentKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier(.slug)
      case .version: version = try integer(.version, in: 1...1_000_000)?.value
      case .sha256: sha256 = try hash()
      case .origin:
        try part(required: [.id], of: Noun.codingInstrument.only) {
          (_: ScoreOriginKey) throws(YAMLFailure) in
          origin = try identifier(.slug).map { Instrument.ID($0.text) }
        }
      }
    }
    if sha256 == nil { tell(.withoutInstrumentHash(at: place)) }
    guard let id, let version else { return nil }
    return .init(id: .init(id.text), version: version, sha256: sha256, origin: origin)
  }

  private func hash() throws(YAMLFailure) -> Located<Word>? {
    guard let word = try word() else { return nil }
    let isHash = word.text.utf8.count == 64 && word.text.utf8.allSatisfy { $0.isHexadecimal }
    return isHash ? word : nil
  }

  private func scoreDimensions() throws(YAMLFailure) -> [ScoreLineDraft.DimensionLine] {
    var places: [String: TextRange] = [:]
    return try list(of: .dimension) { () throws(YAMLFailure) in
      guard let line = try scoreDimension() else { return nil }
      if let first = places.updateValue(line.id.range, forKey: line.id.text) {
        tell(
          .duplicateID(
            Noun.dimension.bare,
            line.id.text,
            at: line.id.range,
            first: first
          )
        )
      }
      return line
    }
  }

  private func scoreDimension() throws(YAMLFailure) -> ScoreLineDraft.DimensionLine? {
    var id: Located<Word>?
    var gap: Double?
    var rating: Located<Word>?
    var evidence: Triangulation.Level?
    var isProvisional: Bool?
    var isApplicable = true
    var indicators: [ScoreLineDraft.IndicatorLine] = []
    try part(required: [.id, .provisional], of: Noun.dimension.any) {
      (key: ScoreDimensionKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .applicable: isApplicable = try boolean() ?? true
      case .gap: gap = try number(.gap, in: 0...10)?.value
      case .rating: rating = try identifier()
      case .evidence:
        try part(required: [], of: Noun.evidence.only) {
          (_: ScoreEvidenceKey) throws(YAMLFailure) in
          evidence = try choice(.level, of: Triangulation.Level.self)?.value
        }
      case .provisional: isProvisional = try boolean()
      case .indicators: indicators = try scoreIndicators()
      }
    }
    guard let id, let isProvisional else { return nil }
    return .init(
      id: id,
      gap: gap,
      rating: rating,
      evidence: evidence,
      isProvisional: isProvisional,
      indicators: isApplicable ? indicators : []
    )
  }

  private func scoreIndicators() throws(YAMLFailure) -> [ScoreLineDraft.IndicatorLine] {
    var places: [String: TextRange] = [:]
    return try list(of: .indicator) { () throws(YAMLFailure) in
      guard let line = try scoreIndicator() else { return nil }
      if let first = places.updateValue(line.id.range, forKey: line.id.text) {
        tell(.duplicateID(Noun.indicator.bare, line.id.text, at: line.id.range, first: first))
      }
      return line
    }
  }

  /// Reads an indicator of the instrument; `nil` of one that is not assessed, and of what stands for one.
  private func scoreIndicator() throws(YAMLFailure) -> ScoreLineDraft.IndicatorLine? {
    var id: Located<Word>?
    var kind: String?
    var gap: Double?
    try part(required: [.id, .kind], of: Noun.indicator.any) {
      (key: ScoreIndicatorKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .kind: kind = try word()?.text
      case .gap: gap = try number(.gap, in: 0...10)?.value
      }
    }
    guard let id, let gap, kind == "indicator" else { return nil }
    return .init(id: id, gap: gap)
  }

  private func scoreTotal() throws(YAMLFailure) -> ScoreLineDraft.Total? {
    var sum: Located<Double>?
    var maximum: Double?
    var reading: Located<Word>?
    try part(required: [.gap, .of], of: Noun.total.only) {
      (key: ScoreTotalKey) throws(YAMLFailure) in
      switch key {
      case .gap: sum = try number(.total, in: 0...1_000)
      case .of: maximum = try number(.largestTotal, in: 1...1_000)?.value
      case .reading: reading = try identifier()
      }
    }
    return sum.map { .init(sum: $0, maximum: maximum, reading: reading) }
  }

  /// Reads the strategy of a recommendation; `nil` of one that is dropped or only suggested.
  private func scoreStrategy() throws(YAMLFailure) -> ComparedCase.Strategy? {
    var strategy: String?
    var dimensions: [Dimension.ID] = []
    var status: Status?
    var isSuggested = false
    try part(required: [], of: Noun.recommendation.any) {
      (key: ScoreAdviceKey) throws(YAMLFailure) in
      switch key {
      case .strategy: strategy = try name()?.value
      case .status: status = try choice(.status, of: Status.self)?.value
      case .dimensions: dimensions = try words().map { Dimension.ID($0.text) }
      case .suggested: isSuggested = try boolean() ?? false
      }
    }
    guard let strategy, !isSuggested, status != .dropped else { return nil }
    return ComparedCase.Strategy(name: strategy, dimensions: dimensions)
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
