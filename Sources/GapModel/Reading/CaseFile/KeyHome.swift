/// Where in a case the keys of the format belong, for those who wrote one elsewhere.
enum KeyHome {
  /// A part of a case.
  private struct Part {
    let name: LocalisedText
    let keys: [String]
    /// A key of it with a value, as a line that is right.
    let line: @Sendable (String) -> String?

    init<Key: FieldKey>(_ name: LocalisedText, _ type: Key.Type) {
      self.name = name
      keys = Key.names
      line = { Key.line($0) }
    }
  }

  /// Says where a key belongs that is none of those where it was written; `nil` when it belongs nowhere.
  static func hint(on word: String, among known: [String]) -> KeyHint? {
    guard let here = part(of: known) else { return nil }
    if let home = home(of: word, without: here) { return .home(home.name) }
    if here.keys == DocumentKey.names, InstrumentKey(rawValue: word) != nil {
      return HeadKey.line(HeadKey.instrument.rawValue).map { .instrument(line: $0) }
    }
    if here.keys == DocumentKey.names {
      if word == NamesDocumentKey.names.rawValue { return .otherFile(Noun.names.any) }
      if word == MapDocumentKey.map.rawValue { return .otherFile(Noun.map.any) }
    }
    for key in LikelyKeys.keys(for: word) {
      if let home = home(of: key, without: here), let line = home.line(key) {
        return .otherHome(home.name, line: line)
      }
    }
    return nil
  }

  /// Whether a word, in another language or of another program, means a key that belongs elsewhere in a case.
  static func isElsewhere(_ word: String, among known: [String]) -> Bool {
    guard let here = part(of: known) else { return false }
    return LikelyKeys.keys(for: word).contains { home(of: $0, without: here) != nil }
  }

  /// The part of a case that has some keys; among a finding's stand the criteria of its instrument.
  private static func part(of known: [String]) -> Part? {
    parts.first { $0.keys == known || known.starts(with: $0.keys) }
  }

  private static func home(of key: String, without here: Part) -> Part? {
    here.keys.contains(key) ? nil : parts.first { $0.keys.contains(key) }
  }

  private static let parts = [
    Part(topLevel, DocumentKey.self), Part(LocalisedText(untranslated: "'case'"), HeadKey.self),
    Part(Noun.finding.any, FindingKey.self), Part(Noun.source.any, SourceKey.self),
    Part(Noun.expectation.any, ExpectationKey.self),
    Part(Noun.recommendation.any, RecommendationKey.self),
    Part(Noun.judgement.any, JudgementKey.self), Part(Noun.coding.any, CodingKey.self),
    Part(LocalisedText(untranslated: "'period'"), PeriodKey.self),
    Part(Noun.indexValue.any, IndexKey.self),
    Part(LocalisedText(untranslated: "'budget'"), BudgetKey.self),
  ]

  private static let topLevel = LocalisedText(
    id: "tingkat teratas berkas",
    en: "the file's top level"
  )
}
