/// A draft that the browser keeps, as the page tells it.
public struct KeptDraft: Hashable, Sendable {
  /// What it is kept under.
  public let key: String
  /// The name of its file.
  public let file: String
  /// When it was kept, such as `2026-11-30 14:02`.
  public let time: String
  /// How many bytes it has, in digits.
  public let size: String
}

extension KeptDraft {
  /// Reads what the page tells of a draft.
  init?(_ words: inout ActionWords) {
    guard let key = words.text(), let file = words.text(), let time = words.text(),
      let size = words.text()
    else { return nil }
    self.init(key: key, file: file, time: time, size: size)
  }
}
