// Texts as a whole: from the first event to what keeps them from being read on.
extension FieldReader {
  /// Reads a text, and reports what keeps it from being read on.
  ///
  /// - Throws: Only what the input throws.
  func readToEnd(_ read: () throws(YAMLFailure) -> Void) throws {
    do {
      try yaml.advance()
      try read()
    } catch {
      switch error {
      case .told(let diagnostic):
        // A table may be met twice: as what it is read as, and where it can't be read on.
        if !diagnostics.all.contains(diagnostic) { tell(diagnostic) }
      case .full: break
      case .input(let error): throw error
      }
    }
  }

  /// Reads a text of one document.
  ///
  /// - Parameters:
  ///   - none: What to report where there is no document.
  ///   - second: What to report of a second one.
  ///   - read: Reads what the document holds.
  /// - Returns: What was read; `nil` when something is wrong in the text, which was reported.
  /// - Throws: Only what the input throws.
  func onlyDocument<Content>(
    none: (TextRange) -> Diagnostic,
    second: (TextRange) -> Diagnostic,
    read: () throws(YAMLFailure) -> Content?
  ) throws -> Content? {
    var content: Content?
    try readToEnd { () throws(YAMLFailure) in
      if yaml.event == .documentStart {
        try yaml.advance()
        content = try read()
        try yaml.advance()
      } else {
        tell(none(range))
      }
      if yaml.event == .documentStart { tell(second(range)) }
    }
    return diagnostics.hasErrors ? nil : content
  }
}
