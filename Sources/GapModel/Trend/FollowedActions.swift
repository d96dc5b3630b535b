/// The recommendations of an office's cases over time, known again by their names and their words.
///
/// A name alone is not enough: the next case may give `R1` to something else. A recommendation whose words
/// changed is therefore followed as another one.
struct FollowedActions {
  /// Those of a case before the last that are told to be done, in that case or in a later one.
  private(set) var done: [Followed] = []
  /// Those done that the last case is the first to have.
  private(set) var unmatched: [OfficeTrend.UnmatchedAction] = []

  /// A recommendation that was done.
  struct Followed {
    let recommendation: Recommendation
    /// Its place among those of its case.
    let index: Int
    /// The case that recommends it.
    let round: Int
    /// The first case that tells it to be done.
    let doneRound: Int
  }

  private struct Key: Hashable {
    let id: Recommendation.ID
    let words: String

    init(_ recommendation: Recommendation) {
      id = recommendation.id
      words = recommendation.title.withoutTyping
    }
  }

  /// Follows the recommendations of cases, the earliest first.
  init(in rounds: [CaseAssessment]) {
    let entries = rounds.indices.flatMap { round in
      rounds[round].assessedCase.recommendations.enumerated().map { index, recommendation in
        (round: round, index: index, recommendation: recommendation)
      }
    }
    var doneRounds: [Key: Int] = [:]
    for entry in entries where entry.recommendation.isDone {
      let key = Key(entry.recommendation)
      if doneRounds[key] == nil { doneRounds[key] = entry.round }
    }
    var known: Set<Key> = []
    var titles: [Recommendation.ID: String] = [:]
    for entry in entries {
      let recommendation = entry.recommendation
      let key = Key(recommendation)
      let earlier = titles[recommendation.id]
      titles[recommendation.id] = recommendation.title
      guard known.insert(key).inserted, let doneRound = doneRounds[key] else { continue }
      if entry.round < rounds.count - 1 {
        done.append(
          Followed(
            recommendation: recommendation,
            index: entry.index,
            round: entry.round,
            doneRound: doneRound
          )
        )
      } else {
        unmatched.append(
          OfficeTrend.UnmatchedAction(
            id: recommendation.id,
            title: recommendation.title,
            toldBy: rounds[entry.round].assessedCase.id,
            earlierTitle: earlier
          )
        )
      }
    }
  }
}

extension Recommendation {
  /// Whether its case tells it to be done.
  fileprivate var isDone: Bool { status == .done }
}
