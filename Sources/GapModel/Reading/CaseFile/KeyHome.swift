/// Where in a case the keys of the format belong, for those who indented one wrongly.
enum KeyHome {
  /// The part of a case that a key belongs to; `nil` when it belongs where it was written, or nowhere.
  static func home(of key: String, writtenAmong known: [String]) -> LocalisedText? {
    // Among a finding's keys stand the criteria of its instrument.
    let isCase = homes.contains { $0.keys == known || known.starts(with: $0.keys) }
    guard isCase, !known.contains(key) else { return nil }
    return homes.first { $0.keys.contains(key) }?.name
  }

  private static let homes: [(name: LocalisedText, keys: [String])] = [
    (topLevel, DocumentKey.names), (LocalisedText(untranslated: "'case'"), HeadKey.names),
    (Noun.finding.any, FindingKey.names), (Noun.source.any, SourceKey.names),
    (Noun.expectation.any, ExpectationKey.names),
    (Noun.recommendation.any, RecommendationKey.names),
    (Noun.judgement.any, JudgementKey.names), (Noun.coding.any, CodingKey.names),
    (LocalisedText(untranslated: "'period'"), PeriodKey.names),
    (Noun.indexValue.any, IndexKey.names),
  ]

  private static let topLevel = LocalisedText(
    id: "tingkat teratas berkas",
    en: "the file's top level"
  )
}
