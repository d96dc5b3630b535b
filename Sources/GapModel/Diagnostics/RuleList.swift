extension Rule {
  /// Returns all rules with a line each, those that are about the same thing together.
  public static func list(in language: Language) -> String {
    groups.map { $0.list(in: language) }.joined(separator: "\n")
  }
}

extension Rule.Group {
  fileprivate func list(in language: Language) -> String {
    let lines = rules.map { rule in
      "  \(rule.id) (\(rule.severity.label[language])): \(rule.page.gist[language])\n"
    }
    return "\(title[language])\n\(lines.joined())"
  }
}
