/// How well a rating is supported: by how many sources, got in how many ways, and whether they agree.
///
/// - SeeAlso: <doc:Method>, section 6.
public struct Triangulation: Hashable, Sendable {
  /// The sources that say something about it, in the order of the case.
  public let sources: [Source.ID]
  /// How their evidence was got.
  public let techniques: [Technique]
  /// Where they contradict each other.
  public let conflicts: [Conflict]
  /// What that adds up to; `nil` when nothing is assessed.
  public let level: Level?

  /// How well a rating is supported.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// At least three sources, two techniques, and no conflict.
    case strong
    /// Between the others.
    case moderate
    /// One source or one technique.
    case thin
  }

  /// Sources on one expectation whose voices lie two or more bands apart.
  public struct Conflict: Hashable, Sendable {
    /// The expectation; `nil` for a dimension's implicit one.
    public let expectation: Expectation.ID?
    /// Those that see the smallest gap.
    public let low: [Source.ID]
    /// Those that see one two or more bands larger.
    public let high: [Source.ID]
  }

  /// Looks at the voices on some expectations.
  init(of expectations: [ExpectationAssessment], sources: [Source], instrument: Instrument) {
    let own = Self.heard(of: sources, on: expectations)
    let used = Set(own.lazy.map(\.technique))
    let conflicts = expectations.compactMap { Self.conflict(on: $0, instrument) }
    self.sources = own.map(\.id)
    techniques = Technique.allCases.filter(used.contains)
    self.conflicts = conflicts
    level =
      if own.isEmpty {
        nil
      } else if own.count == 1 || used.count == 1 {
        .thin
      } else if own.count >= 3, conflicts.isEmpty {
        .strong
      } else {
        .moderate
      }
  }

  /// The sources that say something; those of each expectation come in the order of the case, too.
  private static func heard(
    of sources: [Source],
    on expectations: [ExpectationAssessment]
  ) -> [Source] {
    var next = expectations.map { _ in 0 }
    return sources.filter { source in
      var isHeard = false
      for (index, expectation) in expectations.enumerated() {
        let place = next[index]
        guard place < expectation.voices.count, expectation.voices[place].source == source.id
        else { continue }
        next[index] += 1
        isHeard = true
      }
      return isHeard
    }
  }

  private static func conflict(
    on expectation: ExpectationAssessment,
    _ instrument: Instrument
  ) -> Conflict? {
    let positions = expectation.voices.map { instrument.rating(of: $0.gap).rank }
    guard let lowest = positions.min() else { return nil }
    let voices = zip(expectation.voices, positions)
    let high = voices.filter { $0.1 >= lowest + 2 }.map(\.0.source)
    guard !high.isEmpty else { return nil }
    let low = voices.filter { $0.1 == lowest }.map(\.0.source)
    return Conflict(expectation: expectation.expectation, low: low, high: high)
  }
}
