/// Something that a file must keep to, or had better.
///
/// Each rule is declared in a file of its own in the folder `Rules`: its name, how grave it is, what it
/// means with a wrong and a right example, and the wording of its messages. ``all`` lists
/// them.
public struct Rule: Sendable {
  /// The rule's name for people and tools, such as `unknown-step`; it stays the same across versions.
  public let id: String
  /// Whether a file that breaks the rule can be used all the same.
  public let severity: Severity
  /// What so many breaches of the rule are together, for reports; `nil` where reports count none.
  let counted: (@Sendable (Int) -> LocalisedText)?
  /// What the rule means, for the one who broke it.
  public let page: RulePage

  /// Declares a rule.
  init(
    _ id: String,
    _ severity: Severity,
    counted: (@Sendable (Int) -> LocalisedText)? = nil,
    what: LocalisedText,
    why: LocalisedText,
    wrong: RuleExample,
    right: RuleExample
  ) {
    self.id = id
    self.severity = severity
    self.counted = counted
    page = RulePage(what: what, why: why, wrong: wrong, right: right)
  }
}

extension Rule: Hashable {
  /// Whether both have the same name, of which each rule has its own.
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  /// Adds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Rule {
  /// Finds the rule of a name; `nil` when there is none.
  public init?(id: String) {
    guard let rule = Rule.all.first(where: { $0.id == id }) else { return nil }
    self = rule
  }

  /// Returns the rule whose name is nearest to a word, if one is near enough to be meant.
  public static func nearest(to word: String) -> Rule? {
    NearMiss.nearest(to: word, among: all.map { $0.id }).flatMap(Rule.init(id:))
  }
}
