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
    let techniques = Technique.allCases.filter { technique in
      own.contains { sources[$0].technique == technique }
    }
    let conflicts = expectations.indices.compactMap {
      Self.conflict(among: expectations[$0].voices, on: expectations[$0].expectation, instrument)
    }
    self.sources = own.map { sources[$0].id }
    self.techniques = techniques
    self.conflicts = conflicts
    level =
      if own.isEmpty {
        nil
      } else if own.count == 1 || techniques.count == 1 {
        .thin
      } else if own.count >= 3, conflicts.isEmpty {
        .strong
      } else {
        .moderate
      }
  }

  /// The places of the sources that say something; the voices on each expectation come in the order of
  /// the case, too.
  private static func heard(
    of sources: [Source],
    on expectations: [ExpectationAssessment]
  ) -> [Int] {
    var next = [Int](repeating: 0, count: expectations.count)
    // By their places: to copy each costs more than to look at it.
    return sources.indices.filter { place in
      var isHeard = false
      for index in expectations.indices
      where next[index] < expectations[index].voices.count
        && expectations[index].voices[next[index]].source == sources[place].id
      {
        next[index] += 1
        isHeard = true
      }
      return isHeard
    }
  }

  private static func conflict(
    among voices: [ExpectationAssessment.Voice],
    on expectation: Expectation.ID?,
    _ instrument: Instrument
  ) -> Conflict? {
    let ranks = voices.indices.map { instrument.rank(of: voices[$0].gap) }
    guard let lowest = ranks.min(), ranks.contains(where: { $0 >= lowest + 2 }) else { return nil }
    let high = voices.indices.filter { ranks[$0] >= lowest + 2 }.map { voices[$0].source }
    let low = voices.indices.filter { ranks[$0] == lowest }.map { voices[$0].source }
    return Conflict(expectation: expectation, low: low, high: high)
  }
}
