extension Brand {
  /// What a report is stamped with, so that nobody takes it for something else.
  public enum Mark: String, CaseIterable, Hashable, Sendable {
    /// It is not decided yet.
    case draft
    /// It is not for everyone.
    case confidential
  }
}

extension Brand.Mark: Labelled {
  /// The word that a brand file writes.
  public var key: String { rawValue }

  /// The word that is stamped, which a brand file may write too.
  public var label: LocalisedText {
    switch self {
    case .draft: LocalisedText(id: "konsep", en: "draft")
    case .confidential: LocalisedText(id: "rahasia", en: "confidential")
    }
  }
}
