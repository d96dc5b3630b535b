/// Who is behind in one dimension, and who may teach whom.
///
/// The cases are packed as their places in a ``ComparedCases``; a pair is made when it is asked for.
struct Mentoring: Hashable, Sendable {
  /// The cases rated above small, the largest gap first.
  let learners: ContiguousArray<UInt32>
  /// The cases that may teach, the smallest gap first; none where there is no learner.
  let mentors: ContiguousArray<UInt32>
  private let best: Best?
  private let bestBySystem: [String: Best]
  private let bestByRegion: [String: Best]

  /// The most mentors of one office that are named, where their gaps are equal.
  static let mostEqual = 3

  /// The mentors with the smallest gap among some.
  struct Best: Hashable, Sendable {
    let gap: Double
    private(set) var cases: [UInt32]
    /// How many more have the same gap.
    private(set) var more = 0

    /// Takes a mentor behind all with smaller gaps.
    mutating func take(_ mentor: UInt32, _ gap: Double) {
      guard gap <= self.gap + RisingEdges.tolerance else { return }
      if cases.count < Mentoring.mostEqual { cases.append(mentor) } else { more += 1 }
    }
  }

  /// Finds who is nearest to whom.
  ///
  /// - Parameters:
  ///   - learners: The cases rated above small with their gaps, the largest first.
  ///   - mentors: The cases that may teach with their gaps, the smallest first.
  ///   - cases: The cases.
  /// - Complexity: O(*n*) in the number of cases.
  init(learners: [GapAtPlace], mentors: [GapAtPlace], in cases: ComparedCases) {
    self.learners = ContiguousArray(learners.map { UInt32($0.place) })
    let mentors = learners.isEmpty ? [] : mentors
    self.mentors = ContiguousArray(mentors.map { UInt32($0.place) })
    // In one region alone all are equally near.
    let hasSeveralRegions = cases.hasSeveralRegions
    var best: Best?
    var bySystem: [String: Best] = [:]
    var byRegion: [String: Best] = [:]
    for mentor in mentors {
      Self.take(mentor, into: &best)
      Self.take(mentor, into: &bySystem[cases.system(at: mentor.place)])
      if hasSeveralRegions, let region = cases.region(at: mentor.place) {
        Self.take(mentor, into: &byRegion[region])
      }
    }
    self.best = best
    bestBySystem = bySystem
    bestByRegion = byRegion
  }

  private static func take(_ mentor: GapAtPlace, into best: inout Best?) {
    let place = UInt32(mentor.place)
    if best?.take(place, mentor.gap) == nil { best = Best(gap: mentor.gap, cases: [place]) }
  }

  /// Those who are nearest to a case, and why: by its system, else by its region, else by the gap alone.
  func nearest(to place: Int, in cases: ComparedCases) -> (Best, MentorPair.Nearness)? {
    if let own = bestBySystem[cases.system(at: place)] { return (own, .system) }
    if let region = cases.region(at: place), let own = bestByRegion[region] {
      return (own, .region)
    }
    return best.map { ($0, .gap) }
  }

  /// The pair of one of the learners.
  func pair(_ index: Int, in cases: ComparedCases) -> MentorPair {
    let place = Int(learners[index])
    let nearest = nearest(to: place, in: cases)
    return MentorPair(
      learner: cases.id(at: place),
      mentors: nearest?.0.cases.map { cases.id(at: Int($0)) } ?? [],
      more: nearest?.0.more ?? 0,
      nearness: nearest?.1
    )
  }
}

/// A case's place among compared cases, and its gap.
struct GapAtPlace: Hashable, Sendable {
  let place: Int
  let gap: Double
}
