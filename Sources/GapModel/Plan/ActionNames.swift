/// Finds the actions that users name.
struct ActionNames {
  private let cases: [(id: String, actions: [String: Int])]

  init(of cases: [ScoredCase]) {
    self.cases = cases.map { scored in
      let content = scored.assessment.assessedCase
      let actions = content.recommendations.enumerated().map { ($1.id.text, $0) }
      return (content.id.text, Dictionary(actions) { first, _ in first })
    }
  }

  /// The actions that some names mean, by case.
  func indices(of names: [ActionName]) throws(Plan.Failure) -> [Int: Set<Int>] {
    var indices: [Int: Set<Int>] = [:]
    for name in names {
      let (office, action) = try place(of: name)
      indices[office, default: []].insert(action)
    }
    return indices
  }

  /// The case and the action that a name means.
  ///
  /// - Throws: When no case has it, or several have.
  func place(of name: ActionName) throws(Plan.Failure) -> (office: Int, action: Int) {
    var places: [(office: Int, action: Int)] = []
    for (office, own) in cases.enumerated() {
      if let id = name.assessedCase, id != own.id { continue }
      if let action = own.actions[name.recommendation] { places.append((office, action)) }
    }
    guard let first = places.first else { throw .unknownAction(name, similar: similar(to: name)) }
    guard places.count == 1 else {
      throw .ambiguousAction(name, cases: places.map { cases[$0.office].id })
    }
    return first
  }

  /// The actions of the case that is named; else the one whose name is nearest; else some.
  private func similar(to name: ActionName) -> [String] {
    if let own = cases.first(where: { $0.id == name.assessedCase }) {
      return own.actions.keys.sorted().map { "\(own.id)/\($0)" }
    }
    let known = cases.flatMap { own in
      own.actions.keys.sorted().map { name.assessedCase == nil ? $0 : "\(own.id)/\($0)" }
    }.uniqued
    if let near = NearMiss.nearest(to: name.text, among: known) { return [near] }
    // Nothing is like it, so the first ones show how names are written.
    return Array(
      cases.flatMap { own in own.actions.keys.sorted().map { "\(own.id)/\($0)" } }.prefix(2)
    )
  }
}
