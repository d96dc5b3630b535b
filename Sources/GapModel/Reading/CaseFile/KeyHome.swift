/// Where in a case the keys of the format belong, for those who indented one wrongly.
enum KeyHome {
  /// The part of a case that a key belongs to; `nil` when it belongs where it was written, or nowhere.
  static func home(of key: String, writtenAmong known: [String]) -> String? {
    // Among a finding's keys stand the criteria of its instrument.
    let isCase = homes.contains { $0.keys == known || known.starts(with: $0.keys) }
    guard isCase, !known.contains(key) else { return nil }
    return homes.first { $0.keys.contains(key) }?.name
  }

  private static let homes: [(name: String, keys: [String])] = [
    ("the file's top level", DocumentKey.names), ("'case'", HeadKey.names),
    ("a finding", FindingKey.names), ("a source", SourceKey.names),
    ("an expectation", ExpectationKey.names), ("a recommendation", RecommendationKey.names),
    ("a judgement", JudgementKey.names), ("a coding", CodingKey.names),
    ("'period'", PeriodKey.names), ("an index value", IndexKey.names),
  ]
}
