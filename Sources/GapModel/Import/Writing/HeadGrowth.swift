/// What a file and its map say of a case itself, written where the case says nothing yet.
struct HeadGrowth {
  private(set) var edits: [CaseEdit] = []
  private(set) var differences: [ImportRemark] = []
  private(set) var remarks: [ImportRemark] = []

  private let written: WrittenCase
  private let path = EditPath()["case"]

  /// - Parameters:
  ///   - file: What the file says.
  ///   - map: What its map says, which stands first.
  ///   - written: What the case says.
  ///   - name: What a case that begins is called where nobody says.
  init(_ file: ImportedHead, _ map: ImportedHead, _ written: WrittenCase, isNew name: String?) {
    self.written = written
    let organisation = map.organisation ?? file.organisation
    let system = map.system ?? file.system
    set("id", slug(map.id ?? file.id) ?? slug(name), isWord: true)
    let made = [system, organisation].compactMap { ImportedWords.name($0) }.uniqued
    let title = map.title ?? file.title
    set(
      "title",
      ImportedWords.name(title)
        ?? (name == nil || made.isEmpty ? nil : made.joined(separator: " – "))
    )
    set("organisation", map.organisation ?? file.organisation)
    set("region", map.region ?? file.region)
    set("system", map.system ?? file.system)
    setPeriod(from: map.from ?? file.from, to: map.to ?? file.to)
  }

  private func slug(_ word: String?) -> String? {
    guard let word = ImportedWords.name(word) else { return nil }
    return IdentifierForm.slug.allows(word) ? word : IdentifierForm.slug.suggestion(for: word)
  }

  private mutating func set(_ key: String, _ text: String?, isWord: Bool = false) {
    guard let text = ImportedWords.name(text) else { return }
    guard let own = written.headValue(key) else {
      edits.append(.set(path[key], isWord ? .word(text) : .text(text)))
      return
    }
    if own.withSingleBlanks.lowercased() != text.lowercased() {
      differences.append(
        .difference(JudgementWords.label(of: key), file: .same(text), own: .same(own), at: nil)
      )
    }
  }

  private mutating func setPeriod(from: String?, to: String?) {
    guard written.head?.part("period") == nil, let from = ImportedWords.name(from) else { return }
    let to = ImportedWords.name(to) ?? from
    guard let first = ImportedWords.date(from).flatMap({ CalendarDate($0) }),
      let last = ImportedWords.date(to).flatMap({ CalendarDate($0) }),
      let period = Period(from: first, to: last)
    else {
      remarks.append(
        ImportRemark(
          LocalisedText(
            id: "periode '\(from.excerpt)' sampai '\(to.excerpt)' tidak jelas, jadi tidak ditulis",
            en: "the period '\(from.excerpt)' to '\(to.excerpt)' is not clear, so it is not written"
          )
        )
      )
      return
    }
    let entries: [YAMLValue.Entry] = [
      .init("from", .word(period.from.description)), .init("to", .word(period.to.description)),
    ]
    edits.append(.set(path["period"], .mapping(entries, isInline: true)))
  }
}
