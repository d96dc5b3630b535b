/// An example of a key's value as JSON has it.
enum ExampleValue {
  /// What a value means that a file writes in flow style; `nil` when it is none.
  static func json(of text: String) -> JSON? {
    let yaml = YAMLReader(Input(name: "", text: text))
    do throws(YAMLFailure) {
      try yaml.advance()
      guard yaml.event == .documentStart else { return nil }
      try yaml.advance()
      return try value(yaml)
    } catch {
      return nil
    }
  }

  private static func value(_ yaml: YAMLReader) throws(YAMLFailure) -> JSON {
    switch yaml.event {
    case .mappingStart:
      var members: [JSON.Member] = []
      try yaml.advance()
      while yaml.event != .mappingEnd {
        let name = yaml.scalar
        try yaml.advance()
        members.append(JSON.Member(name: name, value: try value(yaml)))
      }
      try yaml.advance()
      return .object(members)
    case .sequenceStart:
      var entries: [JSON] = []
      try yaml.advance()
      while yaml.event != .sequenceEnd { entries.append(try value(yaml)) }
      try yaml.advance()
      return .array(entries)
    default:
      let scalar = scalar(yaml)
      try yaml.advance()
      return scalar
    }
  }

  private static func scalar(_ yaml: YAMLReader) -> JSON {
    let text = yaml.scalar
    guard yaml.isPlain else { return .text(text) }
    if let truth = Bool(text) { return .boolean(truth) }
    if let whole = Int64(text) { return .integer(whole) }
    if let number = NumberText.number(text) { return .number(number) }
    return .text(text)
  }
}
