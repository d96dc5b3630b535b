import GapModel

extension Workbench {
  /// Changes the text as one edit, but only where it can still be read as a case afterwards; tells why
  /// where not.
  ///
  /// Forms use it for what they cannot look at beforehand, so that no field ever locks the forms.
  ///
  /// - Returns: Whether the text says what was meant.
  @discardableResult
  mutating func editReadably(_ changes: [CaseEdit]) -> Bool {
    guard let current, !changes.isEmpty else { return true }
    guard cases[current].working.isEditable, !cases[current].isReadOnly else {
      notice = .problem(WindowWords.formsAreLocked)
      return false
    }
    var changed = cases[current].working
    do throws(EditRefusal) {
      try changed.change(by: changes, instruments: instruments)
    } catch {
      notice = .problem(WindowWords.notChanged(error.reason))
      return false
    }
    guard changed.isEditable else {
      let fault = changed.reading.diagnostics.sorted.first { $0.severity == .error }
      let reason = fault?.summary ?? EditRefusal.readsOtherwise.reason
      notice = .problem(WindowWords.notChanged(reason))
      return false
    }
    cases[current].working = changed
    return true
  }

  /// The case as it is shown, with its ratings.
  var shownCase: Case? { currentCase?.shown?.assessment.assessedCase }
}
