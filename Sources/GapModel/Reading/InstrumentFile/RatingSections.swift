/// An entry of `bands`; its lower edge is the upper edge of the band before.
struct BandDraft {
  let rating: Band.ID
  let to: Double
  let label: LocalisedText
  let meaning: LocalisedText
  let success: Located<Word>
}

/// The section `beyond`.
struct BeyondDraft {
  let instrument: Instrument.ID?
  let success: Located<Word>?
}

enum BandKey: String, FieldKey { case rating, to, label, meaning, success }

enum LeverageKey: String, FieldKey { case id, factor, label, meaning }

enum TechniqueKey: String, FieldKey { case id, label, person, secondary }

enum BeyondKey: String, FieldKey { case instrument, success }

enum PriorityKey: String, FieldKey { case id, to, label }

extension FieldReader {
  func band() throws(YAMLFailure) -> Located<BandDraft>? {
    var rating: Located<Word>?
    var to: Located<Double>?
    var label: LocalisedText?
    var meaning: LocalisedText?
    var success: Located<Word>?
    try mapping(subject: Noun.band.named(rating?.text)) {
      (key: BandKey) throws(YAMLFailure) in
      switch key {
      case .rating: rating = try identifier()
      case .to: to = try number(.edge, in: Gap.scale)
      case .label: label = try localisedText()
      case .meaning: meaning = try localisedText()
      case .success: success = try word()
      }
    }
    guard let rating, let to, let label, let meaning, let success else { return nil }
    let band = BandDraft(
      rating: Band.ID(rating.text),
      to: to.value,
      label: label,
      meaning: meaning,
      success: success
    )
    return Located(value: band, range: rating.range)
  }

  func successClass() throws(YAMLFailure) -> Located<SuccessClass>? {
    try labelled(.successClass) { SuccessClass(id: SuccessClass.ID($0), label: $1) }
  }

  func aim() throws(YAMLFailure) -> Located<Aim>? {
    try labelled(.aim) { Aim(id: Aim.ID($0), label: $1) }
  }

  func techniqueLabel() throws(YAMLFailure) -> Located<Instrument.TechniqueLabel>? {
    var label: LocalisedText?
    var technique: Located<Technique>?
    var isPerson = false
    var isSecondary = false
    try mapping(subject: Noun.technique.any) {
      (key: TechniqueKey) throws(YAMLFailure) in
      switch key {
      case .id: technique = try choice(.technique, of: Technique.self)
      case .label: label = try localisedText()
      case .person: isPerson = try boolean() ?? false
      case .secondary: isSecondary = try boolean() ?? false
      }
    }
    guard let technique, let label else { return nil }
    let named = Instrument.TechniqueLabel(
      technique: technique.value,
      label: label,
      isPerson: isPerson,
      isSecondary: isSecondary
    )
    return Located(value: named, range: technique.range)
  }

  /// Reads the section `beyond`: what holds for gaps above the last band.
  func beyond() throws(YAMLFailure) -> BeyondDraft? {
    var instrument: Located<Word>?
    var success: Located<Word>?
    let outline = try mapping(subject: LocalisedText(untranslated: "'beyond'")) {
      (key: BeyondKey) throws(YAMLFailure) in
      switch key {
      case .instrument: instrument = try word()
      case .success: success = try word()
      }
    }
    guard outline != nil else { return nil }
    return BeyondDraft(instrument: instrument.map { Instrument.ID($0.text) }, success: success)
  }

  func leverage() throws(YAMLFailure) -> Located<Leverage>? {
    var id: Located<Word>?
    var factor: Located<Double>?
    var label: LocalisedText?
    var meaning: LocalisedText?
    try mapping(subject: Noun.leverage.any) {
      (key: LeverageKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .factor: factor = try number(.factor, in: LeverageKey.factors)
      case .label: label = try localisedText()
      case .meaning: meaning = try localisedText()
      }
    }
    guard let id, let factor, let label, let meaning else { return nil }
    let leverage = Leverage(
      id: Leverage.ID(id.text),
      factor: factor.value,
      label: label,
      meaning: meaning
    )
    return Located(value: leverage, range: id.range)
  }

  func priority() throws(YAMLFailure) -> Located<Priority>? {
    var id: Located<Word>?
    var to: Located<Double>?
    var label: LocalisedText?
    try mapping(subject: Noun.priority.any) {
      (key: PriorityKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .to: to = try number(.edge, in: Gap.scale)
      case .label: label = try localisedText()
      }
    }
    guard let id, let label else { return nil }
    return Located(
      value: Priority(id: Priority.ID(id.text), to: to?.value, label: label),
      range: id.range
    )
  }
}
