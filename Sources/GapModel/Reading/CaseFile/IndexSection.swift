/// An entry of `indices`: a value of a macro index.
struct IndexDraft {
  let scheme: Located<Word>
  let year: Located<Int>
  let value: Located<Double>
}

enum IndexKey: String, FieldKey { case scheme, year, value }

extension FieldReader {
  func indexDraft() throws(YAMLFailure) -> IndexDraft? {
    var scheme: Located<Word>?
    var year: Located<Int>?
    var value: Located<Double>?
    try mapping(subject: Noun.indexValue.any) {
      (key: IndexKey) throws(YAMLFailure) in
      switch key {
      case .scheme: scheme = try word()
      case .year: year = try integer(.year, in: 1900...2200)
      case .value: value = try number(.value, in: 0...100)
      }
    }
    guard let scheme, let year, let value else { return nil }
    return IndexDraft(scheme: scheme, year: year, value: value)
  }
}
