/// A language that instruments and reports speak.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Indonesian.
  case id
  /// English.
  case en
}
