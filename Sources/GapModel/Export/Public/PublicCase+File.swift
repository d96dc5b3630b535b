// The copy as a file.
extension PublicCase {
  /// The case as YAML, written anew.
  ///
  /// - Parameter instrument: How it names its instrument: the id of a shipped one, or the file beside it.
  /// - Returns: The whole file.
  package func text(instrument: String) -> String {
    FreshCaseFile(of: content, comment: headComment).text(instrument: instrument)
  }
}
