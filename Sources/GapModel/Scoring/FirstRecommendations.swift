/// What a case is told to do first: three open recommendations at most, of the highest priority there is.
package struct FirstRecommendations {
  /// Those that are named, in the order of the case's recommendations.
  package let entries: [RecommendationAssessment]
  /// How many more have the same priority.
  package let others: Int
  /// By what some of several alike were chosen; `nil` where there was nothing to choose.
  package let choice: Choice?

  /// What decides between recommendations that are equally urgent and take equal effort.
  package enum Choice {
    /// The lowest cost; those that give none come last.
    case cost
    /// Only their names, as none gives a cost.
    case name
  }

  /// The most that are called first.
  package static let most = 3

  /// Looks at what a case recommends.
  ///
  /// The order of recommendations is by urgency, then effort, then name. A name is no reason to do something
  /// first, so where it alone would decide who is among the first, the cost does.
  ///
  /// - Returns: `nil` where nothing open has a priority.
  package init?(of assessment: CaseAssessment) {
    let open = assessment.recommendations.filter { assessment.recommendation(of: $0).isOpen }
    guard let priority = open.first?.priority else { return nil }
    let first = open.filter { $0.priority == priority }
    let named = first.prefix(Self.most)
    others = first.count - named.count
    guard let last = named.last, others > 0 else {
      entries = Array(named)
      choice = nil
      return
    }
    let alike = first.filter { assessment.isAlike($0, last) }
    guard alike.contains(first[named.count]) else {
      entries = Array(named)
      choice = nil
      return
    }
    var chosen = named.filter { !alike.contains($0) }
    var rest = alike.sorted { assessment.costKey($0) < assessment.costKey($1) }
    // What requires another of them comes after it, whatever it costs.
    while chosen.count < Self.most,
      let next = rest.firstIndex(where: { assessment.waitsForNothing($0, but: chosen) })
    {
      chosen.append(rest.remove(at: next))
    }
    entries = chosen.sorted { $0.rank < $1.rank }
    let isPriced = alike.contains { assessment.recommendation(of: $0).cost != nil }
    choice = isPriced ? .cost : .name
  }
}

extension CaseAssessment {
  /// Whether two recommendations are equally urgent and take equal effort.
  fileprivate func isAlike(
    _ first: RecommendationAssessment,
    _ second: RecommendationAssessment
  ) -> Bool {
    guard let urgency = first.urgency, let other = second.urgency else { return false }
    return abs(urgency - other) <= RisingEdges.tolerance
      && recommendation(of: first).effort == recommendation(of: second).effort
  }

  fileprivate func costKey(_ entry: RecommendationAssessment) -> (Int64, Int) {
    (recommendation(of: entry).cost ?? .max, entry.rank)
  }

  /// Whether all that a recommendation requires is done, or among some others.
  fileprivate func waitsForNothing(
    _ entry: RecommendationAssessment,
    but others: [RecommendationAssessment]
  ) -> Bool {
    recommendation(of: entry).requires.allSatisfy { required in
      others.contains { $0.recommendation == required }
        || !recommendations.contains {
          $0.recommendation == required && recommendation(of: $0).isOpen
        }
    }
  }
}
