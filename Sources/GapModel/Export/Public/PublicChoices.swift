/// What a copy for others holds by choice.
package struct PublicChoices: Hashable, Sendable {
  /// Whether quotes stay, with pseudonyms in them.
  package var keepsQuotes: Bool
  /// Whether the citation stays, which names the study.
  package var keepsCitation: Bool
  /// Whether values of indices stay, by which published tables tell the region.
  package var keepsIndices: Bool

  package init(keepsQuotes: Bool = false, keepsCitation: Bool = false, keepsIndices: Bool = false) {
    self.keepsQuotes = keepsQuotes
    self.keepsCitation = keepsCitation
    self.keepsIndices = keepsIndices
  }
}
