/// A language that instruments and reports speak.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Indonesian.
  case id
  /// English.
  case en
}

extension Language: Labelled {
  /// The name that files and data use.
  public var key: String { rawValue }

  /// What people read.
  public var label: LocalisedText {
    switch self {
    case .id: LocalisedText(id: "Indonesia", en: "Indonesian")
    case .en: LocalisedText(id: "Inggris", en: "English")
    }
  }
}
