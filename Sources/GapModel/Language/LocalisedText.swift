/// A text in each language that reports speak.
public struct LocalisedText: Hashable, Sendable {
  /// The Indonesian text.
  public let id: String
  /// The English text.
  public let en: String

  /// Creates a text from its two versions.
  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// The version in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .id: id
    case .en: en
    }
  }

  /// All versions.
  package var all: [String] { [id, en] }
}
