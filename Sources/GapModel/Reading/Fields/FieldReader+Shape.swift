// What was most likely meant where a value has another shape than was expected.
extension FieldReader {
  /// Tells that a value is no list, mapping or scalar as was expected, and passes over it.
  func tellWrongShape(
    expected: String,
    as wanted: YAMLReader.Event
  ) throws(YAMLFailure) {
    let place = range
    let found = yaml.event
    if yaml.depth <= 1, !diagnostics.hasErrors, let format = OtherFormat.recognise(yaml.text.kept) {
      tell(.otherFormat(format))
      // Nothing of it is read.
      throw .full
    }
    var help: String?
    var open = 0
    switch (wanted, found) {
    case (.sequenceStart, .scalar): help = helpWithList(yaml.scalar, isPlain: yaml.isPlain)
    case (.sequenceStart, .mappingStart):
      try yaml.advance()
      open = 1
      help = yaml.event == .scalar ? helpWithEntries(yaml.scalar) : nil
    case (.scalar, .sequenceStart): help = "write one value, without brackets or list marks"
    case (.scalar, .mappingStart):
      help = "put a text that holds ': ' or begins with a brace in quotes"
    case (.mappingStart, .scalar):
      help =
        yaml.depth == 0
        ? "write a key on each line, beginning with 'gapscore: 1'"
        : "write its keys on the lines below, indented further"
    case (.mappingStart, .sequenceStart): help = "write its keys without list marks or brackets"
    default: break
    }
    tell(.wrongShape(expected: expected, found: found, at: place, help: help))
    try skip(from: open)
  }

  private func helpWithList(_ text: String, isPlain: Bool) -> String {
    if isPlain, let mark = LineLayout(Array(text.unicodeScalars)).falseMark {
      return Diagnostic.falseListMark(mark.text, at: range).help ?? ""
    }
    let content = text.drop { $0 == "(" }.prefix { $0 != ")" }
    let isShort =
      !content.isEmpty && content.count <= 40 && !content.contains { "[]{}\n".contains($0) }
    return isShort ? "write it in brackets: [\(content)]" : "write it in brackets: […]"
  }

  private func helpWithEntries(_ key: String) -> String {
    let mark = LineLayout(Array("\(key):".unicodeScalars)).falseMark
    let help = mark.flatMap { Diagnostic.falseListMark($0.text, at: range).help }
    return help ?? "begin each entry with '- ': a hyphen and a space"
  }
}
