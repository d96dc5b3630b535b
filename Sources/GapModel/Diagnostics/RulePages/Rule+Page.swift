extension Rule {
  /// What the rule means, for the one who broke it.
  public var page: RulePage {
    RulePage(what: "", why: "", wrong: .whole(""), right: .whole(""))
  }
}
