/// A map as its file writes it: no word looked up yet, as the instrument may stand below them.
struct MapDraft {
  var instrument: Located<Word>?
  var head = ImportedHead()
  var sheet: String?
  var columns: [(heading: String, word: Located<Word>)] = []
  var codes: [CodeDraft] = []
  var sources: [SourceMapDraft] = []
  var coders: [ImportMap.Coder] = []
  var words: [WordDraft] = []
}

/// A word of cells and what it means.
struct WordDraft {
  var word: String
  /// `nil` where that is not decided yet.
  var meaning: Located<Word>?
}

/// A code and what it means.
struct CodeDraft {
  var path: String
  var target: Located<Word>?
}

/// A document and the source that it is.
struct SourceMapDraft {
  var source: ImportedSource
  var technique: Located<Word>?
}

enum MapDocumentKey: String, FieldKey { case gapscore, map }

enum MapKey: String, FieldKey {
  case instrument, `case`, sheet, columns, codes, sources, coders, words
}

enum MapHeadKey: String, FieldKey {
  case id, title, organisation, region, system, language, period
}

enum MapColumnKey: String, FieldKey { case column, `is` }

enum MapCodeKey: String, FieldKey { case code, to, leave }

enum MapSourceKey: String, FieldKey { case name, id, technique, role, title, group, date }

enum MapCoderKey: String, FieldKey { case name, id }

enum MapWordKey: String, FieldKey { case word, means }

extension FieldReader {
  /// Reads a map's document.
  func mapDraft() throws(YAMLFailure) -> MapDraft? {
    if isAbsent {
      tell(.noMap(at: range))
      try skip()
      return nil
    }
    var draft = MapDraft()
    let outline = try mapping(subject: Noun.file.only) {
      (key: MapDocumentKey) throws(YAMLFailure) in
      switch key {
      case .gapscore: try formatVersion()
      case .map: try readMap(into: &draft)
      }
    }
    guard let outline else { return nil }
    checkVersionComesFirst(outline, version: .gapscore)
    return draft
  }

  private func readMap(into draft: inout MapDraft) throws(YAMLFailure) {
    try mapping(subject: Noun.map.only) { (key: MapKey) throws(YAMLFailure) in
      switch key {
      case .instrument: draft.instrument = try word()
      case .case: draft.head = try mapHead()
      case .sheet: draft.sheet = try text(mayNamePersons: true)?.value
      case .columns: draft.columns = try list(of: .column, mapColumn)
      case .codes: draft.codes = try distinctCodes()
      case .sources: draft.sources = try list(of: .source, mapSource)
      case .coders: draft.coders = try list(of: .coder, mapCoder)
      case .words: draft.words = try list(of: .word, mapWord)
      }
    }
  }

  private func mapHead() throws(YAMLFailure) -> ImportedHead {
    var head = ImportedHead()
    try mapping(subject: Noun.assessedCase.only) { (key: MapHeadKey) throws(YAMLFailure) in
      switch key {
      case .id: head.id = try identifier(.slug)?.text
      case .title: head.title = try text()?.value
      case .organisation: head.organisation = try name()?.value
      case .region: head.region = try name()?.value
      case .system: head.system = try name()?.value
      case .language: head.language = try choice(.language, of: Language.self)?.value.rawValue
      case .period:
        let period = try period()
        head.from = period?.from.description
        head.to = period?.to.description
      }
    }
    return head
  }

  private func mapColumn() throws(YAMLFailure) -> (heading: String, word: Located<Word>)? {
    var heading: String?
    var field: Located<Word>?
    try mapping(subject: Noun.column.any) {
      (key: MapColumnKey) throws(YAMLFailure) in
      switch key {
      case .column: heading = try text(required: true, mayNamePersons: true)?.value
      case .is: field = try word()
      }
    }
    guard let heading, let field else { return nil }
    return (heading, field)
  }

  /// Reads codes, each of which is named once.
  private func distinctCodes() throws(YAMLFailure) -> [CodeDraft] {
    var places: [String: TextRange] = [:]
    return try list(of: .code) { () throws(YAMLFailure) -> CodeDraft? in
      guard let (code, place) = try mapCode() else { return nil }
      let folded = code.path.lowercased()
      if let first = places[folded] {
        tell(.duplicateID(Noun.code.bare, code.path, at: place, first: first))
      } else {
        places[folded] = place
      }
      return code
    }
  }

  private func mapCode() throws(YAMLFailure) -> (CodeDraft, TextRange)? {
    var path: Located<String>?
    var target: Located<Word>?
    var leaves: (isSo: Bool, place: TextRange)?
    let outline = try mapping(subject: Noun.code.any) {
      (key: MapCodeKey) throws(YAMLFailure) in
      switch key {
      case .code: path = try text(required: true, mayNamePersons: true)
      case .to: target = try word()
      case .leave:
        let place = range
        if let isSo = try boolean() { leaves = (isSo, place) }
      }
    }
    guard let path, let outline else { return nil }
    if let leaves, leaves.isSo, target != nil { tell(.codeLeftAndMapped(at: leaves.place)) }
    guard target != nil || leaves?.isSo == true else {
      // A code with nothing behind 'to' is one that nobody has looked at yet.
      if outline.range(of: .to) == nil, leaves == nil {
        tell(.missingKey("to", of: Noun.code.named(path.value.excerpt), at: path.range))
      }
      return nil
    }
    return (CodeDraft(path: path.value, target: target), path.range)
  }

  private func mapSource() throws(YAMLFailure) -> SourceMapDraft? {
    var name: String?
    var draft = SourceMapDraft(source: ImportedSource(name: ""))
    try mapping(subject: Noun.source.any) {
      (key: MapSourceKey) throws(YAMLFailure) in
      switch key {
      case .name: name = try text(required: true, mayNamePersons: true)?.value
      case .id: draft.source.id = try identifier()?.text
      case .technique: draft.technique = try word()
      case .role: draft.source.role = try role()?.value
      case .title: draft.source.title = try text()?.value
      case .group: draft.source.group = try role()?.value
      case .date: draft.source.date = try date()?.value.description
      }
    }
    guard let name else { return nil }
    draft.source.name = name
    return draft
  }

  private func mapCoder() throws(YAMLFailure) -> ImportMap.Coder? {
    var name: String?
    var id: String?
    try mapping(subject: Noun.coder.any) {
      (key: MapCoderKey) throws(YAMLFailure) in
      switch key {
      case .name: name = try text(required: true, mayNamePersons: true)?.value
      case .id: id = try identifier()?.text
      }
    }
    guard let name, let id else { return nil }
    return ImportMap.Coder(name: name, id: id)
  }

  private func mapWord() throws(YAMLFailure) -> WordDraft? {
    var own: String?
    var meaning: Located<Word>?
    let place = range
    let outline = try mapping(subject: Noun.word.any) {
      (key: MapWordKey) throws(YAMLFailure) in
      switch key {
      case .word: own = try text(required: true)?.value
      case .means: meaning = try word()
      }
    }
    guard let own, let outline else { return nil }
    if outline.range(of: .means) == nil {
      tell(.missingKey("means", of: Noun.word.named(own.excerpt), at: place))
    }
    return WordDraft(word: own, meaning: meaning)
  }
}
