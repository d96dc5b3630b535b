/// What to change in a text.
public enum CaseEdit: Sendable {
  /// Gives a key or an entry of a list a value, in the place of the one that it has.
  ///
  /// A key that is not there comes behind the last one of its mapping, and mappings on the way to it that are
  /// not there come with it. Comments within a list or a mapping that goes go with it.
  case set(EditPath, YAMLValue)
  /// Adds an entry at the end of a list, which is made where there is none.
  case append(EditPath, YAMLValue)
  /// Takes a key with its value, or an entry of a list, away, with the comment on its line.
  case remove(EditPath)
  /// Gives a key another name.
  case rename(EditPath, to: String)
  /// Puts another key with its value in the place of a key.
  case replace(EditPath, with: YAMLValue.Entry)
}
