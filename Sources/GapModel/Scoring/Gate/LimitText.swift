/// A limit as people write it: `dimension=medium`, `technology=4.5`, `total=28`.
///
/// What its words mean depends on the instrument of each case that is held to it.
public struct LimitText: Hashable, Sendable {
  /// What is held.
  public let subject: Subject
  /// How much it may come to: a number, or a word for a rating.
  public let most: String

  /// What a limit is on.
  public enum Subject: Hashable, Sendable {
    /// Every dimension that the case's instrument has.
    case everyDimension
    /// The dimension of this name or label.
    case dimension(String)
    /// The sum of the case's gaps.
    case total
  }

  /// Why a text is no limit.
  public enum Failure: Error, Hashable, Sendable {
    /// It has not the form of one.
    case isNone
    /// The instrument has no such dimension.
    case noDimension(String, in: Instrument)
    /// The instrument has no such rating, and it is no gap either.
    case noRating(String, in: Instrument)
    /// A total is held by a number from 0 to the instrument's largest.
    case noTotal(String, upTo: Double)
  }

  /// The words for every dimension.
  private static let everyDimension = ["dimension", "dimensi"]

  /// Reads a limit.
  public init(_ text: String) throws(Failure) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .isNone }
    let (name, most) = (String(parts[0]).withSingleBlanks, String(parts[1]).withSingleBlanks)
    guard !name.isEmpty, !most.isEmpty else { throw .isNone }
    let folded = name.lowercased()
    subject =
      if Self.everyDimension.contains(folded) {
        .everyDimension
      } else if folded == "total" {
        .total
      } else {
        .dimension(name)
      }
    self.most = most
  }

  /// What it holds a case under an instrument to: a limit for each dimension that it names.
  public func limits(under instrument: Instrument) throws(Failure) -> [Limit] {
    switch subject {
    case .everyDimension:
      var limits: [Limit] = []
      for dimension in instrument.dimensions { limits.append(try limit(on: dimension, instrument)) }
      return limits
    case .dimension(let name):
      guard let dimension = instrument.dimensions.named(name) else {
        throw .noDimension(name, in: instrument)
      }
      return [try limit(on: dimension, instrument)]
    case .total:
      let maximum = instrument.total.maximum
      guard let most = NumberText.number(most), (0...maximum).contains(most) else {
        throw .noTotal(self.most, upTo: maximum)
      }
      return [.total(atMost: most)]
    }
  }

  private func limit(on dimension: Dimension, _ instrument: Instrument) throws(Failure) -> Limit {
    if let band = instrument.bands.named(most) { return .rating(dimension.id, atMost: band) }
    guard let gap = NumberText.number(most), Gap.scale.contains(gap) else {
      throw .noRating(most, in: instrument)
    }
    return .gap(dimension.id, atMost: gap)
  }
}
