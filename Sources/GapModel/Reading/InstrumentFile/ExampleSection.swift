/// An entry of `examples`; its steps mean something once the criteria are known.
struct ExampleDraft {
  let title: LocalisedText
  let coding: CodingDraft
  let gap: Gap
  let rating: Located<Word>
}

enum ExampleKey: String, FieldKey { case title, steps, severity, direct, gap, rating }

extension FieldReader {
  func exampleDraft() throws(YAMLFailure) -> Located<ExampleDraft>? {
    var title: LocalisedText?
    var coding = CodingDraft(home: .example)
    var expected: Located<Gap>?
    var rating: Located<Word>?
    try mapping(subject: Noun.example.any) {
      (key: ExampleKey) throws(YAMLFailure) in
      switch key {
      case .title: title = try localisedText()
      case .steps: coding.criteria = try criteriaOfExample().criteria
      case .severity: coding.severity = try word()
      case .direct: coding.readGap(try gap())
      case .gap: expected = try gap()
      case .rating: rating = try word()
      }
    }
    guard let title, let expected, let rating else { return nil }
    return Located(
      value: ExampleDraft(title: title, coding: coding, gap: expected.value, rating: rating),
      range: expected.range
    )
  }

  /// Reads the steps of an example, by criterion.
  func criteriaOfExample() throws(YAMLFailure) -> CodingDraft {
    var draft = CodingDraft(home: .example)
    try mapping(
      subject: Noun.stepsOfExample.only,
      other: { (name, place) throws(YAMLFailure) in
        try draft.readCriterion(name, at: place, with: self)
      },
      read: { (_: NoKey) throws(YAMLFailure) in }
    )
    return draft
  }
}
