/// Which sources of a case the documents and people of a file are, and those that come anew.
struct SourceNaming {
  /// The ids in the case by the index of each source in the file; a source without a finding has none.
  private(set) var ids: [Int: String] = [:]
  /// The sources that come anew, as the case writes them.
  private(set) var new: [(id: String, value: YAMLValue)] = []
  private(set) var faults: [ImportFault] = []
  private(set) var remarks: [ImportRemark] = []
  /// Sources that come anew, and whose names in the file stay there.
  private(set) var hidden: [(id: String, name: String)] = []
  /// How many documents are no source, as nothing was found in them.
  private(set) var unused = 0

  private let instrument: Instrument
  private let judgements: JudgementWords
  private let choices: ImportChoices
  private let format: ImportFormat
  private var names: NextNames
  /// The source of what has none in the file.
  private var ofFile: String?

  init(
    _ content: ImportedCase,
    _ findings: [(prepared: PreparedFinding, index: Int?)],
    _ written: WrittenCase,
    replacesAll: Bool,
    _ instrument: Instrument,
    _ map: ImportMap,
    _ judgements: JudgementWords,
    _ choices: ImportChoices,
    format: ImportFormat
  ) {
    self.instrument = instrument
    self.judgements = judgements
    self.choices = choices
    self.format = format
    let own = replacesAll ? [] : written.sources
    names = NextNames(behind: own.map { $0.id }, usual: "S")
    let mapped = content.sources.map { Self.mapped($0, map) }
    var cited: Set<Int> = []
    for (prepared, index) in findings {
      guard let index else {
        cited.formUnion(prepared.sources)
        continue
      }
      // A finding that is known tells its source, unless a table names another.
      guard let source = prepared.sources.first, prepared.sources.count == 1,
        let id = written.findings[index].sources.first, mapped[source].id == nil
      else { continue }
      if ids[source] == nil { ids[source] = id }
    }
    for (index, id) in Self.known(content, own, written, instrument, map, choices, format)
    where ids[index] == nil {
      ids[index] = id
    }
    // The ids that the file gives stand before those that are made.
    for (index, source) in mapped.enumerated() where ids[index] == nil {
      guard let id = source.id, IdentifierForm.common.allows(id), names.claim(id) else { continue }
      ids[index] = id
      add(source, as: id, techniqueAt: content.techniquePlaces[index])
    }
    for (index, source) in mapped.enumerated() where ids[index] == nil {
      guard cited.contains(index) else {
        unused += 1
        continue
      }
      let id = names.next()
      ids[index] = id
      add(source, as: id, techniqueAt: content.techniquePlaces[index])
    }
    // Where a file lists its sources, it is none itself.
    guard !content.listsSources else { return }
    if let first = findings.first(where: { $0.index == nil && $0.prepared.sources.isEmpty }) {
      ofFile = sourceOfFile(own, first.prepared)
    }
  }

  /// The ids of a finding's sources.
  func ids(of finding: PreparedFinding) -> [String] {
    let own = finding.sources.compactMap { ids[$0] }.uniqued
    return own.isEmpty ? ofFile.map { [$0] } ?? [] : own
  }

  /// The ids by the index of each source in the file, for the sources that the case has already.
  static func known(
    _ content: ImportedCase,
    _ own: [WrittenCase.Source],
    _ written: WrittenCase,
    _ instrument: Instrument,
    _ map: ImportMap,
    _ choices: ImportChoices,
    _ format: ImportFormat
  ) -> [Int: String] {
    guard !own.isEmpty else { return [:] }
    var ofDocuments: [String: String] = [:]
    for finding in written.findings {
      guard let document = finding.origin.document, finding.sources.count == 1 else { continue }
      ofDocuments[document] = ofDocuments[document] ?? finding.sources.first
    }
    var ids: [Int: String] = [:]
    for (index, source) in content.sources.enumerated() {
      let source = mapped(source, map)
      if source.name.isEmpty, source.id == nil {
        ids[index] = described(source, among: own, instrument)
        continue
      }
      let same = own.filter { $0.id == source.id }
      if let first = same.first {
        ids[index] = first.id
        continue
      }
      let name = ImportedWords.name(source.name) ?? ""
      let title = title(of: source, choices, format)
      let roles = title.map { title in own.filter { $0.title == nil && $0.role == title } } ?? []
      ids[index] =
        ofDocuments[name] ?? ofDocuments[FindingOrigin.token(of: name)]
        ?? title.flatMap { title in own.first { $0.title == title }?.id }
        ?? (roles.count == 1 && source.role == nil ? roles.first?.id : nil)
    }
    return ids
  }

  /// The source of the case that is all that a file says of one without a name; `nil` where several may be meant.
  ///
  /// What the file does not say, somebody may have written into the case.
  private static func described(
    _ source: ImportedSource,
    among own: [WrittenCase.Source],
    _ instrument: Instrument
  ) -> String? {
    let technique = source.technique.flatMap { instrument.techniques.named($0)?.key }
    let facts: [String?] = [
      technique, ImportedWords.name(source.role), ImportedWords.name(source.title),
      ImportedWords.name(source.group),
      ImportedWords.name(source.date).flatMap { ImportedWords.date($0) },
    ]
    let like = own.filter { own in
      zip(facts, own.facts).allSatisfy { said, known in
        said == nil || said?.lowercased() == known?.withSingleBlanks.lowercased()
      }
    }
    if like.count == 1 { return like[0].id }
    let same = like.filter { own in
      zip(facts, own.facts).dropFirst().allSatisfy { said, known in (said == nil) == (known == nil)
      }
    }
    return same.count == 1 ? same[0].id : nil
  }

