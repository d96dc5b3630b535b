/// Why a text cannot be read on.
enum YAMLFailure: Error {
  /// It is at fault itself.
  case told(Diagnostic)
  /// So much is wrong with it that there is no use in reading on.
  case full
  /// Its bytes could not be had.
  case input(any Error)
}
