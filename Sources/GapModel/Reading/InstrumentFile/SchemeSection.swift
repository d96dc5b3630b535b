enum SchemeKey: String, FieldKey { case id, label, rule, limits, maximum, predicates }

enum PredicateKey: String, FieldKey { case from, label }

extension FieldReader {
  /// Reads an entry of an instrument's `indices`.
  func indexScheme() throws(YAMLFailure) -> Located<IndexScheme>? {
    var id: Located<Word>?
    var label: LocalisedText?
    var rule: LocalisedText?
    var limits: LocalisedText?
    var maximum: Located<Double>?
    var predicates: [Located<IndexScheme.Predicate>] = []
    try mapping(subject: Noun.scheme.any) {
      (key: SchemeKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .label: label = try localisedText()
      case .rule: rule = try localisedText()
      case .limits: limits = try localisedText()
      case .maximum: maximum = try number(.maximum, in: SchemeKey.values)
      case .predicates: predicates = try list(of: .predicate, predicate)
      }
    }
    checkRising(
      predicates.map { Located(value: $0.value.from, range: $0.range) },
      .predicateEdge
    )
    guard let id, let label, let rule, let limits, let maximum else { return nil }
    let scheme = IndexScheme(
      id: IndexScheme.ID(id.text),
      label: label,
      rule: rule,
      limits: limits,
      maximum: maximum.value,
      predicates: predicates.map { $0.value }
    )
    return Located(value: scheme, range: id.range)
  }

  private func predicate() throws(YAMLFailure) -> Located<IndexScheme.Predicate>? {
    var from: Located<Double>?
    var label: LocalisedText?
    try mapping(subject: Noun.predicate.any) {
      (key: PredicateKey) throws(YAMLFailure) in
      switch key {
      case .from: from = try number(.edge, in: SchemeKey.values)
      case .label: label = try localisedText()
      }
    }
    guard let from, let label else { return nil }
    return Located(
      value: IndexScheme.Predicate(from: from.value, label: label),
      range: from.range
    )
  }
}