  /// What is known of a source: by the map, then by the file.
  private static func mapped(_ source: ImportedSource, _ map: ImportMap) -> ImportedSource {
    let name = source.name.withSingleBlanks.lowercased()
    guard
      let known = map.sources.first(where: { $0.name.withSingleBlanks.lowercased() == name })
    else { return source }
    var merged = known.source
    merged.name = source.name
    merged.id = merged.id ?? source.id
    merged.technique = merged.technique ?? source.technique
    merged.role = merged.role ?? source.role
    merged.title = merged.title ?? source.title
    merged.group = merged.group ?? source.group
    merged.date = merged.date ?? source.date
    merged.note = merged.note ?? source.note
    return merged
  }

  /// What a source is called; `nil` where that would tell who someone is.
  private static func title(
    of source: ImportedSource,
    _ choices: ImportChoices,
    _ format: ImportFormat
  ) -> String? {
    if let given = ImportedWords.name(source.title), given != source.id {
      return choices.keepsNames || !ImportedWords.isPersonal(given) ? given : nil
    }
    guard let name = ImportedWords.name(source.name), name != source.id else { return nil }
    if format == .kobo, isIdentity(name) { return nil }
    if choices.keepsNames { return name }
    return format.hidesDocuments && format != .kobo || ImportedWords.isPersonal(name) ? nil : name
  }

  /// Whether a name is only what a program calls something: a number, or a UUID.
  private static func isIdentity(_ name: String) -> Bool {
    let word = name.hasPrefix("uuid:") ? name.dropFirst(5) : name[...]
    let isHexadecimal = word.utf8.allSatisfy { byte in
      byte.isASCIIDigit || byte == UInt8(ascii: "-")
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
    return isHexadecimal && word.utf8.contains { $0.isASCIIDigit }
  }

  /// The source of rows that name none: the file itself.
  private mutating func sourceOfFile(
    _ own: [WrittenCase.Source],
    _ finding: PreparedFinding
  ) -> String {
    let source = ImportedSource(name: choices.file)
    if let title = Self.title(of: source, choices, .csv),
      let same = own.first(where: { $0.title == title })
    {
      return same.id
    }
    if own.count == 1, new.isEmpty, let only = own.first { return only.id }
    let id = names.next()
    add(source, as: id)
    return id
  }

  private mutating func add(
    _ source: ImportedSource,
    as id: String,
    techniqueAt place: ImportPlace? = nil
  ) {
    var entries: [YAMLValue.Entry] = [.init("id", .word(id))]
    let technique = technique(of: source, at: place)
    entries.append(.init("technique", technique))
    var title = Self.title(of: source, choices, source.name == choices.file ? .csv : format)
    var role = ImportedWords.name(source.role)
    if role == nil, source.title == nil, technique == .word("interview"), let name = title,
      Self.isRole(name)
    {
      (role, title) = (name, nil)
    }
    if title == nil, role != ImportedWords.name(source.name), source.name != id,
      hides(source.name)
    {
      hidden.append((id, source.name))
    }
    let texts: [(SourceKey, String?)] = [
      (.role, role), (.title, title),
      (.group, ImportedWords.name(source.group)),
    ]
    for (key, text) in texts {
      if let text { entries.append(.init(key.rawValue, .text(text))) }
    }
    if let text = ImportedWords.name(source.date) {
      if let date = ImportedWords.date(text) {
        entries.append(.init("date", .word(date)))
      } else {
        remarks.append(.unclearDate(text, of: id))
      }
    }
    if let note = ImportedWords.clean(source.note) { entries.append(.init("note", .text(note))) }
    new.append((id, .mapping(entries)))
  }

  /// Whether a name stays away: that of a document, or one of a person in a table.
  private func hides(_ name: String) -> Bool {
    format != .kobo && !choices.keepsNames && !name.isEmpty
      && (format.hidesDocuments || ImportedWords.isPersonal(name))
  }

  /// Whether what an interview is called says who spoke, by what the person does: it names no document.
  private static func isRole(_ name: String) -> Bool {
    !name.utf8.contains { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }

  private mutating func technique(
    of source: ImportedSource,
    at place: ImportPlace?
  ) -> YAMLValue {
    guard let word = judgements.meant(source.technique) ?? choices.technique else {
      return .nothing
    }
    if let technique = instrument.techniques.named(word) { return .word(technique.key) }
    let fault = ImportFault.unknownWord(
      Noun.technique.bare,
      word,
      among: instrument.techniques.map { $0.key },
      labels: instrument.techniques.map { $0.label },
      at: place
    )
    if !faults.contains(fault) { faults.append(fault) }
    return .nothing
  }
}

extension ImportRemark {
  /// Which source is which, where the names of documents stay out of the case.
  static func hiddenNames(_ sources: [(id: String, name: String)]) -> ImportRemark {
    let list = sources.map { "\($0.id) = \($0.name)" }.joined(separator: "; ")
    return ImportRemark(
      LocalisedText(
        id: "\(list); nama-nama ini tidak masuk ke dalam kasus; --keep-names membawanya",
        en: "\(list); names stay out of the case; --keep-names takes them along"
      ),
      isDoubtful: false
    )
  }

  static func unclearDate(_ text: String, of source: String) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "tanggal '\(text.excerpt)' pada sumber \(source) tidak jelas, jadi tidak ditulis",
        en: "the date '\(text.excerpt)' of source \(source) is not clear, so it is not written"
      )
    )
  }
}
