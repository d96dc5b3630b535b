/// An entry of `judgements`: what the analyst decided about a dimension.
struct JudgementDraft {
  let dimension: Located<Word>
  let rating: Located<Word>?
  let isApplicable: Bool
  let because: String?
  let basis: String?
}

enum JudgementKey: String, FieldKey { case dimension, rating, applicable, because, basis }

extension FieldReader {
  func judgementDraft() throws(YAMLFailure) -> JudgementDraft? {
    var dimension: Located<Word>?
    var rating: Located<Word>?
    var isApplicable = true
    let errors = diagnostics.errorCount
    var because: Located<String>?
    var basis: Located<String>?
    func subject() -> LocalisedText {
      dimension.map { dimension in
        LocalisedText(
          id: "penilaian atas '\(dimension.text)'",
          en: "the judgement on '\(dimension.text)'"
        )
      } ?? Noun.judgement.any
    }
    let outline = try mapping(subject: subject()) {
      (key: JudgementKey) throws(YAMLFailure) in
      switch key {
      case .dimension: dimension = try word()
      case .rating: rating = try word()
      case .applicable: isApplicable = try boolean() ?? true
      case .because: because = try text(required: true)
      case .basis: basis = try text()
      }
    }
    guard let outline, let dimension else { return nil }
    if let rating, !isApplicable { tell(.ratedNotApplicable(at: rating.range)) }
    let decides = outline.range(of: .rating) != nil || !isApplicable
    if decides, outline.range(of: .because) == nil {
      tell(.missingKey("because", of: subject(), at: dimension.range))
    }
    if !decides, basis == nil, diagnostics.errorCount == errors {
      tell(.missingKey("rating", of: subject(), at: dimension.range))
    }
    return JudgementDraft(
      dimension: dimension,
      rating: rating,
      isApplicable: isApplicable,
      because: because?.value,
      basis: basis?.value
    )
  }
}
