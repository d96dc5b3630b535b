/// An entry of `sources`.
struct SourceDraft {
  var id: Located<Word>
  var technique: Located<Word>?
  var role: Located<String>?
  var title: String?
  var group: Located<String>?
  var isKey = false
  var date: CalendarDate?
  var weight = 1.0
  var note: String?
}

enum SourceKey: String, FieldKey {
  case id, technique, role, title, group, key, date, weight, note

  static let table = KeyTable<SourceKey>()
}

extension FieldReader {
  func sourceDraft() throws(YAMLFailure) -> SourceDraft? {
    var id: Located<Word>?
    var draft = SourceDraft(id: Located(value: "", range: range))
    try mapping(subject: Noun.source.named(id?.text)) {
      (key: SourceKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .technique: draft.technique = try word()
      case .role: draft.role = try role()
      case .title: draft.title = try text()?.value
      case .group: draft.group = try role()
      case .key: draft.isKey = try boolean() ?? false
      case .date: draft.date = try date()?.value
      case .weight: draft.weight = try weight() ?? 1
      case .note: draft.note = try text()?.value
      }
    }
    guard let id else { return nil }
    draft.id = id
    return draft
  }
}
