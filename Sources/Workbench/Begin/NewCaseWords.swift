/// What a person says of a case that is begun empty, as a form sends it.
public struct NewCaseWords: Hashable, Sendable {
  /// The office that is studied.
  public let organisation: String
  /// What was designed and introduced.
  public let system: String
  /// The title; empty for one that is made of both.
  public let title: String
  /// The language of the texts.
  public let language: String
  /// How the first source was got.
  public let technique: String
  /// Whether every key is laid out, with what it is for.
  public let isFull: Bool
}

extension NewCaseWords {
  /// Reads what a form sends.
  init?(_ words: inout ActionWords) {
    guard let organisation = words.text(), let system = words.text(), let title = words.text(),
      let language = words.text(), let technique = words.text(), let extent = words.text()
    else { return nil }
    self.init(
      organisation: organisation,
      system: system,
      title: title,
      language: language,
      technique: technique,
      isFull: extent == "full"
    )
  }
}
