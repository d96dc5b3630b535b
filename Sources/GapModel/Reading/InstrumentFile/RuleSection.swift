/// An entry of `rules`; its example means something once the indicators and criteria are known.
struct CodingRuleDraft {
  let id: CodingRule.ID
  let text: LocalisedText
  let example: RuleExampleDraft?
}

/// The worked example of a coding rule.
struct RuleExampleDraft {
  var statement: LocalisedText?
  var kind: Kind?
  var indicator: Located<Word>?
  var coding = CodingDraft(home: .example)
  var gap: Gap?
  var place = TextRange.beginning

  /// What a coder makes of the statement.
  enum Kind: String, CaseIterable {
    case met, judged, risk, none
  }
}

enum CodingRuleKey: String, FieldKey { case id, text, example }

enum RuleExampleKey: String, FieldKey {
  case statement, kind, indicator, severity, steps, direct, gap
}

extension FieldReader {
  /// Reads an entry of `rules`.
  func codingRule() throws(YAMLFailure) -> Located<CodingRuleDraft>? {
    var id: Located<Word>?
    var text: LocalisedText?
    var example: RuleExampleDraft?
    try mapping(subject: Noun.rule.named(id?.text)) {
      (key: CodingRuleKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .text: text = try localisedText()
      case .example: example = try ruleExample()
      }
    }
    guard let id, let text else { return nil }
    return Located(
      value: CodingRuleDraft(id: CodingRule.ID(id.text), text: text, example: example),
      range: id.range
    )
  }

  private func ruleExample() throws(YAMLFailure) -> RuleExampleDraft? {
    var draft = RuleExampleDraft()
    let outline = try mapping(subject: Noun.ruleExample.only) {
      (key: RuleExampleKey) throws(YAMLFailure) in
      switch key {
      case .statement: draft.statement = try localisedText()
      case .kind: draft.kind = try choice(.kind, of: RuleExampleDraft.Kind.self)?.value
      case .indicator: draft.indicator = try word()
      case .severity: draft.coding.severity = try word()
      case .steps: draft.coding.criteria = try criteriaOfExample().criteria
      case .direct: draft.coding.readGap(try gap())
      case .gap: draft.gap = try gap()?.value
      }
    }
    guard let outline, draft.statement != nil, draft.kind != nil else { return nil }
    draft.place = outline.range(of: .gap) ?? outline.range(of: .kind) ?? outline.place
    draft.coding.place = draft.place
    return draft
  }
}
