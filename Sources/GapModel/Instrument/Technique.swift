/// How evidence was got.
public enum Technique: String, CaseIterable, Hashable, Sendable {
  /// Someone was asked.
  case interview
  /// Someone looked.
  case observation
  /// Something was read.
  case document
  /// A publication tells what was found without saying who said it.
  case account
}
