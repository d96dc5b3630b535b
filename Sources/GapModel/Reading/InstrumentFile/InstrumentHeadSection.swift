/// The section `instrument`: what the instrument is, and what it builds on.
struct InstrumentHeadDraft {
  /// `nil` when something of it is missing or wrong.
  let head: Instrument.Head?
  let place: TextRange?
  let extended: Located<Word>?
}

enum InstrumentHeadKey: String, FieldKey { case id, version, extends, title, about, source }

enum LanguageKey: String, FieldKey {
  case id, en

  static let table = KeyTable<LanguageKey>()

  static let required = allCases
}

extension FieldReader {
  func instrumentHead() throws(YAMLFailure) -> InstrumentHeadDraft? {
    var id: Located<Word>?
    var version: Located<Int>?
    var extended: Located<Word>?
    var title: LocalisedText?
    var about: LocalisedText?
    var source: LocalisedText?
    try mapping(subject: Noun.instrument.only) {
      (key: InstrumentHeadKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier(.slug)
      case .version: version = try integer(.version, in: InstrumentHeadKey.versions)
      case .extends: extended = try word()
      case .title: title = try localisedText()
      case .about: about = try localisedText()
      case .source: source = try localisedText()
      }
    }
    var head: Instrument.Head?
    if let id, let version, let title, let about, let source {
      head = Instrument.Head(
        id: Instrument.ID(id.text),
        version: version.value,
        title: title,
        about: about,
        source: source
      )
    }
    return InstrumentHeadDraft(head: head, place: id?.range, extended: extended)
  }

  /// Reads a text in each language.
  func localisedText() throws(YAMLFailure) -> LocalisedText? {
    var texts: [LanguageKey: String] = [:]
    try mapping(subject: Noun.textInBothLanguages.any) {
      (key: LanguageKey) throws(YAMLFailure) in
      texts[key] = try text(required: true)?.value
    }
    guard let id = texts[.id], let en = texts[.en] else { return nil }
    return LocalisedText(id: id, en: en)
  }

  /// Reads a list of texts in each language.
  func localisedTexts() throws(YAMLFailure) -> [LocalisedText] {
    try list(of: .textInBothLanguages, localisedText)
  }
}
