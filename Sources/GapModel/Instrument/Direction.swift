/// What is moved to close a gap: Heeks knows no third thing to move.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// The design, towards reality.
  case design
  /// Reality, towards the design.
  case reality
  /// Each towards the other.
  case both
}

extension Direction: Labelled {
  /// The name that files and data use.
  public var key: String { rawValue }

  /// What people read.
  public var label: LocalisedText {
    switch self {
    case .design: LocalisedText(id: "desain", en: "design")
    case .reality: LocalisedText(id: "realitas", en: "reality")
    case .both: LocalisedText(id: "keduanya", en: "both")
    }
  }
}
