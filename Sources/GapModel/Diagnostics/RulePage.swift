/// What a rule means, for the one who broke it.
///
/// It is passed on by reference, as each diagnostic carries its rule.
public final class RulePage: Sendable {
  /// What the rule reports.
  public let what: LocalisedText
  /// The first sentence of ``what``, which says it in a line.
  public var gist: LocalisedText {
    LocalisedText(id: what.id.firstSentence, en: what.en.firstSentence)
  }
  /// Why that matters.
  public let why: LocalisedText
  /// What breaks the rule.
  public let wrong: RuleExample
  /// The same, mended.
  public let right: RuleExample

  /// Creates a page.
  init(what: LocalisedText, why: LocalisedText, wrong: RuleExample, right: RuleExample) {
    self.what = what
    self.why = why
    self.wrong = wrong
    self.right = right
  }
}

extension RulePage {
  /// Returns the page of a rule as Markdown.
  public static func markdown(of rule: Rule, language: Language) -> String {
    let page = rule.page
    return """
      # \(rule.id) (\(rule.severity.label[language]))

      \(page.what[language])

      ## \(whyHeading[language])

      \(page.why[language])

      ## \(wrongHeading[language])

      ```yaml
      \(page.wrong.shown(in: language))
      ```

      ## \(rightHeading[language])

      ```yaml
      \(page.right.shown(in: language))
      ```

      """
  }

  private static let whyHeading = LocalisedText(id: "Mengapa", en: "Why")

  private static let wrongHeading = LocalisedText(id: "Salah", en: "Wrong")

  private static let rightHeading = LocalisedText(id: "Benar", en: "Right")
}

extension String {
  /// The text up to the first full stop that a blank follows.
  fileprivate var firstSentence: String {
    var sentence = ""
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if last == ".", scalar == " " { break }
      sentence.unicodeScalars.append(scalar)
      last = scalar
    }
    return sentence
  }
}
