/// Whether a file can be used in spite of what a diagnostic says.
public enum Severity: String, Hashable, Sendable {
  /// It cannot.
  case error
  /// It can; `--strict` says otherwise.
  case warning

  /// What it is called before a message.
  public var label: LocalisedText {
    switch self {
    case .error: LocalisedText(id: "kesalahan", en: "error")
    case .warning: LocalisedText(id: "peringatan", en: "warning")
    }
  }
}
