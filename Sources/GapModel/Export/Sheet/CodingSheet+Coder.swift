extension CodingSheet {
  /// Whether a word can be a coder's id.
  package static func isCoder(_ word: String) -> Bool { IdentifierForm.common.allows(word) }
}
