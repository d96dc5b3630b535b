/// An entry of `design`: something the design assumes.
struct ExpectationDraft {
  let id: Located<Word>
  let dimension: Located<Word>?
  let indicator: Located<Word>?
  let statement: String?
  let basis: [Located<Word>]
  let weight: Double
  let note: String?
}

enum ExpectationKey: String, FieldKey {
  case id, dimension, indicator, statement, basis, weight, note

  static let table = KeyTable<ExpectationKey>()
}

extension FieldReader {
  func expectationDraft() throws(YAMLFailure) -> ExpectationDraft? {
    var id: Located<Word>?
    var dimension: Located<Word>?
    var indicator: Located<Word>?
    var statement: Located<String>?
    var basis: [Located<Word>] = []
    var expectationWeight = 1.0
    var note: String?
    try mapping(subject: Noun.expectation.named(id?.text)) {
      (key: ExpectationKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .dimension: dimension = try word()
      case .indicator: indicator = try word()
      case .statement: statement = try text(required: true)
      case .basis: basis = try words()
      case .weight: expectationWeight = try weight() ?? 1
      case .note: note = try text()?.value
      }
    }
    guard let id else { return nil }
    return ExpectationDraft(
      id: id,
      dimension: dimension,
      indicator: indicator,
      statement: statement?.value,
      basis: basis,
      weight: expectationWeight,
      note: note
    )
  }
}
