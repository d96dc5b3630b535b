/// An entry of a list as it would be right, to be shown where something else stands.
enum RightEntry {
  /// The entry of a list of some things; `nil` where entries have no keys.
  static func of(_ what: Noun) -> String? {
    switch what {
    case .source: SourceKey.entry
    case .expectation: ExpectationKey.entry
    case .finding: FindingKey.entry
    case .coding: CodingKey.entry
    case .judgement: JudgementKey.entry
    case .recommendation: RecommendationKey.entry
    case .indexValue: IndexKey.entry
    case .coder: CoderKey.entry
    default: nil
    }
  }

  /// The entry of the list that stands below a key of a case.
  static func below(_ key: String) -> String? {
    switch DocumentKey(rawValue: key) {
    case .sources: SourceKey.entry
    case .design: ExpectationKey.entry
    case .findings: FindingKey.entry
    case .judgements: JudgementKey.entry
    case .recommendations: RecommendationKey.entry
    case .indices: IndexKey.entry
    case .gapscore, .case, .model, nil: nil
    }
  }
}

extension DocumentKey {
  var rightValue: String? { self == .gapscore ? "1" : "" }
}

extension SourceKey {
  static var entry: String? { "{id: I1, technique: interview, role: Kepala bidang}" }
}

extension ExpectationKey {
  static var entry: String? { "{id: T1, dimension: technology, statement: Jaringan stabil}" }
}

extension FindingKey {
  static var entry: String? {
    "{id: F1, dimension: technology, source: I1, statement: Jaringan sering terputus, gap: 4.5}"
  }
}

extension CodingKey {
  static var entry: String? { "{coder: A, dimension: technology, gap: 4.5}" }
}

extension JudgementKey {
  static var entry: String? {
    "{dimension: processes, rating: small-medium, because: Kesalahan hanya berkala}"
  }
}

extension RecommendationKey {
  static var entry: String? {
    "{id: R1, title: Perkuat jaringan, addresses: [technology], leverage: direct}"
  }
}

extension IndexKey {
  static var entry: String? { "{scheme: spbe-2020, year: 2024, value: 3.55}" }
}

extension CoderKey {
  static var entry: String? { "{id: A, name: pengode pertama}" }
}
