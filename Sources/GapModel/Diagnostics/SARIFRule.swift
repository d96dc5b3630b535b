extension Rule {
  /// The rule as a `reportingDescriptor` of SARIF, in English.
  var sarif: JSON {
    let language = Language.en
    let (what, why) = (page.what[language], page.why[language])
    return [
      "id": .text(id),
      "shortDescription": ["text": .text(page.gist[language])],
      "fullDescription": ["text": .text("\(what) \(why)")],
      "help": [
        "text": .text(
          """
          \(what)

          \(why)

          Wrong:

          \(page.wrong.shown(in: language))

          Right:

          \(page.right.shown(in: language))
          """
        ),
        "markdown": .text(RulePage.markdown(of: self, language: language)),
      ],
      "defaultConfiguration": ["level": .text(severity.rawValue)],
    ]
  }
}
