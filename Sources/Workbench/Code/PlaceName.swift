import GapModel

/// What a finding is held against, as a case writes it: a key and the word behind it.
public struct PlaceName: Hashable, Sendable {
  /// The keys of which a finding has one.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case expectation, indicator, dimension
  }

  /// The key.
  public let kind: Kind
  /// The word behind it.
  public let word: String
}

extension PlaceName {
  /// The name of a target.
  init(_ target: Target) {
    switch target {
    case .expectation(let id): self.init(kind: .expectation, word: id.text)
    case .indicator(let reference):
      self.init(
        kind: .indicator,
        word: "\(reference.dimension.text)/\(reference.indicator.text)"
      )
    case .dimension(let id): self.init(kind: .dimension, word: id.text)
    }
  }
}
