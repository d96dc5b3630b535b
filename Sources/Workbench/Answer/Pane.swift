/// A part of the window that is drawn anew when its content changes.
public enum Pane: String, CaseIterable, Hashable, Sendable {
  /// The case, whether it is saved, and the language.
  case bar
  /// The steps of the work, undo and redo.
  case steps
  /// What to choose from, such as the queue of findings.
  case left
  /// Where the work is done.
  case main
  /// What comes of it.
  case right
  /// Hints, what was last said, back and next.
  case foot
}
