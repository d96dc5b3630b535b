// What was most likely meant where a value has another shape than was expected.
extension FieldReader {
  /// Tells that a value is no list, mapping or scalar as was expected, and passes over it.
  func tellWrongShape(
    expected: LocalisedText,
    as wanted: YAMLReader.Event,
    entry: String? = nil
  ) throws(YAMLFailure) {
    let place = range
    let found = yaml.event
    if yaml.depth <= 1, !diagnostics.hasErrors, let format = OtherFormat.recognise(yaml.text.kept) {
      tell(
        .otherFormat(
          format.name,
          holdsTables: format.holdsTables,
          isImported: format.isImported
        )
      )
      // Nothing of it is read.
      throw .full
    }
    if let table = pastedTable(at: place), found == .scalar, entry != nil {
      tell(.pastedTable(table.format.name, at: table.place, entry: entry))
      return try skip()
    }
    var help: LocalisedText?
    var open = 0
    switch (wanted, found) {
    case (.sequenceStart, .scalar):
      help =
        entry.map(LocalisedText.entriesBelow)
        ?? helpWithList(yaml.scalar, isPlain: yaml.isPlain)
    case (.sequenceStart, .mappingStart):
      try yaml.advance()
      open = 1
      help = yaml.event == .scalar ? helpWithEntries(yaml.scalar, entry: entry) : nil
    case (.scalar, .sequenceStart): help = .oneValue
    case (.scalar, .mappingStart): help = .quoteKey
    case (.mappingStart, .scalar):
      help = yaml.depth == 0 ? .keyOnEachLine : entry.map(LocalisedText.entryOfKeys) ?? .keysBelow
    case (.mappingStart, .sequenceStart):
      help = entry.map(LocalisedText.entryOfKeys) ?? .keysAlone
    default: break
    }
    tell(.wrongShape(expected: expected, found: found, at: place, help: help))
    try skip(from: open)
  }

  private func helpWithList(_ text: String, isPlain: Bool) -> LocalisedText {
    if isPlain, LineLayout(Array(text.unicodeScalars)).falseMark != nil { return .beginWithHyphen }
    let content = text.drop { $0 == "(" }.prefix { $0 != ")" }
    let isShort =
      !content.isEmpty && content.count <= 40 && !content.contains { "[]{}\n".contains($0) }
    let list = isShort ? "[\(content)]" : "[…]"
    return LocalisedText(
      id: "apit dengan kurung siku: \(list)",
      en: "write it in brackets: \(list)"
    )
  }

  private func helpWithEntries(_ key: String, entry: String?) -> LocalisedText {
    let mark = LineLayout(Array("\(key):".unicodeScalars)).falseMark
    guard mark == nil else { return .beginWithHyphen }
    return .beginEachWithHyphen + (entry.map(LocalisedText.asIn) ?? .nothing)
  }

  private func pastedTable(at place: TextRange) -> PastedTable? {
    let first = place.start.line
    let lines = yaml.text.lines(Set(first...(first + PastedTable.mostLines)))
    // The sign of a text block stands on a line of its own.
    let isBlock = lines[first].map {
      $0.unicodeScalars.last == "|" || $0.unicodeScalars.last == ">"
    }
    return PastedTable(from: isBlock == true ? first + 1 : first, to: place.end.line, in: lines)
  }
}

extension LocalisedText {
  /// The end of an advice that shows an entry.
  fileprivate static func asIn(_ entry: String) -> LocalisedText {
    LocalisedText(id: ", seperti '- \(entry)'", en: ", as in '- \(entry)'")
  }

  fileprivate static func entriesBelow(_ entry: String) -> LocalisedText {
    LocalisedText(
      id: "tulis entri-entrinya di baris-baris di bawahnya",
      en: "write its entries on the lines below"
    ) + asIn(entry)
  }

  fileprivate static func entryOfKeys(_ entry: String) -> LocalisedText {
    LocalisedText(id: "tulis entri ini dengan kunci-kuncinya", en: "write the entry with its keys")
      + asIn(entry)
  }

  fileprivate static let oneValue = LocalisedText(
    id: "tulis satu nilai, tanpa kurung siku atau tanda daftar",
    en: "write one value, without brackets or list marks"
  )

  fileprivate static let quoteKey = LocalisedText(
    id: "apit teks yang memuat ': ' atau diawali kurung kurawal dengan tanda kutip",
    en: "put a text that contains ': ' or begins with a brace in quotes"
  )

  fileprivate static let keyOnEachLine = LocalisedText(
    id: "tulis satu kunci di setiap baris, diawali 'gapscore: 1'",
    en: "write a key on each line, beginning with 'gapscore: 1'"
  )

  fileprivate static let keysBelow = LocalisedText(
    id: "tulis kuncinya di baris-baris di bawahnya, lebih menjorok",
    en: "write its keys on the lines below, indented further"
  )

  fileprivate static let keysAlone = LocalisedText(
    id: "tulis kuncinya tanpa tanda daftar atau kurung siku",
    en: "write its keys without list marks or brackets"
  )

  fileprivate static let beginEachWithHyphen = LocalisedText(
    id: "awali setiap entri dengan '- ': tanda hubung dan spasi",
    en: "begin each entry with '- ': a hyphen and a space"
  )
}
