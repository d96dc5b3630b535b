// What was most likely meant where a value has another shape than was expected.
extension FieldReader {
  /// Tells that a value is no list, mapping or scalar as was expected, and passes over it.
  func tellWrongShape(
    expected: LocalisedText,
    as wanted: YAMLReader.Event
  ) throws(YAMLFailure) {
    let place = range
    let found = yaml.event
    if yaml.depth <= 1, !diagnostics.hasErrors, let format = OtherFormat.recognise(yaml.text.kept) {
      tell(.otherFormat(format.name, holdsTables: format.holdsTables))
      // Nothing of it is read.
      throw .full
    }
    var help: LocalisedText?
    var open = 0
    switch (wanted, found) {
    case (.sequenceStart, .scalar): help = helpWithList(yaml.scalar, isPlain: yaml.isPlain)
    case (.sequenceStart, .mappingStart):
      try yaml.advance()
      open = 1
      help = yaml.event == .scalar ? helpWithEntries(yaml.scalar) : nil
    case (.scalar, .sequenceStart): help = .oneValue
    case (.scalar, .mappingStart): help = .quoteKey
    case (.mappingStart, .scalar): help = yaml.depth == 0 ? .keyOnEachLine : .keysBelow
    case (.mappingStart, .sequenceStart): help = .keysAlone
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

  private func helpWithEntries(_ key: String) -> LocalisedText {
    let mark = LineLayout(Array("\(key):".unicodeScalars)).falseMark
    return mark == nil ? .beginEachWithHyphen : .beginWithHyphen
  }
}

extension LocalisedText {
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
