/// Whether a file can be used in spite of what a diagnostic says.
public enum Severity: String, Hashable, Sendable {
  /// It cannot.
  case error
  /// It can; `--strict` says otherwise.
  case warning
}
