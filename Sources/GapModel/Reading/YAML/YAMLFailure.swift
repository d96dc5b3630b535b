/// Why a text cannot be read on.
enum YAMLFailure: Error {
  /// It is at fault itself.
  case told(Diagnostic)
  /// Its bytes could not be had.
  case input(any Error)
}
