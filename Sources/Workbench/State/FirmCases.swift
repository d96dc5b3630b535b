import GapModel

/// The firmness of ratings, which takes thousands of draws: they are made once for a text.
struct FirmCases: Sendable {
  /// What the draws depend on: a text and an instrument, by their SHA-256.
  private struct Key: Hashable {
    let text: String
    let instrument: String

    init(_ scored: ScoredCase) {
      text = scored.provenance.sha256
      instrument = scored.assessment.assessedCase.instrument.sha256
    }
  }

  /// The most texts that are remembered: those of a regency's offices at two times.
  private static let most = 64

  private var known: [Key: Firmness] = [:]
  /// The keys in the order in which they came.
  private var order: [Key] = []

  /// The case with its firmness.
  mutating func firm(_ scored: ScoredCase) -> ScoredCase {
    let key = Key(scored)
    if let firmness = known[key] { return scored.with(firmness) }
    let firm = scored.withFirmness()
    known[key] = firm.firmness
    order.append(key)
    if order.count > Self.most { known[order.removeFirst()] = nil }
    return firm
  }
}
