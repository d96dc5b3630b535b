/// A name as its file writes it, with the places of its parts.
struct NameDraft {
  let kind: NameList.Kind
  var name: Located<String>
  var pseudonym: Located<String>?
  var isKept: (isSo: Bool, place: TextRange)?
  var also: [Located<String>] = []
  var except: [String] = []
  var isSoughtInTexts: Bool?
}

enum NamesDocumentKey: String, FieldKey { case gapscore, names }

enum NamesKey: String, FieldKey {
  case cases, organisations, regions, systems, roles, titles, groups, coders, owners, words
}

enum NameKey: String, FieldKey { case name, `as`, keep, also, except, texts }

extension FieldReader {
  /// Reads the document of a list of names.
  func nameDrafts() throws(YAMLFailure) -> [NameDraft]? {
    if isAbsent {
      tell(.noNames(at: range))
      try skip()
      return nil
    }
    var drafts: [NameDraft] = []
    let outline = try mapping(subject: Noun.file.only) {
      (key: NamesDocumentKey) throws(YAMLFailure) in
      switch key {
      case .gapscore: try formatVersion()
      case .names: drafts = try nameSections()
      }
    }
    guard let outline else { return nil }
    checkVersionComesFirst(outline, version: .gapscore)
    return drafts
  }

  private func nameSections() throws(YAMLFailure) -> [NameDraft] {
    var drafts: [NameDraft] = []
    try mapping(subject: Noun.names.only) { (key: NamesKey) throws(YAMLFailure) in
      let kind = key.kind
      drafts += try list(of: .name) { () throws(YAMLFailure) in try self.name(of: kind) }
    }
    return drafts
  }

  private func name(of kind: NameList.Kind) throws(YAMLFailure) -> NameDraft? {
    var name: Located<String>?
    var draft = NameDraft(kind: kind, name: Located(value: "", range: range))
    try mapping(subject: Noun.name.any) { (key: NameKey) throws(YAMLFailure) in
      switch key {
      case .name: name = try text(required: true, mayNamePersons: true)
      case .as: draft.pseudonym = try text(required: true, mayNamePersons: true)
      case .keep:
        let place = range
        if let isSo = try boolean() { draft.isKept = (isSo, place) }
      case .also: draft.also = try spellings()
      case .except: draft.except = try spellings().map { $0.value }
      case .texts: draft.isSoughtInTexts = try boolean()
      }
    }
    guard let name else { return nil }
    draft.name = name
    return draft
  }

  private func spellings() throws(YAMLFailure) -> [Located<String>] {
    try list(of: .text) { () throws(YAMLFailure) in
      try text(required: true, mayNamePersons: true)
    }
  }
}

extension NamesKey {
  /// What the names of the section are names of.
  var kind: NameList.Kind {
    switch self {
    case .cases: .cases
    case .organisations: .organisations
    case .regions: .regions
    case .systems: .systems
    case .roles: .roles
    case .titles: .titles
    case .groups: .groups
    case .coders: .coders
    case .owners: .owners
    case .words: .words
    }
  }
}
