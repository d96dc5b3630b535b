/// The section `case`: what the case is about.
struct HeadDraft {
  var id: Located<Word>?
  var title: Located<String>?
  var organisation: Located<String>?
  var region: Located<String>?
  var system: Located<String>?
  var language: Language?
  var period: Period?
  var instrument: Located<Word>?
  var citation: String?
  var note: String?
  var coders: [CoderDraft] = []
}

/// Someone who coded.
struct CoderDraft {
  let id: Located<Word>
  let name: String?
}

enum HeadKey: String, FieldKey {
  case id, title, organisation, region, system, language, period, instrument, citation, note, coders
}

enum PeriodKey: String, FieldKey { case from, to }

enum CoderKey: String, FieldKey { case id, name }

extension FieldReader {
  func headDraft() throws(YAMLFailure) -> HeadDraft {
    var head = HeadDraft()
    try mapping(subject: Noun.assessedCase.only) {
      (key: HeadKey) throws(YAMLFailure) in
      switch key {
      case .id: head.id = try identifier(.slug)
      case .title: head.title = try text(required: true)
      case .organisation: head.organisation = try name(required: true)
      case .region: head.region = try name()
      case .system: head.system = try name(required: true)
      case .language: head.language = try choice(.language, of: Language.self)?.value
      case .period: head.period = try period()
      case .instrument: head.instrument = try word()
      // An author's name in a citation is public.
      case .citation: head.citation = try text(mayNamePersons: true)?.value
      case .note: head.note = try text()?.value
      case .coders: head.coders = try list(of: .coder, coderDraft)
      }
    }
    return head
  }

  /// Reads when something took place.
  func period() throws(YAMLFailure) -> Period? {
    if yaml.event == .scalar {
      guard let (word, _) = try scalar(expected: Noun.period.any) else { return nil }
      tell(.periodIsOneValue(meant: DateText.period(in: word.text), at: word.range))
      return nil
    }
    var from: Located<CalendarDate>?
    var to: Located<CalendarDate>?
    try mapping(subject: Noun.period.only) {
      (key: PeriodKey) throws(YAMLFailure) in
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

  private func coderDraft() throws(YAMLFailure) -> CoderDraft? {
    var id: Located<Word>?
    var name: Located<String>?
    try mapping(subject: Noun.coder.any) { (key: CoderKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .name: name = try text()
      }
    }
    return id.map { CoderDraft(id: $0, name: name?.value) }
  }
}
