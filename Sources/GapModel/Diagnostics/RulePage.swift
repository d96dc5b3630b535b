/// What a rule means, for the one who broke it.
public struct RulePage: Hashable, Sendable {
  /// What the rule reports.
  public let what: String
  /// Why that matters.
  public let why: String
  /// What breaks the rule.
  public let wrong: RuleExample
  /// The same, mended.
  public let right: RuleExample
}

extension RulePage {
  /// Returns the page of a rule as Markdown.
  public static func markdown(of rule: Rule) -> String {
    let page = rule.page
    return """
      # \(rule.rawValue) (\(rule.severity.rawValue))

      \(page.what)

      ## Why

      \(page.why)

      ## Wrong

      ```yaml
      \(page.wrong.shown)
      ```

      ## Right

      ```yaml
      \(page.right.shown)
      ```

      """
  }
}
