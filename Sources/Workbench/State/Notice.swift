import GapModel

/// What is told in the foot of the window until something else is done.
struct Notice: Hashable, Sendable {
  /// How it is meant.
  enum Kind: String, Hashable, Sendable {
    /// Something was done.
    case done
    /// Something was not done, or needs care.
    case problem
  }

  let kind: Kind
  let text: LocalisedText

  /// Tells that something was done.
  static func done(_ text: LocalisedText) -> Notice { Notice(kind: .done, text: text) }

  /// Tells that something was not done, or needs care.
  static func problem(_ text: LocalisedText) -> Notice { Notice(kind: .problem, text: text) }
}
